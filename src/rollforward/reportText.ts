import { type DocumentTable, documentTables, TABLE_LEAD } from '../audit/index';
import type { CellAddress } from '../kernel/cellAddress';
import type { DocumentText, TextBlock } from '../sheet/documentText';
import {
  cellText,
  type EditableBlock,
  type EditableCell,
  type EditableParagraph,
  type EditableText,
} from '../sheet/editableText';
import type { WorkbookContent } from '../sheet/grid';

/** A report as the audit reads it, with the way back to the paragraphs that can be edited. */
export interface ReportText {
  readonly editable: EditableText;
  readonly text: DocumentText;
  /** The editable block of each block of the text. */
  readonly blocks: readonly EditableBlock[];
  readonly tables: readonly DocumentTable[];
}

/** Reads a document for the audit; empty paragraphs are left out, as it leaves them out everywhere. */
export function reportText(editable: EditableText): ReportText {
  const blocks = editable.blocks.filter(
    (block) =>
      block.kind === 'table' || (block.paragraph.text.trim() !== '' && block.paragraph.role !== 'contents'),
  );
  const text: DocumentText = { blocks: blocks.map(textBlock) };
  return { editable, text, blocks, tables: documentTables(text) };
}

function textBlock(block: EditableBlock): TextBlock {
  if (block.kind === 'paragraph') return { kind: 'paragraph', text: block.paragraph.text.trim() };
  return { kind: 'table', rows: block.rows.map((row) => row.map(cellText)), merges: block.merges };
}

/** The tables of a report as a workbook of their own. */
export function tablesAsWorkbook({ tables }: ReportText): WorkbookContent {
  return {
    sheets: tables.map(({ sheet }) => sheet),
    activeSheet: null,
    settings: null,
    separators: null,
    uses1904Dates: false,
  };
}

/** Cells of the document that a cell of a table's sheet stands for; a repeated header has several. */
export function cellsAt(
  { blocks }: ReportText,
  table: DocumentTable,
  { row, column }: Pick<CellAddress, 'row' | 'column'>,
): EditableCell[] {
  return (table.rows[row - TABLE_LEAD] ?? []).flatMap((place) => {
    const block = blocks[place.block];
    const cell = block?.kind === 'table' ? block.rows[place.row]?.[column] : undefined;
    return cell ? [cell] : [];
  });
}

/** The paragraph above a table. */
export function captionOf({ blocks }: ReportText, { caption }: DocumentTable): EditableParagraph | null {
  const block = caption === null ? undefined : blocks[caption];
  return block?.kind === 'paragraph' ? block.paragraph : null;
}

/** The first paragraph of a table that holds something. */
export function firstParagraph(report: ReportText, table: DocumentTable): EditableParagraph | null {
  for (let row = TABLE_LEAD; row < table.sheet.rowCount; row += 1)
    for (let column = 0; column < table.sheet.columnCount; column += 1) {
      const found = cellsAt(report, table, { row, column })
        .flat()
        .find(({ text }) => text.trim() !== '');
      if (found) return found;
    }
  return null;
}
