import type { Grid } from '../grid';

/**
 * Tells cells that lie under a merged one: all of a merged range but its first. Only ranges over the given columns
 * are looked at, once.
 */
export function coveredCells(
  grid: Grid,
  columns: readonly number[],
): (row: number, column: number) => boolean {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of grid.merges) {
    for (const column of columns) {
      if (column < left || column > right) continue;
      for (let row = top; row <= bottom; row += 1)
        if (row !== top || column !== left) covered.add(`${row}|${column}`);
    }
  }
  return (row, column) => covered.size > 0 && covered.has(`${row}|${column}`);
}
