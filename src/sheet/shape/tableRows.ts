import type { CellAddress, CellRange } from '../../kernel/cellAddress';
import type { RecognisedTable, TableRow } from '../table';
import type { KeptRow } from './keptAnswers';
import { shapeText } from './shapeText';

/** A cell within a table: which column of the table, which row. */
export interface CellPlace {
  readonly table: RecognisedTable;
  readonly column: number;
  readonly row: TableRow;
}

/** Where a cell of a table's body stands; null outside of all tables. */
export function placeOfCell(tables: readonly RecognisedTable[], cell: CellAddress): CellPlace | null {
  for (const table of tables) {
    const { body } = table;
    if (table.sheet !== cell.sheet || cell.row < body.top || cell.row > body.bottom) continue;
    const column = table.columns.findIndex((each) => each.column === cell.column);
    const row = rowAt(table.rows, cell.row);
    if (column !== -1 && row) return { table, column, row };
  }
  return null;
}

/** Rows stand in their order. */
function rowAt(rows: readonly TableRow[], row: number): TableRow | null {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const own = rows[middle] as TableRow;
    if (row < own.top) high = middle - 1;
    else if (row > own.bottom) low = middle + 1;
    else return own;
  }
  return rows.find(({ top, bottom }) => top <= row && row <= bottom) ?? null;
}

/** So many rows are kept by name with one answer. */
const MOST = 200;

/** The rows that some cells stand in, each once; null when there are too many to be kept by name. */
export function keptRows(
  tables: readonly RecognisedTable[],
  cells: readonly CellRange[],
): readonly KeptRow[] | null {
  const rows = new Set<TableRow>();
  for (const { sheet, top, bottom, left } of cells) {
    for (let row = top; row <= bottom; row += 1) {
      const place = placeOfCell(tables, { sheet, row, column: left });
      if (place) rows.add(place.row);
      if (rows.size > MOST) return null;
    }
  }
  return [...rows].map(keptRow);
}

/** A row by its name. */
export function keptRow({ name, objective }: TableRow): KeptRow {
  return { name: name ?? '', ...(objective !== null && objective !== name && { under: objective }) };
}

/** Name of a row as it is compared, and with its sasaran. */
export function rowKeys({ name, under }: KeptRow, year: number | null): readonly [string, string] {
  const own = shapeText(name, year);
  return [own, `${own}|${shapeText(under ?? '', year)}`];
}

/** The one row of a table that is called so; null when there is none, or several that cannot be told apart. */
export function rowNamed(table: RecognisedTable, wanted: KeptRow, year: number | null): TableRow | null {
  const [name, whole] = rowKeys(wanted, year);
  if (name === '') return null;
  const alike = table.rows.filter((row) => rowKeys(keptRow(row), table.year)[0] === name);
  if (alike.length < 2) return alike[0] ?? null;
  const same = alike.filter((row) => rowKeys(keptRow(row), table.year)[1] === whole);
  return same.length === 1 ? (same[0] as TableRow) : null;
}
