import type { CellAddress } from '../../kernel/cellAddress';
import type { Quarter } from '../../scoring/types';
import type { Decision, Mapping } from '../decision';
import type { Field } from '../fields';
import type {
  Indicator,
  IndicatorTable,
  Located,
  LocatedCell,
  Objective,
  Perspective,
  RecognisedTable,
  SheetIssue,
  TableRow,
} from '../table';
import { indicatorTraits } from './indicatorTraits';
import { plainName } from './names';
import { numberOf, type ObjectiveGroup } from './objectiveKeys';
import { locatedFigure, locatedTarget, readQuarters, type QuarterCells } from './quarterUnits';

/** One indicator with its row in every table that has it. */
export interface JoinedRow {
  readonly objective: string | null;
  readonly plan: TableRow | null;
  readonly actual: TableRow | null;
  readonly rows: Map<RecognisedTable, TableRow>;
}

interface Input {
  readonly plan: RecognisedTable;
  readonly actual: RecognisedTable;
  readonly joined: readonly JoinedRow[];
  readonly objectives: readonly ObjectiveGroup[];
  /** Tables that may fill in money which the sources lack. */
  readonly moneyTables: readonly RecognisedTable[];
  readonly mapping: Mapping;
  /** Year of the workbook, for sources that name none. */
  readonly year: number | null;
}

export interface Built {
  readonly table: IndicatorTable;
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
}

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/**
 * Indicators with their figures and cells, from the joined rows: a yearly column if there is one, else TW IV of
 * cumulative quarters; money from the sources, else from the tables that have it.
 * @method M-5, M-7, M-8, M-23
 */
export function buildTable(input: Input): Built {
  const decisions: Decision[] = [];
  const issues: SheetIssue[] = [];
  const used = new Set<RecognisedTable>([input.actual, input.plan]);
  const objectives = listObjectives(input.objectives, input.joined);
  const ids = indicatorIds(input.joined, objectives);
  const indicators = input.joined.map((joined, at): Indicator => {
    const read = readIndicator(joined, input, used);
    decisions.push(...read.decisions);
    issues.push(...read.issues, ...hiddenIssue(joined, read.indicator.name));
    return { ...read.indicator, id: ids[at] as string, objective: objectives.idOf(joined.objective) };
  });
  return {
    table: {
      primary: input.actual,
      sources: [...used],
      indicators,
      objectives: objectives.list,
      perspectives: objectives.perspectives,
      year: input.actual.year ?? input.plan.year ?? input.year,
    },
    decisions,
    issues,
  };
}

interface ObjectiveList {
  readonly list: readonly Objective[];
  readonly perspectives: readonly Perspective[];
  readonly idOf: (key: string | null) => string;
}

/** Sasaran in order, with their printed numbers where these are one for each, and their perspectives. */
function listObjectives(groups: readonly ObjectiveGroup[], joined: readonly JoinedRow[]): ObjectiveList {
  const usedKeys = new Set(joined.map(({ objective }) => objective));
  const used = groups.filter(({ key }) => usedKeys.has(key));
  const printed = used.map((group) => numberOf(group.printed));
  const isNumbered = printed.every((number) => number !== null) && new Set(printed).size === used.length;
  const perspectives = new Map<string, Perspective>();
  const ids = new Map<string | null, string>();
  const list = used.map((group, at): Objective => {
    const number = isNumbered ? (printed[at] as number) : at + 1;
    ids.set(group.key, String(number));
    return {
      id: String(number),
      number,
      name: group.name,
      perspective: perspectiveId(group.perspective, perspectives),
    };
  });
  if (!usedKeys.has(null))
    return { list, perspectives: [...perspectives.values()], idOf: (key) => ids.get(key) as string };
  // Indicators without a sasaran make up one of their own.
  const number = Math.max(0, ...list.map((objective) => objective.number)) + 1;
  ids.set(null, String(number));
  const rest: Objective = { id: String(number), number, name: '', perspective: null };
  return {
    list: [...list, rest],
    perspectives: [...perspectives.values()],
    idOf: (key) => ids.get(key) as string,
  };
}

function perspectiveId(name: string | null, perspectives: Map<string, Perspective>): string | null {
  if (name === null) return null;
  const id = perspectiveKey(name);
  if (!perspectives.has(id)) perspectives.set(id, { id, name });
  return id;
}

/** Perspectives are one whatever stands around their name: `Stakeholders Perspective`, `Perspektif Stakeholder`. */
export function perspectiveKey(name: string): string {
  const bare = plainName(name)
    .replaceAll(/\bperspe[ck]ti[fv]e?\b/g, ' ')
    .replaceAll(/\b(?:and|dan)\b/g, ' ')
    .replace(/^\s*\d+\s/, ' ')
    .replaceAll(/s\b/g, '')
    .trim()
    .replaceAll(/\s+/g, '-');
  return bare === '' ? plainName(name) : bare;
}

/** Codes when every indicator has one of its own, else numbers, else sasaran and position. */
function indicatorIds(joined: readonly JoinedRow[], objectives: ObjectiveList): string[] {
  const unique = (ids: readonly (string | null)[]): ids is readonly string[] =>
    ids.every((id) => id !== null && id !== '') && new Set(ids).size === ids.length;
  const codes = joined.map(codeOf);
  if (unique(codes)) return [...codes];
  const numbers = joined.map((row) => row.plan?.number ?? row.actual?.number ?? null);
  if (unique(numbers)) return [...numbers];
  const counts = new Map<string, number>();
  return joined.map(({ objective }) => {
    const id = objectives.idOf(objective);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return `${id}.${count}`;
  });
}

function codeOf({ plan, actual }: JoinedRow): string | null {
  return plan?.code ?? actual?.code ?? null;
}

interface ReadIndicator {
  readonly indicator: Omit<Indicator, 'id' | 'objective'>;
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
}

function readIndicator(joined: JoinedRow, input: Input, used: Set<RecognisedTable>): ReadIndicator {
  const { plan, actual } = joined;
  const main = (plan ?? actual) as TableRow;
  const pick = (field: Field, quarter?: Quarter): LocatedCell | null => {
    const key = quarter === undefined ? field : `${field}:tw${quarter}`;
    if (plan === actual) return main.cells[key] ?? null;
    const isOfActual = field === 'actual' || field === 'budget-spent';
    const [first, second] = isOfActual ? [actual, plan] : [plan, actual];
    return filled(first?.cells[key] ?? null, second?.cells[key] ?? null);
  };
  const name = plan?.name ?? actual?.name ?? main.code ?? main.number ?? '';
  const cell = nameCell(main, plan ? input.plan : input.actual);
  const cells = QUARTERS.map((quarter): QuarterCells => ({
    quarter,
    target: pick('target', quarter),
    actual: pick('actual', quarter),
  })).filter(({ target, actual: got }) => target !== null || got !== null);
  const yearTarget = pick('target') ?? cells.find(({ quarter }) => quarter === 4)?.target ?? null;
  const unit = pick('unit-of-measure');
  const unitOfMeasure = typeof unit?.value === 'string' ? unit.value : (yearTarget?.unitOfMeasure ?? null);
  const quarters = readQuarters(cells, { name, yearTarget, unitOfMeasure, mapping: input.mapping });
  const yearActual = pick('actual');
  const traits = indicatorTraits({
    name,
    cell,
    direction: pick('direction'),
    quarterKind: pick('quarter-kind'),
    target: pick('target') ?? yearTarget,
    figures: [yearTarget, yearActual, ...cells.flatMap(({ target, actual: got }) => [target, got])],
    quarters: quarters.quarters,
    mapping: input.mapping,
  });
  const isEntered = traits.quarterKind === null || traits.quarterKind === 'kumulatif';
  const last = quarters.quarters.find(({ quarter }) => quarter === 4);
  const lastOfYear = isEntered && last && !last.isShareOfYear ? last : null;
  const weight = pick('weight');
  const money = (field: 'budget-ceiling' | 'budget-spent'): Located<number> | null =>
    moneyOf(pick(field) ?? pick(field, 4)) ?? moneyElsewhere(field, joined, input, used);
  return {
    indicator: {
      code: codeOf(joined),
      name,
      nameCell: cell,
      unitOfMeasure,
      target: locatedTarget(pick('target')) ?? lastOfYear?.target ?? null,
      actual: locatedFigure(yearActual) ?? lastOfYear?.actual ?? null,
      quarters: quarters.quarters,
      budgetCeiling: money('budget-ceiling'),
      budgetSpent: money('budget-spent'),
      weight: moneyOf(weight),
      direction: traits.direction,
      quarterKind: traits.quarterKind,
      isEfficiencyResult: traits.isEfficiencyResult,
      rows: Object.fromEntries([...joined.rows].map(([table, row]) => [table.id, row])),
    },
    decisions: [...quarters.decisions, ...traits.decisions],
    issues: quarters.issues,
  };
}

/** The first cell with a figure; else the first that says something. */
function filled(first: LocatedCell | null, second: LocatedCell | null): LocatedCell | null {
  const isEmpty = (cell: LocatedCell | null): boolean => cell === null || cell.value === null;
  return isEmpty(first) && !isEmpty(second) ? second : (first ?? second);
}

function moneyOf(cell: LocatedCell | null): Located<number> | null {
  return cell && typeof cell.value === 'number'
    ? { value: cell.value, cell: cell.cell, text: cell.text }
    : null;
}

function moneyElsewhere(
  field: 'budget-ceiling' | 'budget-spent',
  { rows }: JoinedRow,
  { moneyTables }: Input,
  used: Set<RecognisedTable>,
): Located<number> | null {
  for (const table of moneyTables) {
    const found = moneyOf(rows.get(table)?.cells[field] ?? null);
    if (!found) continue;
    used.add(table);
    return found;
  }
  return null;
}

/** Cell of the name of a row, by which answers call the indicator. */
export function nameCell(row: TableRow, table: RecognisedTable): CellAddress {
  const cell =
    row.cells['indicator'] ??
    row.cells['programme-output'] ??
    row.cells['objective'] ??
    row.cells['code'] ??
    row.cells['number'];
  return cell?.cell ?? { sheet: table.sheet, row: row.top, column: table.body.left };
}

function hiddenIssue({ plan, actual, rows }: JoinedRow, name: string): SheetIssue[] {
  for (const [table, row] of rows) {
    if (!row.isHidden || (row !== plan && row !== actual)) continue;
    return [{ code: 'row-hidden', severity: 'warning', cell: nameCell(row, table), data: { name } }];
  }
  return [];
}
