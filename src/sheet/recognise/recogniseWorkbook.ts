import { BPOM_2021, type Method } from '../../scoring/index';
import type { WorkbookAccount } from '../account/account';
import type { CellAddress } from '../../kernel/cellAddress';
import { workbookAccount } from '../account/workbookAccount';
import type { Decision, Mapping } from '../decision';
import { formFacts } from '../forms/formFacts';
import { UNSCORED_IDS } from '../forms/unscoredForm';
import type { WorkbookContent } from '../grid';
import type { RecognisedTable, SheetIssue, TableRow, WorkbookReading } from '../table';
import { buildTable, nameCell, type JoinedRow } from './indicator/buildTable';
import { indicatorComponents, withoutComponents } from './indicator/indicatorComponents';
import { tablePlaceId } from './header/givenTables';
import { withDoubts } from './doubt/withDoubts';
import { HeaderReader } from './header/headerSense';
import type { SeenHeader } from './header/seenHeader';
import { joinRows, type JoinEntry } from './join/joinRows';
import { ObjectiveBook } from './join/objectiveKeys';
import { recogniseTables } from './recogniseTables';
import { chooseSources, hasFigure, indicatorRows, type RecogniseHints, type Sources } from './join/sources';
import { printedTotals } from './join/printedTotals';
import { dropDoubles } from './join/doubleRows';
import { workbookYear } from './join/workbookYear';

export type { RecogniseHints } from './join/sources';

/**
 * Reads a whole workbook: finds its tables, says what each is, joins action plan and realisation into indicators
 * with the cell of every figure. Pure, linear in the number of cells; answers of a mapping override every decision.
 * @issue `no-table`, `no-target`, `no-actual`, `sheet-not-found`, `row-unmatched`, `row-duplicate`, `row-hidden`,
 *        `unit-mismatch`, `unit-converted`, `mapping-unknown`, and those of reading numbers
 */
export function recogniseWorkbook(
  content: WorkbookContent,
  mapping: Mapping,
  hints: RecogniseHints = {},
  method: Method = BPOM_2021,
): WorkbookReading {
  return withAccount(content, readWorkbook(content, mapping, hints, method));
}

/** The account costs a look at every cell: it is made when it is asked for, and kept. */
function withAccount(content: WorkbookContent, reading: Omit<WorkbookReading, 'account'>): WorkbookReading {
  let known: WorkbookAccount | null = null;
  return {
    ...reading,
    get account() {
      known ??= workbookAccount(content.sheets, reading);
      return known;
    },
  };
}

function readWorkbook(
  content: WorkbookContent,
  mapping: Mapping,
  hints: RecogniseHints,
  method: Method,
): Omit<WorkbookReading, 'account'> {
  const reader = new HeaderReader();
  const tables: RecognisedTable[] = [];
  const decisions: Decision[] = [];
  const issues: SheetIssue[] = missingSheets(content, hints);
  const seen: SeenHeader[] = [];
  for (const grid of content.sheets) {
    const read = recogniseTables(grid, mapping, content.separators, reader, method.levelNames);
    for (const table of read.tables) tables.push(table);
    for (const decision of read.decisions) decisions.push(decision);
    for (const issue of read.issues) issues.push(issue);
    seen.push(...read.seen);
  }
  const year = workbookYear(tables, mapping);
  if (year.decision) decisions.push(year.decision);
  const choice = chooseSources(tables, { hints, mapping, countPairs, year });
  if (choice.decision) decisions.push(choice.decision);
  if (!choice.sources) {
    issues.push(nothingToScore(tables, seen, content));
    return {
      tables,
      indicatorTable: null,
      components: [],
      decisions,
      issues: [...issues, ...unknownAnswers(mapping, decisions)],
    };
  }
  const joined = joinSources(choice.sources, tables, mapping, year.year);
  const built = buildTable({ ...choice.sources, ...joined, mapping, year: year.year, method });
  for (const decision of [joined.decisions, built.decisions].flat()) decisions.push(decision);
  const table = withDoubts(built.table, tables, decisions);
  const components = indicatorComponents(content, tables, table);
  for (const issue of [joined.issues, built.issues, printedTotals(table)].flat()) issues.push(issue);
  const isComponents = new Set(components.map(({ table }) => table));
  return {
    tables: tables.map((table) => (isComponents.has(table.id) ? { ...table, kind: 'components' } : table)),
    indicatorTable: withoutComponents(table, components),
    components,
    decisions: tables.some(({ rows }) => rows.some(({ line }) => line)) ? onceEach(decisions) : decisions,
    issues: [...issues, ...unknownAnswers(mapping, decisions)],
  };
}

/** Indicators in the lines of one cell share its decisions: one answer counts for all, and an open one stays open. */
function onceEach(decisions: readonly Decision[]): Decision[] {
  const known = new Map<string, Decision>();
  for (const decision of decisions) if (!known.get(decision.id)?.isOpen) known.set(decision.id, decision);
  return [...known.values()];
}

function missingSheets({ sheets }: WorkbookContent, hints: RecogniseHints): SheetIssue[] {
  const names = sheets.map(({ sheet }) => sheet);
  return [hints.actionPlanSheet, hints.actualSheet].flatMap((sheet): SheetIssue[] =>
    sheet === undefined || names.includes(sheet)
      ? []
      : [{ code: 'sheet-not-found', severity: 'error', data: { sheet, sheets: names.join(', ') } }],
  );
}

/** Why nothing can be scored: no table of indicators, or one that lacks targets or realisasi. */
function nothingToScore(
  tables: readonly RecognisedTable[],
  seen: readonly SeenHeader[],
  { sheets }: WorkbookContent,
): SheetIssue {
  const listed = tables.filter(
    (table) =>
      indicatorRows(table).length > 0 &&
      table.kind !== 'programme-output' &&
      !(table.form && UNSCORED_IDS.has(table.form.id)),
  );
  const place = (table: RecognisedTable) => ({
    sheet: table.sheet,
    row: table.header.top,
    column: table.header.left,
  });
  const withTarget = listed.find((table) => table.columns.some(({ ref }) => ref?.field === 'target'));
  const withActual = listed.find((table) => table.columns.some(({ ref }) => ref?.field === 'actual'));
  if (withTarget && !withActual) return { code: 'no-actual', severity: 'error', cell: place(withTarget) };
  const money = tables.find(isMoneyAlone);
  if (money && !withTarget) return { code: 'money-alone', severity: 'error', cell: place(money) };
  if (withActual && !withTarget) return { code: 'no-target', severity: 'error', cell: place(withActual) };
  // Of the headers that were seen, the one that lacks least is what the person means.
  const best = [...seen].sort((one, two) => one.missing.length - two.missing.length)[0];
  const answer = tablePlaceId(best?.sheet ?? sheets[0]?.sheet ?? '');
  const form = formFacts(sheets);
  if (!best)
    return {
      code: 'no-table',
      severity: 'error',
      data: { lacking: 'indicator,target,actual', answer, ...form },
    };
  const data = { ...form, seen: best.found.join(', '), lacking: best.missing.join(','), answer };
  const cell = { sheet: best.sheet, row: best.row, column: best.column };
  return { code: 'no-table', severity: 'error', cell, data };
}

/** Pagu and realisasi anggaran without a target, and no indicator that was measured: nothing that could be scored. */
function isMoneyAlone({ columns }: RecognisedTable): boolean {
  const has = (field: string): boolean => columns.some(({ ref }) => ref?.field === field);
  if (!has('budget-ceiling') || !has('budget-spent') || has('target')) return false;
  return !has('actual') || !has('indicator');
}

/** Rows of two tables that belong together, without questions: to compare choices. */
function countPairs(
  plan: RecognisedTable,
  actual: RecognisedTable,
): readonly (readonly [TableRow, TableRow])[] {
  const book = new ObjectiveBook();
  const base = entriesOf(plan, book.add(plan, true));
  const other = entriesOf(actual, book.add(actual, false));
  const join = joinRows(base, other, {
    mapping: { version: 1, answers: {} },
    otherTable: actual,
    mayAsk: 'no',
  });
  return [...join.pairs].map(([one, two]) => [one.row, two.row] as const);
}

function entriesOf(table: RecognisedTable, keys: ReadonlyMap<TableRow, string | null>): JoinEntry[] {
  return indicatorRows(table).map((row) => ({
    row,
    names: row.name === null ? [] : [row.name],
    code: row.code,
    number: row.number,
    objective: keys.get(row) ?? null,
    cell: ownCell(row, table),
  }));
}

/** Rows below a merged name have no name cell of their own: they are called by the place beside it. */
function ownCell(row: TableRow, table: RecognisedTable): CellAddress {
  const cell = nameCell(row, table);
  return cell.row < row.top ? { ...cell, row: row.top } : cell;
}

interface Joined {
  readonly joined: readonly JoinedRow[];
  readonly objectives: ObjectiveBook['groups'];
  readonly moneyTables: readonly RecognisedTable[];
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
}

/** Joins the realisation to the plan, then every other table to both by any of the names that are known. */
function joinSources(
  { plan, actual }: Sources,
  tables: readonly RecognisedTable[],
  mapping: Mapping,
  scoredYear: number | null,
): Joined {
  const book = new ObjectiveBook();
  const decisions: Decision[] = [];
  const issues: SheetIssue[] = [];
  const listed = dropDoubles(entriesOf(plan, book.add(plan, true)), mapping, plan.year ?? scoredYear);
  decisions.push(...listed.decisions);
  issues.push(...listed.issues);
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
    decisions.push(...others.decisions);
    issues.push(...others.issues);
    const join = joinRows(entries, others.kept, { mapping, otherTable: actual, mayAsk: 'all' });
    decisions.push(...join.decisions);
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
    decisions.push(...join.decisions);
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

/** Decisions that other parts of the program ask for. */
const ELSEWHERE = /^output-column\|/;

function unknownAnswers(mapping: Mapping, decisions: readonly Decision[]): SheetIssue[] {
  const known = new Set(decisions.map(({ id }) => id));
  return Object.keys(mapping.answers)
    .filter((id) => !known.has(id) && !ELSEWHERE.test(id))
    .map((id) => ({ code: 'mapping-unknown', severity: 'warning', data: { id } }));
}
