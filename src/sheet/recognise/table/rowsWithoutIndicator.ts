import { hasFigure } from '../join/sources';
import type { LocatedCell, RecognisedTable, SheetIssue, TableRow } from '../../table';

/**
 * Rows of the scored table with a target and a realisasi but no name of an indicator: their figures are in no score,
 * and that is said.
 * @issue `row-nameless`
 */
export function rowsWithoutIndicator({ rows }: RecognisedTable): SheetIssue[] {
  return rows.flatMap((row): SheetIssue[] => {
    if (row.role !== 'other' || !hasFigure(row, 'target') || !hasFigure(row, 'actual')) return [];
    const target = targetOf(row);
    return target ? [{ code: 'row-nameless', severity: 'warning', cell: target.cell }] : [];
  });
}

function targetOf({ cells }: TableRow): LocatedCell | undefined {
  return Object.values(cells).find(({ ref, value }) => ref.field === 'target' && typeof value === 'number');
}
