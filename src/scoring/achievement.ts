import { fail, ok, type Result } from '../kernel/result';
import { unreachable } from '../kernel/unreachable';
import { scoringIssue } from './issue';
import type { Direction, Measured, Percent, ScoringIssue, Target } from './types';

/**
 * Achievement of one indicator (capaian): realisasi against target, by direction. Uncapped, unrounded.
 * @param target      in the unit of the indicator, or a range target; null when none is stated
 * @param actual      realisasi in the same unit; null when not measured
 * @param direction   `maksimal`: R/T; `minimal`: form A (2T - R)/T or form B T/R; `stabil`: 100 - |R - T|/T x 100
 * @returns           percent points (100.82, never 1.0082); negative where form A or `stabil` gives that
 * @issue             `target-missing`, `actual-missing`, `target-zero`, `target-negative`, `target-range-invalid`,
 *                    `actual-zero` (form B), `not-finite`
 * @method            M-1, M-2, M-4, M-5
 * @example           achievement(91.5, 92.25) // => ok(100.81967213114754)
 */
export function achievement(
  target: Target | null,
  actual: Measured,
  direction: Direction = 'maksimal',
  minimalForm: 'A' | 'B' = 'A',
): Result<Percent, ScoringIssue> {
  if (target === null) return fail(scoringIssue('target-missing', { subject: { field: 'target' } }));
  if (actual === null) return fail(scoringIssue('actual-missing', { subject: { field: 'actual' } }));
  if (!Number.isFinite(actual)) return fail(scoringIssue('not-finite', { subject: { field: 'actual' } }));
  if (typeof target !== 'number') return rangeAchievement(target, actual, direction, minimalForm);
  return againstTarget(target, actual, direction, minimalForm);
}

function againstTarget(
  target: number,
  actual: number,
  direction: Direction,
  minimalForm: 'A' | 'B',
): Result<Percent, ScoringIssue> {
  const wrong = targetIssue(target);
  if (wrong) return fail(wrong);
  switch (direction) {
    case 'maksimal':
      return finite((actual / target) * 100);
    case 'minimal':
      if (minimalForm === 'A') return finite(((2 * target - actual) / target) * 100);
      if (actual === 0) return fail(scoringIssue('actual-zero', { subject: { field: 'actual' } }));
      return finite((target / actual) * 100);
    case 'stabil':
      return finite(100 - (Math.abs(actual - target) / target) * 100);
    default:
      return unreachable(direction);
  }
}

/**
 * Rentang: inside is 100; outside the bound that is passed is the target, the upper one from above, the lower one from
 * below, by the direction ("kondisi khusus": [1 + (1 - R/B)] x 100 where lower is better).
 */
function rangeAchievement(
  target: { from: number; to: number },
  actual: number,
  direction: Direction,
  minimalForm: 'A' | 'B',
): Result<Percent, ScoringIssue> {
  const { from, to } = target;
  if (!(from <= to) || !Number.isFinite(from) || !Number.isFinite(to)) {
    return fail(scoringIssue('target-range-invalid', { subject: { field: 'target' } }));
  }
  if (actual >= from && actual <= to) return ok(100);
  return againstTarget(actual > to ? to : from, actual, direction, minimalForm);
}

/** A divisor must be positive: 0 has no capaian, and below 0 a worse realisasi would score higher. */
function targetIssue(target: number): ScoringIssue | null {
  if (!Number.isFinite(target)) return scoringIssue('not-finite', { subject: { field: 'target' } });
  if (target === 0) return scoringIssue('target-zero', { subject: { field: 'target' } });
  return target < 0
    ? scoringIssue('target-negative', { subject: { field: 'target' }, data: { target } })
    : null;
}

function finite(value: number): Result<Percent, ScoringIssue> {
  return Number.isFinite(value)
    ? ok(value)
    : fail(scoringIssue('not-finite', { subject: { field: 'achievement' } }));
}
