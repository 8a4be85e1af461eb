import { listWords } from './figures';

/** How many indicators are in which state. */
export interface StateCounts {
  readonly reached: number;
  readonly notReached: number;
  readonly notMeasured: number;
  readonly notComparable: number;
}

/**
 * The states of some indicators in words, those that none is in left out.
 * @example countWords({ reached: 3, notReached: 1, notMeasured: 0, notComparable: 0 }) // => '3 telah mencapai target dan 1 belum'
 */
export function countWords({ reached, notReached, notMeasured, notComparable }: StateCounts): string {
  const all = reached + notReached + notMeasured + notComparable;
  const states = [
    [reached, 'telah mencapai target'],
    [notReached, reached > 0 ? 'belum' : 'belum mencapai target'],
    [notMeasured, 'belum diukur'],
    [notComparable, 'tidak dapat dinilai'],
  ] as const;
  const words = states
    .filter(([count]) => count > 0)
    .map(([count, state]) => `${count === all && all > 1 ? 'semuanya' : count} ${state}`);
  return listWords(words);
}
