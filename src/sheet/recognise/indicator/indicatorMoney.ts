import type { Located, LocatedCell, RecognisedTable } from '../../table';
import { holdsNumber } from './quarterUnits';
import type { TableInput, JoinedRow } from './tableInput';

/** The cell if it holds a number. */
export function moneyOf(cell: LocatedCell | null): Located<number> | null {
  return cell !== null && holdsNumber(cell) ? cell : null;
}

/** Money that the sources lack, from the first table that has it. */
export function moneyElsewhere(
  field: 'budget-ceiling' | 'budget-spent',
  { rows }: JoinedRow,
  { moneyTables }: TableInput,
  used: Set<RecognisedTable>,
): Located<number> | null {
  for (const table of moneyTables) {
    const found = moneyOf(rows[table.id]?.cells[field] ?? null);
    if (!found) continue;
    used.add(table);
    return found;
  }
  return null;
}
