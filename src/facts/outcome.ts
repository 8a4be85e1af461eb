import { cleanNoise, type Method, type IndicatorScore } from '../scoring/index';
import type { Indicator } from '../sheet/table';

/** What became of a target; 0 where less is better has reached it, also where that has no capaian (M-4, form B of M-2). */
export type Outcome = 'exceeded' | 'reached' | 'missed' | 'not-computed' | 'not-measured' | 'no-target';

/**
 * What became of the target of an indicator: by its capaian before any cap, float noise apart.
 * @method M-1, M-3, M-4, M-15
 */
export function outcomeOf(indicator: Indicator, score: IndicatorScore, method: Method): Outcome {
  if (score.actual === null) return 'not-measured';
  if (score.target === null) return 'no-target';
  const achievement = score.uncappedAchievement ?? score.achievement;
  if (achievement === null) {
    const isLessBetter = (indicator.direction ?? method.direction) === 'minimal';
    if (!isLessBetter || score.actual !== 0 || typeof score.target !== 'number') return 'not-computed';
    // Form B divides by the realisasi: none at all of at most 22 is better than asked.
    if (score.target > 0) return 'exceeded';
    return score.target === 0 ? 'reached' : 'not-computed';
  }
  const achieved = cleanNoise(achievement);
  if (achieved === 100) return 'reached';
  return achieved > 100 ? 'exceeded' : 'missed';
}
