import { decodeText } from '../bytes';

const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const MAX_EXACT = 2 ** 53;

/**
 * The number that stands between two offsets, exactly as JavaScript reads its text; NaN when it is none. Digits that
 * fit a double and a power of ten that is exact need one correctly rounded division; others take the slow way.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 45;
  if (isNegative) at++;
  let digits = 0;
  let decimals = 0;
  let hasPoint = false;
  const first = at;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) {
      digits = digits * 10 + byte - 48;
      if (hasPoint) decimals++;
    } else if (byte === 46 && !hasPoint) hasPoint = true;
    else return slowNumber(bytes, start, end);
  }
  const isSlow = digits > MAX_EXACT || decimals > 22 || at - first > 18 || at === first;
  if (isSlow) return slowNumber(bytes, start, end);
  const value = decimals === 0 ? digits : digits / (POWERS[decimals] as number);
  return isNegative ? -value : value;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeText(bytes, start, end).trim();
  return text === '' ? NaN : Number(text);
}
