import { LETTERS, type Meaning, type Measure } from '../../words/headerWords';
import type { HeaderSense } from './headerSense';
import type { HeaderToken } from './headerTokens';

export type SenseDraft = { -readonly [Key in keyof HeaderSense]: HeaderSense[Key] };

/**
 * `OUTPUT T`, `R B03`, `TW I R`: a group or period and its letter written into one cell.
 * @returns the word that was the letter; null when there is none
 */
export function applyLetter(words: readonly HeaderToken[], draft: SenseDraft): HeaderToken | null {
  const isOfGroup = draft.domain !== null;
  const isOfPeriod = draft.quarter !== null || draft.month !== null || draft.year !== null;
  if (draft.measure !== null || draft.identity !== null || !(isOfGroup || isOfPeriod)) return null;
  for (const token of [words.at(-1), isOfPeriod ? words[0] : undefined]) {
    const letter =
      token && !token.isBracketed && GROUP_LETTERS.has(token.word) ? LETTERS[token.word] : undefined;
    if (!token || !letter) continue;
    apply(draft, letter);
    return token;
  }
  return null;
}

const GROUP_LETTERS: ReadonlySet<string> = new Set(['t', 'r', 'c']);

/** A sense that says nothing yet. */
export function emptyDraft(): SenseDraft {
  return {
    identity: null,
    alsoIdentity: null,
    measure: null,
    domain: null,
    scope: null,
    version: null,
    quarter: null,
    month: null,
    year: null,
    isUntil: false,
    isAnnual: false,
    isQuarterWord: false,
    hasPercentInBrackets: false,
    isOfScore: false,
    isUnitOnly: false,
    isYearOrdinal: false,
    ordinal: null,
    bareNumber: null,
    rest: '',
    coverage: 0,
    isFuzzy: false,
    wordCount: 0,
  };
}

/** First words win: `Kode Indikator` is a code, `Capaian IKU` a capaian; a stronger result word replaces a weak one. */
export function apply(draft: SenseDraft, meaning: Meaning): void {
  if (meaning.identity) {
    if (draft.identity === null) draft.identity = draft.measure === null ? meaning.identity : draft.identity;
    // Of "Tujuan/Sasaran/Indikator" the indicators matter.
    else if (
      draft.identity !== meaning.identity &&
      (draft.alsoIdentity === null || meaning.identity === 'indicator')
    )
      draft.alsoIdentity = meaning.identity;
    if (draft.measure !== null && draft.alsoIdentity === null) draft.alsoIdentity = meaning.identity;
  }
  if (meaning.measure === 'score' && draft.measure === 'criterion') draft.isOfScore = true;
  if (meaning.measure) draft.measure = strongerMeasure(draft.measure, meaning.measure);
  if (meaning.domain) draft.domain = draft.domain === 'money' ? 'money' : meaning.domain;
  if (meaning.scope && draft.scope !== 'forecast') draft.scope = meaning.scope;
  if (meaning.isYearOrdinal) draft.isYearOrdinal = true;
  if (meaning.version && draft.version === null) draft.version = meaning.version;
  if (meaning.month) draft.month = meaning.month;
  if (meaning.isUntil) draft.isUntil = true;
  if (meaning.isAnnual) draft.isAnnual = true;
  if (meaning.isQuarterWord || meaning.isSemesterWord) draft.isQuarterWord = true;
}

/** How much a word of a result says; of two in one text the stronger one stands. */
const STRENGTH: Readonly<Partial<Record<Measure, number>>> = {
  'level-achievement': 5,
  score: 4,
  index: 4,
  standard: 4,
  level: 4,
  criterion: 3,
  category: 3,
  percent: 2,
  rest: 2,
};

function strongerMeasure(before: Measure | null, now: Measure): Measure {
  if (before === null) return now;
  if (before === 'criterion' || before === 'category') return before;
  return (STRENGTH[now] ?? 1) > (STRENGTH[before] ?? 1) ? now : before;
}
