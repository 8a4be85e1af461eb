import type { TextStretch } from '../../../sheet/editableText';
import { decodeText, encodeText } from '../bytes';
import type { XmlElement } from '../xml/xmlElement';
import { unescapeXml } from '../xml/xmlText';

/** One `w:t` of a paragraph and the signs that it gives. */
export interface TextPiece extends TextStretch {
  readonly element: XmlElement;
  readonly run: XmlElement;
}

export interface ParagraphText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly locked: readonly TextStretch[];
  /** Texts of boxes that are anchored here. */
  readonly boxes: readonly string[];
}

/** What is deleted, what is form, and the second copy of a text box for old readers. */
const UNREAD = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'Fallback', 'delText', 'instrText']);
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: ' ',
  cr: ' ',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
  sym: '\ufffc',
};
const BOXES = new Set(['txbxContent', 'drawing', 'pict', 'object']);

/** Fields that are open, the inner ones last: whether their result is being read. They run on over paragraphs. */
export type OpenFields = boolean[];

/** Text of a paragraph with the place of every sign, text boxes left out. */
export function paragraphText(paragraph: XmlElement, fields: OpenFields = []): ParagraphText {
  const reader = new Reader(paragraph.prefix, fields);
  reader.read(paragraph, null, false);
  return { text: reader.text, pieces: reader.pieces, locked: reader.locked, boxes: reader.boxes };
}

class Reader {
  text = '';
  readonly pieces: TextPiece[] = [];
  readonly locked: TextStretch[] = [];
  readonly boxes: string[] = [];

  constructor(
    private readonly prefix: string,
    private readonly fields: OpenFields,
  ) {}

  read(parent: XmlElement, run: XmlElement | null, isField: boolean): void {
    for (const child of parent.children) {
      if (UNREAD.has(child.name)) continue;
      if (BOXES.has(child.name)) this.boxes.push(boxText(child));
      else if (child.name === 'fldChar') this.field(child);
      else if (child.name === 't') this.piece(child, run, isField);
      else if (child.name in SIGNS) this.sign(SIGNS[child.name] as string);
      else this.read(child, child.name === 'r' ? child : run, isField || child.name === 'fldSimple');
    }
  }

  private field(mark: XmlElement): void {
    const kind = mark.prefixedAttribute('fldCharType') ?? mark.attribute('fldCharType');
    if (kind === 'begin') this.fields.push(false);
    else if (kind === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = true;
    else if (kind === 'end') this.fields.pop();
  }

  private piece(element: XmlElement, run: XmlElement | null, isField: boolean): void {
    const text = element.text();
    const stretch = { start: this.text.length, end: this.text.length + text.length };
    this.text += text;
    if (text === '') return;
    const isForeign = run === null || element.prefix !== this.prefix || run.prefix !== this.prefix;
    if (isForeign || isField || this.fields.length > 0 || !isPlain(element)) this.locked.push(stretch);
    else this.pieces.push({ ...stretch, element, run });
  }

  private sign(text: string): void {
    this.locked.push({ start: this.text.length, end: this.text.length + text.length });
    this.text += text;
  }
}

/** Text without comments, character data and line ends, so that signs and bytes correspond. */
function isPlain({ bytes, openEnd, closeStart }: XmlElement): boolean {
  return !/[<\r]/.test(decodeText(bytes, openEnd, closeStart));
}

function boxText(box: XmlElement): string {
  return [...box.descendants()].flatMap((each) => (each.name === 't' ? [each.text()] : [])).join('');
}

const SIGN_OR_REFERENCE = /&[#\w]{1,10};|[^&]|&/g;

/** Byte offset of a sign of a piece; `at` counts from the start of the piece. */
export function byteOffset({ element: { bytes, openEnd, closeStart } }: TextPiece, at: number): number {
  let [left, offset] = [at, openEnd];
  for (const [written] of decodeText(bytes, openEnd, closeStart).matchAll(SIGN_OR_REFERENCE)) {
    if (left <= 0) break;
    left -= unescapeXml(written).length;
    offset += encodedLength(written);
  }
  return offset;
}

/** Bytes of one UTF-16 unit or reference; the two halves of a wide sign make up its four bytes. */
function encodedLength(written: string): number {
  return /^[\ud800-\udfff]$/.test(written) ? 2 : encodeText(written).length;
}
