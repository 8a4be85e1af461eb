import { plainName } from '../recognise/index';

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;

/**
 * A year as it is told from the year of the table.
 * @example relativeYear(2023, 2024) // => 'n-1'
 */
export function relativeYear(year: number, base: number): string {
  const apart = year - base;
  return apart === 0 ? 'n' : apart < 0 ? `n${apart}` : `n+${apart}`;
}

/** The year that `relativeYear` told; null for another text. */
export function absoluteYear(text: string, base: number): number | null {
  const match = /^n([+-]\d{1,2})?$/.exec(text);
  return match ? base + Number(match[1] ?? 0) : null;
}

/**
 * A text as shapes compare it: plain, its years told from the year of its table.
 * @example shapeText('Realisasi Tahun 2023', 2024) // => 'realisasi tahun n-1'
 */
export function shapeText(text: string, base: number | null): string {
  const plain = plainName(text);
  return base === null ? plain : plain.replaceAll(YEAR, (year) => relativeYear(Number(year), base));
}

/**
 * A text without its years: what stays the same from year to year whatever the year of its table.
 * @example yearlessText('PK 2024') // => 'pk y'
 */
export function yearlessText(text: string): string {
  return plainName(text).replaceAll(YEAR, 'y');
}

/**
 * The meaning of a column with its year told from another year, or as it is when it has none.
 * @example yearMoved('actual:2023', 2024, 2025) // => 'actual:2024'
 */
export function yearMoved(answer: string, from: number | null, to: number | null): string | null {
  if (!hasYear(answer) || from === to) return answer;
  if (from === null || to === null) return null;
  return answer.replaceAll(YEAR, (year) => String(Number(year) - from + to));
}

/** Whether an answer names a year. */
export function hasYear(answer: string): boolean {
  return answer.search(YEAR) !== -1;
}
