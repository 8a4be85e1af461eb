import { isCellError, type CellValue } from '../grid';
import { normalText } from '../number/numberText';

/** A short fingerprint of what a cell holds, a number below 2^24; `NO_MARK` where we wrote nothing. */
export type Mark = number;

export const NO_MARK: Mark = -1;

/** Letters of a mark in the settings: six bits each. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.';
const WIDTH = 4;
const NONE = '-'.repeat(WIDTH);

/** Rounds a double to 33 bits, about ten digits: a spreadsheet that saves a figure again differs behind them. */
const SPLIT = 2 ** 20 + 1;

/**
 * Mark of a cell's value: the same for a figure and for a formula that shows it. Blank cells have none.
 * @example valueMark(99.5) === valueMark(99.5 + 1e-12) // => true
 */
export function valueMark(value: CellValue): Mark {
  if (value === null || value === '' || isCellError(value)) return NO_MARK;
  if (typeof value !== 'number') return textMark(normalText(String(value)));
  const spread = value * SPLIT;
  return textMark(`#${spread - (spread - value)}`);
}

/**
 * Mark of a formula without the cells that it points at: inserted rows and columns move those.
 * @example formulaMark('=E3/D3') === formulaMark('=G7/F7') // => true
 */
export function formulaMark(formula: string): Mark {
  return textMark(formulaShape(formula));
}

const REFERENCE = /\$?[A-Z]{1,3}\$?\d{1,7}(?![\d(])/g;

/** A formula with `~` for every list of cells, in capitals and without blanks, as spreadsheets differ in them. */
function formulaShape(formula: string): string {
  return formula
    .split('"')
    .map((part, at) =>
      at % 2 === 1 ? part : part.toUpperCase().replaceAll(/\s+/g, '').replaceAll(REFERENCE, '~'),
    )
    .join('"')
    .replaceAll(/~(?:[:,]~)+/g, '~');
}

/** FNV-1a, folded to 24 bits. */
export function textMark(text: string): Mark {
  return folded(hashed(BASIS, text));
}

const BASIS = 0x811c9dc5;

function hashed(before: number, text: string): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function folded(hash: number): Mark {
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

/** Joins marks to one for each group, as they come: long columns have very many, and none is kept. */
export class JointMarks {
  private readonly hashes = new Map<number, number>();

  add(group: number, mark: Mark): void {
    const before = this.hashes.get(group);
    const hash = before === undefined ? BASIS : hashed(before, ' ');
    this.hashes.set(group, hashed(hash, String(mark)));
  }

  /** The mark of a group; undefined where nothing was added. */
  of(group: number): Mark | undefined {
    const hash = this.hashes.get(group);
    return hash === undefined ? undefined : folded(hash);
  }
}

/**
 * Marks as text for the settings, four letters each.
 * @example writeMarks([1, -1]) // => 'AAAB----'
 */
export function writeMarks(marks: Iterable<Mark>): string {
  const texts: string[] = [];
  for (const mark of marks) texts.push(mark === NO_MARK ? NONE : lettersOf(mark));
  return texts.join('');
}

function lettersOf(mark: Mark): string {
  let text = '';
  for (let bits = 18; bits >= 0; bits -= 6) text += LETTERS[(mark >>> bits) & 63] as string;
  return text;
}

/**
 * Marks from their text; what is damaged counts as no mark, so that its cell is not taken for ours.
 * @example readMarks('AAAB----') // => [1, -1]
 */
export function readMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at + WIDTH <= text.length; at += WIDTH) marks.push(markAt(text, at));
  return marks;
}

function markAt(text: string, start: number): Mark {
  let mark = 0;
  for (let at = start; at < start + WIDTH; at += 1) {
    const bits = LETTERS.indexOf(text[at] as string);
    if (bits < 0) return NO_MARK;
    mark = mark * 64 + bits;
  }
  return mark;
}
