import type { CellRange } from '../../kernel/cellAddress';
import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import { columnsOf, contains, intersect, isUnbounded, rowsOf } from '../../grid/model/reference';
import { shiftFormula } from '../../grid/model/shiftFormula';
import type { SimCell, SimSheet } from '../../grid/model/sheet';
import { DEFAULT_STYLE } from '../../grid/model/style';
import { demandUnlocked } from './write';

/** `range.clear(applyTo)`. */
export function clearRange(context: HostContext, sheet: SimSheet, range: CellRange, applyTo: string): void {
  const [contents, formats] = [applyTo !== 'Formats', applyTo === 'All' || applyTo === 'Formats'];
  demandUnlocked(sheet, range);
  for (const [row, column, cell] of [...sheet.cells()]) {
    if (!contains(range, row, column)) continue;
    if (contents) {
      cell.value = null;
      cell.formula = null;
    }
    if (formats) cell.style = DEFAULT_STYLE;
    if (cell.value === null && cell.formula === null && cell.style === DEFAULT_STYLE)
      sheet.remove(row, column);
  }
  if (formats) {
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, range));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !intersect(format.range, range));
    if (isUnbounded(range))
      for (let column = range.left; column <= range.right; column++) sheet.columnStyles.delete(column);
  }
  context.calculate();
  context.workbook.tell({ kind: contents ? 'cells' : 'format', range, source: 'add-in' });
}

interface Place {
  readonly sheet: SimSheet;
  readonly range: CellRange;
}

function copyCell(from: SimCell | undefined, to: SimCell, kind: string, rows: number, columns: number): void {
  if (kind !== 'Formats') {
    to.value = from?.value ?? null;
    const formula = from?.formula ?? null;
    to.formula = kind === 'Values' || formula === null ? null : shiftFormula(formula, rows, columns);
  }
  if (kind === 'All' || kind === 'Formats') to.style = from?.style ?? DEFAULT_STYLE;
}

/**
 * `copyFrom`: the source repeats over the target when that is a multiple of it, else the target takes the
 * source's size. Formats bring merges with them but not column widths, as in Excel.
 */
export function copyRange(
  context: HostContext,
  source: Place,
  target: Place,
  kind: string,
  skipBlanks: boolean,
): void {
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(kind)) throw new HostError('InvalidArgument');
  if (isUnbounded(source.range) || isUnbounded(target.range)) throw new HostError('NotImplemented');
  const [rows, columns] = [rowsOf(source.range), columnsOf(source.range)];
  const isMultiple = rowsOf(target.range) % rows === 0 && columnsOf(target.range) % columns === 0;
  const { top, left } = target.range;
  const area = isMultiple
    ? target.range
    : { ...target.range, bottom: top + rows - 1, right: left + columns - 1 };
  demandUnlocked(target.sheet, area, kind === 'Formats' ? 'allowFormatCells' : undefined);
  const sources = new Map<string, SimCell>();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const cell = source.sheet.cell(source.range.top + row, source.range.left + column);
      if (cell) sources.set(`${row}:${column}`, { ...cell });
    }
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const [sourceRow, sourceColumn] = [(row - top) % rows, (column - left) % columns];
      const from = sources.get(`${sourceRow}:${sourceColumn}`);
      if (skipBlanks && (from === undefined || (from.value === null && from.formula === null))) continue;
      const moved = [row - source.range.top - sourceRow, column - source.range.left - sourceColumn] as const;
      copyCell(from, target.sheet.touch(row, column), kind, moved[0], moved[1]);
    }
  if (kind === 'All' || kind === 'Formats') {
    copyMerges(source, target.sheet, area);
    copyRules(context, source, target.sheet, area);
  }
  context.calculate();
  context.workbook.tell({ kind: kind === 'Formats' ? 'format' : 'cells', range: area, source: 'add-in' });
}

/** Conditional formats come along, as with Excel's Paste Formats. Documents only. */
function copyRules({ workbook }: HostContext, source: Place, sheet: SimSheet, area: CellRange): void {
  const found = source.sheet.conditionalFormats.filter((format) => intersect(format.range, source.range));
  const copies = found.map((format) => ({
    ...format,
    id: workbook.newId(),
    range: { ...area, sheet: sheet.name },
  }));
  sheet.conditionalFormats = [...sheet.conditionalFormats, ...copies];
}

function copyMerges(source: Place, sheet: SimSheet, area: CellRange): void {
  const inside = source.sheet.merges.filter((merge) => {
    const common = intersect(merge, source.range);
    return common && rowsOf(common) === rowsOf(merge) && columnsOf(common) === columnsOf(merge);
  });
  for (const merge of inside) {
    const [down, along] = [area.top - source.range.top, area.left - source.range.left];
    const copy = {
      sheet: sheet.name,
      top: merge.top + down,
      left: merge.left + along,
      bottom: merge.bottom + down,
      right: merge.right + along,
    };
    if (
      copy.bottom <= area.bottom &&
      copy.right <= area.right &&
      !sheet.merges.some((m) => intersect(m, copy))
    )
      sheet.merges = [...sheet.merges, copy];
  }
}

/** `range.merge`: the top left content stays, the others are lost. */
export function mergeRange(context: HostContext, sheet: SimSheet, range: CellRange, across: boolean): void {
  if (isUnbounded(range)) throw new HostError('InvalidArgument');
  demandUnlocked(sheet, range);
  if (sheet.tables.some((table) => intersect(table.range, range))) throw new HostError('InvalidOperation');
  const rows = across ? rowsOf(range) : 1;
  for (let at = 0; at < rows; at++) {
    const area = across ? { ...range, top: range.top + at, bottom: range.top + at } : range;
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
    if (rowsOf(area) * columnsOf(area) > 1) sheet.merges = [...sheet.merges, { ...area, sheet: sheet.name }];
    for (const [row, column, cell] of sheet.cells()) {
      if (!contains(area, row, column) || (row === area.top && column === area.left)) continue;
      cell.value = null;
      cell.formula = null;
    }
  }
  context.workbook.tell({ kind: 'format', range, source: 'add-in' });
}

/** Moves the cells of the affected rows or columns; formulas elsewhere are not rewritten. */
function moveCells(sheet: SimSheet, range: CellRange, byRows: boolean, distance: number): void {
  const moved: [number, number, SimCell][] = [];
  for (const [row, column, cell] of [...sheet.cells()]) {
    const isInBand = byRows
      ? column >= range.left && column <= range.right && row >= range.top
      : row >= range.top && row <= range.bottom && column >= range.left;
    if (!isInBand) continue;
    sheet.remove(row, column);
    const isDeleted = distance < 0 && (byRows ? row <= range.bottom : column <= range.right);
    if (isDeleted) continue;
    moved.push(byRows ? [row + distance, column, cell] : [row, column + distance, cell]);
  }
  for (const [row, column, cell] of moved) Object.assign(sheet.touch(row, column), cell);
}

export function insertCells(context: HostContext, sheet: SimSheet, range: CellRange, shift: string): void {
  demandUnlocked(sheet, range);
  const byRows = shift === 'Down';
  moveCells(sheet, range, byRows, byRows ? rowsOf(range) : columnsOf(range));
  context.calculate();
  context.workbook.tell({ kind: 'cells', range, source: 'add-in' });
}

export function deleteCells(context: HostContext, sheet: SimSheet, range: CellRange, shift: string): void {
  demandUnlocked(sheet, range);
  const byRows = shift === 'Up';
  moveCells(sheet, range, byRows, -(byRows ? rowsOf(range) : columnsOf(range)));
  context.calculate();
  context.workbook.tell({ kind: 'cells', range, source: 'add-in' });
}
