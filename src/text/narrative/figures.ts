import { cleanNoise, isEntered, roundHalfAway, shownDecimals } from '../../scoring/index';
import type { Located } from '../../sheet/table';
import { formatPercent, formatPlain } from '../format';

/**
 * A figure in a sentence, no zeros that say nothing: all decimals of one that was entered (1,225), two of one that
 * was computed.
 */
export function shown(value: number, decimals = 2): string {
  return formatPlain(roundHalfAway(value, decimals), 'id', decimals);
}

/** A figure of the sheets: all of its decimals when there are few, so that its capaian can be recomputed from it. */
export function shownInput(value: number): string {
  return shown(value, isEntered(value) ? 4 : 2);
}

/** Percent as prose writes it: two decimals, more where two would show a whole number that it is not. */
export function shownPercent(value: number): string {
  return formatPercent(value, 'id', shownDecimals(value));
}

/** A ratio (IE, TE) in a sentence, as near to a whole number as it is and no nearer. */
export function shownRatio(value: number): string {
  return shown(value, shownDecimals(value));
}

/** Difference of two percents as they are shown, so that it adds up on paper. */
export function shownDifference(one: number, other: number): number {
  const asShown = (value: number): number => roundHalfAway(value, shownDecimals(value));
  return cleanNoise(Math.abs(asShown(one) - asShown(other)));
}

/** Units that a sentence does not repeat behind the figure. */
const SILENT_UNIT = /^(?:indeks|index|nilai|skor|angka|poin|predikat|opini|level|kategori|rasio)$/i;

/**
 * A figure with its unit as prose writes it: `90%`, `12 sarana`, `3,5` for an index; words stay as they were typed
 * (`BB`, `WTP`, `Efisien (91%)`).
 * @param typed the cell that it came from, where it came from one
 */
export function withUnit(value: number, unit: string | null, typed?: Located<unknown> | null): string {
  const words = typed && typed.value === value ? wordsOf(typed.text) : null;
  if (words !== null) return words;
  const plain = unit?.trim() ?? '';
  const figure = shownInput(value);
  if (plain === '' || SILENT_UNIT.test(plain)) return figure;
  return /^(?:%|persen)$/i.test(plain) ? `${figure}%` : `${figure} ${plain}`;
}

/** Text of a cell that is a word with or without a figure in brackets; null for figures with or without a unit. */
function wordsOf(text: string): string | null {
  const tidy = text.trim();
  return /^\p{L}/u.test(tidy) && !/^(?:rp\b|[<>≤≥]|maks|min|paling)/i.test(tidy) ? tidy : null;
}

/**
 * Two different figures shown so that they differ too: as many decimals as it takes, at most ten.
 * A sentence must not say that 99,99996 lies below 100 and print both as 100.
 */
export function shownApart(a: number, b: number): readonly [string, string] {
  const limit = 10;
  const first = [shownInput(a), shownInput(b)] as const;
  if (first[0] !== first[1]) return first;
  for (let decimals = 3; decimals < limit; decimals += 1) {
    const pair = [shown(a, decimals), shown(b, decimals)] as const;
    if (pair[0] !== pair[1]) return pair;
  }
  return [shown(a, limit), shown(b, limit)];
}

/** Whether two figures are one figure, float noise apart. */
export function isSame(a: number, b: number): boolean {
  return cleanNoise(a) === cleanNoise(b);
}

/** Words in a row as Indonesian writes them: `a`, `a dan b`, `a, b, dan c`. */
export function listWords(words: readonly string[]): string {
  if (words.length <= 2) return words.join(' dan ');
  return `${words.slice(0, -1).join(', ')}, dan ${words.at(-1)}`;
}
