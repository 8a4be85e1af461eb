import { plainName } from './names';
import type { RecognisedTable } from '../../table';

/** Of so many of the rows of both the names must be others for tables to be parts of one office. */
const OTHERS = 0.5;

/**
 * Whether a table is one of several sheets of one form with other indicators each (lembar per bidang): parts of an office, of
 * which none is the whole.
 * @param others tables that could be scored instead
 */
export function isOneOfSeveral(table: RecognisedTable, others: readonly RecognisedTable[]): boolean {
  if (others.length === 0) return false;
  const [form, names] = [formOf(table), namesOf(table)];
  return others.some((other) => {
    if (other.sheet === table.sheet || other.year !== table.year || formOf(other) !== form) return false;
    const own = namesOf(other);
    const shared = [...own].filter((name) => names.has(name)).length;
    return own.size > 0 && shared < OTHERS * Math.min(own.size, names.size);
  });
}

/** Header texts and meanings of all columns. */
function formOf({ columns }: RecognisedTable): string {
  return JSON.stringify(columns.map(({ header, ref }) => [header.map(plainName), ref]));
}

function namesOf({ rows }: RecognisedTable): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ role, name }) => (role === 'indicator' && name !== null ? [plainName(name)] : [])),
  );
}
