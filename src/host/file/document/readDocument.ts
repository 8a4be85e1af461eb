import type { HostIssue } from '../../../app/ports';
import { fail, ok, type Result } from '../../../kernel/result';
import type { DocumentText, TextBlock, UnreadParts } from '../../../sheet/documentText';
import { fflateCodec, type Codec } from '../codec';
import { hostError } from '../hostIssue';
import { FILE_LIMITS } from '../limits';
import { XlsxPackage } from '../package/xlsxPackage';
import { tableIn } from './tableIn';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';

const MAIN_PART = 'word/document.xml';
const NOTE_PARTS = ['word/footnotes.xml', 'word/endnotes.xml'];
const MARGIN_PART = /^word\/(?:header|footer)\d{0,4}\.xml$/;

/**
 * Text of a Word document (.docx): paragraphs and tables in reading order (a text box before the paragraph that it hangs
 * on), then its notes, then what its headers and footers say; deleted text left out.
 * @issue `file-is-not-document`, `file-is-damaged`, `file-is-bomb`, `file-too-large`
 */
export function readDocument(bytes: Uint8Array, codec: Codec = fflateCodec): Result<DocumentText, HostIssue> {
  if (bytes.length > FILE_LIMITS.fileBytes) return fail(hostError('file-too-large', { bytes: bytes.length }));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail(hostError('file-is-not-document', {}));
  const source = XlsxPackage.open(bytes, codec, FILE_LIMITS);
  if (!source.ok) return source;
  const part = source.value.read(MAIN_PART);
  if (!part.ok) return part;
  if (part.value === null) return fail(hostError('file-is-not-document', {}));
  const body = parseXml(part.value)?.child('body');
  const notes = NOTE_PARTS.flatMap((name) => notesIn(source.value.read(name)));
  const margins = marginsIn(source.value);
  return body
    ? ok({ blocks: [...blocksIn(body), ...notes, ...margins], unread: unreadIn(body) })
    : fail(hostError('file-is-damaged', { part: MAIN_PART, reason: 'xml' }));
}

/** Counts of what is shown but holds no text of its own. */
function unreadIn(body: XmlElement): UnreadParts {
  const counts = { pictures: 0, charts: 0, numbered: 0 };
  const open = [body];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.name === 'Fallback' || element.name === 'del') continue;
    if (element.name === 'pic' || element.name === 'imagedata') counts.pictures += 1;
    if (element.name === 'chart') counts.charts += 1;
    if (element.name === 'numPr') counts.numbered += 1;
    open.push(...element.children);
  }
  return counts;
}

function notesIn(part: ReturnType<XlsxPackage['read']>): TextBlock[] {
  const notes = part.ok && part.value !== null ? parseXml(part.value) : null;
  return (notes?.children ?? []).flatMap((note) => blocksIn(note));
}

/** Headers and footers; those of several sections that say the same are said once. */
function marginsIn(source: XlsxPackage): TextBlock[] {
  const parts = source.names().filter((name) => MARGIN_PART.test(name));
  const blocks = parts.sort().flatMap((name) => partBlocks(source.read(name)));
  return [...new Map(blocks.map((block) => [JSON.stringify(block), block])).values()];
}

function partBlocks(part: ReturnType<XlsxPackage['read']>): TextBlock[] {
  const root = part.ok && part.value !== null ? parseXml(part.value) : null;
  return root ? blocksIn(root) : [];
}

function blocksIn(parent: XmlElement): TextBlock[] {
  return parent.children.flatMap((child): TextBlock[] => {
    if (child.name === 'p') {
      const text = textIn(child).trim();
      return [...boxesIn(child), ...(text === '' ? [] : [{ kind: 'paragraph' as const, text }])];
    }
    if (child.name === 'tbl') return [tableIn(child, blocksIn)];
    // Content controls and the like stand around blocks.
    return child.name === 'sdt' || child.name === 'sdtContent' || child.name === 'ins' ? blocksIn(child) : [];
  });
}

/** Text boxes that hang on a paragraph: blocks of their own. */
function boxesIn(element: XmlElement): TextBlock[] {
  return element.children.flatMap((child) => {
    if (child.name === 'txbxContent') return blocksIn(child);
    return child.name === 'del' || child.name === 'Fallback' ? [] : boxesIn(child);
  });
}

/** What is deleted, what is form, what stands in a text box, and the copy of a box for old readers. */
const UNREAD = new Set(['del', 'pPr', 'rPr', 'Fallback', 'txbxContent']);

/** Text of a paragraph's runs; a tab is a tab, a break a blank. */
function textIn(paragraph: XmlElement): string {
  return paragraph.children
    .map((child) => {
      if (child.name === 't') return child.text();
      if (child.name === 'tab') return '\t';
      if (child.name === 'br' || child.name === 'cr') return ' ';
      return UNREAD.has(child.name) ? '' : textIn(child);
    })
    .join('');
}
