import type { Percent } from './types';

/**
 * Gap to the last target of the Renstra (kesenjangan): target minus realisasi as percent of the target.
 * @param achievement percent points, realisasi against the last Renstra target
 * @returns           percent points; negative when the target is exceeded
 * @method            M-28
 * @example           strategicGap(99.95) // => 0.05
 */
export function strategicGap(achievement: Percent): Percent {
  return 100 - achievement;
}

/**
 * Rank of `own` among `all` (own included), best first: the highest, or the lowest where less is better; equal figures
 * share the better rank.
 * @method  M-2, M-29
 * @example rankOf(1, [1, 2, 3], 'minimal') // => 1
 */
export function rankOf(
  own: number,
  all: readonly number[],
  direction: 'maksimal' | 'minimal' = 'maksimal',
): number {
  return 1 + all.filter((figure) => (direction === 'minimal' ? figure < own : figure > own)).length;
}
