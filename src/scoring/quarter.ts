import { fail, ok, type Result } from '../kernel/result';
import { achievement } from './achievement';
import { scoringIssue } from './issue';
import { addTargets, scaleTarget } from './target';
import type {
  Direction,
  Measured,
  Percent,
  Quarter,
  QuarterInput,
  QuarterKind,
  ScoringIssue,
  Target,
} from './types';

/** Target and realisasi up to the end of a quarter (s.d. TW). */
export interface QuarterState {
  readonly target: Target | null;
  readonly actual: Measured;
  readonly isShareOfYear: boolean;
}

/**
 * State at the end of a quarter (realisasi s.d. TW, target s.d. TW), by the type of the indicator:
 * `kumulatif`: as entered for that quarter; `jumlah`: sum of the filled quarters, and of the targets of the same
 * quarters; `nilai-akhir`: last realisasi and last target that are filled; `rata-rata`: mean of the filled quarters,
 * and of the targets of the same quarters.
 * @issue   `quarter-target-missing` (a filled quarter of a sum or mean has no target), `unit-mismatch` (percents of the
 *          year beside counts)
 * @method  M-7
 */
export function quarterState(
  quarters: readonly QuarterInput[],
  through: Quarter,
  kind: QuarterKind,
): Result<QuarterState, ScoringIssue> {
  if (kind === 'kumulatif') return ok(entered(quarters, through));
  if (kind === 'nilai-akhir') return lastFilled(quarters, through);
  return combined(quarters, through, kind);
}

function entered(quarters: readonly QuarterInput[], through: Quarter): QuarterState {
  const own = quarters.find(({ quarter }) => quarter === through);
  return {
    target: own?.target ?? null,
    actual: own?.actual ?? null,
    isShareOfYear: own?.isShareOfYear ?? false,
  };
}

function lastFilled(quarters: readonly QuarterInput[], through: Quarter): Result<QuarterState, ScoringIssue> {
  let [withTarget, withActual] = [null, null] as [QuarterInput | null, QuarterInput | null];
  for (const input of quarters) {
    if (input.quarter > through) continue;
    if (input.target !== null && input.quarter >= (withTarget?.quarter ?? 1)) withTarget = input;
    if (input.actual !== null && input.quarter >= (withActual?.quarter ?? 1)) withActual = input;
  }
  const share = withActual?.isShareOfYear ?? withTarget?.isShareOfYear ?? false;
  if (withTarget && withActual && (withTarget.isShareOfYear ?? false) !== share) return mixedUnits();
  return ok({ target: withTarget?.target ?? null, actual: withActual?.actual ?? null, isShareOfYear: share });
}

function combined(
  quarters: readonly QuarterInput[],
  through: Quarter,
  kind: 'jumlah' | 'rata-rata',
): Result<QuarterState, ScoringIssue> {
  const filled = quarters.filter((input) => input.quarter <= through && input.actual !== null);
  const [first] = filled;
  if (!first) return ok({ target: entered(quarters, through).target, actual: null, isShareOfYear: false });
  const isShareOfYear = first.isShareOfYear ?? false;
  let [target, actual] = [0 as Target, 0];
  for (const input of filled) {
    if ((input.isShareOfYear ?? false) !== isShareOfYear) return mixedUnits();
    if (input.target === null) {
      return fail(
        scoringIssue('quarter-target-missing', { subject: { quarter: input.quarter, field: 'target' } }),
      );
    }
    target = addTargets(target, input.target);
    actual += input.actual as number;
  }
  if (kind === 'jumlah') return ok({ target, actual, isShareOfYear });
  return ok({
    target: scaleTarget(target, 1 / filled.length),
    actual: actual / filled.length,
    isShareOfYear,
  });
}

function mixedUnits(): Result<never, ScoringIssue> {
  return fail(scoringIssue('unit-mismatch', { subject: { field: 'quarters' } }));
}

/**
 * Target of the year that the targets of the quarters make up, for rows that state none.
 * @method M-7
 */
export function yearTarget(quarters: readonly QuarterInput[], kind: QuarterKind): Target | null {
  const targets: Target[] = [];
  for (let quarter = 1; quarter <= 4; quarter += 1) {
    const input = quarters.find((candidate) => candidate.quarter === quarter);
    if (input && input.target !== null && !input.isShareOfYear) targets.push(input.target);
    else if (kind === 'kumulatif' && quarter === 4) return null;
  }
  if (targets.length === 0) return null;
  if (kind === 'kumulatif' || kind === 'nilai-akhir') return targets[targets.length - 1] as Target;
  const sum = targets.reduce(addTargets);
  return kind === 'jumlah' ? sum : scaleTarget(sum, 1 / targets.length);
}

/**
 * Realisasi of the year that the quarters make up, in the unit of the indicator, for rows that state none.
 * @param target   of the year, for quarters that are percents of it
 * @param isStated the row itself states the target: sums and means then need no targets of the quarters
 * @method M-7
 */
export function yearActual(
  quarters: readonly QuarterInput[],
  kind: QuarterKind,
  target: Target | null,
  isStated = false,
): Measured {
  const needsNoTargets = isStated && (kind === 'jumlah' || kind === 'rata-rata');
  const counted = needsNoTargets ? quarters.map((input) => ({ ...input, target: 0 })) : quarters;
  const state = quarterState(counted, 4, kind);
  if (!state.ok || state.value.actual === null) return null;
  if (!state.value.isShareOfYear) return state.value.actual;
  return typeof target === 'number' ? (state.value.actual * target) / 100 : null;
}

/**
 * Capaian of a quarter: realisasi s.d. TW / target s.d. TW x 100, by the direction of the indicator.
 * @issue   `quarter-target-missing`, and those of `achievement` and `quarterState`
 * @method  M-7
 * @example quarterAchievement([{ quarter: 1, target: 83.6, actual: 89.57 }], 1) // => ok(107.14114832535886)
 */
export function quarterAchievement(
  quarters: readonly QuarterInput[],
  through: Quarter,
  kind: QuarterKind = 'kumulatif',
  direction: Direction = 'maksimal',
  minimalForm: 'A' | 'B' = 'A',
): Result<Percent, ScoringIssue> {
  const state = quarterState(quarters, through, kind);
  if (!state.ok) return state;
  const result = achievement(state.value.target, state.value.actual, direction, minimalForm);
  if (result.ok || result.issues[0].code !== 'target-missing') return result;
  return fail(scoringIssue('quarter-target-missing', { subject: { quarter: through, field: 'target' } }));
}

/**
 * Second figure of a quarter: realisasi s.d. TW against the target of the year. Shares of the year stand against 100 %.
 * @issue  those of `achievement`
 * @method M-7, M-8
 */
export function achievementOfYear(
  state: QuarterState,
  target: Target | null,
  direction: Direction = 'maksimal',
  minimalForm: 'A' | 'B' = 'A',
): Result<Percent, ScoringIssue> {
  return achievement(state.isShareOfYear ? 100 : target, state.actual, direction, minimalForm);
}
