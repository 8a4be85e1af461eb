import type { CellAddress, CellRange } from '../../../kernel/cellAddress';

/** A decision lists so many cells one by one; the others are covered column by column. */
const MOST = 200;

/** A cell as the range of it alone. */
export function placeOf({ sheet, row, column }: CellAddress): CellRange {
  return { sheet, top: row, bottom: row, left: column, right: column };
}

/**
 * Cells as the places of a decision: the first ones by themselves, the rest as one range a column, so that a question
 * about a hundred thousand rows names no cell too few.
 */
export function placesOf(cells: readonly CellAddress[]): CellRange[] {
  const places = cells.slice(0, MOST).map(placeOf);
  const rest = new Map<string, { top: number; bottom: number; readonly cell: CellAddress }>();
  for (let at = MOST; at < cells.length; at += 1) {
    const cell = cells[at] as CellAddress;
    const key = `${cell.column}|${cell.sheet}`;
    const known = rest.get(key);
    if (!known) rest.set(key, { top: cell.row, bottom: cell.row, cell });
    else if (cell.row > known.bottom) known.bottom = cell.row;
    else if (cell.row < known.top) known.top = cell.row;
  }
  for (const { top, bottom, cell } of rest.values())
    places.push({ sheet: cell.sheet, top, bottom, left: cell.column, right: cell.column });
  return places;
}
