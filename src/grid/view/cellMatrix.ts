import type { ICellData } from '@univerjs/core';
import type { CellRange } from '../../kernel/cellAddress';

/** Cells by row and column, as the grid's commands take them. */
export type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** A range made to hold one more cell. */
export function grown(range: CellRange | null, cell: CellRange): CellRange {
  if (!range) return cell;
  return {
    sheet: range.sheet,
    top: Math.min(range.top, cell.top),
    left: Math.min(range.left, cell.left),
    bottom: Math.max(range.bottom, cell.bottom),
    right: Math.max(range.right, cell.right),
  };
}

/** The rectangle around the cells of a matrix. */
export function boundsOf(matrix: CellMatrix): object {
  const rows = Object.keys(matrix).map(Number);
  const columns = Object.values(matrix).flatMap((row) => Object.keys(row).map(Number));
  return {
    startRow: rows.reduce((a, b) => Math.min(a, b), rows[0] ?? 0),
    endRow: rows.reduce((a, b) => Math.max(a, b), 0),
    startColumn: columns.reduce((a, b) => Math.min(a, b), columns[0] ?? 0),
    endColumn: columns.reduce((a, b) => Math.max(a, b), 0),
  };
}
