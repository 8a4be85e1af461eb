import type { CellAddress } from '../../../kernel/cellAddress';
import type { Candidate, Decision, DecisionKind } from '../../decision';
import { parseFieldRefKey, type FieldRef } from '../../fields';
import type { Indicator, IndicatorTable, Located, RecognisedTable } from '../../table';
import { isResultField } from '../numericFields';
import { OpenPlaces } from './openPlaces';

/** What a question is about: the whole workbook, a column of a table, rows, *minimal* indicators, or single cells. */
type Reach = 'all' | 'column' | 'rows' | 'minimal' | 'cells' | 'none';

/** Every kind has its reach: a new one does not compile without. */
const REACH: Readonly<Record<DecisionKind, Reach>> = {
  'sheet-role': 'all',
  'table-place': 'all',
  'primary-table': 'all',
  year: 'all',
  'column-field': 'column',
  'row-role': 'rows',
  'row-pair': 'rows',
  'duplicate-row': 'rows',
  'minimal-form': 'minimal',
  profile: 'rows',
  direction: 'cells',
  'quarter-kind': 'cells',
  'number-notation': 'cells',
  'percent-scale': 'cells',
  'money-scale': 'cells',
  'unit-conversion': 'cells',
  'efficiency-indicator': 'cells',
  // Where results are written is no matter of their figures.
  'output-column': 'none',
};

/** Cells of these columns make up the figures of an indicator, also where they could not be read. */
const SCORED: ReadonlySet<FieldRef['field']> = new Set<FieldRef['field']>([
  'target',
  'actual',
  'budget-ceiling',
  'budget-spent',
  'weight',
  'direction',
  'quarter-kind',
  'unit-of-measure',
]);

/**
 * The indicators with the open questions that their figures rest on (belum pasti), found by what each question is about.
 * Linear in the indicators; nothing is looked at where nothing is open.
 */
export function withDoubts(
  table: IndicatorTable,
  tables: readonly RecognisedTable[],
  decisions: readonly Decision[],
): IndicatorTable {
  const questions = new Questions(table, tables, decisions);
  if (questions.isNone) return table;
  const indicators = table.indicators.map((indicator): Indicator => {
    const doubts = questions.about(indicator);
    return doubts.length === 0 ? indicator : { ...indicator, doubts };
  });
  return { ...table, indicators };
}

class Questions {
  private readonly ofAll: string[] = [];
  private readonly ofMinimal: string[] = [];
  private readonly ofTable = new Map<string, string[]>();
  private readonly ofRows = new OpenPlaces();
  private readonly ofCells = new OpenPlaces();
  private readonly sheets: ReadonlyMap<string, string>;
  private readonly sources: ReadonlySet<string>;
  readonly isNone: boolean;

  constructor(table: IndicatorTable, tables: readonly RecognisedTable[], decisions: readonly Decision[]) {
    this.sheets = new Map(tables.map(({ id, sheet }) => [id, sheet]));
    this.sources = new Set(table.sources.map(({ id }) => id));
    const open = decisions.filter(({ isOpen }) => isOpen);
    for (const decision of open) this.add(decision, table.sources);
    this.isNone = open.length === 0;
  }

  private add({ id, kind, cells, candidates }: Decision, sources: readonly RecognisedTable[]): void {
    switch (REACH[kind]) {
      case 'all':
        this.ofAll.push(id);
        return;
      case 'minimal':
        this.ofMinimal.push(id);
        return;
      case 'rows':
        this.ofRows.add(id, cells);
        return;
      case 'cells':
        this.ofCells.add(id, cells);
        return;
      case 'column':
        if (!candidates.some(isOfFigures)) return;
        for (const source of sources)
          if (cells.some((cell) => isInHeader(cell, source)))
            this.ofTable.set(source.id, [...(this.ofTable.get(source.id) ?? []), id]);
    }
  }

  about(indicator: Indicator): string[] {
    const found = new Set(this.ofAll);
    if (indicator.direction === 'minimal') for (const id of this.ofMinimal) found.add(id);
    for (const [tableId, { top, bottom }] of Object.entries(indicator.rows)) {
      for (const id of this.ofTable.get(tableId) ?? []) found.add(id);
      if (!this.ofRows.isEmpty) this.ofRows.collectRows(this.sheets.get(tableId) ?? '', top, bottom, found);
    }
    if (!this.ofCells.isEmpty) this.aboutCells(indicator, found);
    return [...found];
  }

  private aboutCells(indicator: Indicator, found: Set<string>): void {
    for (const cell of figureCells(indicator)) this.ofCells.collect(cell, found);
    for (const [tableId, row] of Object.entries(indicator.rows)) {
      if (!this.sources.has(tableId)) continue;
      for (const { ref, cell } of Object.values(row.cells))
        if (ref.year === undefined && SCORED.has(ref.field)) this.ofCells.collect(cell, found);
    }
  }
}

/** Whether a column may hold figures that are scored: which of two printed results it holds changes none. */
function isOfFigures({ id }: Candidate): boolean {
  const field = parseFieldRefKey(id)?.field;
  return field !== undefined && !isResultField(field);
}

function isInHeader({ sheet, top, left }: Decision['cells'][number], { header }: RecognisedTable): boolean {
  return (
    sheet === header.sheet &&
    top >= header.top &&
    top <= header.bottom &&
    left >= header.left &&
    left <= header.right
  );
}

/** Name and figures of an indicator, with the cells that make them up. */
function figureCells(indicator: Indicator): CellAddress[] {
  const { nameCell, target, actual, budgetCeiling, budgetSpent, weight, quarters } = indicator;
  const figures: (Located<unknown> | null)[] = [target, actual, budgetCeiling, budgetSpent, weight];
  for (const quarter of quarters) figures.push(quarter.target, quarter.actual);
  const cells = nameCell ? [nameCell] : [];
  for (const figure of figures) {
    if (figure === null) continue;
    cells.push(figure.cell);
    for (const part of figure.parts ?? []) cells.push(part.cell);
  }
  return cells;
}
