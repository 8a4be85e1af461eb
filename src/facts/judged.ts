import {
  achievement as achievementOf,
  capped,
  criterionOf,
  type Criterion,
  type Percent,
  type Scorecard,
} from '../scoring/index';
import type { Indicator } from '../sheet/table';

/** Capaian and kriteria of other figures of the same indicator, by the method of the scorecard. */
export function judged(
  indicator: Indicator,
  target: number | undefined,
  actual: number | undefined,
  { method }: Scorecard,
): { achievement: Percent | null; criterion: Criterion | null } {
  if (target === undefined || actual === undefined) return { achievement: null, criterion: null };
  const direction = indicator.direction ?? method.direction;
  const result = achievementOf(target, actual, direction, method.minimalForm);
  if (!result.ok) return { achievement: null, criterion: null };
  const achievement = capped(result.value, method.cap);
  return {
    achievement,
    criterion: criterionOf(achievement, method.criterionBands, method.classifyDecimals),
  };
}
