import type { RecognisedTable, TableKind, TableRow } from '../../table';
import { plainName } from './names';

/** Kinds of tables that hold the figures of the year themselves. */
const OF_YEAR: ReadonlySet<TableKind> = new Set<TableKind>(['measurement', 'quarterly']);
/** So many of the indicators of the smaller table must be in both. */
const SHARED = 0.5;
/** A figure or two that differ are slips, and `periksa` names them; so many make it another table. */
const [FEWEST, DIFFERING] = [2, 0.5];

/** Whether two tables of one year hold the same indicators with another realisasi each: a draft, another period or unit. */
export function holdsOtherFigures(table: RecognisedTable, other: RecognisedTable): boolean {
  if (!OF_YEAR.has(table.kind) || !OF_YEAR.has(other.kind) || table.year !== other.year) return false;
  const [own, others] = [actuals(table), actuals(other)];
  const shared = [...own].flatMap(([name, value]) => {
    const found = others.get(name);
    return found === undefined ? [] : [value !== found];
  });
  if (shared.length < SHARED * Math.min(own.size, others.size)) return false;
  const differing = shared.filter((isOther) => isOther).length;
  return differing >= Math.min(FEWEST, shared.length) && differing > DIFFERING * shared.length;
}

/** Realisasi of the year by the name of the indicator; those that are not measured yet say nothing. */
function actuals({ rows }: RecognisedTable): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) {
    const value = actualOf(row);
    if (row.role === 'indicator' && row.name !== null && value !== null)
      found.set(plainName(row.name), value);
  }
  return found;
}

function actualOf({ cells }: TableRow): number | null {
  const value = cells['actual']?.value;
  return typeof value === 'number' ? value : null;
}
