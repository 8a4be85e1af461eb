import { fieldRefKey } from '../fields';
import type { Grid } from '../grid';
import type { Indicator, Located, RecognisedTable, TableColumn, TableRow, WorkbookReading } from '../table';
import { ROW_USES, type RowUse, type TableAccount } from './account';
import { cellUse, rowUse, tableUse, type TableUse } from './cellUse';
import { filledColumns, isWrittenByUs } from './filled';
import { GroupBook } from './groups';
import type { OpenCells, OpenQuestions } from './questions';

type Read = Pick<WorkbookReading, 'indicatorTable' | 'components'> & { readonly questions: OpenQuestions };

/** What a table's cells are judged by. */
interface Context {
  readonly grid: Grid;
  readonly use: TableUse;
  readonly columns: ReadonlyMap<number, TableColumn>;
  readonly openColumns: ReadonlySet<number>;
  readonly open: OpenCells;
  readonly scored: ReadonlyMap<TableRow, Indicator>;
  readonly components: ReadonlySet<string>;
}

/** The balance of one table (neraca tabel). Linear in the cells of its block. */
export function tableAccount(table: RecognisedTable, grid: Grid, read: Read): TableAccount {
  const context = contextOf(table, grid, read);
  const book = new GroupBook(table.sheet);
  const rows = Object.fromEntries(ROW_USES.map((use) => [use, 0])) as Record<RowUse, number>;
  const { header, body } = table;
  for (let row = header.top; row < body.top; row += 1)
    for (const column of filledColumns(grid, row, body))
      if (!addOwn(context, row, column, book)) book.add(row, column, 'label', 'header', null);
  const find = rowFinder(table.rows);
  for (let row = body.top; row <= body.bottom; row += 1) {
    const columns = filledColumns(grid, row, body);
    if (columns.length === 0) continue;
    rows[addRow(row, columns, find(row), { table, context, book })] += 1;
  }
  return { table: table.id, rows, cells: book.counts, groups: book.list() };
}

function contextOf(
  table: RecognisedTable,
  grid: Grid,
  { indicatorTable, components, questions }: Read,
): Context {
  const isSource = indicatorTable?.sources.some(({ id }) => id === table.id) ?? false;
  const scored = new Map<TableRow, Indicator>();
  for (const indicator of isSource && indicatorTable ? indicatorTable.indicators : []) {
    const row = indicator.rows[table.id];
    if (row) scored.set(row, indicator);
  }
  return {
    grid,
    use: tableUse(table, isSource),
    columns: new Map(table.columns.map((column) => [column.column, column])),
    openColumns: new Set(
      table.columns.flatMap(({ column, decisionId }) => (questions.has(decisionId) ? [column] : [])),
    ),
    open: questions.on(table.sheet),
    scored,
    components: componentCells(table, components),
  };
}

/** Cells of components (M-9), which periksa computes the realisasi of their indicator from. */
function componentCells(table: RecognisedTable, components: Read['components']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { table: id, parts, stated } of components) {
    if (id !== table.id) continue;
    const located = [stated, ...parts.flatMap(({ value, of, weight }) => [value, of, weight])];
    for (const each of located) if (each) found.add(`${each.cell.row},${each.cell.column}`);
  }
  return found;
}

/** The row of a table that covers a sheet row, asked from top to bottom. */
function rowFinder(rows: readonly TableRow[]): (row: number) => TableRow | null {
  let at = 0;
  return (row) => {
    while (at < rows.length - 1 && (rows[at] as TableRow).bottom < row) at += 1;
    const found = rows[at];
    return found && found.top <= row && row <= found.bottom ? found : null;
  };
}

interface Place {
  readonly table: RecognisedTable;
  readonly context: Context;
  readonly book: GroupBook;
}

function addRow(row: number, columns: readonly number[], found: TableRow | null, place: Place): RowUse {
  const { context, book } = place;
  const indicator = found ? (context.scored.get(found) ?? null) : null;
  const figures = indicator ? figureCells(indicator, place.table.sheet, row) : null;
  let use = rowUse(found, indicator !== null, context.use);
  if (use === 'left-out' && columns.some((column) => context.open.has(row, column))) use = 'asked';
  for (const column of columns) {
    if (addOwn(context, row, column, book)) continue;
    const field = figures?.get(column);
    if (field !== undefined) book.add(row, column, 'used', 'figure', field);
    else addUnused(row, column, use, context, book);
  }
  return use;
}

/** Cells that LAKIP wrote, and cells that a question is about. */
function addOwn({ grid, open, openColumns }: Context, row: number, column: number, book: GroupBook): boolean {
  if (isWrittenByUs(grid, row, column)) book.add(row, column, 'ours', 'ours', null);
  else if (openColumns.has(column) || open.has(row, column)) book.add(row, column, 'asked', 'question', null);
  else return false;
  return true;
}

function addUnused(row: number, column: number, use: RowUse, context: Context, book: GroupBook): void {
  const known = context.columns.get(column);
  const field = known?.ref ? fieldRefKey(known.ref) : null;
  if (context.components.has(`${row},${column}`)) {
    book.add(row, column, 'comparison', 'table-compared', field);
    return;
  }
  const found = cellUse(known, use === 'asked' ? 'left-out' : use, context.use);
  book.add(row, column, found.use, found.why, field);
}

/** Columns of a sheet row that hold figures of an indicator, with the name of the figure. */
function figureCells(indicator: Indicator, sheet: string, row: number): Map<number, string> {
  const found = new Map<number, string>();
  const note = (located: Located<unknown> | null, field: string): void => {
    if (located?.cell.row === row && located.cell.sheet === sheet && !found.has(located.cell.column))
      found.set(located.cell.column, field);
  };
  note(indicator.target, 'target');
  note(indicator.actual, 'actual');
  note(indicator.budgetCeiling, 'budget-ceiling');
  note(indicator.budgetSpent, 'budget-spent');
  note(indicator.weight, 'weight');
  for (const { quarter, target, actual } of indicator.quarters) {
    note(target, `target:tw${quarter}`);
    note(actual, `actual:tw${quarter}`);
  }
  return found;
}
