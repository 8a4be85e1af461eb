import type { FieldRef } from '../sheet/fields';
import type { LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import type { Figure } from './workbookFacts';

/** Number in a cell of a row, with its place. */
export function figureOf(cell: LocatedCell | undefined): Figure | null {
  return cell && typeof cell.value === 'number' ? { value: cell.value, cell: cell.cell } : null;
}

/** A row with the table that it stands in. */
export interface PlacedRow {
  readonly table: RecognisedTable;
  readonly row: TableRow;
}

/** Cells of some rows whose meaning is accepted, in the order of the rows. */
export function cellsOf(
  rows: readonly PlacedRow[],
  accept: (ref: FieldRef, table: RecognisedTable) => boolean,
): LocatedCell[] {
  return rows.flatMap(({ table, row }) => Object.values(row.cells).filter((cell) => accept(cell.ref, table)));
}
