import type { CellRange } from '../../kernel/cellAddress';
import { isSameValue } from '../../sheet/grid';
import type { SimCell, SimSheet } from '../model/sheet';
import type { ChangeSource, SimWorkbook } from '../model/workbook';

/** Makes the workbook on the screen the same as another one. Sheets keep their identity by name, cells that are the same are not touched. */
export function syncWorkbook(into: SimWorkbook, from: SimWorkbook, source: ChangeSource = 'add-in'): void {
  for (const sheet of [...into.sheets]) if (!from.sheetNamed(sheet.name)) into.removeSheet(sheet);
  from.sheets.forEach((sheet, at) => {
    const target = into.sheetNamed(sheet.name) ?? into.addSheet(sheet.name, at);
    syncSheet(into, target, sheet, source);
  });
  into.names = from.names;
  into.xmlParts = from.xmlParts;
  into.isStructureProtected = from.isStructureProtected;
}

function syncSheet(workbook: SimWorkbook, into: SimSheet, from: SimSheet, source: ChangeSource): void {
  const cells = syncCells(into, from);
  const before = shapeOf(into);
  const objects = objectsOf(into);
  takeShape(into, from);
  const hasNewShape = shapeOf(into) !== before;
  for (const range of cells) workbook.tell({ kind: 'cells', range, source });
  if (hasNewShape) {
    workbook.tell({ kind: 'sheet-changed', sheetId: into.id });
    const range = { sheet: into.name, top: 0, left: 0, bottom: 0, right: 0 };
    workbook.tell({ kind: 'format', range, source });
  }
  if (objectsOf(into) !== objects) workbook.tell({ kind: 'objects', sheetId: into.id });
}

function isSameCell(a: SimCell | undefined, b: SimCell | undefined): boolean {
  if (!a || !b) return a === b;
  return a.formula === b.formula && a.style === b.style && isSameValue(a.value, b.value);
}

/** Takes over what differs; the changed cells as ranges. */
function syncCells(into: SimSheet, from: SimSheet): CellRange[] {
  const changed = new Map<number, number[]>();
  const note = (row: number, column: number): void => {
    const columns = changed.get(row) ?? [];
    columns.push(column);
    changed.set(row, columns);
  };
  for (const [row, column, cell] of from.cells()) {
    if (isSameCell(into.cell(row, column), cell)) continue;
    Object.assign(into.touch(row, column), cell);
    note(row, column);
  }
  const gone = [...into.cells()].filter(([row, column]) => !from.cell(row, column));
  for (const [row, column] of gone) {
    into.remove(row, column);
    note(row, column);
  }
  return rangesOf(into.name, changed);
}

/** Cells as few ranges: neighbours of a row, and the same columns of rows that follow each other. */
function rangesOf(sheet: string, rows: ReadonlyMap<number, readonly number[]>): CellRange[] {
  const ranges: CellRange[] = [];
  const open = new Map<string, CellRange>();
  for (const [row, unsorted] of [...rows].sort(([a], [b]) => a - b)) {
    const columns = [...unsorted].sort((a, b) => a - b);
    for (let at = 0; at < columns.length;) {
      const left = columns[at] as number;
      let right = left;
      while (columns[at + 1] === right + 1) right = columns[++at] as number;
      at++;
      const key = `${left}:${right}`;
      const above = open.get(key);
      const top = above?.bottom === row - 1 ? above.top : row;
      if (above?.bottom === row - 1) ranges.splice(ranges.indexOf(above), 1);
      const range = { sheet, top, left, bottom: row, right };
      ranges.push(range);
      open.set(key, range);
    }
  }
  return ranges;
}

/** How a sheet is laid out, as a text that differs when it does. Ids are made anew with each opening. */
function shapeOf(sheet: SimSheet): string {
  const rules = sheet.conditionalFormats.map((rule) => ({ ...rule, id: '' }));
  return JSON.stringify([
    [sheet.merges, sheet.visibility, sheet.tabColor, sheet.showGridlines],
    [[...sheet.hiddenRows], [...sheet.hiddenColumns], [...sheet.columnWidths], [...sheet.rowHeights]],
    [sheet.frozenRows, sheet.frozenColumns, sheet.standardWidth, sheet.standardHeight],
    rules,
  ]);
}

function objectsOf(sheet: SimSheet): string {
  return JSON.stringify(
    sheet.charts.map((chart) => ({ ...chart, id: '', properties: [...chart.properties] })),
  );
}

function refill<K, V>(into: Map<K, V>, from: ReadonlyMap<K, V>): void {
  into.clear();
  for (const [key, value] of from) into.set(key, value);
}

function refillSet<K>(into: Set<K>, from: ReadonlySet<K>): void {
  into.clear();
  for (const key of from) into.add(key);
}

function takeShape(into: SimSheet, from: SimSheet): void {
  into.merges = from.merges;
  into.visibility = from.visibility;
  into.tabColor = from.tabColor;
  into.showGridlines = from.showGridlines;
  into.standardWidth = from.standardWidth;
  into.standardHeight = from.standardHeight;
  into.tables = from.tables;
  into.spills = from.spills;
  into.filter = from.filter;
  into.protection = from.protection;
  into.conditionalFormats = from.conditionalFormats;
  into.charts = from.charts;
  into.frozenRows = from.frozenRows;
  into.frozenColumns = from.frozenColumns;
  refillSet(into.hiddenRows, from.hiddenRows);
  refillSet(into.hiddenColumns, from.hiddenColumns);
  refillSet(into.pageBreaks, from.pageBreaks);
  refill(into.columnWidths, from.columnWidths);
  refill(into.rowHeights, from.rowHeights);
  refill(into.columnStyles, from.columnStyles);
  refill(into.customProperties, from.customProperties);
  refill(into.pageLayout, from.pageLayout);
}
