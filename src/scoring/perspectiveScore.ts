import type { Result } from '../kernel/result';
import { meanOf } from './mean';
import type { MeanKind } from './method';
import type { Percent, ScoringIssue } from './types';

/**
 * Perspective score (NPS perspektif): mean of its objectives, or of its indicators where the method says so.
 * @param scores  percent points of the objectives (or achievements of the indicators), n >= 1
 * @param weights dimensionless, same length and order, each > 0; null: all the same
 * @returns       percent points, unrounded
 * @issue         `no-objective` (n = 0), `length-mismatch`, `weight-not-positive`, `not-finite`,
 *                `geometric-mean-not-positive`
 * @method        M-11
 * @example       perspectiveScore([102.73, 101.56, 101.48]) // => ok(101.92333333333333)
 */
export function perspectiveScore(
  scores: readonly Percent[],
  weights: readonly number[] | null = null,
  mean: MeanKind = 'arithmetic',
): Result<Percent, ScoringIssue> {
  return meanOf(scores, weights, mean, 'no-objective');
}
