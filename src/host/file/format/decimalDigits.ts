/** A number as decimal digits: `digits` with the point after the first `whole` of them. */
export interface DecimalDigits {
  readonly whole: string;
  readonly decimals: string;
}

/**
 * Digits of a number >= 0 rounded half up to `decimals` places, from its first 15 significant digits as Excel shows
 * numbers: 1.005 to two places is 1.01, though the double lies below.
 */
export function decimalDigits(value: number, decimals: number): DecimalDigits {
  if (value === 0) return { whole: '0', decimals: '0'.repeat(decimals) };
  const [mantissa = '', exponentText = '0'] = value.toExponential(14).split('e');
  const point = Number(exponentText) + 1;
  const digits = mantissa.replace('.', '');
  const all = point > 0 ? digits.padEnd(point, '0') : '0'.repeat(1 - point) + digits;
  const wholeLength = Math.max(point, 1);
  const kept = all.slice(0, wholeLength + decimals).padEnd(wholeLength + decimals, '0');
  const isUp = (all[wholeLength + decimals] ?? '0') >= '5';
  const rounded = isUp ? plusOne(kept) : kept;
  const split = rounded.length - decimals;
  return { whole: rounded.slice(0, split), decimals: rounded.slice(split) };
}

function plusOne(digits: string): string {
  let at = digits.length - 1;
  while (at >= 0 && digits[at] === '9') at--;
  const zeros = '0'.repeat(digits.length - 1 - at);
  if (at < 0) return `1${zeros}`;
  return digits.slice(0, at) + String(Number(digits[at]) + 1) + zeros;
}

/** A number as the format General shows it in a cell that is wide enough: at most eleven signs without its minus. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (size === 0) return '0';
  const shortest = String(size);
  if (shortest.length <= 11 && !shortest.includes('e')) return sign + shortest;
  if (size >= 1e11 || size < 1e-4) {
    const [mantissa = '', exponent = '0'] = size.toExponential(5).split('e');
    const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
    return `${sign}${trimmed(mantissa)}E${Number(exponent) < 0 ? '-' : '+'}${power}`;
  }
  const wholeLength = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const { whole, decimals } = decimalDigits(size, Math.max(0, 10 - wholeLength));
  return sign + trimmed(`${whole}.${decimals}`);
}

function trimmed(text: string): string {
  let end = text.length;
  while (text[end - 1] === '0') end--;
  return text[end - 1] === '.' ? text.slice(0, end - 1) : text.slice(0, end);
}
