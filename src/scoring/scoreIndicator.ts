import type { Subject } from '../kernel/issue';
import type { Result } from '../kernel/result';
import { achievement } from './achievement';
import { capped } from './cap';
import { criterionOf, MET_AT_ZERO } from './criterion';
import { scoreEfficiency } from './efficiencyScore';
import { asWarning, issueAt, scoringIssue } from './issue';
import type { Method } from './method';
import { quarterState, yearActual, yearTarget } from './quarter';
import { scoreQuarters } from './scoreQuarters';
import type {
  Criterion,
  IndicatorInput,
  IndicatorScore,
  Measured,
  Percent,
  Quarter,
  ScoringIssue,
  Target,
} from './types';

/** What does not change from one indicator to the next. */
export interface ScoringContext {
  readonly method: Method;
  readonly throughQuarter: Quarter | null;
  /** Some indicator of the input has money: one without is worth an issue. */
  readonly hasBudgets: boolean;
  readonly issues: ScoringIssue[];
}

/**
 * Scores one indicator: capaian, kriteria, quarters, efficiency. What cannot be computed is null and has an issue.
 * @method M-1 to M-7, M-14, M-18 to M-22
 */
export function scoreIndicator(input: IndicatorInput, context: ScoringContext): IndicatorScore {
  const { method, issues } = context;
  const figures = figuresOf(input, context);
  const result = figures === null ? null : achievementOf(input, figures, method);
  const uncapped = result?.ok ? result.value : null;
  const value = uncapped === null ? null : capped(uncapped, method.cap);
  let criterion: Criterion | null = null;
  if (figures !== null && result?.ok === false)
    criterion = reportMissing(input, figures, result.issues[0], context);
  else if (value !== null) criterion = classify(value, { indicator: input.id }, context);
  const budget = { ceiling: input.budgetCeiling ?? null, spent: input.budgetSpent ?? null };
  const report = context.hasBudgets ? { subject: { indicator: input.id }, issues } : null;
  const efficiency = scoreEfficiency(value, budget, method, report);
  const score: Mutable<IndicatorScore> = {
    id: input.id,
    objective: input.objective,
    target: figures === null ? null : figures.target,
    actual: figures === null ? null : figures.actual,
    achievement: value,
    criterion,
    quarters: scoreQuarters(input, context),
    // Named one by one: a spread makes dictionary objects, ten times the size and time (docs/decisions/0002).
    budgetCeiling: efficiency.budgetCeiling,
    budgetSpent: efficiency.budgetSpent,
    inputPercent: efficiency.inputPercent,
    efficiencyIndex: efficiency.efficiencyIndex,
    efficiencyStandard: efficiency.efficiencyStandard,
    efficiencyLevel: efficiency.efficiencyLevel,
    efficiencyCategory: efficiency.efficiencyCategory,
    efficiencyAchievement: efficiency.efficiencyAchievement,
  };
  if (uncapped !== null && uncapped !== value) score.uncappedAchievement = uncapped;
  return score;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Kriteria of a value; a hole in an unchecked table is an issue, not another band. */
export function classify(
  value: Percent,
  subject: Subject,
  { method, issues }: Pick<ScoringContext, 'method' | 'issues'>,
): Criterion | null {
  const criterion = criterionOf(value, method.criterionBands, method.classifyDecimals);
  if (criterion === null) issues.push(scoringIssue('band-gap', { subject, data: { at: value } }));
  return criterion;
}

function achievementOf(
  input: IndicatorInput,
  figures: Figures,
  method: Method,
): Result<Percent, ScoringIssue> {
  return achievement(figures.target, figures.actual, input.direction ?? method.direction, method.minimalForm);
}

/** Says why there is no capaian. 0 against 0 under *minimal* is met all the same (M-4); not measured is a remark. */
function reportMissing(
  input: IndicatorInput,
  { actual }: Figures,
  found: ScoringIssue,
  { method, issues }: ScoringContext,
): Criterion | null {
  const issue = issueAt(found, { indicator: input.id });
  const isMet =
    issue.code === 'target-zero' && actual === 0 && (input.direction ?? method.direction) === 'minimal';
  issues.push(isMet || actual === null ? asWarning(issue) : issue);
  return isMet ? MET_AT_ZERO : null;
}

interface Figures {
  readonly target: Target | null;
  readonly actual: Measured;
}

/** Target and realisasi that are scored: of the year, or of the state at the end of a quarter. Null after an issue. */
function figuresOf(
  input: IndicatorInput,
  { method, throughQuarter, issues }: ScoringContext,
): Figures | null {
  const { quarters } = input;
  if (!quarters || quarters.length === 0) {
    if (throughQuarter === null || throughQuarter === 4) return input;
    const subject = { indicator: input.id, quarter: throughQuarter, field: 'target' };
    issues.push(scoringIssue('quarter-target-missing', { severity: 'warning', subject }));
    return null;
  }
  const kind = input.quarterKind ?? method.quarterKind;
  if (throughQuarter === null) {
    const target = input.target ?? yearTarget(quarters, kind);
    const isStated = input.target !== null;
    return { target, actual: input.actual ?? yearActual(quarters, kind, target, isStated) };
  }
  const state = quarterState(quarters, throughQuarter, kind);
  if (state.ok) return state.value;
  issues.push(issueAt(state.issues[0], { indicator: input.id, quarter: throughQuarter }));
  return null;
}
