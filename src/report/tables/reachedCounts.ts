import { cleanNoise } from '../../scoring/index';
import type { IndicatorFacts } from '../../facts/workbookFacts';

export interface ReachedCounts {
  readonly all: number;
  readonly reached: number;
  readonly notReached: number;
  readonly notMeasured: number;
}

/** How many indicators reached their target: capaian of 100 or more, float noise apart (M-15). */
export function reachedCounts(indicators: readonly IndicatorFacts[]): ReachedCounts {
  const measured = indicators.flatMap(({ score }) =>
    score.achievement === null ? [] : [cleanNoise(score.achievement)],
  );
  const reached = measured.filter((achievement) => achievement >= 100).length;
  return {
    all: indicators.length,
    reached,
    notReached: measured.length - reached,
    notMeasured: indicators.length - measured.length,
  };
}
