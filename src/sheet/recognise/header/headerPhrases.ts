import type { Quarter } from '../../../scoring/index';
import { PHRASES } from '../../words/headerWords';
import { QUARTER_NUMBERS } from '../../words/statedQuarter';
import type { HeaderToken } from './headerTokens';
import { type SenseDraft, apply } from './senseDraft';

export const ORDINALS: Readonly<Record<string, Quarter>> = {
  ...QUARTER_NUMBERS,
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
};

interface Step {
  readonly length: number;
  readonly isKnown: boolean;
  readonly isFiller: boolean;
}

/** Takes the phrase that begins at a word into the draft. */
export function readAt(words: readonly HeaderToken[], at: number, draft: SenseDraft): Step {
  const token = words[at] as HeaderToken;
  if (token.word === '/' || token.word === '&' || token.word === '+')
    return { length: 1, isKnown: false, isFiller: true };
  const year = /^(?:19|20)\d{2}$/.test(token.word) ? Number(token.word) : null;
  if (year !== null) {
    draft.year = year;
    return { length: 1, isKnown: true, isFiller: false };
  }
  if (token.word === '%' && token.isBracketed && draft.measure !== null && draft.measure !== 'score') {
    draft.hasPercentInBrackets = true;
    return { length: 1, isKnown: true, isFiller: false };
  }
  const phrase = (PHRASES.get(token.word) ?? []).find(({ words: wanted }) => matches(words, at, wanted));
  if (!phrase) return { length: 1, isKnown: false, isFiller: false };
  const length = spanOf(words, at, phrase.words.length);
  if (phrase.meaning.isFiller) return { length, isKnown: true, isFiller: true };
  apply(draft, phrase.meaning);
  if (phrase.meaning.isQuarterWord || phrase.meaning.isSemesterWord) {
    const next = words[at + length]?.word ?? '';
    if (Object.hasOwn(ORDINALS, next)) {
      const ordinal = ORDINALS[next] as Quarter;
      if (phrase.meaning.isQuarterWord) draft.quarter = ordinal;
      else if (ordinal <= 2) draft.quarter = ordinal === 1 ? 2 : 4;
      return { length: length + 1, isKnown: true, isFiller: false };
    }
  }
  return { length, isKnown: true, isFiller: false };
}

/** Phrases run over a slash: `Kendala / Hambatan`, but not where it joins two identities. */
function matches(words: readonly HeaderToken[], at: number, wanted: readonly string[]): boolean {
  let place = at;
  for (const [position, word] of wanted.entries()) {
    if (position > 0 && words[place]?.word === '/') place += 1;
    if (words[place]?.word !== word) return false;
    place += 1;
  }
  return true;
}

function spanOf(words: readonly HeaderToken[], at: number, count: number): number {
  let place = at;
  for (let position = 0; position < count; position += 1) {
    if (position > 0 && words[place]?.word === '/') place += 1;
    place += 1;
  }
  return place - at;
}
