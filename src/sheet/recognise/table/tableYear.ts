import { largestOf } from '../../../kernel/extremes';
/** Single year that titles or a sheet name speak of; a span such as 2020-2024 is none, but has a last year. */
export interface YearHint {
  readonly year: number | null;
  readonly lastOfSpan: number | null;
  readonly firstOfSpan: number | null;
}

const SPAN =
  /\b((?:19|20)\d{2})\s*(?:-|–|—|\/|s\.?d\.?|s\/d|sampai(?: dengan)?|hingga)\s*((?:19|20)\d{2})\b/gi;

/**
 * The year of a table by its title lines, else by the name of its sheet.
 * @example yearHint(['PENGUKURAN KINERJA TAHUN 2021'], 'Sheet1').year // => 2021
 */
export function yearHint(titles: readonly string[], sheet: string): YearHint {
  let lastOfSpan: number | null = null;
  let firstOfSpan: number | null = null;
  for (const text of [...titles].reverse().concat(sheet)) {
    const spans = [...text.matchAll(SPAN)];
    if (spans.length > 0 && lastOfSpan === null) {
      firstOfSpan = Number(spans[0]?.[1]);
      lastOfSpan = Number(spans[0]?.[2]);
    }
    const left = text.replaceAll(SPAN, ' ');
    const years = [...left.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
    if (years.length > 0) return { year: largestOf(years), lastOfSpan, firstOfSpan };
  }
  return { year: null, lastOfSpan, firstOfSpan };
}

/** A renstra or RPJMD runs five years. */
const PLAN_YEARS = 5;

/**
 * Which year `Tahun ke-n` is, where the titles name a span of five years; null where they do not.
 * @example planYear({ year: null, firstOfSpan: 2020, lastOfSpan: 2024 }, 2) // => 2021
 */
export function planYear({ firstOfSpan, lastOfSpan }: YearHint, ordinal: number): number | null {
  if (firstOfSpan === null || lastOfSpan === null || ordinal < 1 || ordinal > PLAN_YEARS) return null;
  return lastOfSpan - firstOfSpan + 1 === PLAN_YEARS ? firstOfSpan + ordinal - 1 : null;
}
