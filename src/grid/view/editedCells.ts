import { CellValueType, type ICellData, type Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { SimWorkbook } from '../model/workbook';
import { englishFormula, localFormula } from './localFormula';
import { editedNumber, typedNumber } from './typedValue';

/** Before the grid's own handlers, which know English notation alone. */
const PRIORITY = 100;

const isPercentFormat = (format: string): boolean => /%/.test(format.replace(/"[^"]*"/g, ''));

/** Shows cells in the editor and the formula bar as the culture writes them, and reads what a person types there. */
export function editCells(injector: Injector, workbook: () => SimWorkbook | null): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const shownNumber = (
    sheetId: string,
    row: number,
    column: number,
    raw: ICellData | null,
  ): string | null => {
    const book = workbook();
    const sheet = book?.sheetById(sheetId);
    if (!book || !sheet || typeof raw?.v !== 'number' || raw.t !== CellValueType.NUMBER) return null;
    const format = sheet.style(row, column).numberFormat;
    // Dates are left to the grid.
    const isDate = /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^[\]]*\]|General/g, ''));
    return isDate ? null : editedNumber(raw.v, isPercentFormat(format), book.culture);
  };
  // The grid's own handlers end the row that they stand in, so what they give is changed after all of them.
  const fetch = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  writeCellInterceptor.fetchThroughInterceptors = ((point: typeof BEFORE_CELL_EDIT) => {
    const run = fetch(point);
    if (point !== BEFORE_CELL_EDIT) return run;
    return (...[cell, location]: Parameters<typeof run>) => {
      const shown = run(cell, location);
      const book = workbook();
      if (!shown || !book) return shown;
      if (shown.f) return { ...shown, f: localFormula(shown.f, book.culture) };
      const { subUnitId, row, col, worksheet } = location;
      const number = shownNumber(subUnitId, row, col, worksheet.getCellRaw(row, col) ?? null);
      return number === null ? shown : { ...shown, v: number, t: CellValueType.STRING };
    };
  }) as typeof writeCellInterceptor.fetchThroughInterceptors;
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { subUnitId, row, col, worksheet }, next) => {
      const book = workbook();
      if (!cell || !book) return next(cell);
      if (cell.f) return next({ ...cell, f: englishFormula(cell.f, book.culture) });
      if (typeof cell.v !== 'string') return next(cell);
      const raw = worksheet.getCellRaw(row, col) ?? null;
      // Looked at and not changed: the number stays what it is, to the last digit.
      if (raw && cell.v === shownNumber(subUnitId, row, col, raw)) return raw;
      const sheet = book.sheetById(subUnitId);
      if (sheet?.style(row, col).numberFormat === '@') return next(cell);
      const number = typedNumber(cell.v, book.culture);
      return next(number === undefined ? cell : { ...cell, v: number, t: CellValueType.NUMBER });
    },
  });
}
