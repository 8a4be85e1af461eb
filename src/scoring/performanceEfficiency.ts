import { fail, ok, type Result } from '../kernel/result';
import { scoringIssue } from './issue';
import type { Percent, ScoringIssue } from './types';

/** The regulation takes E to lie between these, percent. */
const LOWEST = -20;
const HIGHEST = 20;

/**
 * Efficiency value of the Ministry of Finance (NE, nilai efisiensi): 50% + E/20 x 50%.
 * @param efficiency E, percent, -20 to 20
 * @returns          percent points, 0 to 100; an E outside gives the end of the scale, with a warning
 * @issue            `efficiency-out-of-range` (warning), `not-finite`
 * @method           M-25
 * @example          performanceEfficiency(10) // => ok(75)
 */
export function performanceEfficiency(efficiency: Percent): Result<Percent, ScoringIssue> {
  if (!Number.isFinite(efficiency))
    return fail(scoringIssue('not-finite', { subject: { field: 'efficiency' } }));
  const within = Math.min(Math.max(efficiency, LOWEST), HIGHEST);
  const value = 50 + (within / 20) * 50;
  if (within === efficiency) return ok(value);
  return ok(value, [
    scoringIssue('efficiency-out-of-range', {
      severity: 'warning',
      data: { value: efficiency, from: LOWEST, to: HIGHEST, used: within },
    }),
  ]);
}
