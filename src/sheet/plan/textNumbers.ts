import type { CellAddress } from '../../kernel/cellAddress';
import { EMPTY_PLAN, type EditPlan } from '../editPlan';
import type { Grid, WorkbookContent } from '../grid';
import type { RecognisedTable } from '../table';

/** A number that stands in its cell as text. */
export interface TextNumber {
  readonly cell: CellAddress;
  /** As typed. */
  readonly text: string;
  /** What it was read as, and what its cell would hold. */
  readonly value: number;
  /** Shows the value as it was typed. */
  readonly numberFormat: string;
}

/** Nothing but a sign, digits, and marks between them. */
const PLAIN = /^([+-]?)(\d[\d.,]*)$/;
/** Digits in groups of three, all with the same mark between them. */
const IN_THREES = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/;

/**
 * Numbers that are kept as text and can become numbers without any doubt: read as figures, nothing but digits and marks
 * in the cell, the very value that was typed, in a cell that a person sees and may change.
 */
export function textNumbers(
  { sheets }: Pick<WorkbookContent, 'sheets'>,
  tables: readonly RecognisedTable[],
): TextNumber[] {
  const grids = new Map(sheets.map((grid) => [grid.sheet, grid]));
  const found = new Map<string, TextNumber>();
  for (const { rows } of tables) {
    for (const { cells, line } of rows) {
      // Several figures in the lines of one cell are no number.
      if (line) continue;
      for (const { cell, value } of Object.values(cells)) {
        const grid = grids.get(cell.sheet);
        const number = grid && typeof value === 'number' ? textNumberAt(grid, cell, value) : null;
        if (number) found.set(`${cell.row}|${cell.column}|${cell.sheet}`, number);
      }
    }
  }
  return [...found.values()];
}

function textNumberAt(grid: Grid, cell: CellAddress, value: number): TextNumber | null {
  const { row, column } = cell;
  const text = grid.value(row, column);
  if (typeof text !== 'string' || grid.formula(row, column) !== null) return null;
  if (grid.isOurs === true || grid.visibility !== 'visible' || grid.protection.isProtected) return null;
  if (grid.hiddenRows.has(row) || grid.hiddenColumns.has(column)) return null;
  const numberFormat = formatAsTyped(text.trim(), value);
  return numberFormat === null ? null : { cell, text, value, numberFormat };
}

/**
 * The number format that shows a value as it was typed; null when the text is not exactly that value.
 * @example formatAsTyped('32.577.069.000', 32577069000) // => '#,##0'
 * @example formatAsTyped('92,50', 92.5)                 // => '0.00'
 * @example formatAsTyped('92,5%', 92.5)                 // => null
 */
export function formatAsTyped(text: string, value: number): string | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, sign = '', body = ''] = match;
  if ((sign === '-') !== value < 0) return null;
  // The digits that a number has, whatever its marks: leading zeros and those at the end of a fraction do not count.
  const [whole = '', fraction = ''] = digitsOf(Math.abs(value));
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  for (const decimals of last < 0 ? [0] : [body.length - last - 1, 0]) {
    const wholeText = decimals > 0 ? body.slice(0, last) : body;
    const isGrouped = /[.,]/.test(wholeText);
    if (isGrouped && !IN_THREES.test(wholeText)) continue;
    const isSame =
      wholeText.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '') === whole &&
      withoutLastZeros(decimals > 0 ? body.slice(last + 1) : '') === fraction;
    if (isSame) return `${isGrouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  }
  return null;
}

function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

function digitsOf(magnitude: number): readonly string[] {
  const text = String(magnitude);
  return text.includes('e') ? ['', ''] : text.split('.');
}

/** The plan that makes them numbers; it relies on the texts. */
export function textNumbersPlan(numbers: readonly TextNumber[]): EditPlan {
  return {
    ...EMPTY_PLAN,
    relies: numbers.map(({ cell, text }) => ({ cell, value: text })),
    edits: numbers.map(({ cell: { sheet, row, column }, value, numberFormat }) => ({
      sheet,
      top: row,
      left: column,
      cells: [[value]],
      styles: [[{ numberFormat }]],
    })),
  };
}
