import type { RowNote } from '../sheet/table';
import type { PlacedRow } from './rowFigures';

/** What the office wrote of one indicator in its sheets of the year, each text once, in the order of the tables. */
export function noteFacts(rows: readonly PlacedRow[], year: number | null): readonly RowNote[] {
  const seen = new Set<string>();
  return rows
    .filter(({ table }) => table.kind !== 'previous-year' && (year === null || (table.year ?? year) === year))
    .flatMap(({ row }) => row.notes ?? [])
    .filter(({ kind, text }) => {
      const key = `${kind}|${text.toLowerCase()}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
