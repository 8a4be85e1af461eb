import { BPOM_2021, type Method } from '../../scoring/index';
import type { WorkbookAccount } from '../account/account';
import { workbookAccount } from '../account/workbookAccount';
import type { Decision, Mapping } from '../decision';
import type { Field } from '../fields';
import type { WorkbookContent } from '../grid';
import type { IndicatorTable, RecognisedTable, SheetIssue, WorkbookReading } from '../table';
import { withWordValues } from './indicator/wordValues';
import { withDoubts } from './doubt/withDoubts';
import { buildTable } from './indicator/buildTable';
import { indicatorComponents, withoutComponents } from './indicator/indicatorComponents';
import { countPairs } from './join/joinEntries';
import { joinSources } from './join/joinSources';
import { printedTotals } from './join/printedTotals';
import { type RecogniseHints, chooseSources } from './join/sources';
import { workbookYear } from './join/workbookYear';
import { joinQuarters } from './series/joinQuarters';
import { seriesTables, withoutQuarters } from './series/yearTable';
import { profileDecision } from './profile/profileDecision';
import { readSheets } from './readSheets';
import { leftOutTables } from './table/leftOutTables';
import { nothingToScore } from './table/nothingToScore';
import { rowsWithoutIndicator } from './table/rowsWithoutIndicator';

export type { RecogniseHints } from './join/sources';

/**
 * Reads a whole workbook: finds its tables, says what each is, joins action plan and realisation into indicators
 * with the cell of every figure. Pure, linear in the number of cells; answers of a mapping override every decision.
 * @issue `no-table`, `no-target`, `no-actual`, `table-left-out`, `sheet-not-found`, `row-unmatched`, `row-nameless`, `row-duplicate`, `row-hidden`,
 *        `unit-mismatch`, `unit-converted`, `mapping-unknown`, and those of reading numbers
 */
export function recogniseWorkbook(
  content: WorkbookContent,
  mapping: Mapping,
  hints: RecogniseHints = {},
  method: Method = BPOM_2021,
): WorkbookReading {
  const read = readWorkbook(content, mapping, hints, { method });
  const isLeft = read.indicatorTable === null && read.tables.some(couldStandAlone);
  return withAccount(content, (isLeft && readAlone(content, mapping, hints, method)) || read);
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

/** What only explains other tables where there are any: outputs with their volume, a plan with one year of realisasi. */
function couldStandAlone({ kind, columns }: RecognisedTable): boolean {
  const refs = columns.flatMap(({ ref }) => ref ?? []);
  const years = (field: Field): number[] =>
    refs.flatMap((ref) => (ref.field === field && ref.year !== undefined ? [ref.year] : []));
  if (kind === 'programme-output') {
    const has = (field: Field): boolean => refs.some((ref) => ref.field === field);
    return has('volume-target') && has('volume-actual');
  }
  const [actual, ...more] = years('actual');
  return kind === 'strategic-plan' && more.length === 0 && years('target').some((year) => year === actual);
}

/** The workbook read as if nothing else were there; null when that gives no figures either. */
function readAlone(
  content: WorkbookContent,
  mapping: Mapping,
  hints: RecogniseHints,
  method: Method,
): Omit<WorkbookReading, 'account'> | null {
  const read = readWorkbook(content, mapping, hints, { method, isAlone: true });
  const primary = read.indicatorTable?.primary;
  if (!primary) return null;
  const { sheet, header } = primary;
  const isOutputs = /\bk?ro\b|output|keluaran/i.test(
    primary.columns.flatMap((each) => each.header).join(' '),
  );
  const cell = { sheet, row: header.top, column: header.left };
  const said: SheetIssue = { code: 'outputs-scored', severity: 'warning', cell };
  return isOutputs ? { ...read, issues: [said, ...read.issues] } : read;
}

function readWorkbook(
  content: WorkbookContent,
  mapping: Mapping,
  hints: RecogniseHints,
  { method, isAlone = false }: { readonly method: Method; readonly isAlone?: boolean },
): Omit<WorkbookReading, 'account'> {
  const { found, told, issues, seen } = readSheets(content, mapping, hints, {
    levels: method.levelNames,
    isAlone,
  });
  const series = joinQuarters(found, told, mapping);
  const { tables } = series;
  const decisions = [...series.decisions];
  for (const issue of series.issues) issues.push(issue);
  const year = workbookYear(tables, mapping);
  if (year.decision) decisions.push(year.decision);
  const choice = chooseSources(withoutQuarters(tables, series.joined), { hints, mapping, countPairs, year });
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
  const built = buildTable({
    ...choice.sources,
    ...joined,
    seriesTables: seriesTables(choice.sources, tables),
    mapping,
    year: year.year,
    method,
  });
  for (const decision of [joined.decisions, built.decisions].flat()) decisions.push(decision);
  const table = withProfile(built.table, tables, decisions, { mapping, method });
  const components = indicatorComponents(content, tables, table);
  const leftOut = [leftOutTables(tables, table), rowsWithoutIndicator(table.primary)].flat();
  for (const issue of [joined.issues, built.issues, printedTotals(table), leftOut].flat()) issues.push(issue);
  const isComponents = new Set(components.map(({ table }) => table));
  return {
    tables: tables.map((table) => (isComponents.has(table.id) ? { ...table, kind: 'components' } : table)),
    indicatorTable: withoutComponents(table, components),
    components,
    decisions: tables.some(({ rows }) => rows.some(({ line }) => line)) ? onceEach(decisions) : decisions,
    issues: [...withWordValues(table.indicators, issues), ...unknownAnswers(mapping, decisions)],
  };
}

/** The indicators with their doubts; those of the profile are found by the indicators that are sure without it. */
function withProfile(
  table: IndicatorTable,
  tables: readonly RecognisedTable[],
  decisions: Decision[],
  { mapping, method }: { readonly mapping: Mapping; readonly method: Method },
): IndicatorTable {
  const sure = withDoubts(table, tables, decisions);
  const profile = profileDecision(sure, mapping, method);
  if (profile === null) return sure;
  decisions.push(profile);
  return profile.isOpen ? withDoubts(table, tables, decisions) : sure;
}

/** Indicators in the lines of one cell share its decisions: one answer counts for all, and an open one stays open. */
function onceEach(decisions: readonly Decision[]): Decision[] {
  const known = new Map<string, Decision>();
  for (const decision of decisions) if (!known.get(decision.id)?.isOpen) known.set(decision.id, decision);
  return [...known.values()];
}

/** Decisions that other parts of the program ask for. */
const ELSEWHERE = /^(?:output-column|profile)\|/;

function unknownAnswers(mapping: Mapping, decisions: readonly Decision[]): SheetIssue[] {
  const known = new Set(decisions.map(({ id }) => id));
  return Object.keys(mapping.answers)
    .filter((id) => !known.has(id) && !ELSEWHERE.test(id))
    .map((id) => ({ code: 'mapping-unknown', severity: 'warning', data: { id } }));
}
