import type { Outcome, IndicatorFacts } from '../../facts/index';

export interface ReachedCounts {
  readonly all: number;
  readonly reached: number;
  readonly notReached: number;
  readonly notMeasured: number;
  /** Measured, but with no target that it can be held against. */
  readonly notComparable: number;
}

/** How many indicators reached their target: its outcome, as the sentences tell it. */
export function reachedCounts(indicators: readonly IndicatorFacts[]): ReachedCounts {
  const count = (...outcomes: readonly Outcome[]): number =>
    indicators.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    all: indicators.length,
    reached: count('reached', 'exceeded'),
    notReached: count('missed'),
    notMeasured: count('not-measured'),
    notComparable: count('not-computed', 'no-target'),
  };
}
