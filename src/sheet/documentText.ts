/** A report's text as plain data: paragraphs and tables in order. */
export interface DocumentText {
  readonly blocks: readonly TextBlock[];
  /** What of the document is no text: how many of each kind. */
  readonly unread?: UnreadParts;
}

/** Parts of a document that hold figures or words and are not read. */
export interface UnreadParts {
  readonly pictures: number;
  readonly charts: number;
  /** Paragraphs whose number is given by the program, not written. */
  readonly numbered: number;
}

export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      /** Every row has the cells of the grid: a merged one has its text at the top left and blanks elsewhere. */
      readonly rows: readonly (readonly string[])[];
      readonly merges?: readonly TextMerge[];
    };

/** Cells of a table in a text that are one, zero-based. */
export interface TextMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Shorter lines are headings or ends of paragraphs: text that was wrapped by hand fills its lines. */
const WRAPPED_LENGTH = 45;

/**
 * Text that was pasted or stands in a text file. Lines that were broken by hand (as text out of a PDF is) are put
 * together again; lines with tabs are rows of a table.
 */
export function documentOfText(text: string): DocumentText {
  const blocks: TextBlock[] = [];
  let table: string[][] | null = null;
  let open: string | null = null;
  const close = (): void => {
    if (open !== null) blocks.push({ kind: 'paragraph', text: open });
    open = null;
  };
  for (const raw of text.split(/\r?\n|\f/)) {
    const line = raw.trim();
    if (line === '' || line.includes('\t')) close();
    if (line === '') continue;
    if (line.includes('\t')) {
      const row = line.split('\t').map((cell) => cell.trim());
      if (table) table.push(row);
      else blocks.push({ kind: 'table', rows: (table = [row]) });
      continue;
    }
    table = null;
    open = open === null ? line : `${open} ${line}`;
    if (line.length < WRAPPED_LENGTH || /[.:;!?]$/.test(line)) close();
  }
  close();
  return { blocks };
}
