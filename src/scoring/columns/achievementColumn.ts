import { capped } from '../cap';
import type { Method } from '../method';
import type { Direction } from '../types';
import type { IndicatorColumns } from './indicatorColumns';

/** Codes of directions in a column: their places here. */
export const DIRECTION_CODES: readonly Direction[] = ['maksimal', 'minimal', 'stabil'];

/** Code of a direction in a column that states it, else that of the profile. */
export function directionCode(direction: Uint8Array | undefined, place: number, usual: number): number {
  if (direction === undefined) return usual;
  const code = direction[place] as number;
  return code < DIRECTION_CODES.length ? code : usual;
}

/**
 * Capaian of every indicator of a column, capped; NaN where there is none.
 * @method M-1 to M-5
 */
export function achievementColumn(columns: IndicatorColumns, method: Method): Float64Array {
  const { target, targetTo, actual, direction } = columns;
  const { cap, minimalForm } = method;
  const isFormA = minimalForm === 'A';
  const usual = DIRECTION_CODES.indexOf(method.direction);
  const found = new Float64Array(target.length);
  for (let place = 0; place < found.length; place += 1) {
    const done = actual[place] as number;
    const from = target[place] as number;
    const to = targetTo === undefined ? NaN : (targetTo[place] as number);
    const code = direction === undefined ? usual : directionCode(direction, place, usual);
    const value = Number.isNaN(to)
      ? againstTarget(from, done, code, isFormA)
      : againstRange(from, to, done, code, isFormA);
    found[place] = Number.isFinite(value) ? capped(value, cap) : NaN;
  }
  return found;
}

/** As `achievement`; NaN where that has an issue. */
function againstTarget(target: number, actual: number, code: number, isFormA: boolean): number {
  if (!(target > 0 && target < Infinity) || !Number.isFinite(actual)) return NaN;
  if (code === 0) return (actual / target) * 100;
  if (code === 2) return 100 - (Math.abs(actual - target) / target) * 100;
  if (isFormA) return ((2 * target - actual) / target) * 100;
  return actual === 0 ? NaN : (target / actual) * 100;
}

function againstRange(from: number, to: number, actual: number, code: number, isFormA: boolean): number {
  if (!(from <= to) || !Number.isFinite(from) || !Number.isFinite(to)) return NaN;
  if (actual >= from && actual <= to) return 100;
  return againstTarget(actual > to ? to : from, actual, code, isFormA);
}
