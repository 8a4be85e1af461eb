import type { EditableParagraph, TextStretch } from '../sheet/editableText';
import type { RollField } from './slot';

/** Why something was not replaced, or is to be read again. */
export type RollReason =
  /** No subject, measure or period is sure. */
  | 'unknown-figure'
  /** The workbook has another figure for last year. */
  | 'differs-from-workbook'
  | 'no-new-figure'
  /** It may be one of several. */
  | 'ambiguous'
  | 'two-values'
  /** It rests on an open question of this year's workbook. */
  | 'doubtful'
  | 'unit-differs'
  | 'locked'
  | 'subject-gone'
  | 'name-differs'
  | 'claim-false'
  /** A word was replaced: the reasons around it are to be read again. */
  | 'word-changed'
  /** A word beside a new figure that the audit cannot judge. */
  | 'word-unchecked'
  | 'year-left'
  | 'table-unknown'
  | 'rows-missing'
  | 'no-placeholder';

/** Where something stands, as people find it. */
export type RollPlace =
  | { readonly kind: 'cell'; readonly table: string; readonly row: number; readonly column: number }
  | { readonly kind: 'sentence'; readonly text: string };

/** One thing that was looked at: replaced, kept because it is the same, or marked. */
export interface RollEntry {
  readonly state: 'replaced' | 'kept' | 'marked';
  readonly paragraph: EditableParagraph;
  /** What it covers; null for a remark about a whole paragraph. */
  readonly stretch: TextStretch | null;
  readonly place: RollPlace;
  readonly what: RollField | 'year' | 'word' | null;
  /** Name of what it speaks of; null where that is not known. */
  readonly subject: string | null;
  readonly printed: string;
  /** What stands there now; null where it was left. */
  readonly text: string | null;
  readonly reason: RollReason | null;
  /** Facts for the sentence of the reason. */
  readonly data?: Readonly<Record<string, string | number>>;
}

/** What a slot gets: a text, or the reason why it gets none. */
export type NewText =
  { readonly text: string } | { readonly reason: RollReason; readonly data?: RollEntry['data'] };

/** The facts of an entry that do not depend on what becomes of it. */
export type EntryBase = Pick<RollEntry, 'paragraph' | 'stretch' | 'place' | 'what' | 'subject' | 'printed'>;

/** An entry for a new text: replaced, kept when it is what stands there, marked where it cannot be put in. */
export function entryFor(base: EntryBase, result: NewText): RollEntry {
  if ('reason' in result) return marked(base, result.reason, result.data);
  const { text } = result;
  if (text === base.printed) return { ...base, state: 'kept', text, reason: null };
  if (base.stretch === null || isLocked(base.paragraph, base.stretch)) return marked(base, 'locked');
  return { ...base, state: 'replaced', text, reason: null };
}

export function marked(base: EntryBase, reason: RollReason, data?: RollEntry['data']): RollEntry {
  return { ...base, state: 'marked', text: null, reason, ...(data && { data }) };
}

function isLocked({ locked }: EditableParagraph, { start, end }: TextStretch): boolean {
  return locked.some((each) => each.start < end && each.end > start);
}
