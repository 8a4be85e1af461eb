/** Place of one cell: sheet name, zero-based row and column. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Rectangle of cells on one sheet, zero-based, both ends included. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's limits: 1,048,576 rows and 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * Column letters of a zero-based column.
 * @example columnLetters(27) // => 'AB'
 */
export function columnLetters(column: number): string {
  return (known[column] ??= lettersOf(column));
}

/** Letters that were asked for: every address asks. */
const known: (string | undefined)[] = [];

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Zero-based column of column letters in any case; null beyond XFD or when they are not letters.
 * @example columnOfLetters('AB') // => 27
 */
export function columnOfLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column - 1 : null;
}

/**
 * Sheet name as it stands in a reference: in quotes unless it is a plain word, quotes doubled.
 * @example quoteSheetName("RAPK 2021") // => "'RAPK 2021'"
 */
export function quoteSheetName(sheet: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet);
  const likeCell = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc][0-9]*)$/.test(sheet);
  return plain && !likeCell ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * A1 form of row and column without the sheet.
 * @example formatA1(11, 5) // => 'F12'
 */
export function formatA1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * Full form of an address as a person writes it.
 * @example formatAddress({ sheet: 'RAPK 2021', row: 11, column: 5 }) // => "'RAPK 2021'!F12"
 */
export function formatAddress(cell: CellAddress): string {
  return `${quoteSheetName(cell.sheet)}!${formatA1(cell.row, cell.column)}`;
}

/**
 * Full form of a range; a single cell is written as one.
 * @example formatRange({ sheet: 'A', top: 0, left: 0, bottom: 1, right: 1 }) // => 'A!A1:B2'
 */
export function formatRange(range: CellRange): string {
  const first = formatA1(range.top, range.left);
  const last = formatA1(range.bottom, range.right);
  return `${quoteSheetName(range.sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/**
 * Row and column of an A1 reference without sheet; dollar signs are allowed. Null when it is none.
 * @example parseA1('$F$12') // => { row: 11, column: 5 }
 */
export function parseA1(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(reference);
  if (!match) return null;
  const column = columnOfLetters(match[1] as string);
  const row = Number(match[2]) - 1;
  return column === null || row >= MAX_ROWS ? null : { row, column };
}
