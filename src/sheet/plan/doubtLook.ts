import { doubtfulScores } from '../doubtfulScores';
import type { CellStyle } from '../editPlan';
import type { Grid } from '../grid';
import { doubtFormat, doubtWordFormat, sureFormat } from '../number/doubtFormat';
import type { IndicatorTable } from '../table';
import type { PlacedColumn } from './placeColumns';
import type { RowSubject } from './rowResults';

/** Whether the result that a row shows in a column rests on an open question. */
export type IsDoubted = (subject: RowSubject, placed: PlacedColumn) => boolean;

const LEVELS: ReadonlySet<string> = new Set(['objective-score', 'objective-criterion']);

/** Tells the results in doubt of a table: those of its indicators, and the NPS above them. */
export function doubtedResults(table: IndicatorTable): IsDoubted {
  const doubtful = doubtfulScores(table);
  if (!table.indicators.some(({ doubts }) => doubts !== undefined)) return () => false;
  const objectives = new Set(
    table.objectives.map(({ id }) => id).filter((id) => doubtful.objective(id).length > 0),
  );
  return (subject, { result }) => {
    switch (subject.kind) {
      case 'indicator':
        return LEVELS.has(result.ref.field)
          ? subject.firstOf !== null && objectives.has(subject.firstOf.id)
          : subject.indicator.doubts !== undefined;
      case 'objective':
        return objectives.has(subject.objective.id);
      case 'perspective':
        return doubtful.perspective(subject.perspective.id).length > 0;
      case 'total':
        return doubtful.total.length > 0;
    }
  };
}

/** A format as the result wants it: with the question mark, or without. */
export function formatFor(format: string, { result }: PlacedColumn, isDoubted: boolean): string {
  if (!isDoubted) return sureFormat(format);
  return result.numberFormat === null ? doubtWordFormat(format) : doubtFormat(format);
}

/** What a cell that stays in its column needs so that it shows whether it is sure; undefined: it does. */
export function markLook(
  look: CellStyle | undefined,
  row: number,
  placed: PlacedColumn,
  isDoubted: boolean,
  grid: Grid,
): CellStyle | undefined {
  const before = grid.numberFormat(row, placed.column);
  const wanted = formatFor(look?.numberFormat ?? before, placed, isDoubted);
  return wanted === (look?.numberFormat ?? before) ? look : { ...look, numberFormat: wanted };
}
