import { fail, ok, type Result } from '../kernel/result';
import { scoringIssue } from './issue';
import type { Percent, Ratio, ScoringIssue } from './types';

/**
 * Efficiency index (IE, indeks efisiensi): % capaian output / % input.
 * @param outputPercent capaian of the indicator, or NPS of the objective, percent points
 * @param inputPercent  percent points, > 0
 * @returns             ratio; 1 is as planned
 * @issue               `budget-zero`, `budget-negative` (nothing, or less, was spent), `not-finite`
 * @method              M-19, M-24
 * @example             efficiencyIndex(100, 80) // => ok(1.25)
 */
export function efficiencyIndex(outputPercent: Percent, inputPercent: Percent): Result<Ratio, ScoringIssue> {
  if (inputPercent === 0) return fail(scoringIssue('budget-zero', { subject: { field: 'budget-spent' } }));
  if (inputPercent < 0) return fail(scoringIssue('budget-negative', { subject: { field: 'budget-spent' } }));
  const index = outputPercent / inputPercent;
  return Number.isFinite(index)
    ? ok(index)
    : fail(scoringIssue('not-finite', { subject: { field: 'efficiency-index' } }));
}
