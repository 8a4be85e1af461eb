import type { Percent, Quarter } from '../../scoring/index';
import { usual } from './groupNames';
import type { Graded, UnitSummary } from './unitSummary';

/** Figures of several units; null when there are none. */
export interface Spread {
  readonly highest: Percent | null;
  readonly lowest: Percent | null;
  readonly mean: Percent | null;
}

/** Units of one period: only these are ranked and compared with each other. */
export interface RecapGroup {
  readonly year: number | null;
  readonly throughQuarter: Quarter | null;
  readonly unitCount: number;
  readonly total: Spread;
}

/** Periods of the units, that of most units first, and the place of each unit's period among them. */
export interface Periods {
  readonly groups: readonly RecapGroup[];
  readonly groupOf: readonly number[];
}

/**
 * Which units may be ranked together: those of one year and one state. A unit whose tables name no year is taken for
 * the year of most units, which its note says.
 * @method M-29
 */
export function periodsOf(summaries: readonly UnitSummary[]): Periods {
  const year = usualYear(summaries);
  const keyOf = (summary: UnitSummary): string => `${summary.year ?? year}|${summary.throughQuarter ?? 5}`;
  const byKey = new Map<string, UnitSummary[]>();
  for (const summary of summaries) {
    const known = byKey.get(keyOf(summary));
    if (known) known.push(summary);
    else byKey.set(keyOf(summary), [summary]);
  }
  const ordered = [...byKey].sort(
    ([one, ofOne], [other, ofOther]) => ofOther.length - ofOne.length || (one < other ? 1 : -1),
  );
  const places = new Map(ordered.map(([key], place) => [key, place]));
  return {
    groups: ordered.map(([, members]) => ({
      year: usualYear(members) ?? year,
      throughQuarter: members[0]?.throughQuarter ?? null,
      unitCount: members.length,
      total: spreadOf(members.map(({ total }) => total)),
    })),
    groupOf: summaries.map((summary) => places.get(keyOf(summary)) ?? 0),
  };
}

/** The year that most units name; null when none names one. */
export function usualYear(summaries: readonly UnitSummary[]): number | null {
  const years = summaries.flatMap(({ year }) => (year === null ? [] : [year]));
  return years.length === 0 ? null : usual(years);
}

/** Highest, lowest and mean of what was measured. */
export function spreadOf(scores: readonly Graded[]): Spread {
  const figures = scores.flatMap(({ score }) => (score === null ? [] : [score]));
  if (figures.length === 0) return { highest: null, lowest: null, mean: null };
  return {
    highest: figures.reduce((most, figure) => Math.max(most, figure)),
    lowest: figures.reduce((least, figure) => Math.min(least, figure)),
    mean: figures.reduce((sum, figure) => sum + figure, 0) / figures.length,
  };
}
