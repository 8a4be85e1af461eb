import type { FWorksheet } from '@univerjs/sheets/facade';
import type { SimSheet } from '../model/sheet';

/** Rows, columns and sizes as the workbook has them. */
export function sizeSheet(sheet: SimSheet, view: FWorksheet): void {
  const used = sheet.usedRange(false);
  if (used && used.bottom + 20 > view.getMaxRows()) view.setRowCount(used.bottom + 60);
  if (used && used.right + 4 > view.getMaxColumns()) view.setColumnCount(used.right + 12);
  for (const [column, points] of sheet.columnWidths) {
    const width = Math.round(points / 0.75);
    if (column < view.getMaxColumns() && view.getColumnWidth(column) !== width)
      view.setColumnWidth(column, width);
  }
  for (const [row, points] of sheet.rowHeights) {
    const height = Math.round(points / 0.75);
    if (row < view.getMaxRows() && view.getRowHeight(row) !== height)
      view.setRowHeightsForced(row, 1, height);
  }
}

/** Merged cells as the workbook has them. */
export function mergeSheet(sheet: SimSheet, view: FWorksheet): void {
  const key = (range: { top: number; left: number; bottom: number; right: number }): string =>
    `${range.top}:${range.left}:${range.bottom}:${range.right}`;
  const wanted = new Map(sheet.merges.map((merge) => [key(merge), merge]));
  for (const range of view.getMergeData()) {
    const { startRow, startColumn, endRow, endColumn } = range.getRange();
    const known = key({ top: startRow, left: startColumn, bottom: endRow, right: endColumn });
    if (!wanted.delete(known)) range.breakApart();
  }
  for (const { top, left, bottom, right } of wanted.values())
    view.getRange(top, left, bottom - top + 1, right - left + 1).merge({ isForceMerge: true });
}

/** Runs of neighbouring numbers below a bound, as first and count. */
function runs(length: number, isIn: (at: number) => boolean): (readonly [first: number, count: number])[] {
  const found: [number, number][] = [];
  for (let at = 0; at < length; at++) {
    if (!isIn(at)) continue;
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === at) last[1]++;
    else found.push([at, 1]);
  }
  return found;
}

/** Hidden rows and columns as the workbook has them; true when something was shown or hidden. */
export function hideParts(sheet: SimSheet, view: FWorksheet): boolean {
  const { hiddenRows, hiddenColumns } = sheet;
  const shown = view.getSheet();
  const rows = (isHidden: boolean) =>
    runs(
      view.getMaxRows(),
      (row) => hiddenRows.has(row) === isHidden && shown.getRowVisible(row) === isHidden,
    );
  const columns = (isHidden: boolean) =>
    runs(
      view.getMaxColumns(),
      (column) => hiddenColumns.has(column) === isHidden && shown.getColVisible(column) === isHidden,
    );
  const [hideRows, showRows, hideColumns, showColumns] = [
    rows(true),
    rows(false),
    columns(true),
    columns(false),
  ];
  for (const [first, count] of hideRows) view.hideRows(first, count);
  for (const [first, count] of showRows) view.showRows(first, count);
  for (const [first, count] of hideColumns) view.hideColumns(first, count);
  for (const [first, count] of showColumns) view.showColumns(first, count);
  return [hideRows, showRows, hideColumns, showColumns].some(({ length }) => length > 0);
}
