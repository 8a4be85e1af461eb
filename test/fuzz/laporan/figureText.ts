import { exact, figure, isSame, rounded, toNumber, whole, type Exact, type Figure } from '../kantor/exact';

/** A figure in Indonesian notation: `-1.234,50`; null for other texts. */
export function parsedFigure(text: string): Figure | null {
  const match = /^(-?)(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const [, sign = '', head = '', tail = ''] = match;
  const units = Number(`${head.replaceAll('.', '')}${tail}`);
  return figure(sign === '-' ? -units : units, tail.length);
}

/** Whether a text shows a figure as it is, or, where it has many decimals, by two. */
export function showsInput(text: string, want: Exact): boolean {
  const got = parsedFigure(text);
  if (got === null) return false;
  if (isSame(exact(got), want)) return true;
  const isShort = isSame(exact(rounded(want, 4)), want);
  return !isShort && isSame(exact(rounded(want, 2)), exact(got));
}

/** Decimals of a computed figure: two, and more where two would show a whole number that it is not. */
export function decimalsOf(want: Exact): number {
  if (want.over % want.under === 0n) return 2;
  for (let decimals = 2; decimals <= 6; decimals += 1)
    if (rounded(want, decimals).units % 10 ** decimals !== 0) return decimals;
  return 2;
}

/** Whether a text shows a computed figure. */
export function showsComputed(text: string, want: Exact, isWhole = true): boolean {
  return showsRounded(text, want, decimalsOf(want), isWhole);
}

/** Whether a text shows a figure by so many decimals, all of them written or the last zeros left out. */
export function showsRounded(text: string, want: Exact, decimals: number, isWhole = true): boolean {
  const got = parsedFigure(text);
  if (got === null || (isWhole && got.decimals !== decimals)) return false;
  return isSame(exact(got), exact(rounded(want, decimals)));
}

/** Whether a number of a cell is a figure, but for the noise of doubles. */
export function isFigure(value: string | number, want: Exact): boolean {
  if (typeof value !== 'number') return false;
  const right = toNumber(want);
  return Math.abs(value - right) <= 1e-9 * Math.max(1, Math.abs(right));
}

/** A figure for a list of differences. */
export function told(want: Exact | string | null): string {
  if (want === null) return '–';
  return typeof want === 'string' ? want : String(toNumber(want));
}

export const exactOf = (value: number): Exact => whole(value);
