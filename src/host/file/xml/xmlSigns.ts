import { decodeText } from '../bytes';

/**
 * Signs of XML 1.0 by byte and code point. `TEXT` sorts the bytes of text and attribute values, `NAME` those of names;
 * what a loop need not look at has 0 (text) or more than 0 (names).
 */
export const PLAIN = 0;
export const BAD = 1;
export const LESS = 2;
export const AMPERSAND = 3;
export const BRACKET = 4;
export const WIDE = 5;

/** What a byte means in text. */
export const TEXT = makeText();

function makeText(): Uint8Array {
  const kinds = new Uint8Array(256).fill(PLAIN);
  kinds.fill(BAD, 0, 32);
  kinds[9] = kinds[10] = kinds[13] = PLAIN;
  kinds[60] = LESS;
  kinds[38] = AMPERSAND;
  kinds[93] = BRACKET;
  kinds.fill(WIDE, 128);
  return kinds;
}

export const NAME_START = 1;
export const NAME_INNER = 2;
export const COLON = 3;
export const NAME_WIDE = 4;

/** What a byte means in a name; 0 ends it. */
export const NAME = makeName();

function makeName(): Uint8Array {
  const kinds = new Uint8Array(256);
  kinds.fill(NAME_START, 65, 91);
  kinds.fill(NAME_START, 97, 123);
  kinds[95] = NAME_START;
  kinds.fill(NAME_INNER, 48, 58);
  kinds[45] = kinds[46] = NAME_INNER;
  kinds[58] = COLON;
  kinds.fill(NAME_WIDE, 128);
  return kinds;
}

/** Code point of the UTF-8 sequence at an offset; -1 when it is none, is longer than need be, or stands for no sign. */
export function wideSign(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  const length = wideLength(first);
  if (length === 0 || at + length > bytes.length) return -1;
  let code = first & (0xff >> (length + 1));
  for (let step = 1; step < length; step++) {
    const byte = bytes[at + step] as number;
    if ((byte & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return code >= least && isSign(code) ? code : -1;
}

/** Bytes of the sequence that a byte beyond ASCII begins; 0 when it begins none. */
export function wideLength(first: number): number {
  return first >= 0xf8 || first < 0xc0 ? 0 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
}

/** Whether XML may hold a code point. */
export function isSign(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

const STARTS: readonly (readonly [from: number, to: number])[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
];
const INNER: readonly (readonly [from: number, to: number])[] = [
  ...STARTS,
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];

/** Whether a code point beyond ASCII may stand in a name, or begin it. */
export function isNameSign(code: number, begins: boolean): boolean {
  return (begins ? STARTS : INNER).some(([from, to]) => code >= from && code <= to);
}

export const isBlank = (byte: number | undefined): boolean =>
  byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** One past a reference such as `&amp;` or `&#160;`; -1 for one that XML itself does not know. */
export function referenceEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(59, at);
  if (end < 0 || end - at > 12) return -1;
  const name = decodeText(bytes, at + 1, end);
  if (/^(?:amp|lt|gt|quot|apos)$/.test(name)) return end + 1;
  const code = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name);
  if (!code) return -1;
  return isSign(code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16)) ? end + 1 : -1;
}
