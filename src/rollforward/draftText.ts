import type { DocumentText } from '../sheet/documentText';
import type { TextReplacement } from '../sheet/editableText';
import type { RollEntry } from './entry';
import type { ReportText } from './reportText';

/** The edits that entries stand for; one place is edited once, and edits that would overlap are left out. */
export function replacementsOf(entries: readonly RollEntry[]): TextReplacement[] {
  const taken = new Map<number, TextReplacement[]>();
  for (const { state, paragraph, stretch, text } of entries) {
    if (state !== 'replaced' || stretch === null || text === null) continue;
    const own = taken.get(paragraph.id) ?? [];
    if (own.some((each) => each.start < stretch.end && each.end > stretch.start)) continue;
    taken.set(paragraph.id, [...own, { paragraph: paragraph.id, ...stretch, text }]);
  }
  return [...taken.values()].flatMap((each) => each.sort((a, b) => a.start - b.start));
}

/** The paragraphs of a report as they will be read, block by block; its tables are not asked for. */
export function draftText({ blocks }: ReportText, replacements: readonly TextReplacement[]): DocumentText {
  const byParagraph = new Map<number, TextReplacement[]>();
  for (const each of replacements)
    byParagraph.set(each.paragraph, [...(byParagraph.get(each.paragraph) ?? []), each]);
  return {
    blocks: blocks.map((block) => {
      if (block.kind === 'table') return { kind: 'table', rows: [] };
      let text = block.paragraph.text;
      for (const { start, end, text: next } of [...(byParagraph.get(block.paragraph.id) ?? [])].reverse())
        text = text.slice(0, start) + next + text.slice(end);
      return { kind: 'paragraph', text: text.trim() };
    }),
  };
}
