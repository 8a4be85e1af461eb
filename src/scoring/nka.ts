import type { Result } from '../kernel/result';
import { meanOf } from './mean';
import type { Percent, ScoringIssue } from './types';

/**
 * Budget performance value (NKA, nilai kinerja anggaran): EKA x 60% + IKPA x 40%.
 * @param weights of EKA and IKPA, dimensionless
 * @issue         `weight-not-positive`, `length-mismatch`, `not-finite`
 * @method        M-9
 * @example       nka(87.34, 95.34) // => ok(90.54)
 */
export function nka(
  eka: Percent,
  ikpa: Percent,
  weights: readonly number[] = [60, 40],
): Result<Percent, ScoringIssue> {
  return meanOf([eka, ikpa], weights, 'arithmetic', 'no-indicator');
}
