import type { SheetView } from '../view/sheetView';
import { MAX_HEADER_ROWS, isFigure, isGroup, isHeaderWord, isNameHeader } from './headerCells';
import type { HeaderReader } from './headerReader';

interface Anchor {
  readonly anchor: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly free: number;
}

/** Group titles above the anchor: over some of its columns, never over those of the names. */
export function firstHeaderRow(view: SheetView, at: Anchor, reader: HeaderReader): number {
  let top = at.anchor;
  while (top > at.free && at.bottom - top + 1 < MAX_HEADER_ROWS && isAboveHeader(view, top - 1, at, reader))
    top -= 1;
  return top;
}

function isAboveHeader(view: SheetView, row: number, at: Anchor, reader: HeaderReader): boolean {
  const columns = view.columns(row);
  if (columns.length === 0 || columns.some((column) => isFigure(view, row, column))) return false;
  let known = 0;
  for (const column of columns) {
    const merge = view.mergeAt(row, column);
    const right = merge?.right ?? column;
    const sense = reader.sense(view.ownText(row, column));
    const isOutside = column < at.left || right > at.right;
    // Titles of names and numbers stand in the upper row only, beside the groups that the lower row splits.
    if (isOutside && !(isHeaderWord(sense) && isNameHeader(sense))) return false;
    if (isHeaderWord(sense) || sense.year !== null) known += 1;
    else if (right === column) return false;
    // A title that begins over the first column and reaches over names is no group.
    if (column === at.left && coversNames(view, at.anchor, column, right, reader)) {
      const isWhole = columns.length > 1 && sense.coverage === 1;
      const isOwnHeader = sense.identity !== null && (isWhole || (merge !== null && merge.bottom > row));
      if (!isOwnHeader) return false;
    }
  }
  return known > 0 || columns.some((column) => isGroup(view, row, column));
}

function coversNames(
  view: SheetView,
  anchor: number,
  left: number,
  right: number,
  reader: HeaderReader,
): boolean {
  for (let column = left; column <= right; column += 1) {
    if (isNameHeader(reader.sense(view.ownText(anchor, column)))) return true;
  }
  return false;
}
