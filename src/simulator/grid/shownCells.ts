import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { conditionalLook } from '../model/conditionalLook';
import type { SimWorkbook } from '../model/workbook';

/** Before the grid's own number formats (10), so that these see what we left to them. */
const PRIORITY = 20;

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
      if (typeof cell.v === 'number' && cell.t === CellValueType.NUMBER) {
        const isGeneral = sheet.style(row, col).numberFormat === 'General';
        if (isGeneral) shown = { ...shown, v: book.text(sheet, row, col) };
      }
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
