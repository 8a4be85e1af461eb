import type { SheetView } from '../../view/sheetView';
import { isEndLine, isPerspectiveName, objectiveOfLabel, splitName } from '../rowWords';
import type { RowPlaces } from './rowPlaces';
import type { RawRow } from './rawRow';
import type { RowFigures } from './rowFigures';
import { type Carried, type RowReading, addsOnly, blankRow, extend, takeCells, textAt } from './rowReading';

/** A title in the column of indicator names: a code of a sasaran, a perspective, or no sasaran column at all. */
export function isHeadingText(text: string, code: string | null, places: RowPlaces): boolean {
  if (places.nameField !== 'indicator') return isPerspectiveName(text);
  return (
    /^s[skp]\b/i.test(code ?? '') ||
    /^(?:sasaran|tujuan)\b/i.test(text) ||
    isPerspectiveName(text) ||
    places.objective === null
  );
}

/** The level that a title opens: it is carried on to the rows below. */
export function takeHeading(row: RawRow, carried: Carried): void {
  const name = row.name ?? '';
  if (isPerspectiveName(name) && !/^s[skp]\b/i.test(row.code ?? '')) {
    row.role = 'perspective';
    const bare = name.replace(/^perspe[ck]ti[fv]e? ?[:.-]? ?/i, '').trim();
    carried.perspective = bare === '' ? name : bare;
    row.perspective = carried.perspective;
    carried.objective = carried.objectiveNumber = row.objective = row.objectiveNumber = null;
    return;
  }
  if (/^(?:tujuan|misi|visi|program|goal)\b/i.test(name)) {
    row.role = 'other';
    return;
  }
  row.role = 'objective';
  carried.objective = name.replace(/^sasaran(?: strategis| kegiatan| program)? ?\d{0,2} ?[:.] ?/i, '');
  carried.objectiveNumber = row.number ?? row.code ?? objectiveOfLabel(name);
  row.objective = row.name = carried.objective;
  row.objectiveNumber = carried.objectiveNumber;
}

/** A row without a name: it goes on above, is a title in another column, or only holds figures. */
export function addNameless(
  view: SheetView,
  row: number,
  columns: readonly number[],
  figures: RowFigures,
  reading: RowReading,
): void {
  const { places, carried, rows } = reading;
  const { last } = carried;
  if (
    figures !== 'none' &&
    last &&
    last.bottom === row - 1 &&
    !reading.isAfterBlank &&
    addsOnly(view, row, last, reading)
  ) {
    extend(view, row, last, reading);
    return;
  }
  const text = columns
    .filter((column) => !places.numeric.has(column))
    .map((column) => ({ column, text: view.ownText(row, column) }))
    .find(({ text: own }) => /\p{L}{2}/u.test(own));
  const made = blankRow(row, reading);
  made.hasFigures = figures === 'figures';
  takeCells(view, row, made, reading);
  carried.last = null;
  if (text) nameHeading(view, row, text, figures, { ...reading, made });
  rows.push(made);
}

function nameHeading(
  view: SheetView,
  row: number,
  { column, text }: { column: number; text: string },
  figures: RowFigures,
  { places, carried, made }: RowReading & { made: RawRow },
): void {
  const split = splitName(text);
  made.name = split.name;
  made.nameCell = { sheet: view.sheet, row, column };
  made.code = split.code;
  made.number = split.number ?? textAt(view, row, places.objectiveNumber) ?? textAt(view, row, places.number);
  if (column === places.objective) {
    made.role = 'objective';
    made.objective = carried.objective;
    made.objectiveNumber = carried.objectiveNumber;
    made.isHeading = figures === 'none';
    return;
  }
  if (column === places.perspective) {
    made.role = 'perspective';
    made.isHeading = figures === 'none';
    return;
  }
  if (isEndLine(text)) return;
  made.isHeading = true;
  if (figures === 'none' || figures === 'words') takeHeading(made, carried);
}
