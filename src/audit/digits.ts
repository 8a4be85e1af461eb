import { roundHalfAway } from '../scoring/index';
import type { LocatedCell } from '../sheet/table';
import type { Cause } from './finding';

/**
 * A slip of typing between the printed figure and the right one: two digits swapped, one lost, one too many, one
 * changed, or the decimal mark moved. Null when the digits do not tell.
 * @example digitCause({ value: 101.84, decimals: 2 }, 101.48) // => { code: 'digits-swapped' }
 */
export function digitCause(printed: Pick<LocatedCell, 'value' | 'decimals'>, right: number): Cause | null {
  if (typeof printed.value !== 'number' || printed.value === 0 || right === 0) return null;
  if (isPowerOfTenApart(printed.value, right)) return { code: 'decimal-mark' };
  const decimals = printed.decimals ?? 2;
  const wrong = digitsOf(printed.value, decimals);
  const meant = digitsOf(right, decimals);
  if (wrong.length < 3 && meant.length < 3) return null;
  if (isSwapped(wrong, meant)) return { code: 'digits-swapped' };
  if (isOneLonger(wrong, meant)) return { code: 'digit-extra' };
  if (isOneLonger(meant, wrong)) return { code: 'digit-lost' };
  // An extra digit that pushed the last one out of the cell: 101.56 typed as 100.15(6).
  if (wrong.length === meant.length && isPushed(wrong, meant)) return { code: 'digit-extra' };
  if (wrong.length >= 4 && isOneChanged(wrong, meant)) return { code: 'digit-changed' };
  return null;
}

function digitsOf(value: number, decimals: number): string {
  return String(Math.abs(Math.round(roundHalfAway(value, decimals) * 10 ** decimals)));
}

function isPowerOfTenApart(a: number, b: number): boolean {
  const power = Math.log10(Math.abs(a / b));
  return Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 1e-4;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  if (at < 0 || at + 1 >= a.length) return false;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isOneLonger(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

function isPushed(wrong: string, meant: string): boolean {
  const cut = meant.slice(0, -1);
  return wrong.length >= 4 && wrong.slice(0, -1) !== cut && isOneLonger(wrong, cut);
}

function isOneChanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  return [...a].filter((digit, i) => digit !== b[i]).length === 1;
}
