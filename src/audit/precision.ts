import { roundHalfAway } from '../scoring/index';
import type { Field } from '../sheet/fields';
import type { LocatedCell } from '../sheet/table';

/** Relative float noise that is never a difference. */
const NOISE = 1e-12;

/**
 * Whether a printed figure is the right one, as far as its shown decimals tell: within half a unit of the last.
 * @param decimals decimals that the cell shows; null: a plain number, compared in full
 */
export function agrees(printed: number, right: number, decimals: number | null): boolean {
  const tolerance = decimals === null ? 0 : 0.5 * 10 ** -decimals;
  return Math.abs(printed - right) <= tolerance + NOISE * Math.max(1, Math.abs(right));
}

/** Whether a figure shown with the printed one's decimals is the printed one. */
export function showsAs(value: number, printed: number, decimals: number | null): boolean {
  if (decimals === null) return agrees(printed, value, null);
  return Math.abs(roundHalfAway(value, decimals) - roundHalfAway(printed, decimals)) < 0.1 * 10 ** -decimals;
}

/** Half a unit of the last shown decimal; 0 for a number held in full. */
export function halfUnit(cell: Pick<LocatedCell, 'decimals'>): number {
  return cell.decimals === null ? 0 : 0.5 * 10 ** -cell.decimals;
}

/** Fields that are set, not measured: they are exact however few decimals they show. */
const SET_FIELDS = new Set<Field>([
  'target',
  'initial-target',
  'national-target',
  'budget-ceiling',
  'volume-target',
]);

/** How far an input may be from the figure it was rounded from; counts and what is set are exact. */
export function inputSlack(cell: LocatedCell): number {
  return cell.decimals === 0 || SET_FIELDS.has(cell.ref.field) ? 0 : halfUnit(cell);
}
