import type { SheetView } from '../view/sheetView';
import { firstHeaderRow } from './aboveHeader';
import type { HeaderBlock } from './headerBlock';
import { isFigure, isHeaderWord, meaningOf } from './headerCells';
import type { HeaderReader } from './headerReader';
import { lastHeaderRow } from './lastHeaderRow';
import { bodyTopBelow } from './numbersRow';
import { joinRepeats } from './repeatedHeader';
import { sideBySide } from './sideBySide';
import { titlesAbove } from './titles';

/**
 * Finds the header rows on a sheet by the words in them: titles above, up to four rows with merges, a row of
 * column numbers below, several tables below or beside each other. Linear in the number of cells.
 */
export function findHeaders(view: SheetView, reader: HeaderReader): HeaderBlock[] {
  const found: Omit<HeaderBlock, 'limit'>[] = [];
  let free = 0;
  for (let row = 0; row < view.grid.rowCount; row += 1) {
    if (!isAnchor(view, row, reader)) continue;
    const block = blockAround(view, row, free, reader);
    found.push(...sideBySide(view, block, reader));
    free = block.bodyTop;
    row = block.bodyTop - 1;
  }
  const tables = joinRepeats(view, found);
  return tables.map((block) => ({ ...block, limit: limitOf(view, block, tables) }));
}

function limitOf(
  view: SheetView,
  block: Omit<HeaderBlock, 'limit'>,
  all: readonly Omit<HeaderBlock, 'limit'>[],
): number {
  const next = all.find((other) => other.top > block.bottom);
  return next ? next.top - 1 - next.titles.length : view.grid.rowCount - 1;
}

/** A header row: at least two different known words, no figures, and not mostly unknown text. */
function isAnchor(view: SheetView, row: number, reader: HeaderReader): boolean {
  // Rows of data end here, at their first figure.
  if (view.some(row, (column) => isFigure(view, row, column))) return false;
  const columns = view.columns(row);
  if (columns.length < 2 || isNumbered(view, row, columns[0] as number)) return false;
  const meanings = new Set<string>();
  let hits = 0;
  let texts = 0;
  for (const column of columns) {
    const sense = reader.sense(view.ownText(row, column));
    if (sense.year !== null && sense.wordCount === 1) continue;
    texts += 1;
    if (!isHeaderWord(sense)) continue;
    hits += 1;
    meanings.add(meaningOf(sense));
  }
  const isGeneric = hits >= 1 && meanings.has('number') && texts >= 3 && isShort(view, row, columns);
  return (meanings.size >= 2 && (hits * 2 >= texts || (hits >= 4 && hits * 4 >= texts))) || isGeneric;
}

/** A row that begins with its number is data, also where nothing but words follows: `3 | Predikat SAKIP | BB | BB`. */
function isNumbered(view: SheetView, row: number, first: number): boolean {
  const value = view.own(row, first);
  return typeof value === 'number' && value < 1000;
}

function isShort(view: SheetView, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => view.ownText(row, column).length <= 40);
}

function blockAround(
  view: SheetView,
  anchor: number,
  free: number,
  reader: HeaderReader,
): Omit<HeaderBlock, 'limit'> {
  const { bottom, skipped } = lastHeaderRow(view, anchor, reader);
  const [left, right] = extent(view, anchor, bottom);
  const top = firstHeaderRow(view, { anchor, bottom, left, right, free }, reader);
  const [from, to] = extent(view, top, bottom);
  return {
    top,
    bottom,
    left: from,
    right: to,
    bodyTop: bodyTopBelow(view, bottom, from, to),
    skipped,
    titles: titlesAbove(view, top, free),
  };
}

/** Columns of the header rows, with the cells that are merged down into them. */
function extent(view: SheetView, top: number, bottom: number): [number, number] {
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (let row = top; row <= bottom; row += 1) {
    for (const column of view.columns(row)) {
      left = Math.min(left, column);
      right = Math.max(right, view.mergeAt(row, column)?.right ?? column);
    }
  }
  while (left > 0 && isMergedInto(view, top, left - 1)) left -= 1;
  while (isMergedInto(view, top, right + 1)) right += 1;
  return [left, Math.min(right, view.grid.columnCount - 1)];
}

/** Whether a cell shows what stands in a row above it. */
function isMergedInto(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== null && merge.top < row && merge.bottom >= row && view.hasOwn(merge.top, merge.left);
}
