import type { LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import type { AuditContext } from './context';
import { moneyPart, type Part } from './rowInputs';

/**
 * A percent beside pagu and realisasi in a table without any target: the share of the money, whatever its column is
 * called. Another row that shows its share proves it.
 */
export function moneySharePart(
  printed: LocatedCell,
  row: TableRow,
  table: RecognisedTable,
  context: AuditContext,
): Part | null {
  if (table.columns.some(({ ref }) => ref?.field === 'target' || ref?.field === 'numerator')) return null;
  const isProven = table.rows.some((each) => {
    const cell = each === row ? undefined : Object.values(each.cells).find((one) => isSame(one, printed));
    const part = cell && moneyPart(cell, each, context);
    const share = part ? part.compute(part.inputs.map(({ value }) => value)) : null;
    return share !== null && typeof cell?.value === 'number' && Math.abs(share - cell.value) <= 0.005 + 1e-9;
  });
  return isProven ? moneyPart(printed, row, context) : null;
}

function isSame(one: LocatedCell, other: LocatedCell): boolean {
  return one.cell.column === other.cell.column;
}
