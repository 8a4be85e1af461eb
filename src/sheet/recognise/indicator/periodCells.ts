import type { Quarter, QuarterKind } from '../../../scoring/index';
import type { Located, LocatedCell } from '../../table';
import type { QuarterCells } from './quarterUnits';

const QUARTERS = [1, 2, 3, 4] as const;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

type Pick = (key: string) => LocatedCell | null;

/** Cells of one field over the periods of the sheet, in order: four quarters, or twelve months. */
export interface PeriodCells {
  readonly isMonthly: boolean;
  readonly cells: readonly (LocatedCell | null)[];
}

/** Key of a month's cell: the months that end a quarter bear the quarter. */
function monthKey(field: string, month: number): string {
  return month % 3 === 0 ? `${field}:tw${month / 3}` : `${field}:b${month}`;
}

/** Keys of a field's twelve months; made once, for they are asked of every row. */
const MONTH_KEYS = new Map<string, readonly string[]>();

function monthKeys(field: string): readonly string[] {
  const keys = MONTH_KEYS.get(field) ?? MONTHS.map((month) => monthKey(field, month));
  MONTH_KEYS.set(field, keys);
  return keys;
}

/** What a row without periods has. */
export const NO_PERIODS: PeriodCells = { isMonthly: false, cells: [null, null, null, null] };

/**
 * Cells of a field by period. A sheet is monthly when it has months that end no quarter.
 * @example periodCells((key) => (key === 'actual:b1' ? 'D5' : null), 'actual').isMonthly // => true
 */
export function periodCells(pick: Pick, field: string): PeriodCells {
  const months = monthKeys(field).map(pick);
  if (months.every((cell) => cell === null)) return NO_PERIODS;
  const isMonthly = months.some((cell, at) => cell !== null && (at + 1) % 3 !== 0);
  return {
    isMonthly,
    cells: isMonthly ? months : QUARTERS.map((quarter) => months[quarter * 3 - 1] ?? null),
  };
}

/** Cell of a quarter as a kind makes it up: months are added up, or the last filled one stands for the quarter. */
export function quarterCell(
  { isMonthly, cells }: PeriodCells,
  quarter: Quarter,
  kind: QuarterKind,
): LocatedCell | null {
  if (!isMonthly) return cells[quarter - 1] ?? null;
  const months = cells.slice(quarter * 3 - 3, quarter * 3);
  const filled = months.filter((cell) => cell !== null && typeof cell.value === 'number');
  if (kind === 'kumulatif' || kind === 'nilai-akhir') return filled.at(-1) ?? months.at(-1) ?? null;
  const last = filled.at(-1);
  if (!last || filled.length === 1) return last ?? months.at(-1) ?? null;
  return combinedCell(filled as readonly LocatedCell[], kind === 'jumlah' ? 'sum' : 'mean');
}

/** Quarters that have a cell, with the figures that a kind makes up. */
export function quartersOf(target: PeriodCells, actual: PeriodCells, kind: QuarterKind): QuarterCells[] {
  if (target === NO_PERIODS && actual === NO_PERIODS) return [];
  return QUARTERS.flatMap((quarter): QuarterCells[] => {
    const cells = { target: quarterCell(target, quarter, kind), actual: quarterCell(actual, quarter, kind) };
    return cells.target === null && cells.actual === null ? [] : [{ quarter, ...cells }];
  });
}

/** A figure that several cells make up; it stands at the last of them and keeps all. */
function combinedCell(cells: readonly LocatedCell[], how: 'sum' | 'mean'): LocatedCell {
  const last = cells.at(-1) as LocatedCell;
  const value = sumOf(cells) / (how === 'mean' ? cells.length : 1);
  return {
    value,
    cell: last.cell,
    text: String(value),
    ref: last.ref,
    hasFormula: false,
    decimals: null,
    parts: cells as readonly Located<number>[],
    ...(how === 'mean' ? { isMean: true } : {}),
    ...(last.unitOfMeasure === undefined ? {} : { unitOfMeasure: last.unitOfMeasure }),
  };
}

function sumOf(cells: readonly LocatedCell[]): number {
  return cells.reduce((total, { value }) => total + (typeof value === 'number' ? value : 0), 0);
}

/** Money that the periods make up by a kind: their sum, or the last filled one. */
export function moneyOfPeriods({ cells }: PeriodCells, kind: 'kumulatif' | 'jumlah'): Located<number> | null {
  const filled = cells.filter(isFigure);
  const last = filled.at(-1);
  if (!last) return null;
  if (kind === 'kumulatif' || filled.length === 1) return last;
  return { value: sumOf(filled), cell: last.cell, text: String(sumOf(filled)), parts: filled };
}

function isFigure(cell: LocatedCell | null): cell is LocatedCell & Located<number> {
  return cell !== null && typeof cell.value === 'number';
}
