import type { SheetEdit } from '../editPlan';
import type { Grid } from '../grid';
import { cellHash, contentHash, hashOf } from './cellHash';

/** Fingerprint of what we put into a sheet of ours, to tell later whether a person has changed it. */
export function madeSheetHash({ blocks }: Pick<SheetEdit, 'blocks'>): string {
  const cells = new Map<string, [row: number, column: number, key: string]>();
  for (const { top, left, cells: rows } of blocks) {
    rows.forEach((row, i) =>
      row.forEach((content, j) => {
        if (content === undefined) return;
        const [at, across] = [top + i, left + j];
        const isFormula = typeof content === 'object' && content !== null;
        const key = isFormula ? contentHash(content.cached, content.formula) : contentHash(content, null);
        cells.set(`${at}|${across}`, [at, across, key]);
      }),
    );
  }
  const sorted = [...cells.values()].sort(([a, b], [c, d]) => a - c || b - d);
  return joined(sorted);
}

/** Fingerprint of a sheet as it stands now, comparable with that of its making. */
export function sheetHash(grid: Grid): string {
  const cells: [row: number, column: number, key: string][] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      cells.push([row, column, cellHash(grid, row, column)]);
    }
  }
  return joined(cells);
}

const BLANK = contentHash(null, null);

function joined(cells: readonly (readonly [row: number, column: number, key: string])[]): string {
  return hashOf(cells.flatMap((cell) => (cell[2] === BLANK ? [] : [cell.join('|')])).join('\n'));
}
