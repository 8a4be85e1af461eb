import type { Decision, Mapping } from '../../decision';
import type { RecognisedTable, SheetIssue } from '../../table';
import type { JoinedRow } from '../indicator/tableInput';
import { dropDoubles } from './doubleRows';
import { entriesOf } from './joinEntries';
import { joinRows } from './joinRows';
import type { JoinEntry } from './joinState';
import { ObjectiveBook } from './objectiveKeys';
import { type Sources, hasFigure, indicatorRows } from './sources';

interface Joined {
  readonly joined: readonly JoinedRow[];
  readonly objectives: ObjectiveBook['groups'];
  readonly moneyTables: readonly RecognisedTable[];
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
}

/** Joins the realisation to the plan, then every other table to both by any of the names that are known. */
export function joinSources(
  { plan, actual }: Sources,
  tables: readonly RecognisedTable[],
  mapping: Mapping,
  scoredYear: number | null,
): Joined {
  const book = new ObjectiveBook();
  const decisions: Decision[] = [];
  const issues: SheetIssue[] = [];
  const listed = dropDoubles(entriesOf(plan, book.add(plan, true)), mapping, plan.year ?? scoredYear);
  for (const decision of listed.decisions) decisions.push(decision);
  for (const issue of listed.issues) issues.push(issue);
  const joined = new Map<JoinEntry, JoinedRow>();
  let entries: JoinEntry[] = listed.kept;
  for (const entry of entries) {
    joined.set(entry, {
      objective: entry.objective,
      plan: entry.row,
      actual: plan === actual ? entry.row : null,
      rows: { [plan.id]: entry.row },
    });
  }
  if (plan !== actual) {
    const others = dropDoubles(
      entriesOf(actual, book.add(actual, false)),
      mapping,
      actual.year ?? scoredYear,
    );
    for (const decision of others.decisions) decisions.push(decision);
    for (const issue of others.issues) issues.push(issue);
    const join = joinRows(entries, others.kept, { mapping, otherTable: actual, mayAsk: 'all' });
    for (const decision of join.decisions) decisions.push(decision);
    const pairs = new Map<JoinEntry, JoinedRow>();
    entries = entries.map((entry) => {
      const row = joined.get(entry) as JoinedRow;
      const other = join.pairs.get(entry);
      if (other) row.rows[actual.id] = other.row;
      const known = { ...entry, names: [...new Set([...entry.names, ...(other?.names ?? [])])] };
      pairs.set(known, { ...row, actual: other?.row ?? null });
      return known;
    });
    for (const entry of join.unmatchedBase) issues.push(unmatched(entry, actual));
    for (const entry of join.unmatchedOther) {
      issues.push(unmatched(entry, plan));
      if (!hasFigure(entry.row, 'actual') && !hasFigure(entry.row, 'target')) continue;
      entries.push(entry);
      pairs.set(entry, {
        objective: entry.objective,
        plan: null,
        actual: entry.row,
        rows: { [actual.id]: entry.row },
      });
    }
    joined.clear();
    for (const [entry, row] of pairs) joined.set(entry, row);
  }
  const year = actual.year ?? plan.year;
  const lacksMoney = !(['budget-ceiling', 'budget-spent'] as const).every((field) =>
    [plan, actual].some((table) => table.columns.some(({ ref }) => ref?.field === field)),
  );
  const rest = tables.filter((table) => table !== plan && table !== actual);
  for (const table of rest) {
    const keys = book.add(table, false);
    if (indicatorRows(table).length === 0 || table.kind === 'programme-output') continue;
    const join = joinRows(entries, entriesOf(table, keys), {
      mapping,
      otherTable: table,
      mayAsk: lacksMoney && bringsMoney(table, year) ? 'likely' : 'no',
    });
    for (const decision of join.decisions) decisions.push(decision);
    for (const [entry, other] of join.pairs) (joined.get(entry) as JoinedRow).rows[table.id] = other.row;
  }
  const moneyTables = rest.filter((table) => bringsMoney(table, year));
  return { joined: [...joined.values()], objectives: book.groups, moneyTables, decisions, issues };
}

/** Whether a table may fill in money that the sources lack. */
function bringsMoney({ kind, year: own, columns }: RecognisedTable, year: number | null): boolean {
  return (
    ['action-plan', 'realisation', 'efficiency', 'measurement'].includes(kind) &&
    columns.some(({ ref }) => ref?.field === 'budget-ceiling' || ref?.field === 'budget-spent') &&
    (own === null || year === null || own === year)
  );
}

function unmatched(entry: JoinEntry, other: RecognisedTable): SheetIssue {
  return {
    code: 'row-unmatched',
    severity: 'warning',
    cell: entry.cell,
    data: { name: entry.names[0] ?? '', other: other.sheet },
  };
}
