import { cleanNoise, strategicGap, type IndicatorScore, type Scorecard } from '../scoring/index';
import type { Indicator } from '../sheet/table';
import { judged } from './judged';
import { cellsOf, figureOf, type PlacedRow } from './rowFigures';
import type { StrategicFacts } from './workbookFacts';

/**
 * Realisasi against the last year of the Renstra; null where no sheet has its target.
 * @method M-28
 */
export function strategicFacts(
  rows: readonly PlacedRow[],
  indicator: Indicator,
  score: IndicatorScore,
  { scorecard, year }: { readonly scorecard: Scorecard; readonly year: number | null },
): StrategicFacts | null {
  const cells = cellsOf(
    rows,
    (ref, table) => table.kind === 'strategic-plan' && ref.field === 'target' && ref.year !== undefined,
  );
  const targets = cells
    .flatMap((cell) => {
      const target = figureOf(cell);
      return target && cell.ref.year !== undefined ? [{ year: cell.ref.year, target }] : [];
    })
    .sort((a, b) => a.year - b.year);
  const last = targets.at(-1);
  // A plan that ends without a target for the indicator has nothing to be measured against.
  if (!last || last.year !== lastPlannedYear(rows)) return null;
  const { achievement, criterion } = judged(
    indicator,
    last.target.value,
    score.actual ?? undefined,
    scorecard,
  );
  const gap = achievement === null ? null : strategicGap(achievement);
  return {
    targets,
    finalYear: last.year,
    finalTarget: last.target,
    achievement,
    criterion,
    gap,
    underway: gap !== null && cleanNoise(gap) > 0 ? yearOfPlan(targets, indicator, year) : null,
  };
}

/** Place of the year in a plan whose target grows every year, or whose indicator counts on: null elsewhere (M-28). */
function yearOfPlan(
  targets: StrategicFacts['targets'],
  { quarterKind }: Indicator,
  year: number | null,
): StrategicFacts['underway'] {
  const place = targets.findIndex((each) => each.year === year);
  if (place < 0 || place === targets.length - 1) return null;
  const grows = targets.every(
    ({ target }, at) => at === 0 || target.value > (targets[at - 1]?.target.value ?? Infinity),
  );
  return grows || quarterKind === 'kumulatif' ? { place: place + 1, years: targets.length } : null;
}

function lastPlannedYear(rows: readonly PlacedRow[]): number {
  const years = rows
    .filter(({ table }) => table.kind === 'strategic-plan')
    .flatMap(({ table }) => table.columns)
    .flatMap(({ ref }) => (ref?.field === 'target' && ref.year !== undefined ? [ref.year] : []));
  return years.reduce((last, year) => Math.max(last, year), Number.NEGATIVE_INFINITY);
}
