import type { SheetView } from '../view/sheetView';
import { isGroup, isNameHeader } from './headerCells';
import type { HeaderReader } from './headerReader';

/** Rows of a header that are taken already, from its anchor on. */
export interface HeaderAbove {
  readonly anchor: number;
  readonly skipped: readonly number[];
}

/** The nearest row above that has a text over a column, merges counted; null when there is none. */
export function rowAbove(
  view: SheetView,
  { anchor, skipped }: HeaderAbove,
  row: number,
  column: number,
): number | null {
  for (let above = row - 1; above >= anchor; above -= 1) {
    if (!skipped.includes(above) && view.text(above, column) !== '') return above;
  }
  return null;
}

/** Whether a group title stands above: merged over the column, or without a merge over it and the blanks beside it. */
export function isUnderGroup(
  view: SheetView,
  { anchor, skipped }: HeaderAbove,
  row: number,
  column: number,
  reader: HeaderReader,
): boolean {
  for (let above = row - 1; above >= anchor; above -= 1) {
    if (skipped.includes(above)) continue;
    if (isGroup(view, above, column)) return true;
    if (view.mergeAt(above, column) !== null) continue;
    const title = view
      .columns(above)
      .filter((other) => other <= column)
      .at(-1);
    if (title === undefined || !view.hasOwn(row, title)) continue;
    if (title === column) {
      const beside = !view.hasOwn(above, column + 1) && view.mergeAt(above, column + 1) === null;
      if (beside && view.hasOwn(row, column + 1) && !isNameHeader(reader.sense(view.ownText(above, column))))
        return true;
      continue;
    }
    // A group title without a merge stands left of its members, which are blank.
    return true;
  }
  return false;
}
