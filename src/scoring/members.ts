import { scoringIssue } from './issue';
import type { IndicatorInput, IndicatorScore, Rupiah, ScoringInput, ScoringIssue } from './types';

/** What the measured indicators of one objective bring to it. */
export interface ObjectiveMembers {
  readonly achievements: number[];
  /** Same length as `achievements`; 1 where none was stated. */
  readonly weights: number[];
  statedWeights: number;
  count: number;
  /** Sums over the indicators whose pagu and realisasi are both known; null when there is none. */
  budget: { ceiling: Rupiah; spent: Rupiah } | null;
}

/** Gathers the indicators of each objective in one pass; objectives in the order of the input. */
export interface Members {
  readonly objectives: readonly ObjectiveMembers[];
  add(input: IndicatorInput, score: IndicatorScore): void;
}

/**
 * Indexes the objectives once, so that every indicator finds its own in constant time.
 * @issue `duplicate-id` (indicator, objective or perspective), `unknown-objective`, `weight-not-positive`
 */
export function indexObjectives(input: ScoringInput, issues: ScoringIssue[]): Members {
  const places = new Map<string, number>();
  const objectives: ObjectiveMembers[] = input.objectives.map((objective, place) => {
    if (!places.has(objective.id)) places.set(objective.id, place);
    return { achievements: [], weights: [], statedWeights: 0, count: 0, budget: null };
  });
  reportDuplicates('objective', input.objectives, issues);
  reportDuplicates('perspective', input.perspectives, issues);
  reportDuplicates('indicator', input.indicators, issues);
  return { objectives, add: (indicator, score) => addTo(objectives, places, indicator, score, issues) };
}

function addTo(
  objectives: readonly ObjectiveMembers[],
  places: ReadonlyMap<string, number>,
  input: IndicatorInput,
  score: IndicatorScore,
  issues: ScoringIssue[],
): void {
  const place = places.get(input.objective);
  const subject = { indicator: input.id };
  if (place === undefined) {
    issues.push(scoringIssue('unknown-objective', { subject, data: { objective: input.objective } }));
    return;
  }
  const own = objectives[place] as ObjectiveMembers;
  if (input.isSumOfRows) return;
  own.count += 1;
  if (score.inputPercent !== null) {
    own.budget ??= { ceiling: 0, spent: 0 };
    if (input.sharedCeiling !== 'same-objective') own.budget.ceiling += score.budgetCeiling as number;
    if (input.sharedSpent !== 'same-objective') own.budget.spent += score.budgetSpent as number;
  }
  if (score.achievement === null) return;
  const weight = input.weight ?? 1;
  if (!(weight > 0 && weight < Infinity)) {
    const data = { weight: Number.isFinite(weight) ? weight : String(weight) };
    issues.push(scoringIssue('weight-not-positive', { subject: { ...subject, field: 'weight' }, data }));
    return;
  }
  own.achievements.push(score.achievement);
  own.weights.push(weight);
  if (input.weight !== undefined) own.statedWeights += 1;
}

function reportDuplicates(
  kind: 'indicator' | 'objective' | 'perspective',
  items: readonly { readonly id: string }[],
  issues: ScoringIssue[],
): void {
  const seen = new Set<string>();
  for (let place = 0; place < items.length; place += 1) {
    const { id } = items[place] as { id: string };
    if (seen.size === seen.add(id).size)
      issues.push(scoringIssue('duplicate-id', { subject: { [kind]: id } }));
  }
}
