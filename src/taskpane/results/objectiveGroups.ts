import type { Criterion, Percent, Scorecard } from '../../scoring/index';
import type { PaneIndicators } from '../worker/paneResult';

/** A name with its score. */
export interface Scored {
  readonly id: string;
  readonly name: string;
  readonly score: Percent | null;
  readonly criterion: Criterion | null;
}

export interface ScoredObjective extends Scored {
  readonly number: number;
}

/** A perspective with its objectives; `perspective` is null for objectives that stand under none. */
export interface ObjectiveGroup {
  readonly perspective: Scored | null;
  readonly objectives: readonly ScoredObjective[];
}

/** The objectives with their scores under their perspectives, in the order of the sheet. */
export function groupObjectives(table: PaneIndicators, scorecard: Scorecard): readonly ObjectiveGroup[] {
  const scores = new Map(scorecard.objectives.map((score) => [score.id, score]));
  const byPerspective = new Map<string | null, ScoredObjective[]>();
  for (const { id, number, name, perspective } of table.objectives) {
    const score = scores.get(id);
    const objective = { id, number, name, score: score?.score ?? null, criterion: score?.criterion ?? null };
    const group = byPerspective.get(perspective);
    if (group) group.push(objective);
    else byPerspective.set(perspective, [objective]);
  }
  const perspectiveScores = new Map(scorecard.perspectives.map((score) => [score.id, score]));
  const groups: ObjectiveGroup[] = table.perspectives.map(({ id, name }) => {
    const score = perspectiveScores.get(id);
    return {
      perspective: { id, name, score: score?.score ?? null, criterion: score?.criterion ?? null },
      objectives: byPerspective.get(id) ?? [],
    };
  });
  const loose = byPerspective.get(null);
  return loose ? [...groups, { perspective: null, objectives: loose }] : groups;
}

/** The groups cut down to the first objectives. */
export function firstObjectives(groups: readonly ObjectiveGroup[], count: number): readonly ObjectiveGroup[] {
  const first: ObjectiveGroup[] = [];
  let left = count;
  for (const group of groups) {
    if (left <= 0) break;
    first.push({ ...group, objectives: group.objectives.slice(0, left) });
    left -= group.objectives.length;
  }
  return first;
}
