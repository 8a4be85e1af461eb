import type { Decision, Mapping } from '../../decision';
import { fieldRefKey, type Field, type FieldRef } from '../../fields';
import type { LocatedCell, RecognisedTable, SheetIssue, TableRow } from '../../table';
import { hasFigure, indicatorRows } from '../join/sources';
import { isResultField } from '../numericFields';
import { withRef } from '../row/withRef';
import { quarterGroups, type QuarterGroup, type QuarterPart } from './quarterGroups';
import { ofStatedQuarter } from './ofStatedQuarter';
import { rowKeys } from './quarterOf';
import { targetOfSeries, targetQuestion } from './targetOfSeries';

/** The tables of a workbook after those of a quarter each were joined. */
export interface JoinedQuarters {
  readonly tables: readonly RecognisedTable[];
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
  /** Ids of tables whose figures now stand in the row of another, or of the year's own table. */
  readonly joined: ReadonlySet<string>;
}

/** Figures that are of the quarter when their table is; money left and spans of the year are not among them. */
const OF_PERIOD: ReadonlySet<Field> = new Set<Field>(['actual', 'numerator', 'denominator', 'budget-spent']);

/**
 * Joins tables of a quarter each, stacked or one a sheet, with the same indicators to one series: the table of the last
 * quarter gets the figures of the others under their quarters. Only what states its quarter is joined.
 * @issue `row-unmatched`
 */
export function joinQuarters(
  tables: readonly RecognisedTable[],
  decisions: readonly Decision[],
  mapping: Mapping,
): JoinedQuarters {
  const groups = quarterGroups(tables);
  const replaced = new Map<string, RecognisedTable>();
  const changed = new Map<string, Decision>();
  const joined = new Set<string>();
  const issues: SheetIssue[] = [];
  const known = new Map(decisions.map((decision) => [decision.id, decision]));
  for (const group of groups) {
    const made = seriesOf(group, known, mapping);
    for (const table of made.tables) replaced.set(table.id, table);
    for (const id of made.joined) joined.add(id);
    if (made.question) changed.set(made.question.id, made.question);
    for (const issue of made.issues) issues.push(issue);
  }
  return {
    tables: tables.map((table) => replaced.get(table.id) ?? ofStatedQuarter(table, mapping)),
    decisions: decisions.map((decision) => changed.get(decision.id) ?? decision),
    issues,
    joined,
  };
}

function seriesOf(
  { parts, isUntil }: QuarterGroup,
  decisions: ReadonlyMap<string, Decision>,
  mapping: Mapping,
) {
  const last = parts.at(-1) as QuarterPart;
  const byKey = parts.map(({ table }) => rowsByKey(table));
  const lastRows = byKey.at(-1) as ReadonlyMap<string, TableRow>;
  const sets = [...lastRows.keys()].map((key) => byKey.flatMap((rows) => rows.get(key) ?? []));
  const column = last.table.columns.find(({ ref }) => ref !== null && fieldRefKey(ref) === 'target');
  const target = column ? targetOfSeries(sets, column, { isUntil, mapping }) : null;
  const known = column && decisions.get(column.decisionId);
  const stays = new Set<Field>();
  if (target?.isOfYear) stays.add('target');
  if (sets.every((rows) => isSame(rows, 'budget-ceiling'))) stays.add('budget-ceiling');
  const tables = parts.map((part) => ofQuarter(part, stays));
  const others = tables.slice(0, -1);
  const made = withOthers(tables.at(-1) as RecognisedTable, others, isUntil);
  return {
    tables: [...others, made],
    joined: others.map(({ id }) => id),
    question: target?.isOpen && known && column ? targetQuestion(known, column, last) : null,
    issues: parts.slice(0, -1).flatMap(({ table }) => unmatched(table, last.table, lastRows)),
  };
}

function rowsByKey(table: RecognisedTable): ReadonlyMap<string, TableRow> {
  const keys = rowKeys(table);
  return new Map(indicatorRows(table).map((row, at) => [keys[at] as string, row]));
}

function isSame(rows: readonly TableRow[], key: string): boolean {
  const values = rows.map(({ cells }) => cells[key]?.value ?? null).filter((value) => value !== null);
  return values.every((value) => value === values[0]);
}

/** The table with its figures named by their quarter. */
function ofQuarter({ table, quarter }: QuarterPart, stays: ReadonlySet<Field>): RecognisedTable {
  const refOf = (ref: FieldRef): FieldRef => {
    const isMeasured =
      OF_PERIOD.has(ref.field) ||
      ref.field === 'target' ||
      ref.field === 'budget-ceiling' ||
      isResultField(ref.field);
    const isNamed = ref.quarter !== undefined || ref.month !== undefined || ref.year !== undefined;
    return isMeasured && !isNamed && !stays.has(ref.field) ? { ...ref, quarter } : ref;
  };
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.ref === null ? column : { ...column, ref: refOf(column.ref) },
    ),
    rows: table.rows.map((row) => {
      const cells: Record<string, LocatedCell> = {};
      for (const [key, cell] of Object.entries(row.cells)) {
        const ref = refOf(cell.ref);
        if (ref === cell.ref) cells[key] = cell;
        else cells[fieldRefKey(ref)] = withRef(cell, ref);
      }
      return { ...row, cells };
    }),
  };
}

/** The table of the last quarter with the figures of the others in its rows. */
function withOthers(
  last: RecognisedTable,
  others: readonly RecognisedTable[],
  isUntil: boolean,
): RecognisedTable {
  const byKey = others.map(rowsByKey);
  const keys = rowKeys(last);
  let at = -1;
  const rows = last.rows.map((row) => {
    if (row.role !== 'indicator') return row;
    at += 1;
    const key = keys[at] as string;
    const cells: Record<string, LocatedCell> = { ...row.cells };
    for (const found of byKey)
      for (const [own, cell] of Object.entries(found.get(key)?.cells ?? {}))
        if (cell.ref.quarter !== undefined) cells[own] ??= cell;
    return { ...row, cells };
  });
  return { ...last, rows, series: { others: others.map(({ id }) => id), isUntil } };
}

/** Indicators that the last quarter's table does not have are in no score, and that is said. */
function unmatched(
  table: RecognisedTable,
  last: RecognisedTable,
  rows: ReadonlyMap<string, TableRow>,
): SheetIssue[] {
  return [...rowsByKey(table)].flatMap(([key, row]): SheetIssue[] => {
    if (rows.has(key) || !(hasFigure(row, 'actual') || hasFigure(row, 'target'))) return [];
    const cell = row.cells['indicator']?.cell ?? {
      sheet: table.sheet,
      row: row.top,
      column: table.body.left,
    };
    return [
      { code: 'row-unmatched', severity: 'warning', cell, data: { name: row.name ?? '', other: last.sheet } },
    ];
  });
}
