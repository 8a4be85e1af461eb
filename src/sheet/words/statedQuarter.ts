import type { Quarter } from '../../scoring/index';

/** The quarter that a title or the name of a sheet says its table is of. */
export interface StatedQuarter {
  readonly quarter: Quarter;
  /** It says up to: `s.d. Triwulan II`. */
  readonly isUntil: boolean;
}

const ORDINAL = '(iv|i{1,3}|[1-4])(?![\\p{L}\\d])';
const UNTIL = '(?:s\\s?[./]?\\s?d\\.?|sampai(?: dengan| dgn)?|hingga)';
/** A quarter or half of the year, with the words of "up to" before it and the rest of a span after it. */
const MENTION = new RegExp(
  `(${UNTIL}\\s*(?:akhir\\s*)?)?(?<!\\p{L})(triwulan|tribulan|triw|trw|tw|kuartal|kwartal|quarter|q|semester|smt)` +
    `[\\s._-]{0,3}(?:ke[\\s-]?)?${ORDINAL}(\\s*(?:[-–—,&/+]|dan|${UNTIL})\\s*(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d]))?`,
  'giu',
);
/** Numbers of quarters, in figures and Roman. */
export const QUARTER_NUMBERS: Readonly<Record<string, Quarter>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
};

/** A month that ends a quarter, with "up to" or "per" before it. */
const MONTH = new RegExp(
  `(?:${UNTIL}|(?<!\\p{L})(?:per|posisi))\\s*(?:akhir\\s*|bulan\\s*|tanggal\\s*|tgl\\.?\\s*|\\d{1,2}\\s+)*(maret|juni|september|desember)(?!\\p{L})`,
  'giu',
);
const MONTHS: Readonly<Record<string, Quarter>> = { maret: 1, juni: 2, september: 3, desember: 4 };

/**
 * The quarter that words above a table state; of several the last, which stands nearest to the table. A span of
 * quarters ("Triwulan I-IV") states none.
 * @example statedQuarter('PENGUKURAN KINERJA s.d. TRIWULAN II TAHUN 2024') // => { quarter: 2, isUntil: true }
 * @example statedQuarter('Semester I') // => { quarter: 2, isUntil: false }
 * @example statedQuarter('Realisasi per 30 September 2024') // => { quarter: 3, isUntil: true }
 */
export function statedQuarter(text: string): StatedQuarter | null {
  const last = [...text.matchAll(MENTION)].at(-1);
  const month = [...text.matchAll(MONTH)].at(-1);
  if (month && month.index > (last?.index ?? -1))
    return { quarter: MONTHS[(month[1] as string).toLowerCase()] as Quarter, isUntil: true };
  if (!last || last[4] !== undefined) return null;
  const ordinal = QUARTER_NUMBERS[(last[3] as string).toLowerCase()] as Quarter;
  const isHalf = /^s/i.test(last[2] as string);
  if (isHalf && ordinal > 2) return null;
  return { quarter: isHalf ? ((ordinal * 2) as Quarter) : ordinal, isUntil: last[1] !== undefined };
}

const ALONE = new RegExp(
  `^(?:(?:triwulan|tribulan|triw|trw|tw|kuartal|kwartal|quarter|q)[\\s._-]{0,3}(?:ke[\\s-]?)?)?${ORDINAL}\\.?$`,
  'iu',
);

const BARE = new RegExp(`^${ORDINAL}\\.?$`, 'iu');

/**
 * The quarter that a text is, when it is nothing else.
 * @param mayBeBare a number alone will do, as in a column of quarters
 * @example quarterAlone('Triwulan III', false) // => 3
 * @example quarterAlone('III', true) // => 3
 */
export function quarterAlone(text: string, mayBeBare: boolean): Quarter | null {
  const ordinal = ALONE.exec(text.trim())?.[1]?.toLowerCase();
  if (ordinal === undefined) return null;
  return mayBeBare || !BARE.test(text.trim()) ? (QUARTER_NUMBERS[ordinal] as Quarter) : null;
}
