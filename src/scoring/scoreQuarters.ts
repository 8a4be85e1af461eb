import type { Result } from '../kernel/result';
import { achievement } from './achievement';
import { capped } from './cap';
import { criterionOf } from './criterion';
import { asWarning, issueAt, scoringIssue } from './issue';
import type { Method } from './method';
import { achievementOfYear, quarterState, yearTarget, type QuarterState } from './quarter';
import type { ScoringContext } from './scoreIndicator';
import type {
  IndicatorInput,
  Percent,
  Quarter,
  QuarterInput,
  QuarterKind,
  QuarterScore,
  ScoringIssue,
} from './types';

const NO_QUARTERS: readonly QuarterScore[] = Object.freeze([]);

/**
 * Scores the quarters that an indicator states (capaian TW), in order. A quarter after the last one with a realisasi
 * is not reported yet and has no capaian; nothing planned and nothing done (0 of 0, or no realisasi) is no issue. Sums
 * and means whose quarters have no target have their realisasi, and a capaian against the target of the year.
 * @method M-7
 */
export function scoreQuarters(input: IndicatorInput, context: ScoringContext): readonly QuarterScore[] {
  const { quarters } = input;
  if (!quarters || quarters.length === 0) return NO_QUARTERS;
  const kind = input.quarterKind ?? context.method.quarterKind;
  const target = input.target ?? yearTarget(quarters, kind);
  const reported = quarters.reduce(
    (last, { quarter, actual }) => (actual === null ? last : Math.max(last, quarter)),
    0,
  );
  const isPlanned = needsTargets(input);
  const sorted = [...quarters].sort((one, two) => one.quarter - two.quarter);
  return sorted.map((own) => {
    const state: Result<QuarterState, ScoringIssue> =
      own.quarter > reported ? unreported(own) : quarterState(quarters, own.quarter, kind);
    if (!state.ok) {
      const [found] = state.issues;
      if (found.code !== 'quarter-target-missing' || isPlanned)
        context.issues.push(asWarning(issueAt(found, { indicator: input.id, quarter: own.quarter })));
      if (found.code !== 'quarter-target-missing')
        return { quarter: own.quarter, target: own.target, actual: own.actual, ...NOTHING };
      const done = stateWithoutTarget(quarters, own.quarter, kind);
      return scoreQuarter(own.quarter, done, { ...input, target }, { ...context, isPlanned: false });
    }
    return scoreQuarter(own.quarter, state.value, { ...input, target }, { ...context, isPlanned });
  });
}

/** An indicator with a target of the year that plans nothing by quarter lacks no target of a quarter. */
function needsTargets({ target, quarters }: IndicatorInput): boolean {
  return target === null || (quarters ?? []).some((own) => own.target !== null);
}

/** What was reached up to a quarter where the quarters plan nothing: it stands against the target of the year alone. */
function stateWithoutTarget(
  quarters: readonly QuarterInput[],
  through: Quarter,
  kind: QuarterKind,
): QuarterState {
  const state = quarterState(
    quarters.map((each) => ({ ...each, target: 0 })),
    through,
    kind,
  );
  return state.ok ? { ...state.value, target: null } : { target: null, actual: null, isShareOfYear: false };
}

const NOTHING = { achievement: null, criterion: null, achievementOfYear: null } as const;

function unreported(own: QuarterInput): Result<QuarterState, ScoringIssue> {
  const value = { target: own.target, actual: null, isShareOfYear: own.isShareOfYear ?? false };
  return { ok: true, value, warnings: [] };
}

function scoreQuarter(
  quarter: Quarter,
  state: QuarterState,
  input: IndicatorInput,
  { method, issues, isPlanned }: ScoringContext & { readonly isPlanned: boolean },
): QuarterScore {
  const direction = input.direction ?? method.direction;
  const own = achievement(state.target, state.actual, direction, method.minimalForm);
  const ofYear = achievementOfYear(state, input.target, direction, method.minimalForm);
  if (!own.ok && state.actual !== null && state.actual !== 0) {
    const [issue] = own.issues;
    const subject = { indicator: input.id, quarter };
    const isMissing = issue.code === 'target-missing';
    const place = { ...subject, field: 'target' };
    if (!isMissing) issues.push(asWarning(issueAt(issue, subject)));
    else if (isPlanned)
      issues.push(scoringIssue('quarter-target-missing', { severity: 'warning', subject: place }));
  }
  const value = cappedValue(own, method);
  return {
    quarter,
    target: state.target,
    actual: state.actual,
    achievement: value,
    criterion: value === null ? null : criterionOf(value, method.criterionBands, method.classifyDecimals),
    achievementOfYear: cappedValue(ofYear, method),
  };
}

function cappedValue(result: Result<Percent, ScoringIssue>, method: Method): Percent | null {
  return result.ok ? capped(result.value, method.cap) : null;
}
