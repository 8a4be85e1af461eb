import type { SheetView } from '../view/sheetView';
import { isFigure } from './headerCells';

const MAX_TITLE_ROWS = 8;

/** Lines above a header with one or two texts each, up to the table before. */
export function titlesAbove(view: SheetView, top: number, free: number): string[] {
  const titles: string[] = [];
  let blanks = 0;
  for (let row = top - 1; row >= Math.max(free, top - MAX_TITLE_ROWS); row -= 1) {
    const columns = view.columns(row);
    const texts = columns.map((column) => view.ownText(row, column));
    if (columns.length > 4 || columns.some((column) => isFigure(view, row, column))) break;
    if (columns.length === 0) blanks += 1;
    if (blanks > 2) break;
    titles.unshift(texts.join(' '));
  }
  while (titles[0] === '') titles.shift();
  return titles;
}
