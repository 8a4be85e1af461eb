import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { cellText } from '../model/cellText';
import { conditionalLook } from '../model/conditionalLook';
import type { SimSheet } from '../model/sheet';
import type { SimWorkbook } from '../model/workbook';
import { fittingNumber } from './fittingNumber';
import { fontFamily } from './gridData';

/** Before the grid's own number formats (10), so that these see what we left to them. */
const PRIORITY = 20;

let canvas: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Width of a text in pixels, remembered: the same few texts are drawn again and again. */
function textWidth(font: string, text: string): number {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    canvas ??= document.createElement('canvas').getContext('2d');
    if (!canvas) return 0;
    canvas.font = font;
    width = canvas.measureText(text).width;
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
  }
  return width;
}

/** Pixels of a column that hold no text. */
const MARGIN = 4;

/**
 * A number as its cell shows it: with the separators of the culture where it has no format (also one that a formula
 * spilled here, which the workbook does not hold), and as `####` where its column is too narrow.
 */
function shownNumber(
  book: SimWorkbook,
  sheet: SimSheet,
  row: number,
  column: number,
  value: number,
): { v?: string } {
  const style = sheet.style(row, column);
  const isGeneral = style.numberFormat === 'General';
  const text = cellText(value, style.numberFormat, book.culture);
  if (sheet.mergeAt(row, column) || style.rotation !== 0) return isGeneral ? { v: text } : {};
  const weight = `${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}`;
  const font = `${weight}${style.fontSize / 0.75}px ${fontFamily(style.fontName)}`;
  const room = sheet.columnWidth(column) / 0.75 - MARGIN;
  const measure = (each: string): number => textWidth(font, each);
  const fitting = fittingNumber(text, isGeneral ? value : null, book.culture, room, measure);
  return isGeneral || fitting !== text ? { v: fitting } : {};
}

/**
 * How cells are shown beside their content: numbers without a format with the separators of the culture, and
 * what conditional formats add. Nothing of it is stored in the cells.
 */
export function showCells(injector: Injector, workbook: () => SimWorkbook | null): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const book = workbook();
      const sheet = book?.sheetById(location.subUnitId);
      if (!book || !sheet || !cell) return next(cell);
      const { row, col } = location;
      let shown: ICellDataForSheetInterceptor = cell;
      if (typeof cell.v === 'number' && cell.t !== CellValueType.BOOLEAN)
        shown = { ...shown, ...shownNumber(book, sheet, row, col, cell.v) };
      const look = sheet.conditionalFormats.length > 0 ? conditionalLook(sheet, row, col) : null;
      if (look)
        shown = {
          ...shown,
          interceptorStyle: {
            ...shown.interceptorStyle,
            ...(look.fill === null ? {} : { bg: { rgb: look.fill } }),
            ...(look.fontColor === null ? {} : { cl: { rgb: look.fontColor } }),
            ...(look.isBold === null ? {} : { bl: look.isBold ? 1 : 0 }),
          },
        };
      return next(shown);
    },
  });
}
