/** A report's text as plain data: paragraphs and tables in order. */
export interface DocumentText {
  readonly blocks: readonly TextBlock[];
}

export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Text that was pasted or stands in a text file: one paragraph a line; lines with tabs are rows of a table. */
export function documentOfText(text: string): DocumentText {
  const blocks: TextBlock[] = [];
  let table: string[][] | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    if (!line.includes('\t')) {
      table = null;
      blocks.push({ kind: 'paragraph', text: line.trim() });
      continue;
    }
    const row = line.split('\t').map((cell) => cell.trim());
    if (table) table.push(row);
    else blocks.push({ kind: 'table', rows: (table = [row]) });
  }
  return { blocks };
}
