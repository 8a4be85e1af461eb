import type { Quarter } from '../../../scoring/index';
import { LETTERS, type Meaning } from '../../words/headerWords';
import { ORDINALS, readAt } from './headerPhrases';
import type { HeaderSense } from './headerSense';
import { corrected, joinCut } from './headerSpelling';
import { type HeaderToken, headerTokens } from './headerTokens';
import { apply, applyLetter, emptyDraft } from './senseDraft';

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
  const letter = applyLetter(words, draft);
  if (letter) {
    explained = counted;
    if (rest.includes(letter.raw)) rest.splice(rest.indexOf(letter.raw), 1);
  }
  draft.rest = rest.filter((word) => word !== '' && word !== '/' && word !== '&').join(' ');
  draft.coverage = counted === 0 ? 0 : explained / counted;
  return draft;
}
