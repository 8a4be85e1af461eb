import { formatA1 } from '../../../kernel/cellAddress';
import type { Decision, Mapping } from '../../decision';
import type { TableRow } from '../../table';
import { sumRows } from './sumRows';

/**
 * Marks the rows whose money is the sum of rows below them, each with a decision that an answer `indicator` to its row
 * takes back: the row then counts like any other.
 */
export function markSums(
  rows: readonly TableRow[],
  mapping: Mapping,
): { readonly rows: readonly TableRow[]; readonly decisions: readonly Decision[] } {
  const others = rows.filter(({ role }) => role !== 'indicator');
  const sums = sumRows(
    rows.filter(({ role }) => role === 'indicator'),
    others,
  );
  if (sums.size === 0) return { rows, decisions: [] };
  const decisions: Decision[] = [];
  const marked = rows.map((row) => {
    const cell = row.cells['indicator']?.cell;
    if (!sums.has(row) || !cell) return row;
    const id = `row-role|${cell.sheet}|${formatA1(cell.row, cell.column)}`;
    if (mapping.answers[id] !== undefined) return row;
    decisions.push({
      id,
      kind: 'row-role',
      cells: [{ sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }],
      candidates: [{ id: 'sum' }, { id: 'indicator' }, { id: 'other' }],
      chosen: 'sum',
      isOpen: false,
      confidence: 0.85,
      reason: { code: 'row-is-sum' },
      data: { name: row.name ?? '' },
    });
    return { ...row, isSumOfRows: true };
  });
  return { rows: marked, decisions };
}
