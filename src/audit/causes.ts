import { roundHalfAway } from '../scoring/index';
import type { Field } from '../sheet/fields';
import type { CheckInput, FigureCheck } from './check';
import type { AuditContext } from './context';
import { digitCause } from './digits';
import type { Cause, CauseCode } from './finding';
import { halfUnit, inputSlack, showsAs } from './precision';
import { quantityKey, subjectKey, type FigurePlace, type FigureRegistry } from './registry';

/** Another value that an input may have been given by mistake, and where it stands. */
interface Alternative {
  readonly value: number;
  readonly cause: Cause;
  /** Table that has it. */
  readonly table?: string;
}

/** How far from a row its neighbours are tried, so that the search stays linear on large sheets. */
const NEIGHBOUR_ROWS = 40;
/** Usual caps of agencies (M-3). */
const CAPS = [100, 110, 120, 200];

export interface CauseSearch {
  readonly check: FigureCheck;
  readonly right: number;
  readonly home: FigurePlace | null;
  readonly context: AuditContext;
  readonly registry: FigureRegistry;
  /** Rows of the table of the printed figure, by position, for neighbours. */
  readonly placeOf: (input: CheckInput) => FigurePlace | null;
}

/**
 * The first cause that gives the printed figure when the figure is computed with it; null when none does.
 * Order: what is named first explains more with less.
 */
export function probableCause(search: CauseSearch): Cause | null {
  return (
    cappedCause(search) ??
    alternativesCause(search, olderValues) ??
    otherTableCause(search) ??
    alternativesCause(search, otherYearTargets) ??
    leftOutCause(search) ??
    alternativesCause(search, zero) ??
    alternativesCause(search, otherRowInputs) ??
    digitCause(search.check.printed, search.right) ??
    copiedCause(search) ??
    signCause(search)
  );
}

function printedValue({ check }: CauseSearch): number {
  return check.printed.value as number;
}

function shows(search: CauseSearch, value: number | null): boolean {
  return value !== null && showsAs(value, printedValue(search), search.check.printed.decimals);
}

/**
 * Whether replaced inputs give the printed figure, within the rounding of the inputs that are left: the office
 * computed with more decimals than the sheet shows.
 */
function showsWithin(search: CauseSearch, values: readonly number[]): boolean {
  const { check } = search;
  if (shows(search, check.compute(values))) return true;
  if (check.inputs.length > 2) return false;
  const slack = check.inputs.map((input, i) => (values[i] === input.value ? inputSlack(input.cell) : 0));
  const low = check.compute(values.map((value, i) => value - (slack[i] as number)));
  const high = check.compute(values.map((value, i) => value + (slack[i] as number)));
  if (low === null || high === null || low === high) return false;
  const unit = halfUnit(check.printed);
  return (
    printedValue(search) >= Math.min(low, high) - unit && printedValue(search) <= Math.max(low, high) + unit
  );
}

function cappedCause(search: CauseSearch): Cause | null {
  const cap = CAPS.find((each) => printedValue(search) === each && search.right > each);
  return cap === undefined || search.check.inputs.length !== 2 ? null : { code: 'capped', data: { cap } };
}

/**
 * One input replaced at a time. A hit is named only when it is clearly likelier than chance: whole numbers and long
 * tables fit something nearly always.
 */
function alternativesCause(
  search: CauseSearch,
  alternativesOf: (input: CheckInput, search: CauseSearch) => Alternative[],
): Cause | null {
  const { check } = search;
  const values = check.inputs.map((input) => input.value);
  const results: number[] = [];
  let found: Cause | null = null;
  for (const [i, input] of check.inputs.entries()) {
    for (const { value, cause } of alternativesOf(input, search)) {
      if (value === input.value) continue;
      const replaced = values.map((each, at) => (at === i ? value : each));
      const result = check.compute(replaced);
      if (result !== null) results.push(result);
      if (found === null && showsWithin(search, replaced)) found = cause;
    }
  }
  return found !== null && isBeyondChance(results, search) ? found : null;
}

/** The same quantity as other tables have it. */
function olderValues(input: CheckInput, { context, registry, placeOf }: CauseSearch): Alternative[] {
  const place = placeOf(input);
  const key = place && quantityKey(input.quantity, place.table, context, place.row);
  const others = key === null ? [] : (registry.byQuantity.get(key) ?? []);
  return others
    .filter((other) => other.cell !== input.cell)
    .map((other) => ({
      value: other.value,
      cause: { code: 'older-value', cell: other.cell.cell, data: { value: other.cell.text } },
      table: other.table.id,
    }));
}

/** All inputs as one other table has them: several older values at once. */
function otherTableCause(search: CauseSearch): Cause | null {
  const { check } = search;
  if (check.inputs.length <= 2) return null;
  const byTable = new Map<string, { values: number[]; differs: Cause | null }>();
  check.inputs.forEach((input, i) => {
    for (const { value, cause, table } of olderValues(input, search)) {
      if (value === input.value || table === undefined) continue;
      const entry = byTable.get(table) ?? { values: check.inputs.map((each) => each.value), differs: null };
      entry.values[i] = value;
      byTable.set(table, { values: entry.values, differs: entry.differs ?? cause });
    }
  });
  for (const { values, differs } of byTable.values()) {
    if (shows(search, check.compute(values))) return differs;
  }
  return null;
}

/** Targets of the same indicator for other years, and the first agreement. */
function otherYearTargets(input: CheckInput, { registry }: CauseSearch): Alternative[] {
  const { field } = input.quantity.ref;
  if (field !== 'target') return [];
  const places = registry.bySubject.get(subjectKey(input.quantity)) ?? [];
  return places
    .filter(
      ({ cell }) =>
        cell !== input.cell && (cell.ref.field === 'target' || cell.ref.field === 'initial-target'),
    )
    .map(({ cell }) => ({
      value: cell.value as number,
      cause: { code: 'other-year-target', cell: cell.cell, data: { value: cell.text } },
    }));
}

function zero(): Alternative[] {
  return [{ value: 0, cause: { code: 'blank-as-zero' } }];
}

/** The same column in rows near by. */
function otherRowInputs(input: CheckInput, search: CauseSearch): Alternative[] {
  return neighbours(search.placeOf(input), 'other-row-input');
}

function neighbours(place: FigurePlace | null, code: CauseCode): Alternative[] {
  if (!place) return [];
  const { rows } = place.table;
  const at = rows.indexOf(place.row);
  const column = place.cell.cell.column;
  return rows.slice(Math.max(0, at - NEIGHBOUR_ROWS), at + NEIGHBOUR_ROWS + 1).flatMap((row) => {
    if (row === place.row) return [];
    return Object.values(row.cells).flatMap((cell): Alternative[] =>
      (cell.cell.column === column || isSameKind(cell.ref.field, place.cell.ref.field)) &&
      typeof cell.value === 'number'
        ? [{ value: cell.value, cause: { code, cell: cell.cell, data: { value: cell.text } } }]
        : [],
    );
  });
}

const KINDS: readonly (readonly Field[])[] = [
  ['budget-ceiling', 'budget-spent'],
  ['target', 'actual'],
];

/** Figures that are easily taken for each other: pagu and realisasi of money, target and realisasi. */
function isSameKind(a: Field, b: Field): boolean {
  return KINDS.some((kind) => kind.includes(a) && kind.includes(b));
}

/** As many hits as this may be expected of chance alone before a hit says nothing. */
const MOST_BY_CHANCE = 0.1;

/**
 * Whether the results of all alternatives lie so far apart that one of them hardly meets the printed figure by chance:
 * their number times the width of the printed digits, over the span that they fill.
 */
function isBeyondChance(all: readonly number[], { check }: CauseSearch): boolean {
  const results = [...new Set(all.map((each) => roundHalfAway(each, 6)))];
  if (results.length <= 2) return check.printed.decimals !== 0 || results.length <= 1;
  const sorted = results.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] as number;
  const span = at(0.9) - at(0.1);
  const width = 2 * halfUnit(check.printed);
  return results.length * width <= MOST_BY_CHANCE * span;
}

/** A sum or mean of what is printed below, without one of its rows or with one twice. */
function leftOutCause(search: CauseSearch): Cause | null {
  const group = search.check.fromNeighbours ?? (search.check.inputs.length > 2 ? search.check : null);
  if (!group || group.inputs.length < 2) return null;
  const values = group.inputs.map((input) => input.value);
  const others = values.flatMap((value, i) =>
    [values.filter((_, at) => at !== i), [...values, value]].flatMap((each) => group.compute(each) ?? []),
  );
  if (!isBeyondChance(others, search)) return null;
  for (const [i, input] of group.inputs.entries()) {
    const cell = input.cell.cell;
    if (shows(search, group.compute(values.filter((_, at) => at !== i))))
      return { code: 'row-left-out', cell, data: { value: input.cell.text } };
    if (shows(search, group.compute([...values, input.value])))
      return { code: 'row-counted-twice', cell, data: { value: input.cell.text } };
  }
  return null;
}

/** The printed figure of another row in the same column, or of a sister column of the same subject. */
function copiedCause(search: CauseSearch): Cause | null {
  const printed = printedValue(search);
  const isTelling = roundHalfAway(printed, 0) !== printed;
  if (!isTelling) return null;
  const fromRow = neighbours(search.home, 'copied-row').find((each) => each.value === printed);
  if (fromRow) return fromRow.cause;
  const fromNeighbour = neighbourFigures(search).find(({ cell }) => cell.value === printed);
  if (fromNeighbour)
    return { code: 'copied-row', cell: fromNeighbour.cell.cell, data: { value: fromNeighbour.cell.text } };
  const places = search.registry.bySubject.get(subjectKey(search.check.quantity)) ?? [];
  const sister = places.find(({ cell }) => cell !== search.check.printed && cell.value === printed);
  return sister ? { code: 'copied-column', cell: sister.cell.cell, data: { value: sister.cell.text } } : null;
}

/** Every figure of the indicators in the rows right above and below. */
function neighbourFigures({ home, context, registry }: CauseSearch): readonly FigurePlace[] {
  if (!home) return [];
  const at = home.table.rows.indexOf(home.row);
  return [at - 1, at + 1].flatMap((i) => {
    const row = home.table.rows[i];
    const indicator = row && context.indicatorOf.get(row);
    return indicator ? (registry.bySubject.get(`indicator|${indicator.id}`) ?? []) : [];
  });
}

function signCause(search: CauseSearch): Cause | null {
  return search.right !== 0 && shows(search, -search.right) ? { code: 'sign-lost' } : null;
}
