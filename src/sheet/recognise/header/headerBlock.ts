import type { HeaderReader, HeaderSense } from './headerSense';
import { tidy, type SheetView } from '../view/sheetView';
import { sideBySide } from './sideBySide';

/** Header rows of one table, and how far it may reach. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** First row that can hold data: below the header and its row of column numbers. */
  readonly bodyTop: number;
  /** Last row before the next table, its title lines left out. */
  readonly limit: number;
  /** Rows between top and bottom that only number the columns, or are blank. */
  readonly skipped: readonly number[];
  /** Lines above the header, from top to bottom. */
  readonly titles: readonly string[];
}

const MAX_HEADER_ROWS = 5;
const MAX_TITLE_ROWS = 8;
/** Blank rows that may stand between a header and its row of column numbers. */
const MAX_GAP = 2;

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
  return found.map((block) => ({ ...block, limit: limitOf(view, block, found) }));
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
  if (columns.length < 2) return false;
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

function isShort(view: SheetView, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => view.ownText(row, column).length <= 40);
}

/** Whether a text would do as a header: all known words, or one that begins with them and is short. */
export function isHeaderWord(sense: HeaderSense): boolean {
  if (meaningOf(sense) === '') return false;
  return (
    sense.coverage >= 0.6 ||
    (sense.coverage >= 0.3 && sense.wordCount <= 8 && sense.rest !== '' && sense.identity !== null)
  );
}

function meaningOf(sense: HeaderSense): string {
  const { identity, measure, domain, quarter, month, scope, version } = sense;
  return [identity, measure, domain, quarter, month, scope, version]
    .filter((part) => part !== null)
    .join('|');
}

/** A figure as data has it; years and the numbers of columns are no figures. */
function isFigure(view: SheetView, row: number, column: number): boolean {
  const value = view.own(row, column);
  if (typeof value === 'number')
    return !isYear(value) && !(Number.isInteger(value) && value >= 1 && value <= 4);
  if (typeof value !== 'string') return false;
  const text = tidy(value);
  return /^(?:rp\.? ?)?-?\d[\d., ]*%?$/i.test(text) && !/^(?:(?:19|20)\d{2}|[1-4])$/.test(text);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
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

/** Below the header and its row of column numbers, which may stand a thin row lower. */
export function bodyTopBelow(view: SheetView, bottom: number, left: number, right: number): number {
  for (let row = bottom + 1; row <= bottom + 1 + MAX_GAP; row += 1) {
    if (isNumbersRow(view, row, left, right)) return row + 1;
    if (view.columns(row).length > 0) break;
  }
  return bottom + 1;
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

interface HeaderEnd {
  readonly bottom: number;
  readonly skipped: readonly number[];
}

function lastHeaderRow(view: SheetView, anchor: number, reader: HeaderReader): HeaderEnd {
  let bottom = anchor;
  const skipped: number[] = [];
  for (const column of view.columns(anchor)) {
    const merge = view.mergeAt(anchor, column);
    if (merge && merge.bottom - anchor < MAX_HEADER_ROWS) bottom = Math.max(bottom, merge.bottom);
  }
  for (;;) {
    const next = bottom + 1;
    if (next - anchor - skipped.length >= MAX_HEADER_ROWS) break;
    const at = { anchor, skipped };
    if (isBelowHeader(view, at, next, reader)) {
      bottom = next;
      continue;
    }
    // E.81 numbers its columns between the groups and the row that splits them.
    const columns = view.columns(next);
    const isNumbers = isNumbersRow(view, next, columns[0] ?? 0, columns.at(-1) ?? 0);
    if (!isNumbers || !isSplitRow(view, { anchor, skipped: [...skipped, next] }, next + 1, reader)) break;
    skipped.push(next);
    bottom = next + 1;
  }
  return { bottom, skipped };
}

/** Rows of a header that are taken already, from its anchor on. */
interface Above {
  readonly anchor: number;
  readonly skipped: readonly number[];
}

/** A row below the column numbers that still belongs to the header: nothing but words of measures. */
function isSplitRow(view: SheetView, at: Above, row: number, reader: HeaderReader): boolean {
  const columns = view.columns(row);
  if (columns.length < 2 || !isBelowHeader(view, at, row, reader)) return false;
  const senses = columns.map((column) => reader.sense(view.ownText(row, column)));
  const known = senses.filter(
    (sense) => isHeaderWord(sense) || sense.ordinal !== null || sense.bareNumber !== null,
  );
  const isWhole = senses.every((sense) => sense.coverage === 1 && isHeaderWord(sense));
  return isWhole || (known.length * 2 >= senses.length && senses.every(({ identity }) => identity === null));
}

/** The nearest row above that has a text over a column, merges counted; null when there is none. */
function rowAbove(view: SheetView, { anchor, skipped }: Above, row: number, column: number): number | null {
  for (let above = row - 1; above >= anchor; above -= 1) {
    if (!skipped.includes(above) && view.text(above, column) !== '') return above;
  }
  return null;
}

/**
 * A further header row: below groups only, no figures, every text a header word, a member of a group, or the end of
 * a title that goes on.
 */
function isBelowHeader(view: SheetView, at: Above, row: number, reader: HeaderReader): boolean {
  const columns = view.columns(row);
  if (columns.length === 0) return false;
  if (countsYears(view, at, row, reader)) return true;
  if (columns.some((column) => isFigure(view, row, column))) return false;
  if (isNumbersRow(view, row, columns[0] as number, columns.at(-1) as number)) return false;
  // A row of column numbers in between is no row of the header.
  const lastAbove = at.skipped.includes(row - 1) ? row - 2 : row - 1;
  let known = 0;
  let parts = 0;
  let whole = 0;
  let measures = 0;
  let goesOn = 0;
  let below = 0;
  for (const column of columns) {
    const text = view.ownText(row, column);
    const sense = reader.sense(text);
    const isKnown = isHeaderWord(sense) || sense.year !== null || sense.ordinal !== null || sense.isUnitOnly;
    if (isKnown) known += 1;
    if (isKnown && sense.coverage === 1) whole += 1;
    if (isKnown && sense.measure !== null) measures += 1;
    const above = rowAbove(view, at, row, column);
    if (above !== null) below += 1;
    if (isKnown && sense.identity === null) continue;
    const title = above === null ? null : reader.sense(view.text(above, column));
    const isMember = isUnderGroup(view, at, row, column, reader);
    if (title && isNameHeader(title) && !(above !== null && isGroup(view, above, column))) {
      const isPart = PARTS.has(sense.identity ?? '') || sense.identity === title.identity;
      if (isKnown && sense.coverage === 1 && above === lastAbove && isPart) {
        parts += 1;
        continue;
      }
      // Below a title of names stand names, or the rest of the title: `Indikator` over `Kinerja`.
      const joined = reader.sense(`${view.text(row - 1, column)} ${text}`);
      const isWhole = joined.coverage === 1 && joined.identity === title.identity;
      if (above !== lastAbove || text.length > 12 || !(goesOnInTitle(text) || isWhole)) return false;
      goesOn += 1;
      continue;
    }
    if (isKnown || isMember) continue;
    if (title !== null && text.length <= 16 && above === lastAbove) goesOn += 1;
    else return false;
  }
  // `Nama` and `Satuan` alone below a title are header words to the last; a row of data that begins so is not.
  if (parts > 0 && measures < 2 && (whole < columns.length || whole < 2)) return false;
  if (goesOn > 0) {
    const isMostlyKnown = known >= goesOn * 2 && below * 2 >= columns.length;
    return known >= 2 && (isMostlyKnown || (below === columns.length && known * 2 >= goesOn));
  }
  return known > 0
    ? columns.length > 1 || below > 0 || isUnderGroup(view, at, row, columns[0] as number, reader)
    : columns.length >= 2;
}

/** Words that split a title of names: `Sasaran` over `Uraian`, `Indikator` over `Nama` and `Satuan`. */
const PARTS: ReadonlySet<string> = new Set(['item', 'code', 'number', 'unit-of-measure']);

/** `Tahun ke-` over 1, 2, 3, 4, 5: numbers that are headers. */
function countsYears(
  view: SheetView,
  { anchor, skipped }: Above,
  row: number,
  reader: HeaderReader,
): boolean {
  const columns = view.columns(row);
  if (columns.length < 2 || !columns.every((column) => /^\(?[1-9]\)?$/.test(view.ownText(row, column))))
    return false;
  for (let above = row - 1; above >= anchor; above -= 1) {
    if (skipped.includes(above)) continue;
    const title = view
      .columns(above)
      .filter((other) => other <= (columns[0] as number))
      .at(-1);
    return title !== undefined && reader.sense(view.ownText(above, title)).isYearOrdinal;
  }
  return false;
}

/** The rest of a title begins in lower case or in brackets, or is all capitals. */
function goesOnInTitle(text: string): boolean {
  return /^[\p{Ll}(&/]/u.test(text) || text === text.toUpperCase();
}

function isNameHeader({ identity, measure }: HeaderSense): boolean {
  return measure === null && identity !== null;
}

/** A header cell that stands over several columns. */
function isGroup(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== null && merge.right > merge.left;
}

/** Whether a group title stands above: merged over the column, or without a merge over it and the blanks beside it. */
function isUnderGroup(
  view: SheetView,
  { anchor, skipped }: Above,
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

interface Anchor {
  readonly anchor: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly free: number;
}

/** Group titles above the anchor: over some of its columns, never over those of the names. */
function firstHeaderRow(view: SheetView, at: Anchor, reader: HeaderReader): number {
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
