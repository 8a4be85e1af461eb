import type { ColumnDraft } from './columnDraft';

/** Whether a column has a target of performance of its period; a header without a year is of any. */
export function targetsOf(columns: readonly ColumnDraft[]): (column: ColumnDraft) => boolean {
  const key = ({ meaning: { quarter, month } }: ColumnDraft): string => `${quarter}|${month}`;
  const years = new Map<string, Set<number | null>>();
  for (const column of columns) {
    if (column.measure !== 'target' || column.domain === 'money') continue;
    const known = years.get(key(column)) ?? new Set();
    years.set(key(column), known.add(column.meaning.year));
  }
  return (column) => {
    const known = years.get(key(column));
    const { year } = column.meaning;
    return known !== undefined && (year === null || known.has(null) || known.has(year));
  };
}
