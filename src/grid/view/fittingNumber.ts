import type { CultureProfile } from '../model/culture';

/**
 * What a cell shows of a number in a column of some width, as Excel does it: decimals of a number without a format are
 * left out until it fits; what still does not fit is `####`, never a part of the digits.
 * @param text   the number as its format writes it
 * @param plain  the number where it has no format of its own, else null
 * @param room   pixels that the column has for it
 */
export function fittingNumber(
  text: string,
  plain: number | null,
  { decimal }: CultureProfile,
  room: number,
  measure: (text: string) => number,
): string {
  if (measure(text) <= room) return text;
  const decimals = text.split(decimal)[1]?.match(/^\d*/)?.[0].length ?? 0;
  if (plain !== null && Number.isFinite(plain) && !/e/i.test(text))
    for (let digits = decimals - 1; digits >= 0; digits--) {
      const shorter = plain.toFixed(digits).replace('.', decimal);
      if (measure(shorter) <= room) return shorter;
    }
  return '#'.repeat(Math.max(1, Math.floor(room / Math.max(1, measure('#')))));
}
