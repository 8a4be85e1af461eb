import type { Subject } from '../kernel/issue';
import { efficiencyAchievement } from './efficiencyAchievement';
import { efficiencyCategory } from './efficiencyCategory';
import { efficiencyIndex } from './efficiencyIndex';
import { efficiencyLevel } from './efficiencyLevel';
import { inputPercent } from './inputPercent';
import { asWarning, issueAt, scoringIssue } from './issue';
import type { Method } from './method';
import type { EfficiencyScore, Measured, Percent, Ratio, ScoringIssue } from './types';

/**
 * The whole chain from money to efficiency: % input, IE, SE, TE, kategori, capaian TE. Stops where a figure is
 * missing and says why, once: an output that was not measured has its own issue already.
 * @param subject who it is about, for the issues; null: say nothing (the parts have spoken)
 * @method        M-18 to M-24
 */
export function scoreEfficiency(
  output: Percent | null,
  budget: { readonly ceiling: Measured; readonly spent: Measured },
  method: Method,
  report: { readonly subject: Subject; readonly issues: ScoringIssue[] } | null,
): EfficiencyScore {
  const { ceiling, spent } = budget;
  const input = inputPercent(ceiling, spent);
  if (!input.ok) {
    const [issue] = input.issues;
    report?.issues.push(issueAt(issue.code === 'budget-missing' ? asWarning(issue) : issue, report.subject));
    return without(ceiling, spent, null, null);
  }
  if (output === null) return without(ceiling, spent, input.value, null);
  const index = efficiencyIndex(output, input.value);
  if (!index.ok) {
    report?.issues.push(issueAt(index.issues[0], report.subject));
    return without(ceiling, spent, input.value, null);
  }
  const level = efficiencyLevel(index.value, method.efficiencyStandard);
  if (!level.ok) {
    report?.issues.push(issueAt(level.issues[0], report.subject));
    return without(ceiling, spent, input.value, index.value);
  }
  const achievement = efficiencyAchievement(level.value, method.efficiencyBands);
  if (achievement === null && report) {
    const subject = { ...report.subject, field: 'efficiency-achievement' };
    report.issues.push(scoringIssue('band-gap', { subject, data: { at: level.value } }));
  }
  return {
    budgetCeiling: ceiling,
    budgetSpent: spent,
    inputPercent: input.value,
    efficiencyIndex: index.value,
    efficiencyStandard: method.efficiencyStandard,
    efficiencyLevel: level.value,
    efficiencyCategory: efficiencyCategory(level.value, method.efficiencyCategories),
    efficiencyAchievement: achievement,
  };
}

function without(
  ceiling: Measured,
  spent: Measured,
  input: Percent | null,
  index: Ratio | null,
): EfficiencyScore {
  return {
    budgetCeiling: ceiling,
    budgetSpent: spent,
    inputPercent: input,
    efficiencyIndex: index,
    efficiencyStandard: null,
    efficiencyLevel: null,
    efficiencyCategory: null,
    efficiencyAchievement: null,
  };
}
