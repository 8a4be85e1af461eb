import type { Result } from '../kernel/result';
import { meanOf } from './mean';
import type { MeanKind } from './method';
import type { Percent, ScoringIssue } from './types';

/**
 * Objective score (NPS, nilai pencapaian sasaran): the achievements of one objective combined by weight.
 * @param achievements percent points of the measured indicators, n >= 1
 * @param weights      dimensionless, same length and order, each > 0; null: all the same
 * @returns            percent points, unrounded
 * @issue              `no-indicator` (n = 0), `length-mismatch`, `weight-not-positive`, `not-finite`,
 *                     `geometric-mean-not-positive`
 * @method             M-10
 * @example            objectiveScore([99.41, 100]) // => ok(99.705)
 */
export function objectiveScore(
  achievements: readonly Percent[],
  weights: readonly number[] | null = null,
  mean: MeanKind = 'arithmetic',
): Result<Percent, ScoringIssue> {
  return meanOf(achievements, weights, mean, 'no-indicator');
}
