import { formatRange } from '../../../kernel/cellAddress';
import type { IndicatorTable, Located, RecognisedTable, SheetIssue } from '../../table';

/** Sums of whole rupiah are exact; typed millions may be rounded by half a unit for each row. */
const TOLERANCE = 1;

/**
 * Totals of money that the sheet prints itself and that differ from the sum of its indicators, each row once.
 * @issue `values-conflict`
 */
export function printedTotals({ sources, indicators }: IndicatorTable): SheetIssue[] {
  // Most tables print no total: then no cell is looked at.
  const withTotals = sources.filter(({ rows }) => rows.some(({ role }) => role === 'unit-total'));
  return withTotals.flatMap((table) =>
    (['budget-ceiling', 'budget-spent'] as const).flatMap((field) => {
      const cells = indicators.flatMap((indicator): Located<number>[] => {
        const cell = field === 'budget-ceiling' ? indicator.budgetCeiling : indicator.budgetSpent;
        const isShared = field === 'budget-ceiling' ? indicator.sharedCeiling : indicator.sharedSpent;
        return cell && !isShared && !indicator.isSumOfRows && cell.cell.sheet === table.sheet ? [cell] : [];
      });
      return cells.length < 2 ? [] : conflicts(table, field, cells);
    }),
  );
}

function conflicts(
  table: RecognisedTable,
  field: 'budget-ceiling' | 'budget-spent',
  cells: readonly Located<number>[],
): SheetIssue[] {
  const totals = table.rows.filter(({ role }) => role === 'unit-total');
  const sum = cells.reduce((total, { value }) => total + value, 0);
  return totals.flatMap((row): SheetIssue[] => {
    const printed = row.cells[field];
    if (typeof printed?.value !== 'number' || Math.abs(printed.value - sum) <= TOLERANCE) return [];
    const { column } = printed.cell;
    let [top, bottom] = [Number.POSITIVE_INFINITY, 0];
    for (const { cell } of cells) {
      top = Math.min(top, cell.row);
      bottom = Math.max(bottom, cell.row);
    }
    const other = formatRange({ sheet: table.sheet, top, bottom, left: column, right: column });
    const data = { field, read: printed.value, other, otherRead: sum, used: sum };
    return [{ code: 'values-conflict', severity: 'warning', cell: printed.cell, data }];
  });
}
