import type { Quarter } from '../../../scoring/index';
import { fieldRefKey, type Field } from '../../fields';
import type { RecognisedTable } from '../../table';
import { statedQuarter } from '../../words/statedQuarter';
import { plainName } from '../join/names';
import { indicatorRows } from '../join/sources';
import { workUnitIn } from '../table/workUnitName';

/** A table that says which one quarter its figures are of. */
export interface QuarterTable {
  readonly table: RecognisedTable;
  /** By its columns or its title; else by its sheet. */
  readonly byTitle: Quarter | null;
  readonly bySheet: Quarter | null;
  readonly isUntil: boolean;
  /** Which of target and realisasi it has. */
  readonly shape: string;
  readonly workUnit: string | null;
}

const MEASURED: readonly Field[] = ['target', 'actual', 'budget-spent'];

/** The table with the quarter that it states; null where it states none, or holds several. */
export function quarterTable(table: RecognisedTable): QuarterTable | null {
  const refs = table.columns.flatMap(({ ref }) => (ref === null ? [] : [ref]));
  const measured = refs.filter(({ field, year }) => MEASURED.includes(field) && year === undefined);
  if (refs.some(({ field }) => field === 'row-measure' || field === 'year')) return null;
  if (!measured.some(({ field }) => field === 'actual') || measured.some(({ month }) => month !== undefined))
    return null;
  const own = new Set(measured.flatMap(({ quarter }) => quarter ?? []));
  if (own.size > 1) return null;
  const [ofColumns] = own;
  const title = statedQuarter(table.title ?? '');
  const sheet = statedQuarter(table.sheet);
  if (ofColumns !== undefined && (title ?? sheet ?? { quarter: ofColumns }).quarter !== ofColumns)
    return null;
  if (ofColumns === undefined && title === null && sheet === null) return null;
  if (indicatorRows(table).length === 0) return null;
  return {
    table,
    byTitle: ofColumns ?? title?.quarter ?? null,
    bySheet: ofColumns ?? sheet?.quarter ?? null,
    isUntil: (title ?? sheet)?.isUntil ?? false,
    shape: [
      ...new Set(
        measured.map(({ field, workUnit }) =>
          fieldRefKey({ field, ...(workUnit !== undefined && { workUnit }) }),
        ),
      ),
    ]
      .sort((one, two) => one.localeCompare(two))
      .join('|'),
    workUnit: table.title === null ? null : (workUnitIn(table.title)?.toLowerCase() ?? null),
  };
}

/** Key of every indicator row: its name, and the how-manieth of that name it is. */
export function rowKeys(table: RecognisedTable): string[] {
  const counts = new Map<string, number>();
  return indicatorRows(table).map(({ name, code }) => {
    const plain = plainName(name ?? code ?? '');
    const count = counts.get(plain) ?? 0;
    counts.set(plain, count + 1);
    return `${plain}|${count}`;
  });
}
