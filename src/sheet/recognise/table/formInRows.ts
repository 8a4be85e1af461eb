import { formatAddress } from '../../../kernel/cellAddress';
import type { Grid } from '../../grid';
import type { SheetIssue } from '../../table';
import { rowMeasure } from '../row/rowMeasure';
import { SheetView } from '../view/sheetView';

/** Rows that are looked at. */
const MOST_ROWS = 500;

/**
 * Target and realisasi below each other with their figures right of them, as a form has them (formulir ke bawah): the
 * first place of such words; null where there is none.
 */
export function formInRows(sheets: readonly Grid[]): SheetIssue | null {
  for (const grid of sheets) {
    if (grid.isOurs === true) continue;
    const found = firstPair(new SheetView(grid));
    if (found) return found;
  }
  return null;
}

function firstPair(view: SheetView): SheetIssue | null {
  const targets = new Map<number, { readonly text: string; readonly row: number }>();
  for (let row = 0; row < Math.min(MOST_ROWS, view.grid.rowCount); row += 1) {
    for (const column of view.columns(row)) {
      const text = view.ownText(row, column).replace(/ ?:$/, '');
      const measure = rowMeasure(text);
      if (measure === null || !hasFigureRightOf(view, row, column)) continue;
      const target = targets.get(column);
      if (measure === 'target') targets.set(column, { text, row });
      if (measure !== 'actual' || !target) continue;
      const place = (at: number): string => formatAddress({ sheet: view.sheet, row: at, column });
      return {
        code: 'form-in-rows',
        severity: 'error',
        cell: { sheet: view.sheet, row: target.row, column },
        data: { target: target.text, targetCell: place(target.row), actual: text, actualCell: place(row) },
      };
    }
  }
  return null;
}

/** The next filled cell of the row holds a figure. */
function hasFigureRightOf(view: SheetView, row: number, column: number): boolean {
  const next = view.columns(row).find((each) => each > column && view.ownText(row, each) !== ':');
  if (next === undefined) return false;
  const value = view.own(row, next);
  return typeof value === 'number' || (typeof value === 'string' && /\d/.test(value));
}
