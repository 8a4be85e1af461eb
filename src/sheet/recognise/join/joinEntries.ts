import type { CellAddress } from '../../../kernel/cellAddress';
import type { RecognisedTable, TableRow } from '../../table';
import { nameCell } from '../indicator/tableInput';
import { joinRows } from './joinRows';
import type { JoinEntry } from './joinState';
import { ObjectiveBook } from './objectiveKeys';
import { indicatorRows } from './sources';

/** Rows of two tables that belong together, without questions: to compare choices. */
export function countPairs(
  plan: RecognisedTable,
  actual: RecognisedTable,
): readonly (readonly [TableRow, TableRow])[] {
  const book = new ObjectiveBook();
  const base = entriesOf(plan, book.add(plan, true));
  const other = entriesOf(actual, book.add(actual, false));
  const join = joinRows(base, other, {
    mapping: { version: 1, answers: {} },
    otherTable: actual,
    mayAsk: 'no',
  });
  return [...join.pairs].map(([one, two]) => [one.row, two.row] as const);
}

/** The indicators of a table as sides of a join. */
export function entriesOf(table: RecognisedTable, keys: ReadonlyMap<TableRow, string | null>): JoinEntry[] {
  return indicatorRows(table).map((row) => ({
    row,
    names: row.name === null ? [] : [row.name],
    code: row.code,
    number: row.number,
    objective: keys.get(row) ?? null,
    cell: ownCell(row, table),
  }));
}

/** Rows below a merged name have no name cell of their own: they are called by the place beside it. */
function ownCell(row: TableRow, table: RecognisedTable): CellAddress {
  const cell = nameCell(row, table);
  return cell.row < row.top ? { ...cell, row: row.top } : cell;
}
