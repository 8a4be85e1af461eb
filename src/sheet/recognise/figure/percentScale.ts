import { largestOf } from '../../../kernel/extremes';
import type { LocatedCell } from '../../table';
import { plausibleNats } from '../indicator/periodEvidence';
import { MARGINS } from '../evidence/weights';

const IS_PERCENT = /^\s*(?:%|persen|percent|persentase|prosentase)/i;
const NAME = /^\s*(?:persentase|prosentase|presentase|persen|percentage|tingkat|cakupan|proporsi|rasio)\b/i;
/** A ratio is at most this; percent points of a target are mostly above `LEAST_POINTS`. */
const MOST_RATIO = 1.5;
const LEAST_POINTS = 5;

/** What the cells of a row that are ratios (0,855 beside 90 %) come to. */
export interface ScaleFinding {
  /** Keys of the cells that hold a ratio. */
  readonly ratios: readonly string[];
  /** Whether it is sure enough to be taken. */
  readonly isTaken: boolean;
}

/**
 * Whether target and realisasi of a row are on different scales, one in percent points and one as a ratio: a row of
 * percents whose one side is a hundredth of the other.
 * @param cells figures of one row, by `fieldRefKey`; percent formats are percent points already
 * @param keys  those of the targets and of the realisasi of the table
 * @method M-31
 */
export function ratiosBesidePercents(
  cells: Readonly<Record<string, LocatedCell>>,
  name: string | null,
  keys: { readonly targets: readonly string[]; readonly actuals: readonly string[] },
): ScaleFinding | null {
  if (!hasSmall(cells, keys.targets) && !hasSmall(cells, keys.actuals)) return null;
  const [targets, actuals] = [figuresOf(cells, keys.targets), figuresOf(cells, keys.actuals)];
  if (targets.length === 0 || actuals.length === 0) return null;
  const unit = cells['unit-of-measure']?.value;
  const isPercent =
    (typeof unit === 'string' && IS_PERCENT.test(unit)) ||
    [...targets, ...actuals].some(({ cell }) => cell.unitOfMeasure?.startsWith('%')) ||
    (unit === undefined && name !== null && NAME.test(name));
  if (!isPercent) return null;
  return oneSided(targets, actuals) ?? oneSided(actuals, targets);
}

/** Whether some figure could be a ratio: in most rows none can, and no more is looked at. */
function hasSmall(cells: Readonly<Record<string, LocatedCell>>, keys: readonly string[]): boolean {
  for (const key of keys) {
    const value = cells[key]?.value;
    if (typeof value === 'number' && value !== 0 && Math.abs(value) <= MOST_RATIO) return true;
  }
  return false;
}

interface Figure {
  readonly key: string;
  readonly cell: LocatedCell;
  readonly value: number;
}

function figuresOf(cells: Readonly<Record<string, LocatedCell>>, keys: readonly string[]): Figure[] {
  const figures: Figure[] = [];
  for (const key of keys) {
    const cell = cells[key];
    const value = cell?.value;
    if (cell && typeof value === 'number' && value !== 0) figures.push({ key, cell, value });
  }
  return figures;
}

/** `small` are ratios that no format marks, and every figure of the other side is percent points, by format or size. */
function oneSided(small: readonly Figure[], large: readonly Figure[]): ScaleFinding | null {
  const ratios = small.filter(
    ({ cell, value }) => cell.unitOfMeasure === undefined && Math.abs(value) <= MOST_RATIO,
  );
  const arePoints = large.every(
    ({ cell, value }) => Math.abs(value) >= LEAST_POINTS || cell.unitOfMeasure?.startsWith('%'),
  );
  const typical = largestOf(large.map(({ value }) => value));
  if (ratios.length === 0 || !arePoints || typical < LEAST_POINTS) return null;
  const own = largestOf(ratios.map(({ value }) => value));
  const margin = plausibleNats((own * 100) / typical) - plausibleNats(own / typical);
  return margin <= 0 ? null : { ratios: ratios.map(({ key }) => key), isTaken: margin >= MARGINS.remarked };
}
