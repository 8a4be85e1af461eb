import type { Finding } from '../../../src/audit/finding';
import { formatA1 } from '../../../src/kernel/cellAddress';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf, type CellSpec } from '../../../src/sheet/gridOf';

/** What a check of columns says of one sheet, as class, code, cell and right value. */
export function foundIn(
  check: (grids: readonly Grid[]) => Finding[],
  cells: readonly (readonly (CellValue | CellSpec)[])[],
): string[] {
  return check([gridOf({ sheet: 'A', cells })]).map(({ code, class: kind, places, right }) => {
    const cell = places[0]?.cell;
    return `${kind} ${code} ${cell ? formatA1(cell.row, cell.column) : ''} ${right === null ? '' : String(right)}`.trim();
  });
}
