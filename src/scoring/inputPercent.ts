import { fail, ok, type Result } from '../kernel/result';
import { scoringIssue } from './issue';
import type { Measured, Percent, ScoringIssue } from './types';

/**
 * Input percent (% input, persentase masukan, penyerapan): realisasi anggaran / pagu x 100.
 * @param budgetCeiling pagu in rupiah, > 0; before or after a revision or block, as the caller chose
 * @param budgetSpent   realisasi anggaran in rupiah
 * @returns             percent points
 * @issue               `budget-missing`, `budget-zero`, `budget-negative`, `not-finite`
 * @method              M-18, M-24
 * @example             inputPercent(200, 150) // => ok(75)
 */
export function inputPercent(budgetCeiling: Measured, budgetSpent: Measured): Result<Percent, ScoringIssue> {
  if (budgetCeiling === null) return fail(ceilingIssue('budget-missing'));
  if (budgetSpent === null)
    return fail(scoringIssue('budget-missing', { subject: { field: 'budget-spent' } }));
  if (budgetCeiling === 0) return fail(ceilingIssue('budget-zero'));
  if (budgetCeiling < 0) return fail(ceilingIssue('budget-negative'));
  const percent = (budgetSpent / budgetCeiling) * 100;
  return Number.isFinite(percent) ? ok(percent) : fail(ceilingIssue('not-finite'));
}

function ceilingIssue(
  code: 'budget-missing' | 'budget-zero' | 'budget-negative' | 'not-finite',
): ScoringIssue {
  return scoringIssue(code, { subject: { field: 'budget-ceiling' } });
}
