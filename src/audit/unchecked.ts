import type { Field } from '../sheet/fields';
import type { TableRow } from '../sheet/table';
import { cellKey } from './cellKey';
import type { Check } from './check';
import type { AuditContext } from './context';
import type { NotChecked } from './finding';

const FIGURES: ReadonlySet<Field> = new Set<Field>([
  'achievement',
  'achievement-of-year',
  'objective-score',
  'input-percent',
  'volume-percent',
  'efficiency-index',
  'efficiency-level',
  'efficiency-achievement',
]);
const LABELS: ReadonlySet<Field> = new Set<Field>([
  'criterion',
  'objective-criterion',
  'efficiency-category',
]);

/**
 * Printed results that no check could look at, because what they are made of is not on the sheet or not understood.
 * @param judged cells that something has looked at
 */
export function uncheckedResults(
  { reading, joined }: AuditContext,
  checks: readonly Check[],
  judged: ReadonlySet<string>,
): NotChecked[] {
  const checked = new Set(checks.map(({ printed }) => cellKey(printed.cell)));
  const isMismatch = (row: TableRow): boolean =>
    Object.values(row.cells).some(({ cell }) => joined.get(cellKey(cell)) === null);
  return reading.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      Object.values(row.cells).flatMap((cell): NotChecked[] => {
        const isResult =
          (FIGURES.has(cell.ref.field) && typeof cell.value === 'number') ||
          (LABELS.has(cell.ref.field) && typeof cell.value === 'string' && cell.value.trim() !== '');
        const key = cellKey(cell.cell);
        if (!isResult || checked.has(key) || judged.has(key)) return [];
        return [{ cell: cell.cell, reason: isMismatch(row) ? 'unit-differs' : 'inputs-missing' }];
      }),
    ),
  );
}
