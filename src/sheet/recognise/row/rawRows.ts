import { isNotMeasured } from '../../number/numberText';
import type { ColumnLayout } from '../column/resolveColumns';
import type { HeaderBlock } from '../header/headerBlock';
import type { SheetView } from '../view/sheetView';
import { finishRows, trimEnd } from './raw/finishRows';
import { addNameless } from './raw/headingRow';
import { addNamed } from './raw/namedRow';
import { readNamesAbove } from './raw/namesAbove';
import { type RowPlaces, placesOf } from './raw/rowPlaces';
import type { RawRow } from './raw/rawRow';
import { figuresOf, holdsFigure } from './raw/rowFigures';
import { type Carried, type RowReading, addsOnly, extend, takeCells } from './raw/rowReading';
import { labelOf, subtotal } from './raw/subtotalRow';
import { splitName } from './rowWords';

/**
 * Rows of a table with what they are: indicators over one or several rows, sasaran and perspective filled down
 * from merged cells, from cells with blanks below or from rows of their own, sub-totals, notes. Linear.
 */
export function rawRows(view: SheetView, block: HeaderBlock, layout: ColumnLayout): RawRow[] {
  const places = placesOf(layout);
  if (places.name === null) return [];
  const rows: RawRow[] = [];
  const carried: Carried = {
    objective: null,
    objectiveNumber: null,
    perspective: null,
    last: null,
    objectiveRow: -2,
    objectiveText: '',
    split: splitName(''),
  };
  let blanks = 0;
  for (let row = block.bodyTop; row <= block.limit; row += 1) {
    const again = block.repeats?.find(({ top, bottom }) => top <= row && row <= bottom);
    if (again) {
      row = again.bottom;
      blanks = 0;
      continue;
    }
    const columns = within(view.columns(row), block);
    if (columns.length === 0) {
      blanks += isContinued(view, row, places.name) ? 0 : 1;
      continue;
    }
    if (blanks > 0 && endsTable(view, row, columns, places)) break;
    addRow(view, row, columns, { places, layout, carried, rows, isAfterBlank: blanks > 0 });
    blanks = 0;
  }
  return finishRows(trimEnd(rows), places, layout);
}

/** Columns of a row that belong to the table: mostly all, and then not copied. */
function within(columns: readonly number[], { left, right }: HeaderBlock): readonly number[] {
  if ((columns[0] ?? left) >= left && (columns.at(-1) ?? right) <= right) return columns;
  return columns.filter((column) => column >= left && column <= right);
}

function isContinued(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== null && merge.top < row;
}

/** After a gap: the title of another table, a header we do not know, or the signatures. */
function endsTable(view: SheetView, row: number, columns: readonly number[], places: RowPlaces): boolean {
  const texts = columns.map((column) => view.ownText(row, column));
  if (/^(?:tabel|table|lampiran|gambar|grafik)\b/i.test(texts[0] ?? '')) return true;
  const isWord = (column: number): boolean => {
    const value = view.own(row, column);
    return typeof value === 'string' && !isNotMeasured(value) && !holdsFigure(value);
  };
  if (columns.some((column) => typeof view.own(row, column) === 'number')) return false;
  const wordsAmongFigures = columns.filter((column) => places.numeric.has(column) && isWord(column)).length;
  return wordsAmongFigures >= 2 && columns.every(isWord);
}

function addRow(view: SheetView, row: number, columns: readonly number[], reading: RowReading): void {
  const { places, carried, rows } = reading;
  const figures = figuresOf(view, row, columns, places);
  const label = labelOf(view, row, columns, places);
  if (label) {
    rows.push(subtotal(view, row, label, figures, reading));
    carried.last = null;
    return;
  }
  const name = places.name as number;
  const home = view.home(row, name);
  const isBelowName = home.row < row && view.text(row, name) !== '';
  if (addPart(view, row, home.row === row && view.hasOwn(row, name), reading)) return;
  if (isBelowName && carried.last && home.row >= carried.last.first) {
    if (addsOnly(view, row, carried.last, reading)) extend(view, row, carried.last, reading);
    else addSibling(view, row, carried.last, reading);
    return;
  }
  readNamesAbove(view, row, reading);
  const text = home.row === row && home.column === name ? view.ownText(row, name) : '';
  if (text === '') addNameless(view, row, columns, figures, reading);
  else addNamed(view, row, columns, text, figures, reading);
}

/** A further part of the indicator above (another year, realisasi below target): joined by `joinParts`. */
function addPart(view: SheetView, row: number, hasName: boolean, reading: RowReading): boolean {
  const { places, carried } = reading;
  const { last } = carried;
  if (hasName || !last || last.bottom !== row - 1) return false;
  if (!places.parts.some((column) => view.hasOwn(row, column))) return false;
  addSibling(view, row, last, reading);
  return true;
}

/** A row of the same indicator with figures of its own: another year, another unit. */
function addSibling(view: SheetView, row: number, last: RawRow, reading: RowReading): void {
  const { carried, rows } = reading;
  const made: RawRow = { ...last, top: row, bottom: row, cells: [] };
  takeCells(view, row, made, reading);
  made.hasFigures ||= figuresOf(view, row, view.columns(row), reading.places) === 'figures';
  rows.push(made);
  carried.last = made;
}
