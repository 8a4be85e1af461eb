import { decodeText, encodeText, findBytes } from '../bytes';
import { XmlElement } from './xmlElement';

const COMMENT_END = encodeText('-->');
const DATA_END = encodeText(']]>');
const INSTRUCTION_END = encodeText('?>');
const MAX_DEPTH = 200;

/** An element whose content someone else reads: gets the offset after its opening tag, gives that of its closing tag. */
export interface OpaqueElement {
  readonly name: string;
  readonly read: (prefix: string, from: number) => number | null;
}

/**
 * Reads a part as a tree of elements with their places. Null when it is not well formed, nested too deep or has a
 * document type (the door of external entities and of entity bombs; no office program writes one).
 */
export function parseXml(bytes: Uint8Array, opaque?: OpaqueElement): XmlElement | null {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let at = bytes.indexOf(60);
  while (at >= 0) {
    const next = bytes[at + 1];
    if (next === 33 || next === 63) {
      const stop = endOfAside(bytes, at);
      if (stop === null) return null;
      at = bytes.indexOf(60, stop);
      continue;
    }
    const gt = tagEnd(bytes, at);
    if (gt < 0) return null;
    if (next === 47) {
      const element = open.pop();
      if (!element || !closes(bytes, at, gt, element)) return null;
      element.closeStart = at;
      element.end = gt + 1;
    } else {
      const element = openElement(bytes, at, gt);
      const parent = open[open.length - 1];
      if (!element || (!parent && root) || open.length > MAX_DEPTH) return null;
      element.parent = parent ?? null;
      if (parent) parent.children.push(element);
      else root = element;
      if (element.isEmpty) {
        element.closeStart = element.openEnd;
        element.end = element.openEnd;
      } else {
        open.push(element);
        const isNear = open.length <= 2 && element.prefix === root?.prefix;
        if (opaque && isNear && element.name === opaque.name) {
          const close = opaque.read(element.prefix, element.openEnd);
          if (close === null) return null;
          at = close;
          continue;
        }
      }
    }
    at = bytes.indexOf(60, gt + 1);
  }
  return open.length === 0 ? root : null;
}

/** One past a comment, CDATA or processing instruction; null for anything else that starts with `<!`. */
export function endOfAside(bytes: Uint8Array, at: number): number | null {
  const isInstruction = bytes[at + 1] === 63;
  const isComment = bytes[at + 2] === 45 && bytes[at + 3] === 45;
  const isData = bytes[at + 2] === 91 && bytes[at + 3] === 67;
  if (!isInstruction && !isComment && !isData) return null;
  const mark = isInstruction ? INSTRUCTION_END : isComment ? COMMENT_END : DATA_END;
  const stop = findBytes(bytes, mark, at + (isComment ? 4 : 2));
  return stop < 0 ? null : stop + mark.length;
}

/** Offset of the `>` that ends a tag; signs between quotes do not end it. */
export function tagEnd(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 62) return at;
    if (byte === 34 || byte === 39) {
      at = bytes.indexOf(byte, at + 1);
      if (at < 0) return -1;
    } else if (byte === 60) return -1;
  }
  return -1;
}

function openElement(bytes: Uint8Array, start: number, gt: number): XmlElement | null {
  const isEmpty = bytes[gt - 1] === 47;
  const stop = isEmpty ? gt - 1 : gt;
  let nameEnd = start + 1;
  let colon = -1;
  for (; nameEnd < stop; nameEnd++) {
    const byte = bytes[nameEnd] as number;
    if (byte <= 32) break;
    if (byte === 58) colon = nameEnd;
  }
  const localStart = colon < 0 ? start + 1 : colon + 1;
  if (localStart >= nameEnd) return null;
  if (!areAttributesSound(bytes, nameEnd, stop)) return null;
  const prefix = decodeText(bytes, start + 1, localStart);
  return new XmlElement(
    bytes,
    prefix,
    decodeText(bytes, localStart, nameEnd),
    start,
    nameEnd,
    gt + 1,
    isEmpty,
  );
}

/** Whether a tag goes on as `name="value"`, with blanks between and no `<` anywhere. */
function areAttributesSound(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from;
  while (at < end) {
    const before = at;
    while (at < end && (bytes[at] as number) <= 32) at++;
    if (at === end) return true;
    if (at === before) return false;
    const name = at;
    while (at < end && isNameByte(bytes[at])) at++;
    if (at === name) return false;
    while (at < end && (bytes[at] as number) <= 32) at++;
    if (bytes[at++] !== 61) return false;
    while (at < end && (bytes[at] as number) <= 32) at++;
    const quote = bytes[at++];
    if (quote !== 34 && quote !== 39) return false;
    while (at < end && bytes[at] !== quote) if (bytes[at++] === 60) return false;
    if (at++ >= end) return false;
  }
  return true;
}

/** Whether a byte can stand in a name: letters, digits, `-`, `.`, `:`, `_` and everything beyond ASCII. */
export function isNameByte(byte: number | undefined): boolean {
  return (
    byte !== undefined && byte > 32 && byte !== 34 && byte !== 39 && byte !== 47 && (byte < 60 || byte > 62)
  );
}

function closes(bytes: Uint8Array, at: number, gt: number, element: XmlElement): boolean {
  const length = element.nameEnd - element.start - 1;
  for (let i = 0; i < length; i++) if (bytes[at + 2 + i] !== bytes[element.start + 1 + i]) return false;
  const after = at + 2 + length;
  return after === gt || (bytes[after] as number) <= 32;
}
