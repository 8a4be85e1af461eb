import { fieldRefKey } from '../fields';
import type { LocatedCell, TableRow } from '../table';
import { isNumericField } from './numericFields';

/** Fields that belong to the year of their row. */
function isOfYear(cell: LocatedCell): boolean {
  return isNumericField(cell.ref.field) || cell.ref.field === 'criterion';
}

/**
 * Rows of one indicator for several years become one row: figures of other years than the table's bear their year.
 * @returns the rows, and the year of the table: the latest when its title names none
 */
export function joinYears(
  rows: readonly TableRow[],
  tableYear: number | null,
): { readonly rows: readonly TableRow[]; readonly year: number | null } {
  const years = rows.flatMap((row) => yearOf(row) ?? []);
  if (years.length === 0) return { rows, year: tableYear };
  const year = tableYear !== null && years.includes(tableYear) ? tableYear : Math.max(...years);
  const joined: TableRow[] = [];
  for (const row of rows) {
    const own = withYear(row, year);
    const last = joined.at(-1);
    const isSame = last && yearOf(row) !== null && last.name === row.name && last.number === row.number;
    if (isSame && row.role === 'indicator') {
      joined[joined.length - 1] = { ...last, bottom: row.bottom, cells: { ...own.cells, ...last.cells } };
    } else joined.push(own);
  }
  return { rows: joined, year };
}

function yearOf(row: TableRow): number | null {
  const text = row.cells['year']?.text ?? '';
  return /^(?:19|20)\d{2}$/.test(text) ? Number(text) : null;
}

function withYear(row: TableRow, tableYear: number): TableRow {
  const year = yearOf(row);
  if (year === null || year === tableYear) return row;
  const cells = Object.values(row.cells).map((cell): readonly [string, LocatedCell] => {
    if (!isOfYear(cell)) return [fieldRefKey(cell.ref), cell];
    const ref = { ...cell.ref, year };
    return [fieldRefKey(ref), { ...cell, ref }];
  });
  return { ...row, cells: Object.fromEntries(cells) };
}
