import type { ChartEdit, SheetEdit } from '../../sheet/editPlan';
import { addChart } from './charts';
import { pointsOfWidth } from './columnWidth';
import { writeRules } from './conditionalFormat';
import { contentOf, givenCell } from './entry';
import { keptLook, LOOK } from './look';
import { areasInAddress } from './mergedAreas';
import { type Area, areaOf, rangeOf } from './range';

/** Worksheet property that marks a sheet as ours and keeps what Excel does not tell again: charts, page, rules. */
const MARK = 'lakip';

type Memory = Pick<
  SheetEdit,
  'charts' | 'formats' | 'landscape' | 'printTitleRows' | 'freezeRows' | 'freezeColumns'
>;

/** Part of a sheet whose widths and merges are kept; a result sheet of ours is smaller. */
const WIDTH_COLUMNS = 40;
const MERGE_ROWS = 20_000;

interface AskedSheet {
  readonly mark: Excel.WorksheetCustomProperty;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly merged: Excel.RangeAreas;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Asks for all of a result sheet that is about to be made again. */
export function askOwnSheet(sheet: Excel.Worksheet): AskedSheet {
  const range = sheet.getUsedRangeOrNullObject(false);
  return {
    mark: sheet.customProperties.getItemOrNullObject(MARK).load('value'),
    range: range.load('rowIndex,columnIndex,rowCount,columnCount,formulas,values,valueTypes,numberFormat'),
    looks: range.getCellProperties(LOOK),
    merged: sheet
      .getRangeByIndexes(0, 0, MERGE_ROWS, WIDTH_COLUMNS)
      .getMergedAreasOrNullObject()
      .load('address,areaCount'),
    columns: sheet
      .getRangeByIndexes(0, 0, 1, WIDTH_COLUMNS)
      .getColumnProperties({ format: { columnWidth: true } }),
  };
}

export interface KeptSheet {
  readonly isMarked: boolean;
  readonly edit: SheetEdit;
}

/** The sheet as it is, as the edit that makes it again. */
export function keptSheet(name: string, asked: AskedSheet): KeptSheet {
  const memory = asked.mark.isNullObject ? null : memoryIn(asked.mark.value);
  const edit: SheetEdit = {
    name,
    blocks: asked.range.isNullObject ? [] : [blockOf(name, areaOf(asked.range), asked)],
    widths: asked.columns.value.flatMap((column, at) => {
      const points = column.format?.columnWidth;
      return points === undefined ? [] : [{ sheet: name, column: at, width: 8, points }];
    }),
    merges: asked.merged.isNullObject
      ? []
      : (areasInAddress(asked.merged.address, name, asked.merged.areaCount) ?? []).map((range) => ({
          range,
        })),
    formats: memory?.formats ?? [],
    charts: memory?.charts ?? [],
    landscape: memory?.landscape ?? false,
    ...(memory?.printTitleRows && { printTitleRows: memory.printTitleRows }),
    ...(memory?.freezeRows !== undefined && { freezeRows: memory.freezeRows }),
    ...(memory?.freezeColumns !== undefined && { freezeColumns: memory.freezeColumns }),
  };
  return { isMarked: memory !== null, edit };
}

function blockOf(sheet: string, area: Area, { range, looks }: AskedSheet): SheetEdit['blocks'][number] {
  return {
    sheet,
    top: area.top,
    left: area.left,
    cells: range.formulas.map((row, at) =>
      row.map((_: unknown, column) => contentOf(givenCell(range, at, column))),
    ),
    styles: looks.value.map((row, at) =>
      row.map((look, column) => ({
        kept: keptLook(look),
        numberFormat: String(range.numberFormat[at]?.[column] ?? 'General'),
      })),
    ),
  };
}

function memoryIn(text: string): Memory | null {
  try {
    return JSON.parse(text) as Memory;
  } catch {
    return null;
  }
}

/** Empties one of our sheets, so that formulas elsewhere that name it keep their sheet. */
export function emptySheet(sheet: Excel.Worksheet, charts: readonly ChartEdit[]): void {
  for (const { name } of charts) sheet.charts.getItemOrNullObject(name).delete();
  sheet.getRange().conditionalFormats.clearAll();
  sheet.getRange().clear();
  sheet.freezePanes.unfreeze();
}

/** Everything of a result sheet but its cells, which are written as blocks. */
export function furnishSheet(context: Excel.RequestContext, edit: SheetEdit): void {
  const sheet = context.workbook.worksheets.getItem(edit.name);
  for (const { range } of edit.merges) rangeOf(sheet, range).merge();
  for (const { column, width, points } of edit.widths) {
    const characters = typeof width === 'number' ? width : 8;
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points ?? pointsOfWidth(characters);
  }
  for (const format of edit.formats) writeRules(rangeOf(sheet, format.range), [], format.rules);
  for (const chart of edit.charts) addChart(context, sheet, chart);
  freezePanes(sheet, edit);
  if (edit.landscape) sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  if (edit.printTitleRows) {
    const { first, last } = edit.printTitleRows;
    sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  const { charts, formats, landscape, printTitleRows, freezeRows, freezeColumns } = edit;
  const memory: Memory = {
    charts,
    formats,
    landscape,
    ...(printTitleRows && { printTitleRows }),
    ...(freezeRows !== undefined && { freezeRows }),
    ...(freezeColumns !== undefined && { freezeColumns }),
  };
  sheet.customProperties.add(MARK, JSON.stringify(memory));
}

function freezePanes(
  sheet: Excel.Worksheet,
  { freezeRows: rows = 0, freezeColumns: columns = 0 }: SheetEdit,
): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
