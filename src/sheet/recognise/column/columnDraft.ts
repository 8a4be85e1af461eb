import type { Reason } from '../../decision';
import { fieldRefKey, type FieldRef } from '../../fields';
import type { ColumnStats } from './columnStats';
import type { HeaderPath, PathMeaning } from '../header/headerPath';
import type { Domain, Measure } from '../../words/headerWords';

/** A column while its meaning is being worked out. */
export interface ColumnDraft {
  readonly path: HeaderPath;
  readonly meaning: PathMeaning;
  readonly stats: ColumnStats;
  measure: Measure | null;
  domain: Domain | null;
  ref: FieldRef | null;
  /** What the form that the header is says of the column, and how surely; null when it is none. */
  form: { readonly domain: Domain; readonly share: number } | null;
  /** Sasaran and indicators stand in this one column. */
  isCombined: boolean;
  /** Other readings that an answer may choose. */
  readonly others: string[];
  reason: Reason;
  confidence: number;
  isOpen: boolean;
}

/** A column as its header alone reads it. */
export function newDraft(path: HeaderPath, meaning: PathMeaning, stats: ColumnStats): ColumnDraft {
  const header = path.texts.at(-1) ?? '';
  const hasWords = meaning.coverage > 0;
  const reason: Reason = meaning.isFuzzy
    ? { code: 'header-typing-error', data: { header } }
    : meaning.isGroupMeasure
      ? { code: 'header-parent', data: { parent: meaning.group } }
      : { code: header === '' ? 'header-missing' : hasWords ? 'header-words' : 'header-unknown' };
  const confidence = meaning.isFuzzy ? 0.85 : hasWords ? 0.95 : 0.3;
  return {
    path,
    meaning,
    stats,
    measure: meaning.measure,
    domain: meaning.domain,
    ref: null,
    form: null,
    isCombined: false,
    others: [],
    reason,
    confidence,
    isOpen: false,
  };
}

/** Notes that a reading rests on something weaker than the header. */
export function settle(draft: ColumnDraft, reason: Reason, confidence: number): void {
  draft.reason = reason;
  draft.confidence = Math.min(draft.confidence, confidence);
}

/** Adds another reading to the candidates. */
export function orElse(draft: ColumnDraft, ref: FieldRef): void {
  const key = fieldRefKey(ref);
  if (!draft.others.includes(key)) draft.others.push(key);
}

/** The quarter or month of a column, as a part of what it refers to. */
export function periodRef({ meaning: { quarter, month } }: ColumnDraft): Pick<FieldRef, 'quarter' | 'month'> {
  if (quarter !== null) return { quarter };
  return month === null ? {} : { month };
}

/** The header cells of a column from top to bottom as one text. */
export function headerText(draft: ColumnDraft): string {
  return draft.path.texts.join(' ');
}
