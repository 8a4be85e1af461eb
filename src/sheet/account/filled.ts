import type { Grid } from '../grid';
import { isBlank } from '../recognise/view/sheetView';

/** Whether LAKIP wrote a cell, in a grid whose results are read as empty (`withoutResults`). */
export function isWrittenByUs(grid: Grid, row: number, column: number): boolean {
  return grid.isWrittenByUs?.(row, column) ?? false;
}

/** Columns of a row between two that hold something, of the office or of LAKIP, ascending. */
export function filledColumns(
  grid: Grid,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
): readonly number[] {
  if (row < 0 || row >= grid.rowCount) return [];
  const candidates = grid.columnsOf?.(row) ?? Array.from({ length: grid.columnCount }, (_, column) => column);
  return candidates.filter(
    (column) =>
      column >= left &&
      column <= right &&
      (!isBlank(grid.value(row, column)) || isWrittenByUs(grid, row, column)),
  );
}
