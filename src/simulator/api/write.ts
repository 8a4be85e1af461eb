import type { CellRange } from '../../kernel/cellAddress';
import type { CellValue } from '../../sheet/grid';
import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import { parseEntry } from '../../grid/model/entry';
import { columnsOf, intersect, isUnbounded, rowsOf } from '../../grid/model/reference';
import { shiftFormula } from '../../grid/model/shiftFormula';
import type { SimSheet, SimTable } from '../../grid/model/sheet';
import { styleWith, type SimStyle } from '../../grid/model/style';

const DIMENSIONS =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Input of a range property as rows: one value serves all cells, an array must fit exactly. */
export function inputRows(input: unknown, range: CellRange): readonly (readonly unknown[])[] {
  if (input === null || input === undefined || isUnbounded(range)) throw new HostError('InvalidArgument');
  const [rows, columns] = [rowsOf(range), columnsOf(range)];
  if (!Array.isArray(input)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(input));
  const fits =
    input.length === rows && input.every((row: unknown) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new HostError('InvalidArgument', DIMENSIONS);
  return input as unknown[][];
}

/** Refuses when the sheet is protected and a cell of the range is locked. Documents only. */
export function demandUnlocked(sheet: SimSheet, range: CellRange, option?: string): void {
  if (!sheet.protection.isProtected) return;
  if (option !== undefined && sheet.protection.options[option] === true) return;
  const message =
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";
  if (isUnbounded(range)) throw new HostError('AccessDenied', message);
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++)
      if (sheet.style(row, column).isLocked) throw new HostError('AccessDenied', message);
}

function isFiltered(sheet: SimSheet, range: CellRange): boolean {
  const filters = [
    ...(sheet.filter?.isFiltered ? [sheet.filter.range] : []),
    ...sheet.tables.filter((table) => table.isFiltered).map((table) => table.range),
  ];
  return filters.some((filter) => intersect(filter, range) !== null);
}

/** Sheet row that each input row goes to; under a filter only visible rows take values (oj #224). */
function targetRows(context: HostContext, sheet: SimSheet, range: CellRange): number[] {
  const rows = Array.from({ length: rowsOf(range) }, (_, at) => range.top + at);
  if (!context.switches.filterCorruption || !isFiltered(sheet, range)) return rows;
  return rows.filter((row) => !sheet.hiddenRows.has(row));
}

/** Puts one entered content in a cell as Excel would; `undefined` and `null` keep it, `''` clears it. */
export function enterCell(sheet: SimSheet, row: number, column: number, input: unknown): void {
  if (input === null || input === undefined) return;
  const merge = sheet.mergeAt(row, column);
  // A write to a hidden part of a merge is dropped without an error (documents only).
  if (merge && (merge.top !== row || merge.left !== column)) return;
  const cell = sheet.touch(row, column);
  if (input === '') {
    cell.value = null;
    cell.formula = null;
    return;
  }
  if (typeof input === 'number' || typeof input === 'boolean') {
    if (typeof input === 'number' && !Number.isFinite(input)) throw new HostError('InvalidArgument');
    const isText = cell.style.numberFormat === '@' && typeof input === 'number';
    cell.value = isText ? String(input) : input;
    cell.formula = null;
    return;
  }
  if (typeof input !== 'string') throw new HostError('InvalidArgument');
  if (input.length > 32_767) throw new HostError('InvalidArgument');
  const entry = parseEntry(input, cell.style.numberFormat);
  cell.value = entry.formula === null ? entry.value : ({ error: 'uncached' } satisfies CellValue);
  cell.formula = entry.formula;
  if (entry.numberFormat !== undefined && cell.style.numberFormat === 'General')
    cell.style = styleWith(cell.style, { numberFormat: entry.numberFormat });
}

function bodyOf(table: SimTable): CellRange {
  return {
    ...table.range,
    top: table.range.top + table.headerRows,
    bottom: table.range.bottom - table.totalsRows,
  };
}

/** A table grows over cells written directly below or right of it (documents only). */
function growTables(sheet: SimSheet, range: CellRange): void {
  sheet.tables = sheet.tables.map((table) => {
    const { top, left, bottom, right } = table.range;
    const isBelow =
      table.totalsRows === 0 && range.top === bottom + 1 && range.left <= right && range.right >= left;
    const isRight = range.left === right + 1 && range.top <= bottom && range.bottom >= top;
    if (isBelow) return { ...table, range: { ...table.range, bottom: range.bottom } };
    if (!isRight) return table;
    for (let column = range.left; table.headerRows === 1 && column <= range.right; column++)
      if (sheet.value(top, column) === null) sheet.touch(top, column).value = `Column${column - left + 1}`;
    return { ...table, range: { ...table.range, right: range.right } };
  });
}

/**
 * Calculated columns: a formula written in a table column that held no other content fills the whole column,
 * the last one written wins (oj #2093, by design; documents only).
 */
function fillCalculatedColumns(sheet: SimSheet, range: CellRange): void {
  for (const table of sheet.tables) {
    const body = bodyOf(table);
    const part = intersect(body, range);
    if (!part) continue;
    for (let column = part.left; column <= part.right; column++) {
      let last: { row: number; formula: string } | null = null;
      let hasOther = false;
      for (let row = body.top; row <= body.bottom; row++) {
        const cell = sheet.cell(row, column);
        if (cell?.formula)
          last = row >= part.top && row <= part.bottom ? { row, formula: cell.formula } : last;
        else if (cell && cell.value !== null) hasOther = true;
      }
      if (!last || hasOther) continue;
      for (let row = body.top; row <= body.bottom; row++) {
        const cell = sheet.touch(row, column);
        cell.formula = shiftFormula(last.formula, row - last.row, 0);
        cell.value = { error: 'uncached' };
      }
    }
  }
}

/** Writes values or formulas over a range with all that Excel does meanwhile. */
export function writeContents(context: HostContext, sheet: SimSheet, range: CellRange, input: unknown): void {
  const rows = inputRows(input, range);
  demandUnlocked(sheet, range);
  let hasFormula = false;
  targetRows(context, sheet, range).forEach((row, at) => {
    (rows[at] ?? []).forEach((content, offset) => {
      enterCell(sheet, row, range.left + offset, content);
      hasFormula ||= typeof content === 'string' && content.startsWith('=');
    });
  });
  if (context.switches.tableAutoExpansion) growTables(sheet, range);
  if (hasFormula && context.switches.calculatedColumns) fillCalculatedColumns(sheet, range);
  context.calculate();
  context.workbook.tell({ kind: 'cells', range, source: 'add-in' });
}

/** Changes how every cell of a range looks; whole columns keep it for cells to come. */
export function writeStyle(
  context: HostContext,
  sheet: SimSheet,
  range: CellRange,
  change: Partial<SimStyle> | ((style: SimStyle, row: number, column: number) => Partial<SimStyle>),
): void {
  demandUnlocked(sheet, range, 'allowFormatCells');
  const changeAt = typeof change === 'function' ? change : () => change;
  if (isUnbounded(range)) {
    if (rowsOf(range) < columnsOf(range)) throw new HostError('NotImplemented');
    for (let column = range.left; column <= range.right; column++) {
      const style = sheet.style(Number.MAX_SAFE_INTEGER, column);
      sheet.columnStyles.set(column, styleWith(style, changeAt(style, 0, column)));
    }
    for (const [row, column, cell] of sheet.cells())
      if (column >= range.left && column <= range.right)
        cell.style = styleWith(cell.style, changeAt(cell.style, row, column));
  } else {
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) {
        const cell = sheet.touch(row, column);
        cell.style = styleWith(cell.style, changeAt(cell.style, row, column));
      }
  }
  context.workbook.tell({ kind: 'format', range, source: 'add-in' });
}
