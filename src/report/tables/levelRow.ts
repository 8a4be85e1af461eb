import type { FigureLook, ReportCell, ReportRowRole } from '../reportTable';
import type { WorkbookFacts, IndicatorFacts, ObjectiveFacts, PerspectiveFacts } from '../../facts/index';
import { figureId, subjectOf, TOTAL, UNIT, type FigureSubject, type FigureBook } from '../figures/figureBook';
import type { ColumnSpec } from './buildTable';

/** A row of a table about indicators, objectives, perspectives or the whole. */
export type LevelRow =
  | {
      readonly kind: 'indicator';
      readonly item: IndicatorFacts;
      readonly objective: ObjectiveFacts | null;
      /** Running number. */
      readonly place: number;
      /** The first of its objective in the table: merged cells begin here. */
      readonly isFirst: boolean;
    }
  /** `place` null: a sub-total among indicators, which bears no number of its own. */
  | { readonly kind: 'objective'; readonly item: ObjectiveFacts; readonly place: number | null }
  | { readonly kind: 'perspective'; readonly item: PerspectiveFacts; readonly place: number | null }
  | { readonly kind: 'total' }
  | { readonly kind: 'unit' };

const ROLES: Readonly<Record<LevelRow['kind'], ReportRowRole>> = {
  indicator: 'indicator',
  objective: 'objective',
  perspective: 'perspective',
  total: 'total',
  unit: 'total',
};

/** How the row of a level looks in a table. */
export function roleOf({ kind }: LevelRow): ReportRowRole {
  return ROLES[kind];
}

/** Rows of all indicators in order; with the rows of the levels under them where they are wanted. */
export function indicatorRows(report: WorkbookFacts, withLevels: boolean): LevelRow[] {
  let place = 0;
  const rows: LevelRow[] = [];
  report.perspectives.forEach((perspective) => {
    for (const objective of perspective.objectives) {
      objective.indicators.forEach((item, member) => {
        place += 1;
        rows.push({ kind: 'indicator', item, objective, place, isFirst: member === 0 });
      });
      if (withLevels && report.hasObjectives) rows.push({ kind: 'objective', item: objective, place: null });
    }
    if (withLevels && perspective.perspective)
      rows.push({ kind: 'perspective', item: perspective, place: null });
  });
  if (withLevels) rows.push({ kind: 'total' });
  return rows;
}

/** One row for each objective (sasaran), in order. */
export function objectiveRows(report: WorkbookFacts): LevelRow[] {
  return report.objectives.map((item) => ({ kind: 'objective', item, place: item.objective.number }));
}

/** Whose figures the row shows. */
function rowSubject(row: LevelRow): FigureSubject {
  switch (row.kind) {
    case 'indicator':
      return subjectOf('indicator', row.item.indicator.id);
    case 'objective':
      return subjectOf('objective', row.item.objective.id);
    case 'perspective':
      return subjectOf('perspective', row.item.perspective?.id ?? '');
    case 'total':
      return TOTAL;
    case 'unit':
      return UNIT;
  }
}

const NONE: ReportCell = { value: '' };

/** A column that shows a figure of each kind of row; kinds that have none stay empty. */
export function figureColumn(
  book: FigureBook,
  look: FigureLook,
  measures: Readonly<Partial<Record<LevelRow['kind'], string>>>,
  detail?: string | number,
): ColumnSpec<LevelRow> {
  return {
    look,
    cell: (row) => {
      const measure = measures[row.kind];
      return measure === undefined ? NONE : book.cell(figureId(measure, rowSubject(row), detail));
    },
  };
}

/** A column of words; kinds of rows that have none stay empty. */
export function wordColumn(
  word: (row: LevelRow) => string | number | null | undefined,
  look: FigureLook = 'text',
): ColumnSpec<LevelRow> {
  return { look, cell: (row) => ({ value: word(row) ?? '' }) };
}
