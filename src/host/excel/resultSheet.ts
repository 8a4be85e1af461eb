import type { ChartEdit, SheetEdit } from '../../sheet/editPlan';
import { SHEET_MARK, sheetMarkText, sheetMemoryIn } from '../../sheet/sheetMark';
import { addChart } from './charts';
import { pointsOfWidth } from './columnWidth';
import { writeRules } from './conditionalFormat';
import { areasInAddress } from './mergedAreas';
import { blockOf, type OwnCells, ownCells } from './ownCells';
import { AREA, areaOf, rangeOf } from './range';

/** Part of a sheet whose widths and merges are kept; a result sheet of ours is smaller. */
const WIDTH_COLUMNS = 40;
const MERGE_ROWS = 20_000;

interface AskedSheet {
  readonly mark: Excel.WorksheetCustomProperty;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Asks for all of a result sheet that is about to be made again, except its cells. */
export function askOwnSheet(sheet: Excel.Worksheet): AskedSheet {
  return {
    mark: sheet.customProperties.getItemOrNullObject(SHEET_MARK).load('value'),
    used: sheet.getUsedRangeOrNullObject(false).load(AREA),
    merged: sheet
      .getRangeByIndexes(0, 0, MERGE_ROWS, WIDTH_COLUMNS)
      .getMergedAreasOrNullObject()
      .load('address,areaCount'),
    columns: sheet
      .getRangeByIndexes(0, 0, 1, WIDTH_COLUMNS)
      .getColumnProperties({ format: { columnWidth: true } }),
  };
}

/** Its cells, to be asked for; null when it has none. */
export function cellsOfOwn(name: string, { used }: AskedSheet): OwnCells | null {
  return used.isNullObject ? null : ownCells(name, areaOf(used));
}

export interface KeptSheet {
  readonly isMarked: boolean;
  /** Fingerprint that the mark keeps. */
  readonly madeHash?: string;
  readonly edit: SheetEdit;
}

/** The sheet as it is, as the edit that makes it again. */
export function keptSheet(name: string, asked: AskedSheet, cells: OwnCells | null): KeptSheet {
  const memory = asked.mark.isNullObject ? null : sheetMemoryIn(asked.mark.value);
  const { madeHash, ...laidOut } = memory ?? {};
  const edit: SheetEdit = {
    name,
    blocks: cells ? [blockOf(cells)] : [],
    widths: asked.columns.value.flatMap((column, at) => {
      const points = column.format?.columnWidth;
      return points === undefined ? [] : [{ sheet: name, column: at, width: 8, points }];
    }),
    merges: asked.merged.isNullObject
      ? []
      : (areasInAddress(asked.merged.address, name, asked.merged.areaCount) ?? []).map((range) => ({
          range,
        })),
    formats: [],
    charts: [],
    landscape: false,
    ...laidOut,
  };
  return { isMarked: memory !== null, ...(madeHash !== undefined && { madeHash }), edit };
}

/** Empties one of our sheets, so that formulas elsewhere that name it keep their sheet. */
export function emptySheet(sheet: Excel.Worksheet, charts: readonly ChartEdit[]): void {
  for (const { name } of charts) sheet.charts.getItemOrNullObject(name).delete();
  sheet.getRange().conditionalFormats.clearAll();
  sheet.getRange().clear();
  sheet.getRange().format.autofitRows();
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.freezePanes.unfreeze();
}

/** Everything of a result sheet but its cells, which are written as blocks, and its pages (pageSetup.ts). */
export function layOutSheet(context: Excel.RequestContext, edit: SheetEdit): void {
  const sheet = context.workbook.worksheets.getItem(edit.name);
  for (const { range } of edit.merges) rangeOf(sheet, range).merge();
  for (const { column, width, points } of edit.widths) {
    const characters = typeof width === 'number' ? width : 8;
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points ?? pointsOfWidth(characters);
  }
  for (const { row, points } of edit.heights ?? [])
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  for (const format of edit.formats) writeRules(rangeOf(sheet, format.range), [], format.rules);
  for (const chart of edit.charts) addChart(context, sheet, chart);
  freezePanes(sheet, edit);
  for (const row of edit.pageBreaks ?? []) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
  sheet.showGridlines = false;
  sheet.customProperties.add(SHEET_MARK, sheetMarkText(edit));
}

function freezePanes(
  sheet: Excel.Worksheet,
  { freezeRows: rows = 0, freezeColumns: columns = 0 }: SheetEdit,
): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
