import type { CellAddress } from '../../../../kernel/cellAddress';
import type { SheetView } from '../../view/sheetView';
import {
  type LabelLevel,
  labelLevel,
  numberParts,
  objectiveOfLabel,
  perspectiveOfLabel,
  resultLabelLevel,
} from '../rowWords';
import type { RowPlaces } from './rowPlaces';
import type { RawRow } from './rawRow';
import type { RowFigures } from './rowFigures';
import { type RowReading, blankRow, takeCells } from './rowReading';

interface Label {
  readonly text: string;
  readonly level: LabelLevel;
  readonly cell: CellAddress;
}

/** The label of a sub-total in a row, if it is one. */
export function labelOf(
  view: SheetView,
  row: number,
  columns: readonly number[],
  places: RowPlaces,
): Label | null {
  const isNamed = places.name !== null && view.hasOwn(row, places.name);
  const levelOf = holdsResultsOnly(columns, places)
    ? (text: string) => labelLevel(text) ?? resultLabelLevel(text)
    : labelLevel;
  for (const column of columns) {
    if (places.numeric.has(column)) return null;
    if (!places.labels.has(column) && (isNamed || places.described.has(column))) continue;
    if (isBareNumber(view, row, column)) continue;
    const text = view.ownText(row, column);
    const level = levelOf(text);
    if (level === null) continue;
    const isFromAbove = view.home(row, column).row !== row;
    return isFromAbove ? null : { text, level, cell: { sheet: view.sheet, row, column } };
  }
  return null;
}

/** Figures in columns of results, none where indicators have theirs, and no number of its own. */
function holdsResultsOnly(
  columns: readonly number[],
  { numeric, entered, number, code }: RowPlaces,
): boolean {
  if (entered.size === 0 || columns.some((column) => entered.has(column))) return false;
  return (
    columns.some((column) => numeric.has(column)) &&
    !columns.some((column) => column === number || column === code)
  );
}

/** A number that shows nothing but its digits: it has no words to label a row with. */
function isBareNumber({ grid }: SheetView, row: number, column: number): boolean {
  return typeof grid.value(row, column) === 'number' && grid.numberFormat(row, column) === 'General';
}

/** A row of a sub-total, with the sasaran or perspective that its label names. */
export function subtotal(
  view: SheetView,
  row: number,
  label: Label,
  figures: RowFigures,
  reading: RowReading,
): RawRow {
  const made = blankRow(row, reading);
  made.name = label.text;
  made.nameCell = label.cell;
  made.level = label.level;
  made.hasFigures = figures === 'figures';
  if (label.level === 'objective') {
    const number = objectiveOfLabel(label.text);
    const carriedNumber = numberParts(made.objectiveNumber ?? '').at(-1);
    if (number !== null && carriedNumber !== undefined && carriedNumber !== Number(number))
      made.objective = null;
    if (number !== null && carriedNumber !== Number(number)) made.objectiveNumber = number;
  }
  if (label.level === 'perspective') made.perspective = perspectiveOfLabel(label.text) ?? made.perspective;
  if (label.level === 'perspective' || label.level === 'total') made.objective = made.objectiveNumber = null;
  takeCells(view, row, made, reading);
  return made;
}
