import { fail, ok, type Result } from '../../kernel/result';
import { criterionOfBand, MET_AT_ZERO } from '../criterion';
import { scoringIssue } from '../issue';
import type { Method } from '../method';
import type { Criterion, ScoringIssue } from '../types';
import { achievementColumn } from './achievementColumn';
import { BandTable } from './bandTable';
import { criterionColumn } from './criterionColumn';
import { efficiencyColumns, type EfficiencyColumns } from './efficiencyColumns';
import type { IndicatorColumns } from './indicatorColumns';
import { objectiveColumns } from './objectiveColumns';

/** Results in columns, in the order of the indicators; NaN and `NO_BAND` where there is none. */
export interface ScoreColumns extends EfficiencyColumns {
  /** Capaian, percent points, capped as the profile says. */
  readonly achievement: Float64Array;
  /** Place of the kriteria in `criteria`. */
  readonly criterion: Uint16Array;
  /** Kriteria of the profile in the order of its bands, then that of a target of 0 that was met (M-4). */
  readonly criteria: readonly Criterion[];
  /** Kategori of the profile in the order of its bands, then the one that takes the rest. */
  readonly categories: readonly Criterion[];
  /** NPS of each sasaran, percent points. */
  readonly objectiveScore: Float64Array;
  readonly objectiveCriterion: Uint16Array;
}

/**
 * Scores very many indicators at once, in columns of numbers: the same figures, to the last bit, as `scoreIndicators`
 * gives for the same profile, without an object for each. Why a figure is missing is told by `achievement` and the other
 * rules, asked for that one indicator.
 * @issue   `length-mismatch`
 * @method  M-1 to M-5, M-10, M-14, M-18 to M-22
 * @example scoreColumns({ target: Float64Array.of(80), actual: Float64Array.of(40) }, BPOM_2021).ok // => true
 */
export function scoreColumns(columns: IndicatorColumns, method: Method): Result<ScoreColumns, ScoringIssue> {
  const wrong = lengthIssue(columns);
  if (wrong) return fail(wrong);
  const { criterionBands, efficiencyCategories } = method;
  const bands = new BandTable(criterionBands);
  const achievement = achievementColumn(columns, method);
  const { objective, objectiveCount = 0, weight = null } = columns;
  const objectiveScore = objective
    ? objectiveColumns(objective, objectiveCount, achievement, weight, method)
    : new Float64Array(0);
  return ok({
    achievement,
    criterion: criterionColumn(achievement, bands, method, columns),
    criteria: [...criterionBands.map(criterionOfBand), MET_AT_ZERO],
    categories: [...efficiencyCategories.bands, efficiencyCategories.otherwise].map(criterionOfBand),
    objectiveScore,
    objectiveCriterion: criterionColumn(objectiveScore, bands, method, null),
    ...efficiencyColumns(achievement, columns, method),
  });
}

function lengthIssue(columns: IndicatorColumns): ScoringIssue | null {
  const { length } = columns.target;
  for (const [field, column] of Object.entries(columns)) {
    if (typeof column === 'number' || column === undefined || column.length === length) continue;
    return scoringIssue('length-mismatch', {
      subject: { field },
      data: { values: length, weights: column.length },
    });
  }
  return null;
}
