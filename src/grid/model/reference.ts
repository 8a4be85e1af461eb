import {
  columnOfLetters,
  formatA1,
  MAX_COLUMNS,
  MAX_ROWS,
  parseA1,
  quoteSheetName,
  columnLetters,
  type CellRange,
} from '../../kernel/cellAddress';

/** A range text split in its sheet (null when it names none) and its bounds. */
export interface Reference {
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function splitSheet(text: string): { sheet: string | null; cells: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] as string).replaceAll("''", "'"), cells: quoted[2] as string };
  const bang = text.lastIndexOf('!');
  return bang < 0
    ? { sheet: null, cells: text }
    : { sheet: text.slice(0, bang), cells: text.slice(bang + 1) };
}

function bounds(first: string, last: string): Omit<Reference, 'sheet'> | null {
  const [a, b] = [parseA1(first), parseA1(last)];
  if (a && b) {
    return {
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    };
  }
  const [c, d] = [columnOfLetters(first.replace('$', '')), columnOfLetters(last.replace('$', ''))];
  if (c !== null && d !== null)
    return { top: 0, left: Math.min(c, d), bottom: MAX_ROWS - 1, right: Math.max(c, d) };
  const rows = [first, last].map((part) => /^\$?([1-9]\d{0,6})$/.exec(part)?.[1]);
  if (rows[0] === undefined || rows[1] === undefined) return null;
  const [e, f] = [Number(rows[0]) - 1, Number(rows[1]) - 1];
  if (Math.max(e, f) >= MAX_ROWS) return null;
  return { top: Math.min(e, f), left: 0, bottom: Math.max(e, f), right: MAX_COLUMNS - 1 };
}

/**
 * A reference such as `A1`, `B2:C9`, `'RAPK 2021'!$F$12`, `A:A`, `3:5`; null when it is none.
 * @example parseReference('B2:A1') // => { sheet: null, top: 0, left: 0, bottom: 1, right: 1 }
 */
export function parseReference(text: string): Reference | null {
  const { sheet, cells } = splitSheet(text.trim().replace(/^=/, ''));
  const parts = cells.split(':');
  if (parts.length > 2) return null;
  const first = parts[0] as string;
  const area = bounds(first, parts[1] ?? (parseA1(first) ? first : ''));
  return area && { sheet, ...area };
}

/** Address as Excel's object model gives it, with the sheet; whole columns and rows in their short form. */
export function excelAddress(range: CellRange): string {
  const isWholeColumn = range.top === 0 && range.bottom === MAX_ROWS - 1;
  const isWholeRow = range.left === 0 && range.right === MAX_COLUMNS - 1;
  let [first, last] = [formatA1(range.top, range.left), formatA1(range.bottom, range.right)];
  if (isWholeColumn) [first, last] = [columnLetters(range.left), columnLetters(range.right)];
  else if (isWholeRow) [first, last] = [String(range.top + 1), String(range.bottom + 1)];
  const cells = first === last && !isWholeColumn && !isWholeRow ? first : `${first}:${last}`;
  return `${quoteSheetName(range.sheet)}!${cells}`;
}

export function rowsOf(range: CellRange): number {
  return range.bottom - range.top + 1;
}

export function columnsOf(range: CellRange): number {
  return range.right - range.left + 1;
}

export function isUnbounded(range: CellRange): boolean {
  return rowsOf(range) === MAX_ROWS || columnsOf(range) === MAX_COLUMNS;
}

/** Common part of two ranges of one sheet, null when they do not meet. */
export function intersect(a: CellRange, b: CellRange): CellRange | null {
  if (a.sheet.toLowerCase() !== b.sheet.toLowerCase()) return null;
  const both = {
    sheet: a.sheet,
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top > both.bottom || both.left > both.right ? null : both;
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
