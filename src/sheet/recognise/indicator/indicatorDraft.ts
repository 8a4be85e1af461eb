import type { CellAddress } from '../../../kernel/cellAddress';
import { cleanNoise, type QuarterInput, type QuarterKind } from '../../../scoring/index';
import type { Mapping } from '../../decision';
import type { IndicatorQuarter, LocatedCell, TableRow } from '../../table';
import { ratiosBesidePercents } from '../figure/percentScale';
import { plausibleNats } from './periodEvidence';
import { NO_PERIODS, periodCells, quartersOf, type PeriodCells } from './periodCells';
import { isCount, locatedFigure, locatedTarget, readQuarters, type QuartersReading } from './quarterUnits';

/** One indicator with the cells that may hold its figures, before it is decided what they mean. */
export interface IndicatorDraft {
  readonly name: string;
  readonly cell: CellAddress;
  readonly pick: (key: string) => LocatedCell | null;
  /** Cells of a field over the periods of the sheet. */
  readonly periods: (field: string) => PeriodCells;
  readonly unitOfMeasure: string | null;
  readonly yearTarget: LocatedCell | null;
  readonly yearActual: LocatedCell | null;
  readonly isCount: boolean;
  readonly targets: PeriodCells;
  readonly actuals: PeriodCells;
  /** Quarters in one unit, as a kind makes them up. */
  readonly quartersAs: (kind: QuarterKind) => QuartersReading;
}

/** A row of the joined tables as a draft. */
export function indicatorDraft(
  rows: { readonly plan: TableRow | null; readonly actual: TableRow | null },
  name: string,
  cell: CellAddress,
  { mapping, hasPeriods }: { readonly mapping: Mapping; readonly hasPeriods: boolean },
): IndicatorDraft {
  const { plan, actual } = rows;
  const main = (plan ?? actual) as TableRow;
  const own = (key: string): LocatedCell | null => {
    if (plan === actual) return main.cells[key] ?? null;
    const isOfActual = key.startsWith('actual') || key.startsWith('budget-spent');
    const [first, second] = isOfActual ? [actual, plan] : [plan, actual];
    return filled(first?.cells[key] ?? null, second?.cells[key] ?? null);
  };
  const pick = plan === actual ? own : withRatios(own, name);
  const periods = (field: string): PeriodCells => (hasPeriods ? periodCells(pick, field) : NO_PERIODS);
  const [targets, actuals] = [periods('target'), periods('actual')];
  const ofYear = pick('target');
  const yearTarget = ofYear ?? targets.cells.at(-1) ?? null;
  // A table that is filled to TW II says what its figures are as well as one of the year.
  const lastTarget = yearTarget ?? targets.cells.filter((each) => each !== null).at(-1) ?? null;
  const unit = pick('unit-of-measure');
  const unitOfMeasure = typeof unit?.value === 'string' ? unit.value : (lastTarget?.unitOfMeasure ?? null);
  const subject = { name, yearTarget, unitOfMeasure, mapping };
  const isPlain = targets === NO_PERIODS && actuals === NO_PERIODS;
  const quartersAs = isPlain ? noQuarters : readingsByKind(targets, actuals, subject);
  return {
    name,
    cell,
    pick,
    periods,
    unitOfMeasure,
    yearTarget,
    yearActual: actuals.cells.some((own) => own !== null) ? pick('actual') : actualOf(pick, subject),
    isCount: isCount({ ...subject, yearTarget: lastTarget }),
    targets,
    actuals,
    quartersAs,
  };
}

const NO_QUARTERS: QuartersReading = { quarters: [], decisions: [], issues: [] };

function noQuarters(): QuartersReading {
  return NO_QUARTERS;
}

/** Quarters of a row by kind, each made once. */
function readingsByKind(
  targets: PeriodCells,
  actuals: PeriodCells,
  subject: Parameters<typeof readQuarters>[1],
): IndicatorDraft['quartersAs'] {
  const known = new Map<boolean | QuarterKind, QuartersReading>();
  return (kind) => {
    // Quarters of a sheet without months are the same for every kind.
    const key = targets.isMonthly || actuals.isMonthly ? kind : true;
    const made = known.get(key) ?? readQuarters(quartersOf(targets, actuals, kind), subject);
    known.set(key, made);
    return made;
  };
}

const KEYS = {
  targets: ['target', 'target:tw1', 'target:tw2', 'target:tw3', 'target:tw4'],
  actuals: ['actual', 'actual:tw1', 'actual:tw2', 'actual:tw3', 'actual:tw4'],
} as const;

type Pick = IndicatorDraft['pick'];

/** Cells of two tables on one scale: 0,62 on the one beside 76 % on the other is 62 %. */
function withRatios(pick: Pick, name: string): Pick {
  const cells: Record<string, LocatedCell> = {};
  for (const key of [...KEYS.targets, ...KEYS.actuals, 'unit-of-measure']) {
    const cell = pick(key);
    if (cell) cells[key] = cell;
  }
  const found = ratiosBesidePercents(cells, name, KEYS);
  if (!found) return pick;
  const ratios = new Set(found.ratios);
  return (key) => {
    const cell = pick(key);
    return cell !== null && ratios.has(key) ? scaledCell(cell, 100) : cell;
  };
}

function scaledCell(cell: LocatedCell, factor: number): LocatedCell {
  const { ref, text, hasFormula, decimals } = cell;
  const value = typeof cell.value === 'number' ? cleanNoise(cell.value * factor) : cell.value;
  return { value, cell: cell.cell, text, ref, hasFormula, decimals, factor };
}

/** Realisasi of the year; where its cell is blank, that of pembilang and penyebut (M-9). */
function actualOf(pick: Pick, subject: Parameters<typeof isCount>[0]): LocatedCell | null {
  const own = pick('actual');
  if (own !== null && own.value !== null) return own;
  const [numerator, denominator] = [pick('numerator'), pick('denominator')];
  const [part, whole] = [numerator?.value, denominator?.value];
  if (!numerator || typeof part !== 'number' || typeof whole !== 'number' || !(whole > 0)) return own;
  const { yearTarget } = subject;
  const target = typeof yearTarget?.value === 'number' ? yearTarget.value : null;
  const ratio = part / whole;
  const isRatio = target !== null && plausibleNats(ratio / target) > plausibleNats((ratio * 100) / target);
  const { cell, ref } = own ?? numerator;
  const value = isRatio ? ratio : ratio * 100;
  return {
    value,
    cell,
    ref,
    text: `${numerator.text}/${denominator?.text ?? ''}`,
    hasFormula: false,
    decimals: null,
  };
}

/** The first cell with a figure; else the first that says something. */
function filled(first: LocatedCell | null, second: LocatedCell | null): LocatedCell | null {
  const isEmpty = (cell: LocatedCell | null): boolean => cell === null || cell.value === null;
  return isEmpty(first) && !isEmpty(second) ? second : (first ?? second);
}

/** A quarter without its cells. */
export function quarterInput({ quarter, target, actual, isShareOfYear }: IndicatorQuarter): QuarterInput {
  return {
    quarter,
    target: target?.value ?? null,
    actual: actual?.value ?? null,
    ...(isShareOfYear === undefined ? {} : { isShareOfYear }),
  };
}

/** Figures of the year as the sheet states them, without quarters. */
export function statedFigures({ pick, yearActual }: IndicatorDraft) {
  return { target: locatedTarget(pick('target')), actual: locatedFigure(yearActual) };
}
