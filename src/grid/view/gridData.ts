import type { ICellData, IFreeze, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { isCellError } from '../../sheet/grid';
import type { SimCell, SimSheet } from '../model/sheet';
import { DEFAULT_STYLE, type BorderSide, type SimBorder, type SimStyle } from '../model/style';
import type { SimWorkbook } from '../model/workbook';

const HORIZONTAL: Readonly<Record<string, number>> = {
  Left: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const LINES: Readonly<Record<string, number>> = {
  'Continuous Thin': 1,
  'Continuous Hairline': 2,
  'Dot Thin': 3,
  'Dash Thin': 4,
  'DashDot Thin': 5,
  'DashDotDot Thin': 6,
  'Double Thick': 7,
  'Continuous Medium': 8,
  'Dash Medium': 9,
  'DashDot Medium': 10,
  'DashDotDot Medium': 11,
  'SlantDashDot Medium': 12,
  'Continuous Thick': 13,
};
const SIDES: readonly (readonly [BorderSide, 't' | 'b' | 'l' | 'r'])[] = [
  ['EdgeTop', 't'],
  ['EdgeBottom', 'b'],
  ['EdgeLeft', 'l'],
  ['EdgeRight', 'r'],
];

function line(border: SimBorder): { s: number; cl: { rgb: string } } {
  return { s: LINES[`${border.style} ${border.weight}`] ?? 1, cl: { rgb: border.color } };
}

/** A font with what stands in for it on a computer without it; Carlito has Calibri's widths. */
export function fontFamily(name: string): string {
  const isSerif = /times|cambria|georgia|garamond|book antiqua/i.test(name);
  const instead = isSerif ? 'Liberation Serif, serif' : 'Carlito, Segoe UI, Arial, sans-serif';
  return `${name}, ${instead}`;
}

/** A style in the grid's terms. */
export function gridStyle(style: SimStyle): IStyleData {
  const borders = SIDES.flatMap(([side, key]) => {
    const border = style.borders[side];
    return border ? [[key, line(border)] as const] : [];
  });
  return {
    ff: fontFamily(style.fontName),
    fs: style.fontSize,
    cl: { rgb: style.fontColor },
    bl: style.bold ? 1 : 0,
    it: style.italic ? 1 : 0,
    ul: { s: style.underline === 'None' ? 0 : 1 },
    st: { s: style.strikethrough ? 1 : 0 },
    bg: style.fill === null ? null : { rgb: style.fill },
    ht: HORIZONTAL[style.horizontal] ?? 0,
    vt: VERTICAL[style.vertical] ?? 3,
    tb: style.wrap ? 3 : 1,
    n: { pattern: style.numberFormat },
    bd: borders.length > 0 ? Object.fromEntries(borders) : null,
    ...(style.rotation === 0 ? {} : { tr: { a: -style.rotation } }),
    ...(style.indent > 0 ? { pd: { l: 2 + style.indent * 9 } } : {}),
  } as IStyleData;
}

/** Value of a cell in the grid's terms: text 1, number 2, truth 3. */
export function gridValue(cell: SimCell): Pick<ICellData, 'v' | 't'> {
  const { value } = cell;
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return value.error === 'uncached' ? { v: null, t: null } : { v: value.error, t: 1 };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return { v: value, t: typeof value === 'number' ? 2 : 1 };
}

/** The formula that the grid computes. Those that fill several cells of a file together are shown with Excel's results. */
function gridFormula(sheet: SimSheet, row: number, column: number, { formula }: SimCell): string | null {
  return sheet.spills.some(({ top, left }) => top === row && left === column) ? null : formula;
}

/** Whole content of one cell; nulls say that nothing is there any more. */
export function gridCell(sheet: SimSheet, row: number, column: number): ICellData {
  const cell = sheet.cell(row, column);
  const style = sheet.style(row, column);
  const s = style === DEFAULT_STYLE ? null : gridStyle(style);
  if (!cell) return { v: null, t: null, f: null, si: null, p: null, s };
  return { ...gridValue(cell), f: gridFormula(sheet, row, column, cell), si: null, p: null, s };
}

/** Frozen rows and columns in the grid's terms. */
export function freezeOf({ frozenRows, frozenColumns }: SimSheet): IFreeze {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

const pixels = (points: number): number => Math.round(points / 0.75);

function sheetData(sheet: SimSheet, styleId: (style: SimStyle) => string | IStyleData) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [lastRow, lastColumn] = [0, 0];
  for (const [row, column, cell] of sheet.cells()) {
    const data: ICellData = { ...gridValue(cell) };
    const formula = gridFormula(sheet, row, column, cell);
    if (formula !== null) data.f = formula;
    if (cell.style !== DEFAULT_STYLE) data.s = styleId(cell.style);
    (cellData[row] ??= {})[column] = data;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const columnData: Record<number, object> = {};
  for (const [column, points] of sheet.columnWidths) columnData[column] = { w: pixels(points) };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: 1 };
  for (const [column, style] of sheet.columnStyles)
    columnData[column] = { ...columnData[column], s: styleId(style) };
  const rowData: Record<number, object> = {};
  for (const [row, points] of sheet.rowHeights) rowData[row] = { h: pixels(points), ia: 0 };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'Visible' ? 0 : 1,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines ? 1 : 0,
    cellData,
    columnData,
    rowData,
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    defaultColumnWidth: pixels(sheet.standardWidth),
    defaultRowHeight: pixels(sheet.standardHeight),
    rowCount: Math.max(lastRow + 60, 120),
    columnCount: Math.max(lastColumn + 12, 30),
    freeze: freezeOf(sheet),
  } as Partial<IWorksheetData>;
}

/** One sheet as the grid takes it when it is added later. */
export function gridSheet(sheet: SimSheet): Partial<IWorksheetData> {
  return sheetData(sheet, gridStyle);
}

/** The workbook as the grid takes it, styles shared. */
export function gridWorkbook(workbook: SimWorkbook): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const ids = new Map<SimStyle, string>();
  const styleId = (style: SimStyle): string => {
    const id = ids.get(style) ?? `s${ids.size}`;
    if (!ids.has(style)) styles[id] = gridStyle(style);
    ids.set(style, id);
    return id;
  };
  const sheets = Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet, styleId)]));
  return {
    id: `workbook-${workbook.newId()}`,
    name: workbook.name,
    appVersion: '0.25.1',
    locale: 'idID',
    styles,
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets,
    defaultStyle: gridStyle(DEFAULT_STYLE),
    resources: [],
  } as unknown as IWorkbookData;
}
