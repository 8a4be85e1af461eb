import type { Quarter } from '../../../scoring/types';
import { editDistance } from '../join/editDistance';
import { headerTokens, sameWord, type HeaderToken } from './headerTokens';
import {
  LETTERS,
  LONG_WORDS,
  PHRASES,
  type Domain,
  type Identity,
  type Meaning,
  type Measure,
  type Scope,
} from '../../words/headerWords';

/** What the text of one header cell says. */
export interface HeaderSense {
  readonly identity: Identity | null;
  /** Named first and then another: `Sasaran / Indikator`. */
  readonly alsoIdentity: Identity | null;
  readonly measure: Measure | null;
  readonly domain: Domain | null;
  readonly scope: Scope | null;
  readonly version: 'initial' | 'revised' | null;
  readonly quarter: Quarter | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly isUntil: boolean;
  readonly isAnnual: boolean;
  readonly isQuarterWord: boolean;
  /** `%` in brackets: part of the meaning or the unit, as the neighbours say. */
  readonly hasPercentInBrackets: boolean;
  /** Nothing but a unit in brackets or signs: `(%)`, `(Orang)`, `%`. */
  readonly isUnitOnly: boolean;
  /** The numbers below count years: `Tahun ke-`. */
  readonly isYearOrdinal: boolean;
  /** The kriteria of an NPS. */
  readonly isOfScore: boolean;
  /** The text is no more than a number 1 to 4 or I to IV: a quarter when a parent says so. */
  readonly ordinal: Quarter | null;
  /** The text is a number of one digit, or ends with one behind `Tahun ke-`. */
  readonly bareNumber: number | null;
  /** Words that no phrase explains, as they stood. */
  readonly rest: string;
  /** Share of words that phrases explain, 0..1. */
  readonly coverage: number;
  readonly isFuzzy: boolean;
  readonly wordCount: number;
}

const ORDINALS: Readonly<Record<string, Quarter>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
};

type Draft = { -readonly [Key in keyof HeaderSense]: HeaderSense[Key] };

/** Reads header texts, remembering what it has read: sheets repeat their headers. */
export class HeaderReader {
  private readonly known = new Map<string, HeaderSense>();

  sense(text: string): HeaderSense {
    const key = text.trim();
    const before = this.known.get(key);
    if (before) return before;
    const sense = headerSense(key);
    this.known.set(key, sense);
    return sense;
  }
}

/**
 * Meaning of one header text by its phrases; typing errors are forgiven word by word.
 * @example headerSense('Relisasi TW II').quarter // => 2
 */
export function headerSense(text: string): HeaderSense {
  const draft = emptyDraft();
  const tokens = joinCut(headerTokens(text));
  draft.isUnitOnly =
    tokens.length > 0 && tokens.every(({ isBracketed, word }) => isBracketed || word === '%');
  draft.wordCount = tokens.length;
  const last = tokens.at(-1)?.word ?? '';
  if (/^\d$/.test(last)) draft.bareNumber = Number(last);
  const [only] = tokens;
  if (only && tokens.length === 1) {
    if (Object.hasOwn(LETTERS, only.word)) apply(draft, LETTERS[only.word] as Meaning);
    if (Object.hasOwn(ORDINALS, only.word)) draft.ordinal = ORDINALS[only.word] as Quarter;
    if (draft.ordinal !== null || draft.measure !== null || draft.domain !== null) draft.coverage = 1;
    if (draft.coverage === 1) return draft;
  }
  const rest: string[] = [];
  let explained = 0;
  let counted = 0;
  let at = 0;
  const words = tokens.flatMap((token) => corrected(token, draft));
  while (at < words.length) {
    const { length, isKnown, isFiller } = readAt(words, at, draft);
    if (!isFiller) {
      counted += length;
      if (isKnown) explained += length;
    }
    if (!isKnown) rest.push((words[at] as HeaderToken).raw);
    at += length;
  }
  // `Tahun 2024` is a year, not a column of years; `(Satuan)` below a header says what its figures are in.
  if (draft.identity === 'year' && draft.year !== null) draft.identity = null;
  if (tokens.every((token) => token.isBracketed)) draft.identity = null;
  if (applyLetter(words, draft)) {
    explained = counted;
    if (rest.at(-1) === words.at(-1)?.raw) rest.pop();
  }
  draft.rest = rest.filter((word) => word !== '' && word !== '/' && word !== '&').join(' ');
  draft.coverage = counted === 0 ? 0 : explained / counted;
  return draft;
}

/** `OUTPUT T`, `KINERJA R`: a group and its letter written into one cell. */
function applyLetter(words: readonly HeaderToken[], draft: Draft): boolean {
  const last = words.at(-1);
  if (!last || last.isBracketed || draft.measure !== null || draft.domain === null) return false;
  const letter = GROUP_LETTERS.has(last.word) ? LETTERS[last.word] : undefined;
  if (!letter) return false;
  apply(draft, letter);
  return true;
}

const GROUP_LETTERS: ReadonlySet<string> = new Set(['t', 'r', 'c']);

/** One word cut by a hyphen or a line, `REALI-SASI`: joined where only the whole is a word of the dictionary. */
function joinCut(tokens: readonly HeaderToken[]): readonly HeaderToken[] {
  const joined: HeaderToken[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const whole = before ? sameWord(`${before.raw}${token.raw}`.toLowerCase()) : '';
    const isCut =
      before !== undefined &&
      before.raw.length >= 2 &&
      token.raw.length >= 2 &&
      before.raw.length + token.raw.length >= 5 &&
      KNOWN.has(whole) &&
      !(KNOWN.has(before.word) && KNOWN.has(token.word));
    if (isCut) joined[joined.length - 1] = { ...before, word: whole, raw: `${before.raw}${token.raw}` };
    else joined.push(token);
  }
  return joined;
}

/**
 * Words of a header as the dictionary knows them, words that a hyphen or a line cuts joined.
 * @example headerWords('Reali-sasi TW II') // => ['realisasi', 'tw', 'ii']
 */
export function headerWords(text: string): readonly string[] {
  return joinCut(headerTokens(text)).map(({ word }) => word);
}

function emptyDraft(): Draft {
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

interface Step {
  readonly length: number;
  readonly isKnown: boolean;
  readonly isFiller: boolean;
}

function readAt(words: readonly HeaderToken[], at: number, draft: Draft): Step {
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

/** First words win: `Kode Indikator` is a code, `Capaian IKU` a capaian; a stronger result word replaces a weak one. */
function apply(draft: Draft, meaning: Meaning): void {
  if (meaning.identity) {
    if (draft.identity === null) draft.identity = draft.measure === null ? meaning.identity : draft.identity;
    else if (draft.alsoIdentity === null && draft.identity !== meaning.identity)
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

/** The token itself, or its words when typing errors are taken back. */
function corrected(token: HeaderToken, draft: Draft): HeaderToken[] {
  const { word } = token;
  if (word.length < 4 || KNOWN.has(word) || /\d/.test(word)) return [token];
  let best: { word: string; distance: number } | null = null;
  for (const candidate of LONG_WORDS) {
    const bound = errorsAllowed(Math.min(word.length, candidate.length));
    if (Math.abs(candidate.length - word.length) > bound || !startsAlike(candidate, word)) continue;
    const distance = editDistance(word, candidate, bound);
    if (distance <= bound && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  if (best) {
    draft.isFuzzy = true;
    return [{ ...token, word: best.word }];
  }
  const cut = gluedCut(word);
  if (cut === null) return [token];
  draft.isFuzzy = true;
  return [
    { ...token, word: word.slice(0, cut) },
    { ...token, word: word.slice(cut), raw: '' },
  ];
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
