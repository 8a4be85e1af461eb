import type { CellAddress } from '../../kernel/cellAddress';
import { formatDecimals, isPercentFormat } from '../../sheet/number/numberFormat';
import type { Notation } from '../../sheet/number/notation';
import { parseNumberText } from '../../sheet/number/numberText';
import type { Grid } from '../../sheet/grid';

/** A figure of a sheet as totals see it. */
export interface TotalFigure {
  readonly value: number;
  /** Decimals that it shows; 0 for a whole number. */
  readonly decimals: number;
  readonly isPercent: boolean;
}

/**
 * Figures and words of a sheet along lines that may be totals: rows, or columns when it is turned. Positions are those
 * of the sheet, turned or not.
 */
export interface FigureView {
  readonly lineCount: number;
  readonly crossCount: number;
  figure(line: number, cross: number): TotalFigure | null;
  /** Text of a cell that holds no figure; empty when it is blank. */
  words(line: number, cross: number): string;
  cell(line: number, cross: number): CellAddress;
  printed(line: number, cross: number): string;
  /** Places of a line that may hold something, ascending. */
  crossesOf(line: number): readonly number[];
}

/** Rows as lines. */
export function rowsOf(grid: Grid, notation: Notation): FigureView {
  const every = Array.from({ length: grid.columnCount }, (_, column) => column);
  return {
    lineCount: grid.rowCount,
    crossCount: grid.columnCount,
    figure: (row, column) => figureAt(grid, row, column, notation),
    words: (row, column) => wordsAt(grid, row, column),
    cell: (row, column) => ({ sheet: grid.sheet, row, column }),
    printed: (row, column) => grid.text(row, column),
    crossesOf: (row) => grid.columnsOf?.(row) ?? every,
  };
}

/** Columns as lines. */
export function columnsOf(grid: Grid, notation: Notation): FigureView {
  const rows = rowsOf(grid, notation);
  const every = Array.from({ length: grid.rowCount }, (_, row) => row);
  return {
    lineCount: rows.crossCount,
    crossCount: rows.lineCount,
    figure: (column, row) => rows.figure(row, column),
    words: (column, row) => rows.words(row, column),
    cell: (column, row) => rows.cell(row, column),
    printed: (column, row) => rows.printed(row, column),
    crossesOf: () => every,
  };
}

function figureAt(grid: Grid, row: number, column: number, notation: Notation): TotalFigure | null {
  const value = grid.value(row, column);
  const format = grid.numberFormat(row, column);
  if (typeof value === 'number')
    return {
      value,
      decimals: formatDecimals(format) ?? decimalsOf(value),
      isPercent: isPercentFormat(format),
    };
  if (typeof value !== 'string' || !/\d/.test(value)) return null;
  const parsed = parseNumberText(value, notation);
  if (!parsed || parsed.range !== null || parsed.label !== null) return null;
  return { value: parsed.value, decimals: parsed.decimals, isPercent: parsed.unit === '%' };
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function wordsAt(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === 'string' ? value.trim() : '';
}
