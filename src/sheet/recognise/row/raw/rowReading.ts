import type { ColumnLayout } from '../../column/resolveColumns';
import type { SheetView } from '../../view/sheetView';
import type { SplitName } from '../rowWords';
import type { RowPlaces } from './rowPlaces';
import type { RawRow } from './rawRow';
import { figuresOf } from './rowFigures';

/** What is filled down while rows are read. */
export interface Carried {
  objective: string | null;
  objectiveNumber: string | null;
  perspective: string | null;
  last: RawRow | null;
  /** Row in which the last text of a sasaran stands, and that text taken apart. */
  objectiveRow: number;
  objectiveText: string;
  split: SplitName;
}

export interface RowReading {
  readonly places: RowPlaces;
  readonly layout: ColumnLayout;
  readonly carried: Carried;
  readonly rows: RawRow[];
  readonly isAfterBlank: boolean;
}

/** A row without figures yet, under the sasaran and perspective that are carried on. */
export function blankRow(row: number, reading: RowReading): RawRow {
  const { carried } = reading;
  return {
    role: 'other',
    top: row,
    bottom: row,
    first: row,
    number: null,
    code: null,
    name: null,
    nameCell: null,
    objective: carried.objective,
    objectiveNumber: carried.objectiveNumber,
    perspective: carried.perspective,
    cells: [],
    level: null,
    hasFigures: false,
    isHeading: false,
    isAfterBlank: reading.isAfterBlank,
  };
}

/** Cells of a row, through vertical merges. A sub-total has no names but its label. */
export function takeCells(view: SheetView, row: number, into: RawRow, { places }: RowReading): void {
  for (const { at, column, isName, isNumeric } of places.known) {
    if (into.cells[at] !== undefined || (into.level !== null && isName)) continue;
    const merge = view.mergeAt(row, column);
    if (merge && merge.left !== column && isNumeric) continue;
    const top = merge?.top ?? row;
    if (view.hasOwn(top, merge?.left ?? column)) into.cells[at] = top;
  }
}

/** A number or code without its bracket or point; null where the cell is blank. */
export function textAt(view: SheetView, row: number, column: number | null): string | null {
  if (column === null) return null;
  const text = view.text(row, column);
  return text === '' ? null : text.replace(/[.)]$/, '').replace(/^\(/, '');
}

/** The row holds nothing in columns that the indicator above has filled already. */
export function addsOnly(view: SheetView, row: number, last: RawRow, { layout }: RowReading): boolean {
  return layout.columns.every(
    ({ column, ref }, at) => ref === null || !view.hasOwn(row, column) || last.cells[at] === undefined,
  );
}

/** Takes a row into the one above it, whose name or cells go on. */
export function extend(view: SheetView, row: number, last: RawRow, reading: RowReading): void {
  last.bottom = row;
  takeCells(view, row, last, reading);
  if (figuresOf(view, row, view.columns(row), reading.places) === 'figures') last.hasFigures = true;
}
