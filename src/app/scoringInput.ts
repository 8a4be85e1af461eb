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

function indicatorInput(indicator: Indicator): IndicatorInput {
  const { id, objective, direction, weight, quarterKind, quarters } = indicator;
  return {
    id,
    objective,
    target: indicator.target?.value ?? null,
    actual: indicator.actual?.value ?? null,
    budgetCeiling: indicator.budgetCeiling?.value ?? null,
    budgetSpent: indicator.budgetSpent?.value ?? null,
    ...(direction !== null && { direction }),
    ...(weight !== null && { weight: weight.value }),
    ...(quarterKind !== null && { quarterKind }),
    ...(indicator.isEfficiencyResult && { isEfficiencyResult: true }),
    ...(quarters.length > 0 && { quarters: quarters.map(quarterInput) }),
  };
}

function quarterInput({ quarter, target, actual, isShareOfYear }: IndicatorQuarter): QuarterInput {
  return {
    quarter,
    target: target?.value ?? null,
    actual: actual?.value ?? null,
    ...(isShareOfYear !== undefined && { isShareOfYear }),
  };
}
