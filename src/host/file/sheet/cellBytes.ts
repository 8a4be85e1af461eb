import { MAX_COLUMNS } from '../../../kernel/cellAddress';

/** What a cell's tag says of its value. */
const TYPES: Readonly<Record<string, number>> = { n: 1, s: 2, str: 3, inlineStr: 4, b: 5, e: 6, d: 7 };

/** Whether a name ends before this byte. */
export function isNameEnd(byte: number): boolean {
  return byte === 62 || byte <= 32 || byte === 47;
}

/** Offset of the next byte that is no blank. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((bytes[at] as number) <= 32) at++;
  return at;
}

/** Digits between two offsets as a number. */
export function readInteger(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
  }
  return value;
}

/** Zero-based column of the letters at an offset. */
export function readColumn(bytes: Uint8Array, start: number): number {
  let column = 0;
  for (let at = start; ; at++) {
    const letter = (bytes[at] as number) & 0xdf;
    if (letter < 65 || letter > 90 || column > MAX_COLUMNS) return column - 1;
    column = column * 26 + letter - 64;
  }
}

/** Number of a cell's type: 1 number, 2 shared text, 3 text of a formula, 4 text in place, 5 truth, 6 error, 7 date. */
export function readType(bytes: Uint8Array, start: number, end: number): number {
  if (end === start + 1) {
    const letter = bytes[start];
    return letter === 115 ? 2 : letter === 98 ? 5 : letter === 101 ? 6 : letter === 100 ? 7 : 1;
  }
  return TYPES[String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 12)))] ?? 1;
}

/** Whether a tag has an attribute `ref`. */
export function includesRef(tag: Uint8Array): boolean {
  for (let at = tag.indexOf(114); at >= 0; at = tag.indexOf(114, at + 1)) {
    if (tag[at + 1] === 101 && tag[at + 2] === 102) return true;
  }
  return false;
}

/** Whether only blanks stand between two offsets. */
export function isBlankText(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) > 32) return false;
  return true;
}

/** Whether a byte stands between two offsets. */
export function hasByte(bytes: Uint8Array, wanted: number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === wanted) return true;
  return false;
}
