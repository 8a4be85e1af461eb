import { checkBands, roundHalfAway } from '../scoring/index';
import type { Indicator, Located, LocatedCell, TableRow } from '../sheet/table';
import { quantityOf, type AuditContext } from './context';
import type { Finding, FindingClass, FindingCode, Quantity } from './finding';
import { findingId } from './judge';

/**
 * What no recomputation can prove, but a careful reader would ask about: cumulative figures that fall, capaian in
 * no ordinary band, spending above pagu, equal figures, counts below zero, two units, weights, holes in bands.
 * @method M-7, M-8, M-14, M-16
 */
export function plausibilityFindings(context: AuditContext): Finding[] {
  const findings: Finding[] = [];
  for (const table of context.reading.tables) {
    for (const row of table.rows) {
      for (const cell of Object.values(row.cells)) {
        const found = cellRemark(cell, row, context);
        if (found) findings.push(found);
      }
    }
    findings.push(...equalFigures(table.rows, context));
  }
  for (const indicator of context.indicators?.indicators ?? []) findings.push(...indicatorRemarks(indicator));
  findings.push(...methodRemarks(context));
  return findings;
}

function remark(
  code: FindingCode,
  kind: FindingClass,
  cell: LocatedCell | Located<unknown>,
  quantity: Quantity | null,
  data: Finding['data'] = {},
): Finding {
  return {
    id: findingId(code, cell.cell),
    kind: 'plausibility',
    code,
    class: kind,
    quantity,
    places: [{ cell: cell.cell, printed: cell.text }],
    printed: cell.text,
    right: null,
    decimals: null,
    cause: null,
    data,
  };
}

function cellRemark(cell: LocatedCell, row: TableRow, context: AuditContext): Finding | null {
  if (typeof cell.value !== 'number') return null;
  const { field } = cell.ref;
  const quantity = quantityOf(row, cell.ref, context);
  if (field === 'achievement' && row.role === 'indicator') {
    const limit = context.method.criterionBands.at(-1)?.from ?? null;
    const isLast = context.method.criterionBands.at(-1)?.tone === 'neutral';
    if (isLast && limit !== null && cell.value > limit)
      return remark('achievement-above-limit', 'remark', cell, quantity, { limit });
  }
  if (field === 'budget-spent') {
    const ceiling = Object.values(row.cells).find(
      ({ ref }) =>
        ref.field === 'budget-ceiling' &&
        ref.quarter === cell.ref.quarter &&
        ref.month === cell.ref.month &&
        ref.year === cell.ref.year,
    );
    if (ceiling && typeof ceiling.value === 'number' && cell.value > ceiling.value) {
      return remark('spending-above-budget', 'error', cell, quantity, { ceiling: ceiling.text });
    }
  }
  const isEntered =
    field === 'actual' || field === 'target' || field === 'budget-ceiling' || field === 'budget-spent';
  return isEntered && cell.value < 0 ? remark('negative-count', 'error', cell, quantity) : null;
}

/** In longer tables figures of two decimals meet by chance. */
const MOST_COMPARED_ROWS = 60;

/** Two indicators that share a figure to two decimals or more in one column: a copy, or chance. */
function equalFigures(rows: readonly TableRow[], context: AuditContext): Finding[] {
  if (rows.length > MOST_COMPARED_ROWS) return [];
  const seen = new Map<string, { cell: LocatedCell; row: TableRow }>();
  const findings: Finding[] = [];
  for (const row of rows) {
    if (row.role !== 'indicator') continue;
    for (const cell of Object.values(row.cells)) {
      if (
        cell.ref.field !== 'actual' ||
        typeof cell.value !== 'number' ||
        roundHalfAway(cell.value, 1) === cell.value
      )
        continue;
      const key = `${cell.cell.column}|${cell.value}`;
      const first = seen.get(key);
      if (!first) seen.set(key, { cell, row });
      else if (context.indicatorOf.get(first.row) !== context.indicatorOf.get(row)) {
        const other = context.indicatorOf.get(first.row)?.name ?? first.row.name ?? '';
        const finding = remark('equal-values', 'remark', cell, quantityOf(row, cell.ref, context), { other });
        findings.push({
          ...finding,
          places: [...finding.places, { cell: first.cell.cell, printed: first.cell.text }],
        });
      }
    }
  }
  return findings;
}

function indicatorRemarks(indicator: Indicator): Finding[] {
  const quantity = (field: 'actual' | 'target'): Quantity => ({
    ref: { field },
    level: 'indicator',
    id: indicator.id,
    name: indicator.name,
  });
  const findings: Finding[] = [];
  for (const { actual, before } of fallsOf(indicator))
    findings.push(remark('cumulative-falls', 'error', actual, quantity('actual'), { before: before.text }));
  const units = unitsOf(indicator);
  if (units)
    findings.push(
      remark('units-differ', 'remark', units.actual, quantity('actual'), {
        target: units.targetUnit,
        actual: units.actualUnit,
      }),
    );
  return findings;
}

/** Shares and indices may fall, however they are entered. */
const SHARE = /%|persen|indeks|nilai|skor|rasio|angka|per\b/i;

/** Counts that are entered cumulatively and fall, although what was planned does not. */
function fallsOf(indicator: Indicator): { actual: Located<unknown>; before: Located<number> }[] {
  const { quarterKind, quarters, direction, doubts, unitOfMeasure, name } = indicator;
  const isOpen = (doubts ?? []).length > 0 || quarterKind !== 'kumulatif' || direction === 'minimal';
  const targets = quarters.flatMap(({ target }) => (typeof target?.value === 'number' ? [target.value] : []));
  const isPlanned = targets.some((value, at) => at > 0 && value < (targets[at - 1] as number));
  if (isOpen || isPlanned || SHARE.test(unitOfMeasure ?? name)) return [];
  const falls: { actual: Located<unknown>; before: Located<number> }[] = [];
  let before: Located<number> | null = null;
  for (const { actual } of quarters) {
    if (!actual || actual.value === null) continue;
    if (before && actual.value < before.value) falls.push({ actual, before });
    before = { value: actual.value, cell: actual.cell, text: actual.text };
  }
  return falls;
}

function unitsOf(
  indicator: Indicator,
): { actual: LocatedCell; targetUnit: string; actualUnit: string } | null {
  const { target, actual } = indicator;
  if (!target || !actual) return null;
  const cells = Object.values(indicator.rows).flatMap((row) => Object.values(row.cells));
  const at = (located: Located<unknown>): LocatedCell | undefined =>
    cells.find(
      (cell) =>
        cell.cell === located.cell ||
        (cell.cell.sheet === located.cell.sheet &&
          cell.cell.row === located.cell.row &&
          cell.cell.column === located.cell.column),
    );
  const targetUnit = at(target)?.unitOfMeasure;
  const cell = at(actual);
  const actualUnit = cell?.unitOfMeasure;
  if (!cell || !targetUnit || !actualUnit || targetUnit.toLowerCase() === actualUnit.toLowerCase())
    return null;
  return { actual: cell, targetUnit, actualUnit };
}

function methodRemarks(context: AuditContext): Finding[] {
  const findings: Finding[] = [];
  const indicators = context.indicators?.indicators ?? [];
  const weights = indicators.flatMap((indicator) => (indicator.weight ? [indicator.weight] : []));
  const sum = weights.reduce((total, weight) => total + weight.value, 0);
  const last = weights.at(-1);
  // Weights in percent are meant to fill the whole; small whole weights (1, 2) are not.
  if (last && weights.length === indicators.length && sum > 50 && Math.abs(sum - 100) > 1e-6) {
    findings.push(remark('weights-not-complete', 'error', last, null, { sum }));
  }
  for (const issue of checkBands(context.method.criterionBands)) {
    findings.push({
      id: `bands-broken|${issue.code}|${JSON.stringify(issue.data ?? {})}`,
      kind: 'plausibility',
      code: 'bands-broken',
      class: 'error',
      quantity: null,
      places: [],
      printed: '',
      right: null,
      decimals: null,
      cause: null,
      data: { ...issue.data, gap: issue.code },
    });
  }
  return findings;
}
