import { hasFigure } from '../join/sources';
import type { LocatedCell, RecognisedTable, SheetIssue, TableRow } from '../../table';

/**
 * Rows of the scored table with a target and a realisasi but no name of an indicator, also a sasaran under which none
 * stands: their figures are in no score, and that is said.
 * @issue `row-nameless`
 */
export function rowsWithoutIndicator({ rows }: RecognisedTable): SheetIssue[] {
  const indicators = rows.filter(({ role }) => role === 'indicator');
  const objectives = new Set(indicators.map(({ objective }) => objective));
  const isOutside = ({ role, name }: TableRow): boolean =>
    role === 'other' || (role === 'objective' && !objectives.has(name));
  return rows.flatMap((row): SheetIssue[] => {
    if (!isOutside(row) || !hasFigure(row, 'target') || !hasFigure(row, 'actual')) return [];
    const target = targetOf(row);
    return target ? [{ code: 'row-nameless', severity: 'warning', cell: target.cell }] : [];
  });
}

function targetOf({ cells }: TableRow): LocatedCell | undefined {
  return Object.values(cells).find(({ ref, value }) => ref.field === 'target' && typeof value === 'number');
}
