import { fail, ok, type Result } from '../kernel/result';
import { scoringIssue } from './issue';
import { meanOf } from './mean';
import type { Measured, Percent, ScoringIssue } from './types';

/** Numerator and denominator of one ratio. */
export interface RatioParts {
  readonly numerator: Measured;
  readonly denominator: Measured;
}

/**
 * Ratio of two counts as percent: 964 of 1045 samples are 92.25 (IKU 1.1 to 1.5, 4.3, 4.5).
 * @issue   `actual-missing` (numerator), `target-missing`, `target-zero`, `target-negative` (denominator), `not-finite`
 * @method  M-9
 * @example ratioPercent({ numerator: 1, denominator: 4 }) // => ok(25)
 */
export function ratioPercent({ numerator, denominator }: RatioParts): Result<Percent, ScoringIssue> {
  const subject = { field: 'denominator' };
  if (numerator === null) return fail(scoringIssue('actual-missing', { subject: { field: 'numerator' } }));
  if (denominator === null) return fail(scoringIssue('target-missing', { subject }));
  if (denominator === 0) return fail(scoringIssue('target-zero', { subject }));
  if (denominator < 0)
    return fail(scoringIssue('target-negative', { subject, data: { target: denominator } }));
  const percent = (numerator / denominator) * 100;
  return Number.isFinite(percent) ? ok(percent) : fail(scoringIssue('not-finite', { subject }));
}

/**
 * Mean of ratios: (A + B)/2, A = inspected / target, B = tested / received (IKU 6.1, 6.2).
 * @issue   `no-indicator` (n = 0) and those of `ratioPercent`; one ratio that is missing is enough to refuse
 * @method  M-9
 */
export function meanOfRatios(ratios: readonly RatioParts[]): Result<Percent, ScoringIssue> {
  const percents: number[] = [];
  for (const ratio of ratios) {
    const percent = ratioPercent(ratio);
    if (!percent.ok) return percent;
    percents.push(percent.value);
  }
  return meanOf(percents, null, 'arithmetic', 'no-indicator');
}

/**
 * Weighted index: Σ(w x)/Σw of aspects with their weights (IPP 30/18/15/15/15/7; plain mean when all are equal).
 * @issue   `no-indicator`, `length-mismatch`, `weight-not-positive`, `not-finite`
 * @method  M-9
 * @example weightedIndex([4, 5], [60, 40]) // => ok(4.4)
 */
export function weightedIndex(
  scores: readonly number[],
  weights: readonly number[] | null = null,
): Result<number, ScoringIssue> {
  return meanOf(scores, weights, 'arithmetic', 'no-indicator');
}

/** One component of an indicator: its figure, or a count and what it is counted of; and its weight, if it has one. */
export interface IndexPart {
  readonly value: number;
  readonly of: number | null;
  /** In percent, e.g. 60; null when the parts bear none. */
  readonly weight: number | null;
}

/** How the parts make up the whole: added up (they bear their weights already), a plain or a weighted mean. */
export type IndexRule = 'sum' | 'mean' | 'weighted';

/**
 * What the components of an indicator come to: shares count / of x 100, combined by weight. Points that were given
 * out of their weight (SAKIP: 24.5 of 30) are added up; other figures are a weighted mean (NKA 60/40), or a plain
 * mean where there are no weights ((A + B)/2).
 * @issue   `no-indicator`, `weights-not-complete` (some parts have none), and those of `ratioPercent` and `weightedIndex`
 * @method  M-9
 * @example componentIndex([{ value: 90, of: null, weight: 60 }, { value: 95, of: null, weight: 40 }])
 *          // => ok({ value: 92, rule: 'weighted' })
 */
export function componentIndex(
  parts: readonly IndexPart[],
): Result<{ readonly value: number; readonly rule: IndexRule }, ScoringIssue> {
  const weights = parts.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  if (weights.length > 0 && weights.length < parts.length) {
    const data = { stated: weights.length, indicators: parts.length };
    return fail(scoringIssue('weights-not-complete', { data }));
  }
  const isOutOfWeight = parts.every(
    ({ value, of, weight }) => of === null && weight !== null && value <= weight,
  );
  if (parts.length > 0 && isOutOfWeight)
    return ok({ value: parts.reduce((sum, { value }) => sum + value, 0), rule: 'sum' });
  const figures: number[] = [];
  for (const { value, of } of parts) {
    const figure: Result<number, ScoringIssue> =
      of === null ? ok(value) : ratioPercent({ numerator: value, denominator: of });
    if (!figure.ok) return figure;
    figures.push(figure.value);
  }
  const index = weightedIndex(figures, weights.length > 0 ? weights : null);
  return index.ok ? ok({ value: index.value, rule: weights.length > 0 ? 'weighted' : 'mean' }) : index;
}

/**
 * Weighted stages (IKU 7.1): Σ(weight x share of the cases that got so far) x cases / target cases x 100.
 * @param reached cases that reached each stage or a later one: every later count is at most the one before
 * @param weights share of each stage in percent, e.g. 15, 40, 30, 15; must add up to 100
 * @issue         `no-indicator`, `length-mismatch`, `weight-not-positive`, `weights-not-complete` (sum is not 100),
 *                `target-zero`, `target-missing`, `target-negative`, `value-out-of-range` (a stage counts more than the cases)
 * @method        M-9
 * @example       weightedStages([6, 6, 6, 5], [15, 40, 30, 15], 6, 6) // => ok(97.5)
 */
export function weightedStages(
  reached: readonly number[],
  weights: readonly number[],
  cases: number,
  targetCases: Measured,
): Result<Percent, ScoringIssue> {
  const excess = reached.findIndex((count) => count < 0 || count > cases);
  if (excess >= 0) {
    const data = { value: reached[excess] as number, from: 0, to: cases, place: excess + 1 };
    return fail(scoringIssue('value-out-of-range', { data }));
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.length > 0 && Math.abs(sum - 100) > 1e-9)
    return fail(scoringIssue('weights-not-complete', { data: { sum } }));
  const level = meanOf(reached, weights, 'arithmetic', 'no-indicator');
  if (!level.ok) return level;
  // Σ w (reached / cases) x (cases / target): the cases cancel out, and no case at all is 0, not 0/0.
  return ratioPercent({ numerator: level.value, denominator: targetCases });
}
