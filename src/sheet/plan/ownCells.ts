import type { Grid } from '../grid';
import type { OutputColumn } from '../settings';
import type { RecognisedTable, TableRow } from '../table';
import type { PlacedColumn } from './placeColumns';
import { isBlankValue } from './replacedContent';
import type { SubjectRow } from './rowResults';
import { formulaMark, JointMarks, NO_MARK, readMarks, textMark, valueMark, type Mark } from './writtenMarks';

/** More marks than these are not kept: longer tables share one among neighbouring rows. */
const MAX_MARKS = 250_000;

/** Rows that share one mark, for so many rows and columns. */
export function rowsPerMark(rowCount: number, columnCount: number): number {
  return Math.max(1, Math.ceil((rowCount * columnCount) / MAX_MARKS));
}

/** Mark of what a row is, by which it is found again after rows were inserted or sorted. */
export function rowNameMark({ role, number, name }: TableRow): Mark {
  return textMark(`${role}|${name ?? number ?? ''}`);
}

/** Whether a cell of a result column is blank or holds what we wrote there: nobody loses anything when it changes. */
export type OwnCells = (row: TableRow, placed: PlacedColumn) => boolean;

/** Tells our own cells on a sheet by the marks that its settings keep. */
export function ownCells(
  grid: Grid,
  table: RecognisedTable,
  rows: readonly SubjectRow[],
  outputs: readonly OutputColumn[],
): OwnCells {
  const names = outputs.find((each) => each.sheet === table.sheet && each.rowNames !== undefined)?.rowNames;
  const places = placesBefore(rows, table, readMarks(names ?? ''));
  const testOf = new Map<number, (row: TableRow) => boolean>();
  return (row, placed) => {
    const { column, may } = placed;
    if (grid.formula(row.top, column) === null && isBlankValue(grid.value(row.top, column))) return true;
    if (may !== 'marked') return may === 'ours';
    const test = testOf.get(column) ?? markTest(placed, grid, table, rows, places);
    testOf.set(column, test);
    return test(row);
  };
}

/** Where each row stood among the remembered ones: by its name, else, when it was renamed, by its place. */
function placesBefore(
  rows: readonly SubjectRow[],
  { body }: RecognisedTable,
  names: readonly Mark[],
): ReadonlyMap<TableRow, number> {
  const open = new Map<Mark, number[]>();
  names.forEach((mark, place) => {
    if (mark === NO_MARK) return;
    const places = open.get(mark);
    if (places) places.push(place);
    else open.set(mark, [place]);
  });
  for (const places of open.values()) places.reverse();
  const found = new Map<TableRow, number>();
  const renamed: TableRow[] = [];
  for (const { row } of rows) {
    const place = open.get(rowNameMark(row))?.pop();
    if (place === undefined) renamed.push(row);
    else found.set(row, place);
  }
  const left = new Set([...open.values()].flat());
  for (const row of renamed) {
    const place = row.top - body.top;
    if (left.has(place)) found.set(row, place);
  }
  return found;
}

function markTest(
  { column, remembered }: PlacedColumn,
  grid: Grid,
  { body }: RecognisedTable,
  rows: readonly SubjectRow[],
  places: ReadonlyMap<TableRow, number>,
): (row: TableRow) => boolean {
  const written = remembered?.written;
  if (written === undefined) return () => false;
  const values = readMarks(written.values);
  const formulas = new Set(readMarks(written.formulas));
  const isOurFormula = (row: number): boolean | null => {
    const formula = grid.formula(row, column);
    return formula === null ? null : formulas.has(formulaMark(formula));
  };
  const { each = 1 } = written;
  if (each === 1)
    return (row) => {
      const formula = isOurFormula(row.top);
      if (formula !== null) return formula;
      const mark = values[places.get(row) ?? -1] ?? NO_MARK;
      return mark !== NO_MARK && mark === valueMark(grid.value(row.top, column));
    };
  const now = groupMarks(rows, body.top, each, (row) => valueMark(grid.value(row, column)));
  return ({ top }) => {
    const group = Math.floor((top - body.top) / each);
    return isOurFormula(top) ?? (values[group] !== NO_MARK && values[group] === now.of(group));
  };
}

/** One mark for each group of neighbouring rows. */
export function groupMarks(
  rows: readonly SubjectRow[],
  top: number,
  each: number,
  markAt: (row: number) => Mark,
): JointMarks {
  const groups = new JointMarks();
  for (const { row } of rows) groups.add(Math.floor((row.top - top) / each), markAt(row.top));
  return groups;
}
