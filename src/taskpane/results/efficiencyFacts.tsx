import type { Method, EfficiencyScore } from '../../scoring/index';
import { CriterionBadge } from '../parts/CriterionBadge';
import type { Fact } from '../parts/Facts';
import type { PaneText } from '../parts/words';

/** The efficiency figures of an indicator, an objective or the unit, in the order of the report. */
export function efficiencyFacts(
  score: EfficiencyScore,
  method: Method,
  { t, figure }: PaneText,
): readonly Fact[] {
  return [
    { name: t.results.inputPercent, value: figure(score.inputPercent) },
    { name: t.results.efficiencyIndex, value: figure(score.efficiencyIndex) },
    { name: t.results.efficiencyLevel, value: figure(score.efficiencyLevel) },
    {
      name: t.results.efficiencyCategory,
      value:
        score.efficiencyCategory === null ? (
          t.common.notMeasured
        ) : (
          <CriterionBadge criterion={score.efficiencyCategory} method={method} />
        ),
    },
    { name: t.results.efficiencyAchievement, value: figure(score.efficiencyAchievement) },
  ];
}
