import type { KeptAnswer, KeptAnswers, TableShape } from './keptAnswers';
import { hasYear, yearlessText } from './shapeText';
import { likeness, sameColumns } from './tableShape';
import { rowKeys } from './tableRows';

interface Placed {
  readonly kept: KeptAnswer;
  readonly from: KeptAnswers;
}

/** Whether an answer that was kept stands where it stood, by the words of its header and rows. */
export function isSamePlace(before: Placed, now: Placed): boolean {
  const shape = before.from.shapes[before.kept.table ?? -1];
  const other = now.from.shapes[now.kept.table ?? -1];
  // Within one workbook a year is the year that was said.
  if (before.kept.kind === 'year') return true;
  if (before.kept.tables !== undefined && !areSameTables(before, now)) return false;
  if (!shape || !other) return !shape && !other;
  if (shape.year !== other.year && hasYear(before.kept.answer)) return false;
  if (shape.columns.length === 0) return yearlessText(shape.sheet) === yearlessText(other.sheet);
  if (likeness(shape, other) === 0 || !isSameColumn(before.kept, now.kept, shape, other)) return false;
  return areSameRows(before.kept, now.kept, shape, other);
}

function areSameTables(before: Placed, now: Placed): boolean {
  const { tables = [] } = before.kept;
  return (
    tables.length === now.kept.tables?.length &&
    tables.every((at, place) => {
      const [shape, other] = [before.from.shapes[at], now.from.shapes[now.kept.tables?.[place] ?? -1]];
      if (!shape || !other) return false;
      if (shape.pointed) return isSameReach(shape, other);
      return likeness(shape, other) > 0;
    })
  );
}

function isSameColumn(
  { column }: KeptAnswer,
  now: KeptAnswer,
  shape: TableShape,
  other: TableShape,
): boolean {
  if (column === undefined || now.column === undefined) return column === now.column;
  return sameColumns(shape, column, other).at.includes(now.column);
}

/** Rows in question now are among those that were answered. */
function areSameRows(before: KeptAnswer, now: KeptAnswer, shape: TableShape, other: TableShape): boolean {
  if (before.rows === undefined || now.rows === undefined) return before.rows === now.rows;
  const known = new Set(before.rows.map((row) => rowKeys(row, shape.year)[0]));
  return now.rows.every((row) => known.has(rowKeys(row, other.year)[0]));
}

/** What a person pointed out holds the same columns, and ends at the same. */
function isSameReach(shape: TableShape, other: TableShape): boolean {
  const reach = ({ columns, pointed }: TableShape): string =>
    JSON.stringify([columns.map(yearlessText), pointed?.headerRows, pointed?.blocks, pointed?.stop]);
  return reach(shape) === reach(other);
}
