import type { CellAddress } from '../../../kernel/cellAddress';
import { BPOM_2021, perspectiveKey, type Method } from '../../../scoring/index';
import type { Decision, Mapping } from '../../decision';
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
} from '../../table';
import { efficiencyOf } from './efficiencyIndicator';
import { indicatorDraft, type IndicatorDraft } from './indicatorDraft';
import { weighMeanings, type Meaning } from './meaning';
import { mixedMoney } from './mixedMoney';
import { moneyOfPeriods, periodCells } from './periodCells';
import { numberOf, type ObjectiveGroup } from '../join/objectiveKeys';
import { holdsNumber, locatedFigure, locatedTarget } from './quarterUnits';

/** One indicator with its row in every table that has it. */
export interface JoinedRow {
  readonly objective: string | null;
  readonly plan: TableRow | null;
  readonly actual: TableRow | null;
  /** By table id. */
  readonly rows: Record<string, TableRow>;
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
  /** Profile whose directions and kinds of quarter count where nothing is said. */
  readonly method?: Method;
}

export interface Built {
  readonly table: IndicatorTable;
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
}

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
  const { mapping, method = BPOM_2021 } = input;
  const drafts = input.joined.map((joined) => draftOf(joined, input));
  const tables = [...new Set([input.plan, input.actual])];
  const { meanings, decisions: weighed } = weighMeanings(drafts, { mapping, method, tables });
  decisions.push(...weighed);
  const indicators = input.joined.map((joined, at): Indicator => {
    const keys = { id: ids[at] as string, objective: objectives.idOf(joined.objective) };
    const own = { draft: drafts[at] as IndicatorDraft, meaning: meanings[at] as Meaning };
    const read = readIndicator(joined, { ...keys, ...own }, input, used);
    decisions.push(...read.decisions);
    issues.push(...read.issues, ...hiddenIssue(joined, input, read.indicator.name));
    return read.indicator;
  });
  const money = mixedMoney(indicators, mapping);
  decisions.push(...money.decisions);
  return {
    table: {
      primary: input.actual,
      sources: [...used],
      indicators: money.indicators,
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
  readonly indicator: Indicator;
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
}

function draftOf(
  joined: JoinedRow,
  { plan: planTable, actual: actualTable, mapping }: Input,
): IndicatorDraft {
  const { plan, actual } = joined;
  const main = (plan ?? actual) as TableRow;
  const name = plan?.name ?? actual?.name ?? main.code ?? main.number ?? '';
  return indicatorDraft(joined, name, nameCell(main, plan ? planTable : actualTable), mapping);
}

interface Own extends Pick<Indicator, 'id' | 'objective'> {
  readonly draft: IndicatorDraft;
  readonly meaning: Meaning;
}

function readIndicator(
  joined: JoinedRow,
  { id, objective, draft, meaning }: Own,
  input: Input,
  used: Set<RecognisedTable>,
): ReadIndicator {
  const { pick, name, cell, yearTarget, yearActual, unitOfMeasure } = draft;
  const { quarterKind, direction } = meaning;
  const kind = quarterKind ?? (input.method ?? BPOM_2021).quarterKind;
  const quarters = draft.quartersAs(kind);
  const decisions: Decision[] = [...quarters.decisions];
  const cells = [...draft.targets.cells, ...draft.actuals.cells];
  const isEfficiencyResult = efficiencyOf(
    { name, cell, figures: () => [yearTarget, yearActual, ...cells], mapping: input.mapping },
    decisions,
  );
  const isEntered = quarterKind === null || quarterKind === 'kumulatif';
  const last = quarters.quarters.find(({ quarter }) => quarter === 4);
  const lastOfYear = isEntered && last && !last.isShareOfYear ? last : null;
  const money = (field: 'budget-ceiling' | 'budget-spent'): Located<number> | null =>
    moneyOf(pick(field)) ??
    moneyOfPeriods(periodCells(pick, field), meaning.moneyKind) ??
    moneyElsewhere(field, joined, input, used);
  return {
    indicator: {
      id,
      objective,
      code: codeOf(joined),
      name,
      nameCell: cell,
      unitOfMeasure,
      target: isShareOfOther(draft) ? null : (locatedTarget(pick('target')) ?? lastOfYear?.target ?? null),
      actual: locatedFigure(yearActual) ?? lastOfYear?.actual ?? null,
      quarters: quarters.quarters,
      budgetCeiling: money('budget-ceiling'),
      budgetSpent: money('budget-spent'),
      weight: moneyOf(pick('weight')),
      direction,
      quarterKind,
      isEfficiencyResult,
      ...(joined.plan?.isSumOfRows || joined.actual?.isSumOfRows ? { isSumOfRows: true } : {}),
      rows: joined.rows,
    },
    decisions,
    issues: [...quarters.issues, ...unitIssues(draft)],
  };
}

/** "1% dari jumlah penduduk" beside persons: a share of something that the row does not hold. */
function isShareOfOther({ pick, yearActual }: IndicatorDraft): boolean {
  const [target, unit] = [pick('target'), pick('unit-of-measure')?.value];
  if (!/^% ?(?:dari|of)\b/i.test(target?.unitOfMeasure ?? '') || typeof yearActual?.value !== 'number')
    return false;
  return (
    !yearActual.unitOfMeasure?.startsWith('%') && typeof unit === 'string' && !/^\s*(?:%|persen)/i.test(unit)
  );
}

function unitIssues(draft: IndicatorDraft): SheetIssue[] {
  const target = isShareOfOther(draft) ? draft.pick('target') : null;
  if (target === null) return [];
  const data = { target: target.text, actual: draft.yearActual?.text ?? '' };
  return [
    { code: 'unit-mismatch', severity: 'error', cell: target.cell, subject: { indicator: draft.name }, data },
  ];
}

function moneyOf(cell: LocatedCell | null): Located<number> | null {
  return cell !== null && holdsNumber(cell) ? cell : null;
}

function moneyElsewhere(
  field: 'budget-ceiling' | 'budget-spent',
  { rows }: JoinedRow,
  { moneyTables }: Input,
  used: Set<RecognisedTable>,
): Located<number> | null {
  for (const table of moneyTables) {
    const found = moneyOf(rows[table.id]?.cells[field] ?? null);
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

function hiddenIssue({ plan, actual }: JoinedRow, input: Input, name: string): SheetIssue[] {
  const hidden = plan?.isHidden ? plan : actual?.isHidden ? actual : null;
  if (hidden === null) return [];
  const table = hidden === plan ? input.plan : input.actual;
  return [{ code: 'row-hidden', severity: 'warning', cell: nameCell(hidden, table), data: { name } }];
}
