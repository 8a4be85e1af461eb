/** Single year that titles or a sheet name speak of; a span such as 2020-2024 is none, but has a last year. */
export interface YearHint {
  readonly year: number | null;
  readonly lastOfSpan: number | null;
}

const SPAN =
  /\b((?:19|20)\d{2})\s*(?:-|–|—|\/|s\.?d\.?|s\/d|sampai(?: dengan)?|hingga)\s*((?:19|20)\d{2})\b/gi;

/**
 * The year of a table by its title lines, else by the name of its sheet.
 * @example yearHint(['PENGUKURAN KINERJA TAHUN 2021'], 'Sheet1').year // => 2021
 */
export function yearHint(titles: readonly string[], sheet: string): YearHint {
  let lastOfSpan: number | null = null;
  for (const text of [...titles].reverse().concat(sheet)) {
    const spans = [...text.matchAll(SPAN)];
    if (spans.length > 0) lastOfSpan ??= Number(spans[0]?.[2]);
    const left = text.replaceAll(SPAN, ' ');
    const years = [...left.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
    if (years.length > 0) return { year: Math.max(...years), lastOfSpan };
  }
  return { year: null, lastOfSpan };
}
