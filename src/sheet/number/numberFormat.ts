/** A format code's first section without text in quotes, escapes and brackets: what is left are its symbols. */
function symbols(format: string): string {
  const section = format.split(';')[0] as string;
  return section.replaceAll(/"[^"]*"|\\.|\[[^\][]*\]|_.|\*./g, '');
}

/**
 * Whether a number format shows percent.
 * @example isPercentFormat('0.00%') // => true
 */
export function isPercentFormat(format: string): boolean {
  return symbols(format).includes('%');
}

/**
 * Whether a number format shows a date or a time.
 * @example isDateFormat('dd/mm/yyyy') // => true
 */
export function isDateFormat(format: string): boolean {
  if (format === 'General' || format === '@') return false;
  const left = symbols(format).replaceAll(/general|AM\/PM|E[+-]/gi, '');
  return /[ymdhs]/i.test(left) && !/[0#?]/.test(left.replaceAll(/s\.0+/gi, ''));
}

/**
 * Decimals that a fixed number format shows; null for General, text, fractions and scientific formats.
 * @example formatDecimals('#,##0.00') // => 2
 */
export function formatDecimals(format: string): number | null {
  if (format === 'General' || format === '@') return null;
  const left = symbols(format);
  if (!/[0#?]/.test(left) || /E[+-]|\//i.test(left)) return null;
  return /\.([0#?]*)/.exec(left)?.[1]?.length ?? 0;
}
