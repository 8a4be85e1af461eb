import { fail, ok, type Result } from '../kernel/result';
import { scoringIssue } from './issue';
import type { Measured, ScoringIssue } from './types';

/** A figure as it stands in its cell: 20 with or without a percent sign. */
export interface FigureWithUnit {
  readonly value: number;
  readonly isPercent: boolean;
}

/** Target and realisasi of a quarter in one unit, ready for `QuarterInput`. */
export interface SameUnit {
  readonly target: number;
  readonly actual: number;
  /** Both are percents of the year's target. */
  readonly isShareOfYear: boolean;
}

/**
 * Brings target and realisasi of a quarter to one unit when the indicator itself is a count: both in percent are
 * shares of the year's target; a count against a percent is converted by the year's target, and said so.
 * Indicators that are percentages themselves have nothing to convert: do not call it for them.
 * @param yearTarget target of the year in the unit of the indicator; null when unknown
 * @issue            `unit-converted` (warning; data: from, to, target of the year), `unit-mismatch` (no yearly target to convert by)
 * @method           M-8
 * @example          sameUnit({ value: 20, isPercent: true }, { value: 8, isPercent: false }, 40)
 *                   // => ok({ target: 20, actual: 20, isShareOfYear: true })
 */
export function sameUnit(
  target: FigureWithUnit,
  actual: FigureWithUnit,
  yearTarget: Measured,
): Result<SameUnit, ScoringIssue> {
  if (target.isPercent === actual.isPercent) {
    return ok({ target: target.value, actual: actual.value, isShareOfYear: target.isPercent });
  }
  if (yearTarget === null || !(yearTarget > 0)) {
    return fail(scoringIssue('unit-mismatch', { data: { target: target.value, actual: actual.value } }));
  }
  const [count, field] = target.isPercent ? [actual.value, 'actual'] : [target.value, 'target'];
  const share = (count / yearTarget) * 100;
  const warning = scoringIssue('unit-converted', {
    severity: 'warning',
    subject: { field },
    data: { from: count, to: share, target: yearTarget },
  });
  const value = target.isPercent
    ? { target: target.value, actual: share, isShareOfYear: true }
    : { target: share, actual: actual.value, isShareOfYear: true };
  return ok(value, [warning]);
}
