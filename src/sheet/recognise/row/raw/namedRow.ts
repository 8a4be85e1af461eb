import type { SheetView } from '../../view/sheetView';
import { goesOnInLowerCase, splitName, type SplitName } from '../rowWords';
import { isHeadingText, takeHeading } from './headingRow';
import { roleOfName, type RowPlaces } from './rowPlaces';
import type { RawRow } from './rawRow';
import type { RowFigures } from './rowFigures';
import { type RowReading, blankRow, extend, takeCells, textAt } from './rowReading';

/** A row with a text in the column of names: an indicator, a title within the table, or a name that goes on. */
export function addNamed(
  view: SheetView,
  row: number,
  columns: readonly number[],
  text: string,
  figures: RowFigures,
  reading: RowReading,
): void {
  const { places, carried, rows } = reading;
  if (isContinuation(view, row, columns, text, figures, reading)) {
    const last = carried.last as RawRow;
    last.name = `${last.name ?? ''} ${text}`.trim();
    extend(view, row, last, reading);
    return;
  }
  const isTitleLike =
    (figures === 'none' &&
      columns.every(
        (column) => places.labels.has(column) && column !== places.objective && column !== places.perspective,
      )) ||
    isScoredTitle(columns, places);
  const split = nameParts(text, places);
  const made = blankRow(row, reading);
  made.name = split.name;
  made.nameCell = { sheet: view.sheet, row, column: places.name as number };
  made.number = textAt(view, row, places.number) ?? split.number;
  made.code = textAt(view, row, places.code) ?? split.code;
  made.hasFigures = figures === 'figures' || figures === 'not-measured';
  made.isHeading = isTitleLike && (places.isCombined || isHeadingText(text, split.code, places));
  takeCells(view, row, made, reading);
  if (places.isCombined && !made.isHeading && figures !== 'figures' && /^s[skp]\b/i.test(split.code ?? ''))
    made.isHeading = true;
  takeRole(view, row, made, reading);
  rows.push(made);
  carried.last = made.isHeading ? null : made;
}

/** A sasaran among its indicators, with its capaian and nothing that an indicator has. */
function isScoredTitle(
  columns: readonly number[],
  { isCombined, labels, numeric, entered }: RowPlaces,
): boolean {
  const isResult = (column: number): boolean => numeric.has(column) && !entered.has(column);
  return (
    isCombined && columns.some(isResult) && columns.every((column) => labels.has(column) || isResult(column))
  );
}

/** A name taken apart; a bare code or number is no name. */
function nameParts(
  text: string,
  { nameField }: RowPlaces,
): Omit<SplitName, 'name'> & { name: string | null } {
  const isBareKey = nameField === 'code' || nameField === 'number';
  return isBareKey ? { code: null, number: null, name: null } : splitName(text);
}

/** The role of a named row, with the level that its own name opens. */
function takeRole(view: SheetView, row: number, made: RawRow, { places, carried }: RowReading): void {
  made.role = made.isHeading ? 'other' : roleOfName(places);
  if (made.role === 'objective') {
    made.objective = made.name;
    made.objectiveNumber = textAt(view, row, places.objectiveNumber) ?? made.number ?? made.code;
    made.number ??= made.objectiveNumber;
  }
  if (made.role === 'perspective') made.perspective = made.name;
  if (made.isHeading) takeHeading(made, carried);
}

/**
 * A name that goes on in the next row: it begins in lower case, without a number of its own, and the row holds
 * nothing else, or the figures that the numbered row above it lacks.
 */
function isContinuation(
  view: SheetView,
  row: number,
  columns: readonly number[],
  text: string,
  figures: RowFigures,
  { places, carried, isAfterBlank }: RowReading,
): boolean {
  const { last } = carried;
  if (isAfterBlank || !last || last.bottom !== row - 1 || !goesOnInLowerCase(text)) return false;
  const keys = [places.number, places.code, places.objectiveNumber];
  if (columns.some((column) => keys.includes(column))) return false;
  if (figures !== 'none') return !last.hasFigures && (last.number !== null || last.code !== null);
  return columns.every(
    (column) =>
      column === places.name || (column === places.objective && goesOnInLowerCase(view.ownText(row, column))),
  );
}
