import { packageOf } from '../helpers/xlsx';
import type { Dice } from './office';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A piece of text: fixed, or what it is last year and what it is to become. */
export type Piece = string | { readonly old: string; readonly next: string };

/** A paragraph or table of a report that is written by hand, in reading order. */
export type Block =
  | { readonly kind: 'p'; readonly style?: string; readonly pieces: readonly Piece[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };

export interface Cell {
  readonly pieces: readonly Piece[];
  readonly span?: number;
  readonly down?: 'start' | 'on';
}

export const textOf = (pieces: readonly Piece[], side: 'old' | 'next'): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece[side])).join('');

/** Texts of all paragraphs, those of cells too, in reading order. */
export function textsOf(blocks: readonly Block[], side: 'old' | 'next'): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'p'
      ? [textOf(block.pieces, side)]
      : block.rows.flatMap((row) => row.map((cell) => textOf(cell.pieces, side))),
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A style sheet with Word's names, or those of an Indonesian Word. */
const STYLES = (names: 'en' | 'id'): string => {
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const [title, heading, caption] =
    names === 'en' ? ['Title', 'heading 1', 'caption'] : ['Judul', 'Judul 1', 'Keterangan'];
  return `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${NAMESPACE}">${style('T', title)}${style('H', heading)}${style('C', caption)}</w:styles>`;
};

/**
 * The report as a .docx package. Words are cut into runs at random places, as spell checking and editing cut them, each
 * with a form of its own.
 */
export function packReport(blocks: readonly Block[], dice: Dice, names: 'en' | 'id' = 'en'): Uint8Array {
  const body = blocks
    .map((block) =>
      block.kind === 'p'
        ? paragraph(textOf(block.pieces, 'old'), dice, block.style)
        : table(block.rows, dice),
    )
    .join('');
  return wordPackage(body, STYLES(names));
}

export function wordPackage(
  body: string,
  styles: string = STYLES('en'),
  more: Record<string, string> = {},
): Uint8Array {
  return packageOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': styles,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

function paragraph(text: string, dice: Dice, style?: string): string {
  const form = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${form}${runs(text, dice)}</w:p>`;
}

function runs(text: string, dice: Dice): string {
  let [xml, at] = ['', 0];
  while (at < text.length) {
    const size = dice() < 0.5 ? 1 + Math.floor(dice() * 4) : 5 + Math.floor(dice() * 60);
    const part = text.slice(at, at + size);
    const form =
      dice() < 0.3 ? '<w:rPr><w:b/></w:rPr>' : dice() < 0.2 ? '<w:rPr><w:i/><w:sz w:val="22"/></w:rPr>' : '';
    const proof = dice() < 0.2 ? '<w:proofErr w:type="spellStart"/>' : '';
    xml += `${proof}<w:r w:rsidR="00${Math.floor(dice() * 899999 + 100000)}">${form}<w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
    at += size;
  }
  return xml;
}

function table(rows: readonly (readonly Cell[])[], dice: Dice): string {
  const width = rows[0]?.reduce((sum, { span = 1 }) => sum + span, 0) ?? 1;
  const grid = '<w:gridCol w:w="1200"/>'.repeat(width);
  const body = rows.map((row) => `<w:tr>${row.map((cell) => wordCell(cell, dice)).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

function wordCell({ pieces, span = 1, down }: Cell, dice: Dice): string {
  const form =
    (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') +
    (down === undefined ? '' : down === 'start' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');
  return `<w:tc><w:tcPr>${form}</w:tcPr>${paragraph(textOf(pieces, 'old'), dice)}</w:tc>`;
}
