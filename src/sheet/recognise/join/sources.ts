import { isOneOfSeveral } from './oneOfSeveral';
import { holdsOtherFigures } from './otherFigures';
import type { Decision, Mapping, Reason } from '../../decision';
import type { FieldRef } from '../../fields';
import type { RecognisedTable, TableRow } from '../../table';
import type { WorkbookYear } from './workbookYear';

/** Sheets that a person names. */
export interface RecogniseHints {
  readonly actionPlanSheet?: string;
  readonly actualSheet?: string;
}

/** Tables that targets and realisasi are taken from: one that has both, or a plan with its realisation. */
export interface Sources {
  /** Table that lists the indicators and has targets. */
  readonly plan: RecognisedTable;
  /** Table with realisasi, beside which results are written; the plan itself when it holds everything. */
  readonly actual: RecognisedTable;
}

/** Rows that hold one indicator each. */
export function indicatorRows(table: RecognisedTable): readonly TableRow[] {
  return table.rows.filter(({ role }) => role === 'indicator');
}

/** Whether a row has a figure, or "not measured", for a field of this year: yearly or by quarter. */
export function hasFigure(row: TableRow, field: FieldRef['field']): boolean {
  // The cell of the year's figure bears the bare name of the field.
  if ((row.cells[field]?.value ?? null) !== null) return true;
  return Object.values(row.cells).some(
    ({ ref, value }) => ref.field === field && ref.year === undefined && value !== null,
  );
}

function hasColumn(table: RecognisedTable, field: FieldRef['field']): boolean {
  const isOfRows = table.columns.some(({ ref }) => ref?.field === 'row-measure');
  if (isOfRows) return indicatorRows(table).some((row) => hasFigure(row, field));
  return table.columns.some(({ ref }) => ref?.field === field && ref.year === undefined);
}

interface Scored {
  readonly sources: Sources;
  readonly rank: number;
  readonly complete: number;
  readonly withMoney: number;
  readonly all: number;
}

const SINGLE_RANK: Readonly<Record<string, number>> = { measurement: 4, quarterly: 3, efficiency: 2 };

/** Joins rows of a plan with those of a realisation: how many plan rows find theirs. */
export type CountPairs = (
  plan: RecognisedTable,
  actual: RecognisedTable,
) => readonly (readonly [TableRow, TableRow])[];

/**
 * Chooses the tables to score: an action plan with its realisation, else a table that has both; among those that
 * are about as complete the better kind counts, then money, then the later year. A person can change it.
 * @returns null when no table has targets with realisasi
 */
export function chooseSources(
  tables: readonly RecognisedTable[],
  options: {
    readonly hints: RecogniseHints;
    readonly mapping: Mapping;
    readonly countPairs: CountPairs;
    readonly year: WorkbookYear;
  },
): { readonly sources: Sources | null; readonly decision: Decision | null } {
  const usable = tables.filter(
    (table) => indicatorRows(table).length > 0 && table.kind !== 'programme-output',
  );
  const scored = [...singles(usable, options.hints), ...pairs(usable, options)];
  if (scored.length === 0) return { sources: null, decision: null };
  const answer = options.mapping.answers['primary-table'];
  const answered = scored.find(({ sources }) => sourcesId(sources) === answer);
  const ranked = rankSources(scored, options.year);
  const best = answered ?? (ranked[0] as Scored);
  const isPart = isOneOfSeveralTables(best, ranked, options.hints);
  const decision: Decision = {
    id: 'primary-table',
    kind: 'primary-table',
    cells: [...new Set([best.sources.actual, best.sources.plan])].map(({ header, body }) => ({
      ...header,
      bottom: body.bottom,
    })),
    candidates: ranked.slice(0, 8).map(({ sources, complete, all }) => ({
      id: sourcesId(sources),
      data: { label: sourcesLabel(sources), complete, all },
    })),
    chosen: sourcesId(best.sources),
    isOpen: !answered && isPart,
    confidence: answered ? 1 : isPart ? 0.4 : ranked.length === 1 ? 0.95 : 0.8,
    reason: answered ? { code: 'answered' } : reasonOf(best, ranked.length, options.hints),
    data: { sheet: best.sources.actual.sheet, plan: best.sources.plan.sheet },
  };
  return { sources: best.sources, decision };
}

/**
 * Sheets of one form with other indicators each, or tables of the same indicators with other figures, none of them named
 * by a hint: a person says which is scored.
 */
function isOneOfSeveralTables(
  best: Scored,
  ranked: readonly Scored[],
  { actionPlanSheet, actualSheet }: RecogniseHints,
): boolean {
  const { plan, actual } = best.sources;
  if (plan !== actual || best.complete === 0) return false;
  if (actionPlanSheet !== undefined || actualSheet !== undefined) return false;
  const others = ranked
    .filter(
      (each) =>
        each !== best &&
        each.sources.plan === each.sources.actual &&
        each.complete > 0 &&
        quarterOf(each) === quarterOf(best),
    )
    .map(({ sources }) => sources.actual);
  return isOneOfSeveral(actual, others) || others.some((other) => holdsOtherFigures(actual, other));
}

function sourcesId({ plan, actual }: Sources): string {
  return plan === actual ? actual.id : `${plan.id} + ${actual.id}`;
}

function sourcesLabel({ plan, actual }: Sources): string {
  return plan === actual ? actual.sheet : `${plan.sheet} + ${actual.sheet}`;
}

function reasonOf({ sources, complete, all }: Scored, count: number, hints: RecogniseHints): Reason {
  if (hints.actionPlanSheet !== undefined || hints.actualSheet !== undefined) return { code: 'table-hint' };
  if (sources.plan !== sources.actual) {
    const data = { planSheet: sources.plan.sheet, actualSheet: sources.actual.sheet, complete, all };
    return { code: 'table-pair', data };
  }
  return count === 1 ? { code: 'table-only' } : { code: 'table-most-complete', data: { complete, all } };
}

function singles(tables: readonly RecognisedTable[], hints: RecogniseHints): Scored[] {
  return tables.flatMap((table) => {
    if (!hasColumn(table, 'target') || !hasColumn(table, 'actual')) return [];
    const isNamed = (named: string | undefined): boolean => named === undefined || named === table.sheet;
    if (!isNamed(hints.actualSheet) || !isNamed(hints.actionPlanSheet)) return [];
    const rows = indicatorRows(table);
    const complete = rows.filter((row) => hasFigure(row, 'target') && hasFigure(row, 'actual')).length;
    const withMoney = rows.filter(
      (row) => hasFigure(row, 'budget-ceiling') && hasFigure(row, 'budget-spent'),
    ).length;
    const rank = (SINGLE_RANK[table.kind] ?? 1) + (withMoney > 0 ? 0.5 : 0);
    return [{ sources: { plan: table, actual: table }, rank, complete, withMoney, all: rows.length }];
  });
}

/** Most tables of a kind that are tried with each other. */
const MOST_TRIED = 6;

function pairs(
  tables: readonly RecognisedTable[],
  { hints, countPairs }: { readonly hints: RecogniseHints; readonly countPairs: CountPairs },
): Scored[] {
  const plans = tables
    .filter(
      (table) =>
        hasColumn(table, 'target') &&
        (hints.actionPlanSheet === undefined ? isPlan(table) : table.sheet === hints.actionPlanSheet),
    )
    .slice(0, MOST_TRIED);
  const actuals = tables
    .filter(
      (table) =>
        hasColumn(table, 'actual') &&
        (hints.actualSheet === undefined ? table.kind === 'realisation' : table.sheet === hints.actualSheet),
    )
    .slice(0, MOST_TRIED);
  return plans.flatMap((plan) =>
    actuals.flatMap((actual) => {
      if (plan === actual || (plan.year !== null && actual.year !== null && plan.year !== actual.year))
        return [];
      const joined = countPairs(plan, actual);
      if (joined.length === 0) return [];
      const complete = joined.filter(
        ([one, other]) => hasFigure(one, 'target') && hasFigure(other, 'actual'),
      ).length;
      const withMoney = joined.filter(([one, other]) => hasMoney(one, other)).length;
      const isHinted = hints.actionPlanSheet === plan.sheet || hints.actualSheet === actual.sheet;
      const rank = (plan.kind === 'action-plan' ? 5 : 3.2) + (isHinted ? 10 : 0);
      return [{ sources: { plan, actual }, rank, complete, withMoney, all: indicatorRows(plan).length }];
    }),
  );
}

function isPlan({ kind }: RecognisedTable): boolean {
  return kind === 'action-plan' || kind === 'agreement';
}

function hasMoney(one: TableRow, other: TableRow): boolean {
  const has = (field: 'budget-ceiling' | 'budget-spent'): boolean =>
    hasFigure(one, field) || hasFigure(other, field);
  return has('budget-ceiling') && has('budget-spent');
}

/** Those that are nearly the most complete, best kind first; then the rest. */
function rankSources(scored: readonly Scored[], { year: wanted, isAnswered }: WorkbookYear): Scored[] {
  const most = scored.reduce((highest, { complete }) => Math.max(highest, complete), 0);
  const isGood = ({ complete }: Scored): number => (complete * 10 >= most * 8 ? 1 : 0);
  const isOfYear = ({ sources }: Scored): number => {
    const year = sources.actual.year ?? sources.plan.year;
    return year === wanted || (year === null && !isAnswered) ? 1 : 0;
  };
  const hasYear = (each: Scored): number => (each.complete > 0 ? isOfYear(each) : 0);
  return [...scored].sort(
    (one, two) =>
      (isAnswered ? isOfYear(two) - isOfYear(one) : 0) ||
      // Last year's complete table is no source while this year has figures.
      hasYear(two) - hasYear(one) ||
      isGood(two) - isGood(one) ||
      isOfYear(two) - isOfYear(one) ||
      two.rank - one.rank ||
      two.withMoney - one.withMoney ||
      two.complete - one.complete ||
      quarterOf(two) - quarterOf(one),
  );
}

/** Quarter that the sheet or title of the realisation names: of equal tables the later one counts. */
function quarterOf({ sources }: Scored): number {
  const { sheet, title } = sources.actual;
  const found = /\b(?:tw|triwulan|triw|kuartal|q|semester)[ ._-]{0,2}(iv|i{1,3}|[1-4])\b/i.exec(
    `${sheet} ${title ?? ''}`,
  );
  const word = found?.[1]?.toLowerCase() ?? '';
  return word === '' ? 0 : ['i', 'ii', 'iii', 'iv'].indexOf(word) + 1 || Number(word);
}
