import type { SheetView } from '../view/sheetView';

/** Blank rows that may stand between a header and its row of column numbers. */
const MAX_GAP = 2;

/** Below the header and its row of column numbers, which may stand a thin row lower. */
export function bodyTopBelow(view: SheetView, bottom: number, left: number, right: number): number {
  for (let row = bottom + 1; row <= bottom + 1 + MAX_GAP; row += 1) {
    if (isNumbersRow(view, row, left, right)) return row + 1;
    if (view.columns(row).length > 0) break;
  }
  return bottom + 1;
}

/**
 * A row that only numbers the columns: 1, 2, 3; (1), (2); a, b, c; with formulas such as `6 = 5/4`.
 */
export function isNumbersRow(view: SheetView, row: number, left: number, right: number): boolean {
  const columns = view.columns(row).filter((column) => column >= left && column <= right);
  if (columns.length < 3) return false;
  let before = 0;
  let rising = 0;
  for (const column of columns) {
    const match = /^\(?(?:(\d{1,2})|([a-z]))[a-z]?\)?(?:\s*=.{0,30})?$/i.exec(view.ownText(row, column));
    if (!match) return false;
    const number = match[1] ? Number(match[1]) : (match[2] as string).toLowerCase().charCodeAt(0) - 96;
    if (number > before) rising += 1;
    before = number;
  }
  return rising >= columns.length - 1;
}
