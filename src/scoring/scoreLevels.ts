import type { Subject } from '../kernel/issue';
import type { Result } from '../kernel/result';
import { scoreEfficiency } from './efficiencyScore';
import { asWarning, issueAt, scoringIssue } from './issue';
import type { Members, ObjectiveMembers } from './members';
import { objectiveScore } from './objectiveScore';
import { perspectiveScore } from './perspectiveScore';
import { classify, type ScoringContext } from './scoreIndicator';
import { perspectiveWeights, totalScore } from './totalScore';
import type {
  Criterion,
  ObjectiveScore,
  Percent,
  PerspectiveScore,
  ScoringInput,
  ScoringIssue,
  TotalScore,
} from './types';

/**
 * NPS, kriteria and efficiency of every objective (sasaran), in the order of the input.
 * @issue  `no-indicator` (a warning when it has indicators, none measured), `weights-not-complete`, `unknown-perspective`
 * @method M-10, M-18 to M-22
 */
export function scoreObjectives(
  input: ScoringInput,
  members: Members,
  context: ScoringContext,
): readonly ObjectiveScore[] {
  return input.objectives.map((objective, place) => {
    const own = members.objectives[place] as ObjectiveMembers;
    const subject = { objective: objective.id };
    if (own.statedWeights > 0 && own.statedWeights < own.achievements.length) {
      const data = { stated: own.statedWeights, indicators: own.achievements.length };
      context.issues.push(scoringIssue('weights-not-complete', { severity: 'warning', subject, data }));
    }
    const weights = own.statedWeights > 0 ? own.weights : null;
    const result = objectiveScore(own.achievements, weights, context.method.mean);
    const { score, criterion } = settle(result, subject, own.count > 0, context);
    const budget = own.budget ?? { ceiling: null, spent: null };
    const report = own.budget === null ? null : { subject, issues: context.issues };
    const efficiency = scoreEfficiency(score, budget, context.method, report);
    return {
      id: objective.id,
      perspective: objective.perspective,
      score,
      criterion,
      measuredCount: own.achievements.length,
      indicatorCount: own.count,
      budgetCeiling: efficiency.budgetCeiling,
      budgetSpent: efficiency.budgetSpent,
      inputPercent: efficiency.inputPercent,
      efficiencyIndex: efficiency.efficiencyIndex,
      efficiencyStandard: efficiency.efficiencyStandard,
      efficiencyLevel: efficiency.efficiencyLevel,
      efficiencyCategory: efficiency.efficiencyCategory,
      efficiencyAchievement: efficiency.efficiencyAchievement,
    };
  });
}

/**
 * NPS and kriteria of every perspective: of its objectives, or of its indicators where the method says so.
 * @issue  `no-objective` (a warning when it has objectives, none measured), `unknown-perspective`
 * @method M-11
 */
export function scorePerspectives(
  input: ScoringInput,
  members: Members,
  objectives: readonly ObjectiveScore[],
  context: ScoringContext,
): readonly PerspectiveScore[] {
  const parts = new Map(input.perspectives.map(({ id }) => [id, emptyPart()]));
  input.objectives.forEach((objective, place) => {
    if (objective.perspective === null && parts.size === 0) return;
    const part = objective.perspective === null ? undefined : parts.get(objective.perspective);
    if (!part) {
      const data = { perspective: objective.perspective ?? '' };
      context.issues.push(
        scoringIssue('unknown-perspective', { subject: { objective: objective.id }, data }),
      );
      return;
    }
    part.objectives += 1;
    if (context.method.perspectiveOf === 'indicators')
      addIndicators(part, members.objectives[place] as ObjectiveMembers);
    else addObjective(part, objectives[place]?.score ?? null, objective.weight);
  });
  return input.perspectives.map(({ id }) => {
    const part = parts.get(id) as Part;
    const weights = part.statedWeights > 0 ? part.weights : null;
    const result = perspectiveScore(part.scores, weights, context.method.mean);
    return { id, ...settle(result, { perspective: id }, part.objectives > 0, context) };
  });
}

/** What a perspective is the mean of. */
interface Part {
  readonly scores: number[];
  readonly weights: number[];
  statedWeights: number;
  objectives: number;
}

function emptyPart(): Part {
  return { scores: [], weights: [], statedWeights: 0, objectives: 0 };
}

function addIndicators(part: Part, own: ObjectiveMembers): void {
  for (let place = 0; place < own.achievements.length; place += 1) {
    part.scores.push(own.achievements[place] as number);
    part.weights.push(own.weights[place] as number);
  }
  part.statedWeights += own.statedWeights;
}

function addObjective(part: Part, score: Percent | null, weight: number | undefined): void {
  if (score === null) return;
  part.scores.push(score);
  part.weights.push(weight ?? 1);
  if (weight !== undefined) part.statedWeights += 1;
}

/**
 * NPS total (NPSS): mean of the perspectives, weighted by the sheet or by the method; or of the objectives, where the
 * method says so or the sheet knows no perspectives. What was not measured is left out.
 * @issue  `no-objective`, `weights-not-complete` (a perspective has no weight: no total rather than a guessed one)
 * @method M-12
 */
export function scoreTotal(
  input: ScoringInput,
  objectives: readonly ObjectiveScore[],
  perspectives: readonly PerspectiveScore[],
  context: ScoringContext,
): TotalScore {
  const ofPerspectives = context.method.totalOf === 'perspectives' && input.perspectives.length > 0;
  const scored = ofPerspectives
    ? withScore(perspectives, input.perspectives)
    : withScore(objectives, input.objectives);
  const stated = scored.filter(({ weight }) => weight !== undefined).length;
  let weights: readonly number[] | null = stated === 0 ? null : scored.map(({ weight }) => weight ?? NaN);
  let missing = stated === 0 ? [] : scored.filter(({ weight }) => weight === undefined).map(({ id }) => id);
  if (ofPerspectives && stated === 0) {
    const byName = perspectiveWeights(
      scored.map(({ id }) => id),
      context.method.perspectiveWeights,
    );
    weights = byName.weights;
    missing = [...byName.missing];
  }
  if (missing.length > 0) {
    const data = { missing: missing.join(', ') };
    context.issues.push(scoringIssue('weights-not-complete', { subject: { total: 1 }, data }));
    return { score: null, criterion: null };
  }
  const result = totalScore(
    scored.map(({ score }) => score),
    weights,
    context.method.mean,
  );
  return settle(result, { total: 1 }, input.objectives.length > 0, context);
}

interface Scored {
  readonly id: string;
  readonly score: Percent;
  readonly weight: number | undefined;
}

function withScore(
  scores: readonly { readonly id: string; readonly score: Percent | null }[],
  inputs: readonly { readonly weight?: number }[],
): readonly Scored[] {
  return scores.flatMap(({ id, score }, place) =>
    score === null ? [] : [{ id, score, weight: inputs[place]?.weight }],
  );
}

/** Score and kriteria of a level, or nulls with the issue: a warning when its parts were merely not measured. */
function settle(
  result: Result<Percent, ScoringIssue>,
  subject: Subject,
  hasParts: boolean,
  context: ScoringContext,
): { readonly score: Percent | null; readonly criterion: Criterion | null } {
  if (!result.ok) {
    const issue = issueAt(result.issues[0], subject);
    const isUnmeasured = hasParts && (issue.code === 'no-indicator' || issue.code === 'no-objective');
    context.issues.push(isUnmeasured ? asWarning(issue) : issue);
    return { score: null, criterion: null };
  }
  return { score: result.value, criterion: classify(result.value, subject, context) };
}
