import { fail, ok, type Result } from '../kernel/result';
import { scoringIssue } from './issue';
import type { MeanKind } from './method';
import type { ScoringIssue, ScoringIssueCode } from './types';

/**
 * Weighted mean Σ(w x)/Σw, or its geometric form (Π x^w)^(1/Σw), summed with compensation so that the order of rows
 * does not change it. Without weights all count the same.
 * @param empty code of the issue when there is nothing to take the mean of
 * @issue       `empty`, `length-mismatch`, `weight-not-positive`, `not-finite`, `geometric-mean-not-positive`
 * @method      M-10, M-13
 */
export function meanOf(
  values: readonly number[],
  weights: readonly number[] | null,
  kind: MeanKind,
  empty: ScoringIssueCode,
): Result<number, ScoringIssue> {
  if (values.length === 0) return fail(scoringIssue(empty));
  if (weights !== null && weights.length !== values.length) {
    return fail(
      scoringIssue('length-mismatch', { data: { values: values.length, weights: weights.length } }),
    );
  }
  let sum = 0;
  let sumRest = 0;
  let weightSum = 0;
  let hasZero = false;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number;
    const weight = weights === null ? 1 : (weights[place] as number);
    if (!Number.isFinite(value)) return fail(scoringIssue('not-finite', { data: { place: place + 1 } }));
    if (!(weight > 0 && weight < Infinity)) return fail(notPositive(weight, place));
    if (kind === 'geometric' && value < 0) return fail(negative(value, place));
    if (kind === 'geometric' && value === 0) hasZero = true;
    const term = weight * (kind === 'geometric' ? Math.log(value === 0 ? 1 : value) : value);
    const next = sum + term;
    sumRest += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
    weightSum += weight;
  }
  const mean = (sum + sumRest) / weightSum;
  if (!Number.isFinite(mean)) return fail(scoringIssue('not-finite'));
  return ok(kind === 'arithmetic' ? mean : hasZero ? 0 : Math.exp(mean));
}

function notPositive(weight: number, place: number): ScoringIssue {
  const given = Number.isFinite(weight) ? weight : String(weight);
  return scoringIssue('weight-not-positive', {
    subject: { field: 'weight' },
    data: { place: place + 1, weight: given },
  });
}

function negative(value: number, place: number): ScoringIssue {
  return scoringIssue('geometric-mean-not-positive', { data: { place: place + 1, value } });
}
