import { cleanNoise, strategicGap, type IndicatorScore, type Scorecard } from '../scoring/index';
import type { FieldRef } from '../sheet/fields';
import type { Indicator, RecognisedTable } from '../sheet/table';
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
    (ref, table) =>
      table.kind === 'strategic-plan' && ref.field === 'target' && plannedYear(ref, table, year) !== null,
  );
  const targets = cells
    .flatMap((cell) => {
      const target = figureOf(cell);
      const planned = cell.ref.year ?? year;
      return target && planned !== null ? [{ year: planned, target }] : [];
    })
    .sort((a, b) => a.year - b.year);
  const last = targets.at(-1);
  // A plan that ends without a target for the indicator has nothing to be measured against.
  if (!last || last.year !== lastPlannedYear(rows, year)) return null;
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

/** The year that a target of a plan is for: that of the report bears no year where its heading names it. */
function plannedYear(
  { quarter, month, year: own }: FieldRef,
  { columns }: RecognisedTable,
  year: number | null,
): number | null {
  if (own !== undefined) return own;
  if (year === null || quarter !== undefined || month !== undefined) return null;
  const isNamed = columns.some(
    ({ ref, header }) =>
      ref?.field === 'target' && ref.year === undefined && header.join(' ').includes(String(year)),
  );
  return isNamed ? year : null;
}

/** A Renstra runs for so many years: a table of fewer shows a part of it, in which no year has its place. */
const PLAN_YEARS = 5;

/** Place of the year in a plan whose target grows every year, or whose indicator counts on: null elsewhere (M-28). */
function yearOfPlan(
  targets: StrategicFacts['targets'],
  { quarterKind }: Indicator,
  year: number | null,
): StrategicFacts['underway'] {
  const place = targets.findIndex((each) => each.year === year);
  if (place < 0 || place === targets.length - 1 || targets.length !== PLAN_YEARS) return null;
  const grows = targets.every(
    ({ target }, at) => at === 0 || target.value > (targets[at - 1]?.target.value ?? Infinity),
  );
  return grows || quarterKind === 'kumulatif' ? { place: place + 1, years: targets.length } : null;
}

function lastPlannedYear(rows: readonly PlacedRow[], year: number | null): number {
  const years = rows
    .filter(({ table }) => table.kind === 'strategic-plan')
    .flatMap(({ table }) =>
      table.columns.flatMap(({ ref }) =>
        ref?.field === 'target' ? (plannedYear(ref, table, year) ?? []) : [],
      ),
    );
  return years.reduce((last, year) => Math.max(last, year), Number.NEGATIVE_INFINITY);
}
