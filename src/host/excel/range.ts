import type { CellRange } from '../../kernel/cellAddress';

export type Area = Omit<CellRange, 'sheet'>;

/** The range object of an area. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const rows = area.bottom - area.top + 1;
  return sheet.getRangeByIndexes(area.top, area.left, rows, area.right - area.left + 1);
}

/** Area of a loaded range (row and column index, row and column count). */
export function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

export const AREA = 'rowIndex,columnIndex,rowCount,columnCount';

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Smallest area that holds both. */
export function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isSameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
