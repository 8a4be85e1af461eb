import type { CellAddress } from '../../../kernel/cellAddress';
import type { QuarterInput, QuarterKind } from '../../../scoring/types';
import type { Mapping } from '../../decision';
import type { IndicatorQuarter, LocatedCell, TableRow } from '../../table';
import { periodCells, quartersOf, type PeriodCells } from './periodCells';
import { isCount, locatedFigure, locatedTarget, readQuarters, type QuartersReading } from './quarterUnits';

/** One indicator with the cells that may hold its figures, before it is decided what they mean. */
export interface IndicatorDraft {
  readonly name: string;
  readonly cell: CellAddress;
  readonly pick: (key: string) => LocatedCell | null;
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
  mapping: Mapping,
): IndicatorDraft {
  const { plan, actual } = rows;
  const main = (plan ?? actual) as TableRow;
  const pick = (key: string): LocatedCell | null => {
    if (plan === actual) return main.cells[key] ?? null;
    const isOfActual = key.startsWith('actual') || key.startsWith('budget-spent');
    const [first, second] = isOfActual ? [actual, plan] : [plan, actual];
    return filled(first?.cells[key] ?? null, second?.cells[key] ?? null);
  };
  const [targets, actuals] = [periodCells(pick, 'target'), periodCells(pick, 'actual')];
  const ofYear = pick('target');
  const yearTarget = ofYear ?? targets.cells.at(-1) ?? null;
  const unit = pick('unit-of-measure');
  const unitOfMeasure = typeof unit?.value === 'string' ? unit.value : (yearTarget?.unitOfMeasure ?? null);
  const subject = { name, yearTarget, unitOfMeasure, mapping };
  const known = new Map<boolean | QuarterKind, QuartersReading>();
  const quartersAs = (kind: QuarterKind): QuartersReading => {
    // Quarters of a sheet without months are the same for every kind.
    const key = targets.isMonthly || actuals.isMonthly ? kind : true;
    const made = known.get(key) ?? readQuarters(quartersOf(targets, actuals, kind), subject);
    known.set(key, made);
    return made;
  };
  return {
    name,
    cell,
    pick,
    unitOfMeasure,
    yearTarget,
    yearActual: pick('actual'),
    isCount: isCount(subject),
    targets,
    actuals,
    quartersAs,
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
