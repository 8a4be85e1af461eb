import { decodeText, encodeText, findBytes } from '../bytes';
import { NamespaceScope } from './namespaceScope';
import { TagReader } from './tagReader';
import {
  AMPERSAND,
  BRACKET,
  isBlank,
  isSign,
  LESS,
  PLAIN,
  referenceEnd,
  TEXT,
  WIDE,
  wideLength,
  wideSign,
} from './xmlSigns';

const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/;
const COMMENT_END = encodeText('--');
const DATA_START = encodeText('<![CDATA[');
const DATA_END = encodeText(']]>');
const INSTRUCTION_END = encodeText('?>');
/** 1 for a byte of text that stands for itself. */
const IS_PLAIN = TEXT.map((kind) => (kind === PLAIN ? 1 : 0));
const LESS_THAN = 60;
/** Deeper than any part of an office program, and far from the end of a machine's stack. */
const MAX_DEPTH = 10_000;

/**
 * Whether a part is what a strict reader takes: well-formed XML 1.0 with namespaces in UTF-8, without a document type.
 * Excel opens no other. One pass over the bytes without a tree, so that the largest sheet costs little.
 */
export function isWellFormed(bytes: Uint8Array): boolean {
  return new Checker(bytes).check();
}

class Checker {
  private readonly tags: TagReader;
  private readonly scope = new NamespaceScope();
  /** Names of the open elements, as places in the bytes. */
  private readonly nameStarts = new Int32Array(MAX_DEPTH);
  private readonly nameEnds = new Int32Array(MAX_DEPTH);
  private depth = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.tags = new TagReader(bytes, this.scope);
  }

  check(): boolean {
    const { bytes } = this;
    let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const head = DECLARATION.exec(decodeText(bytes, at, Math.min(bytes.length, at + 300)));
    at += head?.[0].length ?? 0;
    let hasRoot = false;
    while (at < bytes.length) {
      if (this.depth === 0) at = this.blanks(at);
      else if (bytes[at] !== LESS_THAN) at = this.text(at);
      if (at < 0) return false;
      if (at === bytes.length) break;
      const sign = bytes[at + 1];
      if (sign === 47) at = this.close(at);
      else if (sign === 33) at = this.aside(at);
      else if (sign === 63) at = this.instruction(at);
      else {
        if (this.depth === 0 && hasRoot) return false;
        hasRoot = true;
        at = this.open(at);
      }
      if (at < 0) return false;
    }
    return hasRoot && this.depth === 0;
  }

  /** Offset of the next `<`, or the end; -1 for anything but blanks before it. */
  private blanks(from: number): number {
    let at = from;
    while (isBlank(this.bytes[at])) at++;
    return at === this.bytes.length || this.bytes[at] === 60 ? at : -1;
  }

  /** Offset of the next `<` after text that XML allows; -1 when there is none. */
  private text(from: number): number {
    const { bytes } = this;
    let at = from;
    for (;;) {
      while (IS_PLAIN[bytes[at] as number] === 1) at++;
      const kind = TEXT[bytes[at] as number];
      if (kind === LESS) return at;
      if (kind === AMPERSAND) at = referenceEnd(bytes, at);
      else if (kind === WIDE && wideSign(bytes, at) >= 0) at += wideLength(bytes[at] as number);
      else if (kind === BRACKET && !(bytes[at + 1] === 93 && bytes[at + 2] === 62)) at++;
      else return -1;
      if (at < 0) return -1;
    }
  }

  private open(at: number): number {
    const { tags, depth } = this;
    const end = tags.read(at, depth);
    if (end < 0) return -1;
    if (tags.isEmpty) {
      if (tags.declares) this.scope.leave(depth);
      return end;
    }
    if (depth === MAX_DEPTH) return -1;
    this.nameStarts[depth] = at + 1;
    this.nameEnds[depth] = tags.nameEnd;
    this.depth = depth + 1;
    return end;
  }

  private close(at: number): number {
    const { bytes } = this;
    if (this.depth === 0) return -1;
    const depth = --this.depth;
    const to = this.nameEnds[depth] as number;
    let place = at + 2;
    for (let sign = this.nameStarts[depth] as number; sign < to; sign++) {
      if (bytes[place++] !== bytes[sign]) return -1;
    }
    while (bytes[place] !== 62) if (!isBlank(bytes[place++])) return -1;
    this.scope.leave(depth);
    return place + 1;
  }

  /** A comment, or character data inside an element; -1 for a document type and all else. */
  private aside(at: number): number {
    const { bytes } = this;
    if (bytes[at + 2] === 45 && bytes[at + 3] === 45) {
      const end = findBytes(bytes, COMMENT_END, at + 4);
      return end >= 0 && bytes[end + 2] === 62 && areSigns(bytes, at + 4, end) ? end + 3 : -1;
    }
    if (this.depth === 0 || findBytes(bytes, DATA_START, at, at + DATA_START.length) < 0) return -1;
    const end = findBytes(bytes, DATA_END, at + DATA_START.length);
    return end >= 0 && areSigns(bytes, at + DATA_START.length, end) ? end + 3 : -1;
  }

  private instruction(at: number): number {
    const { bytes } = this;
    const name = this.tags.nameAt(at + 2);
    const end = findBytes(bytes, INSTRUCTION_END, at + 2);
    if (name < 0 || end < 0 || this.tags.colon >= 0) return -1;
    if (decodeText(bytes, at + 2, name).toLowerCase() === 'xml') return -1;
    return (name === end || isBlank(bytes[name])) && areSigns(bytes, name, end) ? end + 2 : -1;
  }
}

/** Whether only signs that XML may hold stand between two offsets. */
function areSigns(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const byte = bytes[at] as number;
    if (byte < 128) {
      if (!isSign(byte)) return false;
      at++;
    } else {
      if (wideSign(bytes, at) < 0) return false;
      at += wideLength(byte);
    }
  }
  return true;
}
