import type { EfficiencyScore, IndicatorScore } from '../scoring/index';
import type { Field, FieldRef } from '../sheet/fields';
import type { LocatedCell, RecognisedTable, TableKind, TableRow } from '../sheet/table';
import type { AuditContext } from './context';

/** Tables that speak of another year, or of others: what is scored now is no yardstick there. */
const ELSEWHERE = new Set<TableKind>(['strategic-plan', 'previous-year', 'peers']);

const EFFICIENCY: Readonly<Partial<Record<Field, keyof EfficiencyScore>>> = {
  'input-percent': 'inputPercent',
  'efficiency-index': 'efficiencyIndex',
  'efficiency-level': 'efficiencyLevel',
  'efficiency-achievement': 'efficiencyAchievement',
};

/**
 * What `hitung` gives for a printed cell; empty where it scores nothing of the kind. A printed figure that shows one of
 * these is right, whatever else the row says: the two never contradict each other.
 */
export function scoredValues(
  { ref }: LocatedCell,
  row: TableRow,
  table: RecognisedTable,
  context: AuditContext,
): number[] {
  if (ELSEWHERE.has(table.kind) || !isOfYear(ref, table, context)) return [];
  const values = levelValues(ref, row, context);
  return values.filter((value) => value !== null);
}

function isOfYear({ year }: FieldRef, table: RecognisedTable, { indicators }: AuditContext): boolean {
  const scored = indicators?.year ?? null;
  return scored === null || (year ?? table.year ?? scored) === scored;
}

function levelValues(ref: FieldRef, row: TableRow, context: AuditContext): (number | null)[] {
  const { scorecard, objectiveOf, indicatorOf, scoreById, partRows } = context;
  const indicator = indicatorOf.get(row);
  const score = indicator && scoreById.get(indicator.id);
  if (score) return indicatorValues(ref, score);
  const objective = partRows.has(row) ? undefined : objectiveOf.get(row);
  const found = objective && scorecard.objectives.find(({ id }) => id === objective.id);
  if (found) return [...scoresOf(ref, found.score), ...efficiencyOf(ref, found)];
  if (row.role === 'total')
    return [...scoresOf(ref, scorecard.total.score), ...efficiencyOf(ref, scorecard.unit)];
  if (row.role === 'unit-total')
    return [...scoresOf(ref, scorecard.unit.outputPercent), ...efficiencyOf(ref, scorecard.unit)];
  return [];
}

function scoresOf({ field, quarter }: FieldRef, score: number | null): (number | null)[] {
  const isScore = field === 'objective-score' || field === 'achievement';
  return isScore && quarter === undefined ? [score] : [];
}

function efficiencyOf({ field, quarter }: FieldRef, score: EfficiencyScore): (number | null)[] {
  const key = quarter === undefined ? EFFICIENCY[field] : undefined;
  return key === undefined || typeof score[key] !== 'number' ? [] : [score[key]];
}

/** Capaian of the year, of a quarter, or of a quarter against the year (M-7). */
function indicatorValues(ref: FieldRef, score: IndicatorScore): (number | null)[] {
  const { field, quarter, month } = ref;
  if (field !== 'achievement' && field !== 'achievement-of-year') return efficiencyOf(ref, score);
  if (month !== undefined) return [];
  if (quarter !== undefined)
    return score.quarters
      .filter((each) => each.quarter === quarter)
      .flatMap((each) => [each.achievement, each.achievementOfYear]);
  const last = score.quarters.filter(({ actual }) => actual !== null).at(-1);
  return [score.achievement, last?.achievementOfYear ?? null];
}
