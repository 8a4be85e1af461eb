import { fieldRefKey, type Field, type FieldRef } from '../../fields';
import type { LocatedCell, TableRow } from '../../table';
import { isNumericField } from '../numericFields';
import { rowMeasure } from './rowMeasure';
import { withRef } from './withRef';

/**
 * Rows of one indicator become one row: figures of other years than the table's bear their year, and figures of a
 * row that says target or realisasi are just that, unless their column is of the whole indicator.
 * @returns the rows, and the year of the table: the latest when its title names none
 */
export function joinParts(
  rows: readonly TableRow[],
  tableYear: number | null,
): { readonly rows: readonly TableRow[]; readonly year: number | null } {
  const years = rows.flatMap((row) => yearOf(row) ?? []);
  const hasMeasures = rows.some((row) => row.cells['row-measure'] !== undefined);
  if (years.length === 0 && !hasMeasures) return { rows, year: tableYear };
  const isNamed = tableYear !== null && years.includes(tableYear);
  const year = isNamed || years.length === 0 ? tableYear : years.reduce((one, two) => Math.max(one, two));
  const whole = wholeColumns(rows);
  const joined: TableRow[] = [];
  for (const row of rows) {
    const own = withParts(row, year, whole);
    const last = joined.at(-1);
    const isPart = yearOf(row) !== null || row.cells['row-measure'] !== undefined;
    if (last && isPart && row.role === 'indicator' && last.name === row.name && last.number === row.number) {
      joined[joined.length - 1] = { ...last, bottom: row.bottom, cells: { ...own.cells, ...last.cells } };
    } else joined.push(own);
  }
  return { rows: joined, year };
}

function yearOf(row: TableRow): number | null {
  const text = row.cells['year']?.text ?? '';
  return /^(?:19|20)\d{2}$/.test(text) ? Number(text) : null;
}

/**
 * Columns of the whole indicator, merged over its rows of target and realisasi or filled in one of them: each holds
 * figures of its own in rows of one measure only. What their header says stands, whatever the row says.
 */
function wholeColumns(rows: readonly TableRow[]): ReadonlySet<number> {
  const measures = new Set<Field>();
  const byColumn = new Map<number, Set<Field>>();
  for (const row of rows) {
    const measure = rowMeasure(row.cells['row-measure']?.text ?? '');
    if (measure === null) continue;
    measures.add(measure);
    for (const { ref, value, cell } of Object.values(row.cells)) {
      const isOwn = value !== null && cell.row >= row.top;
      const isYearly = ref.quarter === undefined && ref.month === undefined;
      if (!isOwn || !isYearly) continue;
      const found = byColumn.get(cell.column);
      if (found) found.add(measure);
      else byColumn.set(cell.column, new Set([measure]));
    }
  }
  const whole = [...byColumn].filter(([, found]) => found.size < Math.min(2, measures.size));
  return new Set(whole.map(([column]) => column));
}

function withParts(row: TableRow, tableYear: number | null, whole: ReadonlySet<number>): TableRow {
  const rowYear = yearOf(row);
  const year = rowYear === tableYear ? null : rowYear;
  const measure = rowMeasure(row.cells['row-measure']?.text ?? '');
  if (year === null && measure === null) return row;
  const cells = Object.values(row.cells).map((cell): readonly [string, LocatedCell] => {
    const { field } = cell.ref;
    if (!isNumericField(field) && field !== 'criterion') return [fieldRefKey(cell.ref), cell];
    const isMeasured =
      measure !== null && (field === 'target' || field === 'actual') && !whole.has(cell.cell.column);
    const ref: FieldRef = {
      ...cell.ref,
      ...(isMeasured ? { field: measure } : {}),
      ...(year === null ? {} : { year }),
    };
    return [fieldRefKey(ref), withRef(cell, ref)];
  });
  return { ...row, cells: Object.fromEntries(cells) };
}
