import { planYear, type YearHint } from '../table/tableYear';
import type { ColumnDraft } from './columnDraft';

/**
 * Year of the title; else the latest year with realisasi in the headers. A title may name the year of the plan: then
 * the latest year that has target and realisasi counts.
 */
export function tableYear(drafts: readonly ColumnDraft[], hint: YearHint): number | null {
  const fromTitle = hint.year;
  if (hasRowMeasures(drafts)) return yearOfRows(drafts, hint);
  const actual = yearsOf(drafts, 'actual', hint);
  const target = yearsOf(drafts, 'target', hint);
  const isSingle = drafts.some(
    ({ measure, domain, meaning }) =>
      measure === 'actual' && domain !== 'money' && meaning.year === null && meaning.scope !== 'forecast',
  );
  const both = latest([...actual].filter((year) => target.has(year)));
  if (fromTitle !== null && (both === null || isSingle || actual.has(fromTitle))) return fromTitle;
  const found = both ?? latest(actual);
  if (found !== null) return found;
  return target.size === 1 ? latest(target) : null;
}

/** Years of performance figures in the headers, forecasts and sums over years left out. */
function yearsOf(
  drafts: readonly ColumnDraft[],
  wanted: 'target' | 'actual',
  hint: YearHint,
): ReadonlySet<number> {
  return new Set(
    drafts.flatMap(({ measure, domain, stats, meaning: { year, yearOrdinal, scope } }) => {
      if (measure !== wanted || domain === 'money' || scope === 'forecast') return [];
      // Years of a plan that are still to come have no figures.
      if (yearOrdinal !== null) return stats.filled === 0 ? [] : (planYear(hint, yearOrdinal) ?? []);
      return year ?? [];
    }),
  );
}

function latest(years: Iterable<number>): number | null {
  let found: number | null = null;
  for (const year of years) if (found === null || year > found) found = year;
  return found;
}

function hasRowMeasures(drafts: readonly ColumnDraft[]): boolean {
  return drafts.some(({ ref }) => ref?.field === 'row-measure');
}

/**
 * Rows of target and realisasi under years: the year of the title where it is one of them, else the latest with figures
 * in most of its rows. Years that are only planned have half of them.
 */
function yearOfRows(drafts: readonly ColumnDraft[], hint: YearHint): number | null {
  const years = drafts.filter(({ measure, meaning }) => measure !== null && meaning.year !== null);
  const most = years.reduce((count, { stats }) => Math.max(count, stats.numbers), 0);
  const filled = years.flatMap(({ stats, meaning: { year } }) =>
    year !== null && stats.numbers > 0 && stats.numbers * 4 > most * 3 ? [year] : [],
  );
  const said = hint.year ?? hint.lastOfSpan;
  return said !== null && (filled.length === 0 || filled.includes(said)) ? said : latest(filled);
}

/** Targets of three years or more, realisasi of one at most: a plan over years, in which no year is special. */
export function isOverYears(drafts: readonly ColumnDraft[], hint: YearHint): boolean {
  if (hasRowMeasures(drafts)) return false;
  return yearsOf(drafts, 'target', hint).size >= 3 && yearsOf(drafts, 'actual', hint).size <= 1;
}
