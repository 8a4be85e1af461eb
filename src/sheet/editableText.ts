import type { TextMerge } from './documentText';

/** What a paragraph is for, by its style. */
export type ParagraphRole = 'title' | 'heading' | 'caption' | 'contents' | 'body';

/** Where a paragraph stands: pages, running heads and feet, notes. Comments can stand on pages only. */
export type ParagraphPlace = 'page' | 'margin' | 'note';

/** A paragraph of a document that can be edited in place. */
export interface EditableParagraph {
  /** Place in the document; edits name it. */
  readonly id: number;
  /** As it is read; tabs and breaks are one sign each. */
  readonly text: string;
  readonly role: ParagraphRole;
  readonly place: ParagraphPlace;
  /** Stretches that no edit may touch: results of fields, special signs. Ascending. */
  readonly locked: readonly TextStretch[];
}

export interface TextStretch {
  readonly start: number;
  readonly end: number;
}

/** A table; every row has the cells of the grid, merged ones have their paragraphs at the top left. */
export interface EditableTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly EditableCell[])[];
  readonly merges: readonly TextMerge[];
}

export type EditableCell = readonly EditableParagraph[];

export type EditableBlock =
  { readonly kind: 'paragraph'; readonly paragraph: EditableParagraph } | EditableTable;

/** A document whose text can be replaced in place. */
export interface EditableText {
  readonly blocks: readonly EditableBlock[];
  /** Running heads and feet, footnotes and endnotes. */
  readonly besides: readonly EditableParagraph[];
  /** Text of text boxes and the like, which is left as it is. */
  readonly boxes: readonly string[];
}

/** One stretch of a paragraph gets another text. */
export interface TextReplacement extends TextStretch {
  readonly paragraph: number;
  readonly text: string;
}

/** A remark for the reader of the draft at a paragraph. */
export interface TextComment {
  readonly paragraph: number;
  readonly text: string;
}

/** Everything that is to be done to a document. Replacements of one paragraph do not overlap. */
export interface TextPlan {
  readonly replacements: readonly TextReplacement[];
  readonly comments: readonly TextComment[];
  /** Replacements become tracked changes. */
  readonly isTracked: boolean;
}

/** Text of a cell in one line. */
export function cellText(cell: EditableCell): string {
  return cell
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}
