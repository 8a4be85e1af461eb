import type { LayoutTable } from '../reportLayout';
import type { ReportWords } from '../reportWords';
import type { TitleFacts } from './buildTable';

/** Figures of a quarter are never told under the heading of the year. */
export function withPeriod(layout: LayoutTable, { periode = '' }: TitleFacts): LayoutTable {
  if (periode === '') return layout;
  const columns = layout.columns.map((column) =>
    OF_PERIOD.has(column.id) && !column.heading.includes('{tahun}')
      ? { ...column, heading: `${column.heading} ${periode}` }
      : column,
  );
  return { ...layout, columns };
}

/** A kategori of efficiency before the end of the year is one against the pagu of the year. */
export function ceilingNotes(
  { columns }: LayoutTable,
  { periode = '' }: TitleFacts,
  words: ReportWords,
): string[] {
  return periode !== '' && columns.some(({ id }) => id === 'kategori') ? [words.yearCeilingNote] : [];
}

const OF_PERIOD: ReadonlySet<string> = new Set(['target', 'realisasi']);
