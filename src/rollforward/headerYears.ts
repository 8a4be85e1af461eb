import type { DocumentTable } from '../audit/index';
import type { RecognisedTable } from '../sheet/table';
import type { RollEntry } from './entry';
import { cellsAt } from './reportText';
import { isRolled, type RolledCell, yearEntries } from './yearEntries';
import type { RollContext } from './rollContext';

/** Years of header cells above figures that are this year's now. Targets of the Renstra keep the years of their columns. */
export function headerYears(
  table: DocumentTable,
  { header }: RecognisedTable,
  cells: readonly RolledCell[],
  context: RollContext,
): RollEntry[] {
  const entries: RollEntry[] = [];
  const moving = cells.filter(
    ({ entry, slot }) => isRolled(entry) && !(slot.basis === 'plan' && slot.field === 'target'),
  );
  for (let row = header.top; row <= header.bottom; row += 1)
    for (let column = header.left; column <= header.right; column += 1) {
      const right = spanEnd(table, row, column);
      const years = new Set(
        moving.filter((each) => each.column >= column && each.column <= right).map(({ slot }) => slot.year),
      );
      if (years.size === 0) continue;
      const place = {
        kind: 'cell',
        table: table.sheet.sheet.replace(/^[^:]*: /, ''),
        row: row - 1,
        column: column + 1,
      } as const;
      for (const paragraph of cellsAt(context.report, table, { row, column }).flat())
        entries.push(...yearEntries(paragraph, place, context, (year) => years.has(year)));
    }
  return entries;
}

/** Last column of the merged cell that begins here. */
function spanEnd({ sheet }: DocumentTable, row: number, column: number): number {
  const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
  return merge?.right ?? column;
}
