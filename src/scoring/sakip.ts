import { fail, ok, type Result } from '../kernel/result';
import { scoringIssue } from './issue';
import { meanOf } from './mean';
import type { Percent, ScoringIssue } from './types';

/** Component weights by number of components: 5 in PermenPANRB 12/2015, 4 in 88/2021. */
export const SAKIP_WEIGHTS: Readonly<Record<4 | 5, readonly number[]>> = {
  5: [30, 25, 15, 10, 20],
  4: [30, 30, 15, 25],
};

/** How component figures are given: as shares of their weight (26.59 of 30) or each on a scale of 100. */
export type SakipBasis = 'points' | 'percent';

/**
 * SAKIP value (nilai AKIP): the sum of component points, or the weighted mean of component scores.
 * @param components one figure per component, in the order of the regulation
 * @param weights    null: by the number of components, 5 or 4
 * @param basis      `points`: already weighted, each at most its weight; `percent`: each 0 to 100
 * @returns          0 to 100
 * @issue            `no-indicator`, `length-mismatch`, `weight-not-positive`, `value-out-of-range`, `not-finite`
 * @method           M-9
 * @example          sakip([26.59, 19.69, 13.3, 7.37, 11.34], null, 'points') // => ok(78.29)
 */
export function sakip(
  components: readonly number[],
  weights: readonly number[] | null = null,
  basis: SakipBasis = sakipBasis(components, weights),
): Result<Percent, ScoringIssue> {
  const used = weights ?? defaultWeights(components.length);
  if (used === null) {
    return fail(scoringIssue('length-mismatch', { data: { values: components.length, weights: '4, 5' } }));
  }
  const mean = meanOf(components, used, 'arithmetic', 'no-indicator');
  if (!mean.ok) return mean;
  for (let place = 0; place < components.length; place += 1) {
    const [value, to] = [components[place] as number, basis === 'points' ? (used[place] as number) : 100];
    if (value < 0 || value > to) {
      return fail(scoringIssue('value-out-of-range', { data: { value, from: 0, to, place: place + 1 } }));
    }
  }
  return basis === 'percent' ? mean : ok(components.reduce((sum, value) => sum + value, 0));
}

/**
 * How SAKIP components seem to be given: `points` when every figure is at most its weight, else `percent`.
 * @method M-9
 */
export function sakipBasis(
  components: readonly number[],
  weights: readonly number[] | null = null,
): SakipBasis {
  const used = weights ?? defaultWeights(components.length) ?? [];
  return components.every((value, place) => value <= (used[place] ?? 0)) ? 'points' : 'percent';
}

function defaultWeights(count: number): readonly number[] | null {
  return count === 4 || count === 5 ? SAKIP_WEIGHTS[count] : null;
}
