import type { SheetView } from '../view/sheetView';
import { isBelowHeader } from './belowHeader';
import type { HeaderAbove } from './groupAbove';
import { MAX_HEADER_ROWS, isHeaderWord } from './headerCells';
import type { HeaderReader } from './headerReader';
import { isNumbersRow } from './numbersRow';

interface HeaderEnd {
  readonly bottom: number;
  readonly skipped: readonly number[];
}

/** The last row of a header, with the rows of column numbers within it. */
export function lastHeaderRow(view: SheetView, anchor: number, reader: HeaderReader): HeaderEnd {
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
    // E.81 and T-C.30 number their columns between the groups and the row that splits them.
    const columns = view.columns(next);
    const isNumbers = isNumbersRow(view, next, columns[0] ?? 0, columns.at(-1) ?? 0);
    if (!isNumbers || !isSplitRow(view, { anchor, skipped: [...skipped, next] }, next + 1, reader)) break;
    skipped.push(next);
    bottom = next + 1;
  }
  return { bottom, skipped };
}

/** A row below the column numbers that still belongs to the header: nothing but words of measures, or years. */
function isSplitRow(view: SheetView, at: HeaderAbove, row: number, reader: HeaderReader): boolean {
  const columns = view.columns(row);
  if (columns.length < 2 || !isBelowHeader(view, at, row, reader)) return false;
  const senses = columns.map((column) => reader.sense(view.ownText(row, column)));
  // `s.d. Triwulan Lalu | Triwulan Ini` say what of the year the columns hold.
  const known = senses.filter(
    (sense) =>
      isHeaderWord(sense) ||
      sense.isUntil ||
      sense.isQuarterWord ||
      sense.ordinal !== null ||
      sense.bareNumber !== null ||
      sense.year !== null,
  );
  const isWhole = senses.every(
    (sense) => sense.year !== null || (sense.coverage === 1 && isHeaderWord(sense)),
  );
  return isWhole || (known.length * 2 >= senses.length && senses.every(({ identity }) => identity === null));
}
