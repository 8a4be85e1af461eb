import type { Result } from '../kernel/result';
import { meanOf } from './mean';
import type { ScoringIssue } from './types';

/**
 * Geometric mean (rata-rata geometrik): (Π x)^(1/n). A value of 0 makes it 0; a negative one has none.
 * @issue   `no-indicator` (n = 0), `length-mismatch`, `weight-not-positive`, `geometric-mean-not-positive`, `not-finite`
 * @method  M-13
 * @example geometricMean([50, 200]) // => ok(100)
 */
export function geometricMean(
  values: readonly number[],
  weights: readonly number[] | null = null,
): Result<number, ScoringIssue> {
  return meanOf(values, weights, 'geometric', 'no-indicator');
}
