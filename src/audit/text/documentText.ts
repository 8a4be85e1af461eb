/** A report's text as plain data: paragraphs and tables in order. */
export interface DocumentText {
  readonly blocks: readonly TextBlock[];
}

export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Text that was pasted: one paragraph a line; lines with tabs are rows of a table. */
export function documentOfText(text: string): DocumentText {
  const blocks: TextBlock[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    if (!line.includes('\t')) {
      blocks.push({ kind: 'paragraph', text: line.trim() });
      continue;
    }
    const row = line.split('\t').map((cell) => cell.trim());
    const last = blocks.at(-1);
    if (last?.kind === 'table') blocks[blocks.length - 1] = { kind: 'table', rows: [...last.rows, row] };
    else blocks.push({ kind: 'table', rows: [row] });
  }
  return { blocks };
}

/**
 * Sentences of a paragraph. A point ends one only before a blank and a capital, so that 92.25 and Rp. 5 stay whole.
 */
export function sentencesOf(paragraph: string): string[] {
  return paragraph
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?;]) (?=[A-Z“"(])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
