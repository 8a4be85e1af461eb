import type { Percent } from './types';

/**
 * Achievement under a cap (batas capaian): the smaller of the two, before any mean.
 * @param cap percent points, or null for none
 * @method    M-3
 * @example   capped(137.75, 120) // => 120
 */
export function capped(achievement: Percent, cap: Percent | null): Percent {
  return cap !== null && achievement > cap ? cap : achievement;
}
