import type { FileGrid } from '../../host/file/sheet/fileGrid';
import { columnSpans } from '../../host/file/sheet/readSheet';
import { parseRange } from '../../host/file/sheet/reference';
import { isOn } from '../../host/file/xml/flag';
import type { XmlElement } from '../../host/file/xml/xmlElement';
import type { SimConditionalFormat, SimSheet } from '../model/sheet';
import { DEFAULT_STYLE, type SimStyle } from '../model/style';
import type { SimWorkbook } from '../model/workbook';
import type { ruleLooks } from './cellLooks';
import { colorOf } from './themeColors';

export interface Looks {
  readonly theme: readonly string[];
  readonly styles: readonly SimStyle[];
  readonly rules: ReturnType<typeof ruleLooks>;
}

/** Points of a width in characters of Calibri 11: 7 pixels a character, 0.75 points a pixel. */
export function pointsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) * 0.75;
}

/** Characters that Excel shows for a width in points; the file's width has five pixels more. */
export function widthOfPoints(points: number): number {
  return Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
}

function readCells(sheet: SimSheet, grid: FileGrid, looks: Looks): void {
  const { store } = grid.part.cells;
  for (let row = 0; row < store.rowCount; row++) {
    const last = store.rowStart[row + 1] as number;
    for (let cell = store.rowStart[row] as number; cell < last; cell++) {
      const style = looks.styles[store.style[cell] as number] ?? DEFAULT_STYLE;
      const column = store.column[cell] as number;
      if (style === DEFAULT_STYLE && !sheet.cell(row, column)) continue;
      sheet.touch(row, column).style = style;
    }
  }
}

function readRowHeights(sheet: SimSheet, grid: FileGrid): void {
  const { bytes, cells } = grid.part;
  const decoder = new TextDecoder();
  for (let row = 0; row < cells.store.rowCount; row++) {
    const at = cells.store.rowAt[row] as number;
    if (at === 0) continue;
    const tag = decoder.decode(bytes.subarray(at, bytes.indexOf(62, at)));
    const height = /\sht="([\d.]+)"/.exec(tag)?.[1];
    if (height !== undefined) sheet.rowHeights.set(row, Number(height));
  }
}

function readColumns(sheet: SimSheet, grid: FileGrid, looks: Looks): void {
  const format = grid.part.root.child('sheetFormatPr');
  const width = format?.attribute('defaultColWidth');
  if (width) sheet.standardWidth = pointsOfWidth(Number(width));
  const height = Number(format?.attribute('defaultRowHeight') ?? 0);
  if (height > 0) sheet.standardHeight = height;
  for (const { first, last, element } of columnSpans(grid.part)) {
    const own = element.attribute('width');
    const style = looks.styles[Number(element.attribute('style') ?? 0)];
    // Formats of the whole sheet reach to its last column; nobody looks there.
    for (let column = first; column <= Math.min(last, first + 300); column++) {
      if (own !== null) sheet.columnWidths.set(column, pointsOfWidth(Number(own)));
      if (style && style !== looks.styles[0]) sheet.columnStyles.set(column, style);
    }
  }
}

function readView(sheet: SimSheet, root: XmlElement, looks: Looks): void {
  const view = root.child('sheetViews')?.child('sheetView');
  sheet.showGridlines = isOn(view?.attribute('showGridLines') ?? '1');
  const pane = view?.child('pane');
  if (pane && /frozen/i.test(pane.attribute('state') ?? '')) {
    sheet.frozenRows = Number(pane.attribute('ySplit') ?? 0);
    sheet.frozenColumns = Number(pane.attribute('xSplit') ?? 0);
  }
  sheet.tabColor = colorOf(root.child('sheetPr')?.child('tabColor'), looks.theme) ?? '';
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqual',
  between: 'Between',
  notBetween: 'NotBetween',
};

function ruleOf(rule: XmlElement): { type: string; rule: Record<string, unknown> } | null {
  const [first, second] = rule.childrenNamed('formula').map((formula) => formula.text());
  switch (rule.attribute('type')) {
    case 'cellIs': {
      const operator = OPERATORS[rule.attribute('operator') ?? ''];
      if (!operator || first === undefined) return null;
      const formulas = { formula1: `=${first}`, ...(second === undefined ? {} : { formula2: `=${second}` }) };
      return { type: 'CellValue', rule: { operator, ...formulas } };
    }
    case 'containsText':
      return { type: 'ContainsText', rule: { operator: 'Contains', text: rule.attribute('text') ?? '' } };
    case 'beginsWith':
      return { type: 'ContainsText', rule: { operator: 'BeginsWith', text: rule.attribute('text') ?? '' } };
    case 'expression':
      return { type: 'Custom', rule: { formula: `=${first ?? ''}` } };
    default:
      return null;
  }
}

function readRules(workbook: SimWorkbook, sheet: SimSheet, root: XmlElement, looks: Looks): void {
  const found: { priority: number; format: SimConditionalFormat }[] = [];
  for (const block of root.childrenNamed('conditionalFormatting'))
    for (const reference of (block.attribute('sqref') ?? '').split(' '))
      for (const element of block.childrenNamed('cfRule')) {
        const range = parseRange(sheet.name, reference);
        const rule = ruleOf(element);
        if (!range || !rule) continue;
        const look = looks.rules[Number(element.attribute('dxfId') ?? -1)];
        found.push({
          priority: Number(element.attribute('priority') ?? 0),
          format: {
            ...rule,
            id: workbook.newId(),
            range,
            fill: look?.fill ?? null,
            fontColor: look?.fontColor ?? null,
            isBold: look?.isBold ?? null,
            stopIfTrue: isOn(element.attribute('stopIfTrue')),
          },
        });
      }
  found.sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats = found.map(({ format }) => format);
}

/** Adds to a sheet what a grid does not tell: styles, sizes, view and rules. */
export function readSheetLooks(workbook: SimWorkbook, sheet: SimSheet, grid: FileGrid, looks: Looks): void {
  const { root } = grid.part;
  readColumns(sheet, grid, looks);
  readCells(sheet, grid, looks);
  readRowHeights(sheet, grid);
  readView(sheet, root, looks);
  readRules(workbook, sheet, root, looks);
}
