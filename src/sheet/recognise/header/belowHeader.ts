import type { SheetView } from '../view/sheetView';
import { type HeaderAbove, isUnderGroup, rowAbove } from './groupAbove';
import { isFigure, isGroup, isHeaderWord, isNameHeader } from './headerCells';
import type { HeaderReader } from './headerReader';
import type { HeaderSense } from './headerSense';
import { isNumbersRow } from './numbersRow';

/**
 * A further header row: below groups only, no figures, every text a header word, a member of a group, or the end of
 * a title that goes on.
 */
export function isBelowHeader(view: SheetView, at: HeaderAbove, row: number, reader: HeaderReader): boolean {
  const columns = view.columns(row);
  if (columns.length === 0) return false;
  if (countsYears(view, at, row, reader)) return true;
  if (columns.some((column) => isFigure(view, row, column))) return false;
  if (isNumbersRow(view, row, columns[0] as number, columns.at(-1) as number)) return false;
  // A row of column numbers in between is no row of the header.
  const lastAbove = at.skipped.includes(row - 1) ? row - 2 : row - 1;
  let [known, parts, whole, measures, goesOn, below, named] = [0, 0, 0, 0, 0, 0, 0];
  for (const column of columns) {
    const text = view.ownText(row, column);
    const sense = reader.sense(text);
    const isKnown = isHeaderPart(sense) && !CODE.test(text);
    if (isKnown) known += 1;
    if (isKnown && sense.coverage === 1) whole += 1;
    if (isKnown && sense.measure !== null) measures += 1;
    const above = rowAbove(view, at, row, column);
    if (above !== null) below += 1;
    if (isKnown && sense.identity === null) continue;
    const title = above === null ? null : reader.sense(view.text(above, column));
    const isMember = isUnderGroup(view, at, row, column, reader);
    if (title && isNameHeader(title)) named += 1;
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
  // A code and a name below one wide title of names: the first sasaran.
  if (known === 0 && named === columns.length) return false;
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

/** A header word, or what parts columns below one: a year, a number, a unit. */
function isHeaderPart(sense: HeaderSense): boolean {
  return isHeaderWord(sense) || sense.year !== null || sense.ordinal !== null || sense.isUnitOnly;
}

/** `SS.1.1`, `IKU 3`: the code of a sasaran or an indicator, which begins with a header word. */
const CODE = /^(?:s[skp]?|ik[a-z]{1,3})[ .-]?\d+(?:[.-]\d+)*\.?$/i;

/** Words that split a title of names: `Sasaran` over `Uraian`, `Indikator` over `Nama` and `Satuan`. */
const PARTS: ReadonlySet<string> = new Set(['item', 'code', 'number', 'unit-of-measure']);

/** `Tahun ke-` over 1, 2, 3, 4, 5: numbers that are headers. */
function countsYears(
  view: SheetView,
  { anchor, skipped }: HeaderAbove,
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
