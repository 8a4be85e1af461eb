import type { Grid } from '../grid';
import { compareColumn, type Comparison } from './comparison';
import { coveredCells } from './coveredCells';
import { formulaWriter, type FormulaContext } from './formulas';
import type { PlacedColumn } from './placeColumns';
import type { SubjectRow } from './rowResults';

/** What results and their formulas are made from, wherever their columns stand. */
export type WriteContext = Omit<FormulaContext, 'columns' | 'isUnusable'>;

/** Compares a column with its results as figures and as formulas of both kinds, all columns standing as given. */
export function compareWithResults(
  placed: PlacedColumn,
  columns: readonly PlacedColumn[],
  context: WriteContext,
  grid: Grid,
  rows: readonly SubjectRow[],
): Comparison {
  const isCovered = coveredCells(
    grid,
    columns.map(({ column }) => column),
  );
  const isUnusable: FormulaContext['isUnusable'] = (row, each) => isCovered(row.top, each.column);
  const hasFormulas = rows.some(({ row }) => grid.formula(row.top, placed.column) !== null);
  const writers = hasFormulas
    ? [false, true].map((functions) => formulaWriter({ ...context, columns, isUnusable }, functions))
    : [];
  return compareColumn(placed, { grid, rows, columns, writers, isCovered });
}
