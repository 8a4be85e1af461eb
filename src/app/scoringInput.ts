import type { IndicatorInput, Quarter, QuarterInput, ScoringInput } from '../scoring/index';
import type { Indicator, IndicatorQuarter, IndicatorTable } from '../sheet/table';

/**
 * The figures of a table without their cells, for scoring.
 * @param throughQuarter score the state at the end of this quarter; null: the year
 */
export function scoringInputOf(table: IndicatorTable, throughQuarter: Quarter | null): ScoringInput {
  return {
    indicators: table.indicators.map(indicatorInput),
    objectives: table.objectives.map(({ id, perspective }) => ({ id, perspective })),
    perspectives: table.perspectives.map(({ id }) => ({ id })),
    ...(throughQuarter !== null && { throughQuarter }),
  };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Named one by one: a spread makes dictionary objects, ten times the size and time (docs/decisions/0002). */
function indicatorInput(indicator: Indicator): IndicatorInput {
  const { direction, weight, quarterKind, quarters } = indicator;
  const input: Mutable<IndicatorInput> = {
    id: indicator.id,
    objective: indicator.objective,
    target: indicator.target?.value ?? null,
    actual: indicator.actual?.value ?? null,
    budgetCeiling: indicator.budgetCeiling?.value ?? null,
    budgetSpent: indicator.budgetSpent?.value ?? null,
  };
  if (direction !== null) input.direction = direction;
  if (weight !== null) input.weight = weight.value;
  if (quarterKind !== null) input.quarterKind = quarterKind;
  if (indicator.isEfficiencyResult) input.isEfficiencyResult = true;
  if (indicator.isSumOfRows) input.isSumOfRows = true;
  if (indicator.sharedCeiling) input.sharedCeiling = indicator.sharedCeiling;
  if (indicator.sharedSpent) input.sharedSpent = indicator.sharedSpent;
  if (quarters.length > 0) input.quarters = quarters.map(quarterInput);
  return input;
}

function quarterInput({ quarter, target, actual, isShareOfYear }: IndicatorQuarter): QuarterInput {
  return {
    quarter,
    target: target?.value ?? null,
    actual: actual?.value ?? null,
    ...(isShareOfYear !== undefined && { isShareOfYear }),
  };
}
