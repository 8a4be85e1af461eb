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
  const direction = input.direction ?? method.direction;
  const figures = figuresOf(input, context);
  let [value, criterion] = [null, null] as [Percent | null, Criterion | null];
  if (figures !== null) {
    const result = achievement(figures.target, figures.actual, direction, method.minimalForm);
    if (result.ok) {
      value = result.value;
      criterion = criterionOf(capped(value, method.cap), method.criterionBands, method.classifyDecimals);
      if (criterion === null)
        issues.push(scoringIssue('band-gap', { subject: { indicator: input.id }, data: { at: value } }));
    } else {
      const issue = issueAt(result.issues[0], { indicator: input.id });
      const isMet = issue.code === 'target-zero' && figures.actual === 0 && direction === 'minimal';
      if (isMet) criterion = MET_AT_ZERO;
      const isUnmeasured =
        figures.actual === null && (issue.code === 'actual-missing' || issue.code === 'target-missing');
      issues.push(isMet || isUnmeasured ? asWarning(issue) : issue);
    }
  }
  const cappedValue = value === null ? null : capped(value, method.cap);
  const [ceiling, spent] = [input.budgetCeiling ?? null, input.budgetSpent ?? null];
  const report = context.hasBudgets ? { subject: { indicator: input.id }, issues } : null;
  const efficiency = scoreEfficiency(cappedValue, { ceiling, spent }, method, report);
  return {
    ...efficiency,
    id: input.id,
    objective: input.objective,
    target: figures === null ? null : figures.target,
    actual: figures === null ? null : figures.actual,
    achievement: cappedValue,
    uncappedAchievement: value,
    criterion,
    quarters: scoreQuarters(input, context),
  };
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
    return { target, actual: input.actual ?? yearActual(quarters, kind, target) };
  }
  const state = quarterState(quarters, throughQuarter, kind);
  if (state.ok) return state.value;
  issues.push(issueAt(state.issues[0], { indicator: input.id, quarter: throughQuarter }));
  return null;
}
