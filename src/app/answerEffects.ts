import type { Percent } from '../scoring/index';
import type { Decision, DecisionKind } from '../sheet/decision';
import type { WorkbookContent } from '../sheet/grid';
import { scoreWorkbook, type ComputeOptions, type WorkbookScore } from './scoreWorkbook';

/** What one answer would make of the figures. */
export interface AnswerEffect {
  readonly candidate: string;
  readonly total: Percent | null;
  /** Indicators whose capaian the answers to this question do not agree on. */
  readonly indicatorCount: number;
  /** The first of them, with its capaian under this answer. */
  readonly first: { readonly name: string; readonly achievement: Percent | null } | null;
}

/** Effects by decision id. */
export type AnswerEffects = Readonly<Record<string, readonly AnswerEffect[]>>;

/** So much is computed again at most: indicators times answers. */
const MAX_WORK = 3_000;
/** Decisions of the writer change no figure. */
const WITHOUT_EFFECT: ReadonlySet<DecisionKind> = new Set(['output-column']);

/**
 * What each answer to each open question would make of the figures, so that a person sees it before answering. Questions
 * beyond what can be computed at once have no entry.
 */
export function answerEffects(
  content: WorkbookContent,
  { settings, decisions, scorecard }: Pick<WorkbookScore, 'settings' | 'decisions' | 'scorecard'>,
  options: ComputeOptions = {},
): AnswerEffects {
  const effects: Record<string, readonly AnswerEffect[]> = {};
  let work = 0;
  for (const decision of decisions) {
    if (!decision.isOpen || WITHOUT_EFFECT.has(decision.kind)) continue;
    work += decision.candidates.length * Math.max(1, scorecard?.indicators.length ?? 0);
    if (work > MAX_WORK) break;
    const { answers } = settings.mapping;
    const scores = decision.candidates.map(({ id }) =>
      scoreWorkbook(content, {
        ...options,
        mapping: { version: 1, answers: { ...answers, [decision.id]: id } },
      }),
    );
    effects[decision.id] = compared(decision, scores);
  }
  return effects;
}

function compared(decision: Decision, scores: readonly WorkbookScore[]): AnswerEffect[] {
  const achievements = scores.map(achievementsOf);
  const names = new Set(achievements.flatMap((each) => [...each.keys()]));
  const differing = [...names].filter((name) => {
    const values = achievements.map((each) => each.get(name));
    return values.some((value) => value !== values[0]);
  });
  const [first] = differing;
  return decision.candidates.map(({ id }, at) => ({
    candidate: id,
    total: scores[at]?.scorecard?.total.score ?? null,
    indicatorCount: differing.length,
    first: first === undefined ? null : { name: first, achievement: achievements[at]?.get(first) ?? null },
  }));
}

/** Capaian by the name of the indicator; readings may number them differently. */
function achievementsOf({ reading, scorecard }: WorkbookScore): ReadonlyMap<string, Percent | null> {
  const scores = new Map(scorecard?.indicators.map(({ id, achievement }) => [id, achievement]));
  const indicators = reading.indicatorTable?.indicators ?? [];
  return new Map(indicators.map(({ id, name }) => [name, scores.get(id) ?? null]));
}
