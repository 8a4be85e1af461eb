import { orElse, periodRef, settle, type ColumnDraft } from './columnDraft';
import { endsAtTarget } from './periodRows';
import type { SampleFigures } from './sampleFigures';

/**
 * `TW I | TW II | TW III | TW IV` twice, without a word for target or realisasi: targets stand before realisasi. Where
 * the first run does not come to the target of the year, a person is asked.
 * @param bare columns of periods without a measure, from left to right
 * @returns whether the columns are two runs of the same periods
 */
export function resolveTwoRuns(
  bare: readonly ColumnDraft[],
  { ofYear, sample }: { readonly ofYear: ColumnDraft | undefined; readonly sample: SampleFigures },
): boolean {
  const half = bare.length / 2;
  const [targets, actuals] = [bare.slice(0, half), bare.slice(half)];
  const isTwice = half >= 2 && targets.every((column, at) => isSamePeriod(column, actuals[at]));
  if (!isTwice || targets.some((column, at) => isSamePeriod(column, targets[at - 1]))) return false;
  const isProven = ofYear !== undefined && endsAtTarget(targets, ofYear, sample) === true;
  for (const [at, column] of bare.entries()) {
    const isTarget = at < half;
    column.measure = isTarget ? 'target' : 'actual';
    settle(column, { code: 'column-second-run' }, isProven ? 0.85 : 0.6);
    orElse(column, { field: isTarget ? 'actual' : 'target', ...periodRef(column) });
    column.isOpen = !isProven;
  }
  return true;
}

function isSamePeriod(one: ColumnDraft, other: ColumnDraft | undefined): boolean {
  return (
    other !== undefined &&
    one.meaning.quarter === other.meaning.quarter &&
    one.meaning.month === other.meaning.month
  );
}
