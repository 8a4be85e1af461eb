import type { CellAddress } from '../kernel/cellAddress';
import { referencesOf } from '../sheet/formula/index';
import type { Grid } from '../sheet/grid';

/** Most cells of one range that are followed; longer ranges are sums over columns of data, not circles. */
const MOST_RANGE_CELLS = 2_000;

interface FormulaCell {
  readonly cell: CellAddress;
  readonly formula: string;
}

/**
 * Cells whose formulas lead back to themselves, one for each circle. Linear in formulas and what they refer to.
 */
export function circularCells(grids: readonly Grid[]): CellAddress[] {
  const formulas = new Map<string, FormulaCell>();
  for (const grid of grids) {
    for (let row = 0; row < grid.rowCount; row += 1) {
      for (let column = 0; column < grid.columnCount; column += 1) {
        const formula = grid.formula(row, column);
        if (formula !== null)
          formulas.set(keyOf(grid.sheet, row, column), { cell: { sheet: grid.sheet, row, column }, formula });
      }
    }
  }
  const state = new Map<string, 'open' | 'done'>();
  const circles: CellAddress[] = [];
  for (const start of formulas.keys()) follow(start, formulas, state, circles);
  return circles;
}

/** Depth first without recursion: a chain of 100,000 cells must not overflow the stack. */
function follow(
  start: string,
  formulas: ReadonlyMap<string, FormulaCell>,
  state: Map<string, 'open' | 'done'>,
  circles: CellAddress[],
): void {
  if (state.has(start)) return;
  const stack: { key: string; next: string[] }[] = [];
  const open = (key: string): void => {
    state.set(key, 'open');
    stack.push({ key, next: precedents(formulas.get(key) as FormulaCell, formulas) });
  };
  open(start);
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as { key: string; next: string[] };
    const next = top.next.pop();
    if (next === undefined) {
      state.set(top.key, 'done');
      stack.pop();
    } else if (state.get(next) === 'open') circles.push((formulas.get(next) as FormulaCell).cell);
    else if (!state.has(next)) open(next);
  }
}

function precedents({ cell, formula }: FormulaCell, formulas: ReadonlyMap<string, FormulaCell>): string[] {
  const keys: string[] = [];
  for (const { range } of referencesOf(formula, cell.sheet)) {
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_RANGE_CELLS) continue;
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const key = keyOf(range.sheet, row, column);
        if (formulas.has(key)) keys.push(key);
      }
    }
  }
  return keys;
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}|${row}|${column}`;
}
