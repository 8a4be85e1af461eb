import { LONG_WORDS, PHRASES } from '../../words/headerWords';
import { editDistance } from '../join/editDistance';
import { type HeaderToken, headerTokens, sameWord } from './headerTokens';
import type { SenseDraft } from './senseDraft';

/**
 * One word cut by a hyphen or a line, `REALI-SASI`: joined where only the whole is a word of the dictionary; with a
 * typing error in it, where no part is a word and not both are near one.
 */
export function joinCut(tokens: readonly HeaderToken[]): readonly HeaderToken[] {
  const joined: HeaderToken[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const whole = before ? wholeOf(before, token) : null;
    if (before && whole !== null)
      joined[joined.length - 1] = { ...before, word: whole, raw: `${before.raw}${token.raw}` };
    else joined.push(token);
  }
  return joined;
}

/** The word of the dictionary that two parts come to; null when they are two words. */
function wholeOf(before: HeaderToken, token: HeaderToken): string | null {
  if (before.raw.length < 2 || token.raw.length < 2 || before.raw.length + token.raw.length < 5) return null;
  const whole = sameWord(`${before.raw}${token.raw}`.toLowerCase());
  const [isFirst, isSecond] = [KNOWN.has(before.word), KNOWN.has(token.word)];
  if (KNOWN.has(whole)) return isFirst && isSecond ? null : whole;
  if (isFirst || isSecond) return null;
  // A short part may be near some word by chance: `assi` of `Reali-assi` is near `aksi`.
  const areWords = [before, token].every((part) => nearestWord(part.word) !== null);
  return areWords ? null : nearestWord(whole);
}

/**
 * Words of a header as the dictionary knows them, words that a hyphen or a line cuts joined.
 * @example headerWords('Reali-sasi TW II') // => ['realisasi', 'tw', 'ii']
 */
export function headerWords(text: string): readonly string[] {
  return joinCut(headerTokens(text)).map(({ word }) => word);
}

/** The token itself, or its words when typing errors are taken back. */
export function corrected(token: HeaderToken, draft: SenseDraft): HeaderToken[] {
  const { word } = token;
  if (KNOWN.has(word)) return [token];
  const nearest = nearestWord(word);
  if (nearest !== null) {
    draft.isFuzzy = true;
    return [{ ...token, word: nearest }];
  }
  const cut = gluedCut(word);
  if (cut === null) return [token];
  draft.isFuzzy = true;
  return [
    { ...token, word: word.slice(0, cut) },
    { ...token, word: word.slice(cut), raw: '' },
  ];
}

/** The word of the dictionary that a word with typing errors is nearest to; null when none is near. */
function nearestWord(word: string): string | null {
  if (word.length < 4 || /\d/.test(word)) return null;
  let best: { word: string; distance: number } | null = null;
  for (const candidate of LONG_WORDS) {
    const bound = errorsAllowed(Math.min(word.length, candidate.length));
    if (Math.abs(candidate.length - word.length) > bound || !startsAlike(candidate, word)) continue;
    const distance = editDistance(word, candidate, bound);
    if (distance <= bound && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? null;
}

/** Short words are near too many others: `Kendari` is no `kendala`. */
function errorsAllowed(length: number): number {
  return length >= 9 ? 2 : 1;
}

const KNOWN: ReadonlySet<string> = new Set(
  [...PHRASES.values()].flatMap((list) => list.flatMap(({ words }) => words)),
);

function startsAlike(one: string, other: string): boolean {
  return one[0] === other[0] || one[0] === other[1] || one[1] === other[0];
}

/** Where two words of the dictionary are written as one: `indikatorkinerja`. */
function gluedCut(word: string): number | null {
  for (let cut = 4; cut <= word.length - 4; cut += 1) {
    if (KNOWN.has(word.slice(0, cut)) && KNOWN.has(word.slice(cut))) return cut;
  }
  return null;
}
