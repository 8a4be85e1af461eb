import type { SheetEdit } from '../editPlan';
import type { Grid } from '../grid';
import { contentHash, hashOf } from './cellHash';

/** Stands for any formula: programs spell them differently, and a person who types over one leaves a value. */
const FORMULA = '=';

/** Fingerprint of what we put into a sheet of ours, to tell later whether a person has changed it. */
export function madeSheetHash({ blocks }: Pick<SheetEdit, 'blocks'>): string {
  const cells = new Map<string, [row: number, column: number, key: string]>();
  for (const { top, left, cells: rows } of blocks) {
    rows.forEach((row, i) =>
      row.forEach((content, j) => {
        if (content === undefined) return;
        const [at, across] = [top + i, left + j];
        const isFormula = typeof content === 'object' && content !== null;
        cells.set(`${at}|${across}`, [at, across, isFormula ? FORMULA : contentHash(content, null)]);
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
      const key = grid.formula(row, column) === null ? contentHash(grid.value(row, column), null) : FORMULA;
      cells.push([row, column, key]);
    }
  }
  return joined(cells);
}

const BLANK = contentHash(null, null);

function joined(cells: readonly (readonly [row: number, column: number, key: string])[]): string {
  return hashOf(cells.flatMap((cell) => (cell[2] === BLANK ? [] : [cell.join('|')])).join('\n'));
}
