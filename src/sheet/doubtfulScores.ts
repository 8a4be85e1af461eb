import type { Indicator, IndicatorTable } from './table';

/** What of a table decides which scores are in doubt. */
export interface DoubtfulTable extends Pick<IndicatorTable, 'objectives'> {
  readonly indicators: readonly Pick<Indicator, 'id' | 'objective' | 'doubts' | 'isSumOfRows'>[];
}

/** Ids of the open questions that the scores rest on; nothing under what is sure. */
export interface DoubtfulScores {
  readonly indicator: (id: string) => readonly string[];
  readonly objective: (id: string) => readonly string[];
  readonly perspective: (id: string) => readonly string[];
  readonly total: readonly string[];
}

const SURE: readonly string[] = [];

/**
 * What is not sure in a scorecard (belum pasti): the indicators in doubt, and every NPS that one of them is part of.
 */
export function doubtfulScores({ indicators, objectives }: DoubtfulTable): DoubtfulScores {
  const own = new Map<string, readonly string[]>();
  const byObjective = new Map<string, Set<string>>();
  const byPerspective = new Map<string, Set<string>>();
  const total = new Set<string>();
  const perspectives = new Map(objectives.map(({ id, perspective }) => [id, perspective]));
  for (const { id, objective, doubts = SURE, isSumOfRows = false } of indicators) {
    if (doubts.length === 0) continue;
    own.set(id, doubts);
    if (isSumOfRows) continue;
    addTo(byObjective, objective, doubts);
    const perspective = perspectives.get(objective) ?? null;
    if (perspective !== null) addTo(byPerspective, perspective, doubts);
    for (const doubt of doubts) total.add(doubt);
  }
  const lists = (sets: ReadonlyMap<string, ReadonlySet<string>>) => (id: string) => [
    ...(sets.get(id) ?? SURE),
  ];
  return {
    indicator: (id) => own.get(id) ?? SURE,
    objective: lists(byObjective),
    perspective: lists(byPerspective),
    total: [...total],
  };
}

function addTo(sets: Map<string, Set<string>>, id: string, doubts: readonly string[]): void {
  const known = sets.get(id) ?? new Set<string>();
  sets.set(id, known);
  for (const doubt of doubts) known.add(doubt);
}
