import type { IndicatorScore, Percent, Scorecard } from '../../scoring/index';
import type { PaneIndicator, PaneIndicators } from '../worker/paneResult';

export type IndicatorOrder = 'sheet' | 'name' | 'lowest' | 'highest' | 'objective';

/** An indicator with its score, as the list shows it. */
export interface ListedIndicator {
  readonly indicator: PaneIndicator;
  readonly score: IndicatorScore;
  readonly objectiveName: string;
}

/** Indicators with their scores and the name of their objective, in the order of the sheet. */
export function joinScores(table: PaneIndicators, scorecard: Scorecard): readonly ListedIndicator[] {
  const scores = new Map(scorecard.indicators.map((score) => [score.id, score]));
  const names = new Map(table.objectives.map((objective) => [objective.id, objective.name]));
  return table.indicators.flatMap((indicator) => {
    const score = scores.get(indicator.id);
    if (!score) return [];
    return [{ indicator, score, objectiveName: names.get(indicator.objective) ?? '' }];
  });
}

/** The indicators that hold every word of the search. */
export function findIndicators(all: readonly ListedIndicator[], search: string): readonly ListedIndicator[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return all;
  return all.filter((item) => {
    const text = searchText(item);
    return words.every((word) => text.includes(word));
  });
}

function searchText({ indicator, score, objectiveName }: ListedIndicator): string {
  return [indicator.code, indicator.name, objectiveName, score.criterion?.label].join(' ').toLowerCase();
}

/** The list in the asked order; what was not measured comes last. */
export function sortIndicators(
  all: readonly ListedIndicator[],
  order: IndicatorOrder,
): readonly ListedIndicator[] {
  const sorted = [...all];
  switch (order) {
    case 'sheet':
      return sorted;
    case 'name':
      return sorted.sort((a, b) => compareText(a.indicator.name, b.indicator.name));
    case 'objective':
      return sorted.sort((a, b) => compareText(a.objectiveName, b.objectiveName));
    case 'lowest':
      return sorted.sort((a, b) => comparePercent(a.score.achievement, b.score.achievement, 1));
    case 'highest':
      return sorted.sort((a, b) => comparePercent(a.score.achievement, b.score.achievement, -1));
  }
}

const collator = new Intl.Collator('id', { numeric: true });

function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

function comparePercent(a: Percent | null, b: Percent | null, sign: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return sign * (a - b);
}
