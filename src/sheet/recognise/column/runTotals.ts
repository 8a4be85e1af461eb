import type { Measure } from '../../words/headerWords';
import { settle, type ColumnDraft } from './columnDraft';
import { periodRows } from './periodRows';
import type { SampleFigures } from './sampleFigures';

/** Periods that make a run, and rows that must agree. */
const [LEAST_PERIODS, LEAST_ROWS] = [2, 2];
const AGREE = 0.75;

/**
 * A column without a meaning right of a run of periods, `Jumlah`, `Total`, `Kumulatif`: it is the figure of the year
 * when it holds the sum of the periods, or the last of them, in nearly every row.
 */
export function resolveRunTotals(columns: readonly ColumnDraft[], sample: SampleFigures): void {
  for (const [at, column] of columns.entries()) {
    if (!isUnnamed(column)) continue;
    const run = runBefore(columns, at);
    const [first] = run;
    if (!first || run.length < LEAST_PERIODS || hasYear(columns, first)) continue;
    const found = compared(column, run, sample);
    if (found.checked < LEAST_ROWS || found.agree < found.checked * AGREE) continue;
    column.measure = first.measure;
    column.domain = first.domain;
    settle(column, { code: 'column-witness', data: found }, 0.9);
  }
}

function isUnnamed({ measure, meaning, stats }: ColumnDraft): boolean {
  const { identity, quarter, month, year } = meaning;
  const isFree = measure === null && identity === null && quarter === null && month === null;
  return isFree && year === null && stats.numbers >= LEAST_ROWS;
}

/** Columns of one measure by period that end right before a column. */
function runBefore(columns: readonly ColumnDraft[], at: number): ColumnDraft[] {
  const last = columns[at - 1];
  if (!last || !isPeriod(last) || !isFigure(last.measure)) return [];
  const run: ColumnDraft[] = [];
  for (let place = at - 1; place >= 0; place -= 1) {
    const one = columns[place] as ColumnDraft;
    if (!isPeriod(one) || one.measure !== last.measure || one.domain !== last.domain) break;
    run.unshift(one);
  }
  return run;
}

function isFigure(measure: Measure | null): boolean {
  return measure === 'target' || measure === 'actual';
}

function isPeriod({ meaning: { quarter, month } }: ColumnDraft): boolean {
  return quarter !== null || month !== null;
}

/** Whether the measure has a column of the year already. */
function hasYear(columns: readonly ColumnDraft[], { measure, domain }: ColumnDraft): boolean {
  return columns.some(
    (other) =>
      other.measure === measure && other.domain === domain && !isPeriod(other) && other.meaning.year === null,
  );
}

function compared(
  column: ColumnDraft,
  run: readonly ColumnDraft[],
  sample: SampleFigures,
): { readonly agree: number; readonly checked: number } {
  const rows = periodRows(column, run, sample, LEAST_PERIODS);
  const agreeing = rows.filter(({ ofYear, sum, last }) => {
    const isSame = (value: number): boolean => Math.abs(value - ofYear.value) <= ofYear.step / 2 + 1e-9;
    return isSame(sum) || isSame(last);
  });
  return { agree: agreeing.length, checked: rows.length };
}
