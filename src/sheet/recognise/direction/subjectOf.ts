import { yearActual, yearTarget, type QuarterKind } from '../../../scoring/index';
import type { RecognisedTable } from '../../table';
import { quarterInput, statedFigures, type IndicatorDraft } from '../indicator/indicatorDraft';
import type { PrintedColumns } from '../indicator/printedColumns';
import type { DirectionSubject, Pair } from './directionSubject';

/** What the tables of an indicator print besides its own cells. */
interface Surroundings {
  readonly printed: PrintedColumns;
  /** Years of the columns of targets, earliest first; null is the year that is scored. */
  readonly years: readonly (number | null)[];
}

/** So many targets in a row must fall before the fall is a plan. */
const FEWEST = 3;

/** What speaks of the direction of an indicator: its words, and the results that are printed for each period. */
export function subjectOf(
  draft: IndicatorDraft,
  kind: QuarterKind,
  { printed, years }: Surroundings,
): DirectionSubject {
  const { name, cell, pick, yearTarget: targetCell, unitOfMeasure, quartersAs } = draft;
  const stated = statedFigures(draft);
  const quarters = quartersAs(kind).quarters.map(quarterInput);
  const target = stated.target?.value ?? yearTarget(quarters, kind);
  const actual = stated.actual?.value ?? yearActual(quarters, kind, target, stated.target !== null);
  // Where one quarter is all there is, the capaian that is printed beside it is its own.
  const only = target === null && actual === null && quarters.length === 1 ? quarters[0] : null;
  const pairs: Pair[] = [
    {
      target: only ? only.target : target,
      actual: only ? only.actual : actual,
      achievement: printed.witness('achievement', pick('achievement')),
      words: wordsOf(pick('criterion'), pick('note')),
    },
    ...pairsOfYears(pick, years, printed),
  ];
  for (const { quarter, target: planned, actual: done } of quarters) {
    if (done === null) continue;
    const ofYear = `achievement-of-year:tw${quarter}`;
    const witness = printed.witness(ofYear, pick(ofYear));
    if (witness) pairs.push({ target, actual: done, achievement: witness, words: [] });
    const key = `achievement:tw${quarter}`;
    const words = wordsOf(pick(`criterion:tw${quarter}`), null);
    // A quarter without a target of its own is measured against that of the year.
    const own = planned ?? target;
    if (own !== null)
      pairs.push({ target: own, actual: done, achievement: printed.witness(key, pick(key)), words });
  }
  return {
    name,
    cell,
    stated: pick('direction'),
    note: pick('note'),
    target: pick('target') ?? targetCell,
    unitOfMeasure,
    pairs,
    isPlannedToFall: fallsByQuarter(draft) || fallsByYear(draft, years),
  };
}

/** Years that the tables have targets of, in order; the scored year in its place. */
export function plannedYears(tables: readonly RecognisedTable[]): readonly (number | null)[] {
  const known = new Map<number, number | null>();
  for (const { columns, year } of tables)
    for (const { ref } of columns) {
      if (ref?.field !== 'target' || ref.quarter !== undefined || ref.month !== undefined) continue;
      if (ref.year !== undefined) known.set(ref.year, ref.year);
      else if (year !== null) known.set(year, null);
    }
  return [...known].sort(([one], [other]) => one - other).map(([, year]) => year);
}

/** Target, realisasi and capaian of other years, which the sheet prints beside those of the scored one. */
function pairsOfYears(
  pick: IndicatorDraft['pick'],
  years: Surroundings['years'],
  printed: PrintedColumns,
): Pair[] {
  return years.flatMap((year): Pair[] => {
    if (year === null) return [];
    const key = `achievement:${year}`;
    const [target, actual] = [pick(`target:${year}`)?.value, pick(`actual:${year}`)?.value];
    if (typeof target !== 'number' || typeof actual !== 'number') return [];
    return [{ target, actual, achievement: printed.witness(key, pick(key)), words: [] }];
  });
}

/** Targets of states by quarter that end at that of the year; parts of a sum may fall by chance. */
function fallsByQuarter({ targets, pick }: IndicatorDraft): boolean {
  const series = targets.cells.map((each) => (typeof each?.value === 'number' ? each.value : null));
  return falls(series) && pick('target')?.value === series.at(-1);
}

function fallsByYear({ pick }: IndicatorDraft, years: readonly (number | null)[]): boolean {
  if (years.length < FEWEST) return false;
  return falls(
    years.map((year) => {
      const value = pick(year === null ? 'target' : `target:${year}`)?.value;
      return typeof value === 'number' ? value : null;
    }),
  );
}

/** Never up, and down from first to last. */
function falls(series: readonly (number | null)[]): boolean {
  const known = series.filter((value) => value !== null);
  if (known.length < FEWEST || known.length < series.length) return false;
  return (
    known.every((value, at) => at === 0 || value <= (known[at - 1] as number)) && known[0] !== known.at(-1)
  );
}

function wordsOf(...cells: readonly ReturnType<IndicatorDraft['pick']>[]): string[] {
  return cells.flatMap((cell) => (typeof cell?.value === 'string' && cell.value !== '' ? [cell.value] : []));
}
