/** Everything that the scoring library offers. */
export * from './types';
export type { Band, LevelNames, MeanKind, Method, PredicateScale } from './method';
export { achievement } from './achievement';
export { bandOf, checkBands, checkOverlaps } from './bands';
export { capped } from './cap';
export { checkMethod } from './checkMethod';
export { rankOf, strategicGap } from './comparison';
export { DIRECTION_CODES } from './columns/achievementColumn';
export { NO_BAND } from './columns/bandTable';
export type { IndicatorColumns } from './columns/indicatorColumns';
export { scoreColumns, type ScoreColumns } from './columns/scoreColumns';
export {
  componentIndex,
  meanOfRatios,
  ratioPercent,
  weightedIndex,
  weightedStages,
  type IndexPart,
  type IndexRule,
  type RatioParts,
} from './component';
export { criterionOf, MET_AT_ZERO } from './criterion';
export { efficiencyAchievement } from './efficiencyAchievement';
export { efficiencyCategory } from './efficiencyCategory';
export { efficiencyIndex } from './efficiencyIndex';
export { efficiencyLevel } from './efficiencyLevel';
export { scoreEfficiency } from './efficiencyScore';
export { geometricMean } from './geometricMean';
export { inputPercent } from './inputPercent';
export { nka } from './nka';
export { objectiveScore } from './objectiveScore';
export { parseMethod } from './parseMethod';
export { performanceEfficiency } from './performanceEfficiency';
export { perspectiveScore } from './perspectiveScore';
export { predicate, predicateValue, PREDICATE_SCALES, SAKIP_BANDS } from './predicate';
export { BPOM_2021, BPOM_2021_CAPPED } from './presets/bpom2021';
export { KEMENKEU_NKO } from './presets/kemenkeuNko';
export { PERMENDAGRI_86 } from './presets/permendagri86';
export { PMK_22 } from './presets/pmk22';
export { METHOD_PRESETS, presetOf } from './presets/presets';
export { programmeOutput, type ProgrammeOutput, type ProgrammeOutputScore } from './programmeOutput';
export {
  achievementOfYear,
  quarterAchievement,
  quarterState,
  yearActual,
  yearTarget,
  type QuarterState,
} from './quarter';
export { cleanNoise, isEntered, roundHalfAway, shownDecimals } from './rounding';
export { sakip, sakipBasis, SAKIP_WEIGHTS, type SakipBasis } from './sakip';
export { scoreIndicators } from './scoreIndicators';
export { perspectiveKey, perspectiveWeights, totalScore } from './totalScore';
export { sameUnit, type FigureWithUnit, type SameUnit } from './unitOfMeasure';
