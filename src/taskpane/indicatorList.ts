import type { IndicatorScore, Percent } from '../scoring/types';
import type { PaneIndicator } from './paneResult';

export type IndicatorOrder = 'sheet' | 'name' | 'lowest' | 'highest' | 'objective';

/** An indicator with its score, as the list shows it. */
export interface ListedIndicator {
  readonly indicator: PaneIndicator;
  readonly score: IndicatorScore;
  readonly objectiveName: string;
}

/** The list in the asked order, cut down to what the search text names; what was not measured comes last. */
export function listIndicators(
  all: readonly ListedIndicator[],
  order: IndicatorOrder,
  search: string,
): readonly ListedIndicator[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? [...all] : all.filter((each) => hasAll(each, words));
  switch (order) {
    case 'sheet':
      return found;
    case 'name':
      return found.sort((a, b) => compareText(a.indicator.name, b.indicator.name));
    case 'objective':
      return found.sort((a, b) => compareText(a.objectiveName, b.objectiveName));
    case 'lowest':
      return found.sort((a, b) => comparePercent(a.score.achievement, b.score.achievement, 1));
    case 'highest':
      return found.sort((a, b) => comparePercent(a.score.achievement, b.score.achievement, -1));
  }
}

function hasAll({ indicator, objectiveName, score }: ListedIndicator, words: readonly string[]): boolean {
  const text = [indicator.code, indicator.name, objectiveName, score.criterion?.label]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

const collator = new Intl.Collator('id', { numeric: true });

function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

function comparePercent(a: Percent | null, b: Percent | null, sign: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return sign * (a - b);
}
