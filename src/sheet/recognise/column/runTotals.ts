import type { Measure } from '../../words/headerWords';
import { settle, type ColumnDraft } from './columnDraft';
import { MARGINS } from '../evidence/weights';
import { pairWitness } from './pairWitness';
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
    if (!first || hasYear(columns, first)) continue;
    if (!isFigure(first.measure)) continue;
    const found = provenTotal(column, run, sample);
    if (!found) continue;
    column.measure = first.measure;
    column.domain = first.domain;
    settle(column, { code: 'column-witness', data: found }, 0.9);
  }
}

/**
 * `Target | Jan | ... | Des | Jumlah | Capaian %` without a word for realisasi: where the total of the months and the
 * target give the printed percentages, months and total are realisasi.
 */
export function resolveWitnessedRuns(columns: readonly ColumnDraft[], sample: SampleFigures): void {
  const ofYear = columns.filter((column) => !isPeriod(column) && column.domain !== 'money');
  const target = ofYear.find(({ measure, meaning }) => measure === 'target' && meaning.year === null);
  const percents = ofYear.filter(({ measure }) => measure === 'percent' || measure === 'achieved');
  if (!target || percents.length === 0) return;
  for (const [at, total] of columns.entries()) {
    if (!isUnnamed(total)) continue;
    const run = runBefore(columns, at);
    const found = run.some(({ measure }) => measure !== null) ? null : provenTotal(total, run, sample);
    const percent = found && percents.find((each) => isWitnessed(sample, target, total, each));
    if (!percent) continue;
    percent.measure = 'percent';
    for (const column of [...run, total]) {
      column.measure = 'actual';
      settle(column, { code: 'column-witness', data: found }, 0.9);
    }
  }
}

function isWitnessed(
  sample: SampleFigures,
  target: ColumnDraft,
  total: ColumnDraft,
  percent: ColumnDraft,
): boolean {
  const places = { target: target.path.column, actual: total.path.column, percent: percent.path.column };
  return pairWitness(sample, { ...places, isMoney: false }).nats >= MARGINS.remarked;
}

function isUnnamed({ measure, meaning, stats }: ColumnDraft): boolean {
  const { identity, quarter, month, year } = meaning;
  const isFree = measure === null && identity === null && quarter === null && month === null;
  return isFree && year === null && stats.numbers >= LEAST_ROWS;
}

/** Columns of one measure, or of none yet, by period that end right before a column. */
function runBefore(columns: readonly ColumnDraft[], at: number): ColumnDraft[] {
  const last = columns[at - 1];
  if (!last) return [];
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

/** In how many rows a column holds the sum of a run, or the last of it; null where that is not nearly every row. */
function provenTotal(
  column: ColumnDraft,
  run: readonly ColumnDraft[],
  sample: SampleFigures,
): { readonly agree: number; readonly checked: number } | null {
  if (run.length < LEAST_PERIODS) return null;
  const rows = periodRows(column, run, sample, LEAST_PERIODS);
  const agreeing = rows.filter(({ ofYear, sum, last }) => {
    const isSame = (value: number): boolean => Math.abs(value - ofYear.value) <= ofYear.step / 2 + 1e-9;
    return isSame(sum) || isSame(last);
  });
  const found = { agree: agreeing.length, checked: rows.length };
  return found.checked < LEAST_ROWS || found.agree < found.checked * AGREE ? null : found;
}
