import { HeadingLevel, Paragraph, TableOfContents, type FileChild } from 'docx';
import type { DocumentBlock, DocumentLook, ReportTable } from '../../report/index';
import { Captions } from './captions';
import { chartBlock } from './chartBlock';
import { STYLE } from './styles';
import { tableBlock } from './tableBlock';
import { textRuns } from './textRuns';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
} as const;

/** Blocks that stand on pages of one width, as Word's paragraphs and tables. `width`: of the text, in twips. */
export function documentContent(
  blocks: readonly DocumentBlock[],
  look: DocumentLook,
  width: number,
  captions = new Captions(),
): FileChild[] {
  return blocks.flatMap((block, place): FileChild[] => {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: LEVELS[block.level],
            pageBreakBefore: blocks[place - 1]?.kind === 'contents',
            children: textRuns(block.text),
          }),
        ];
      case 'paragraph':
        return [new Paragraph({ style: STYLE.body, children: textRuns(block.text) })];
      case 'table':
        return tableWithCaption(block.table, look, width, captions);
      case 'chart': {
        const caption = captions.of(block.number, block.chart.title, { keepNext: false });
        return [chartBlock(block.chart, look, width), ...(caption ? [caption] : [])];
      }
      case 'contents':
        return [
          new Paragraph({ style: STYLE.contentsTitle, text: block.title }),
          new TableOfContents(block.title, { hyperlink: true, headingStyleRange: '1-4' }),
        ];
      case 'pages':
        return [];
    }
  });
}

function tableWithCaption(
  table: ReportTable,
  look: DocumentLook,
  width: number,
  captions: Captions,
): FileChild[] {
  const caption = captions.of(table.number, table.title, { keepNext: true });
  return [
    ...(caption ? [caption] : []),
    tableBlock(table, look, width),
    ...table.notes.map((note) => new Paragraph({ style: STYLE.note, children: textRuns(note) })),
    // Tables that touch would be one table to Word.
    new Paragraph({ style: STYLE.note }),
  ];
}
