import { scoreEfficiency } from './efficiencyScore';
import { meanOf } from './mean';
import type { Method } from './method';
import { indexObjectives, type Members } from './members';
import { scoreIndicator, type ScoringContext } from './scoreIndicator';
import { scoreObjectives, scorePerspectives, scoreTotal } from './scoreLevels';
import type { IndicatorInput, IndicatorScore, Scorecard, ScoringInput, UnitScore } from './types';

/**
 * Scores a whole table: every indicator, objective (sasaran), perspective, the total (NPSS) and the unit as a whole.
 * What cannot be computed is null and named among the issues; one bad row never hides the others. Linear in time.
 * @issue   all of `ScoringIssueCode` but those of profiles; subjects name `indicator`, `objective`, `perspective`
 * @method  M-1 to M-24
 */
export function scoreIndicators(input: ScoringInput, method: Method): Scorecard {
  const context: ScoringContext = {
    method,
    throughQuarter: input.throughQuarter ?? null,
    hasBudgets: input.indicators.some(hasBudget),
    issues: [],
  };
  const members = indexObjectives(input, context.issues);
  const indicators = scoreEach(input, members, context);
  const objectives = scoreObjectives(input, members, context);
  const perspectives = scorePerspectives(input, members, objectives, context);
  return {
    method,
    throughQuarter: context.throughQuarter,
    indicators,
    objectives,
    perspectives,
    total: scoreTotal(input, objectives, perspectives, context),
    unit: scoreUnit(input, indicators, context),
    issues: context.issues,
  };
}

function hasBudget({ budgetCeiling, budgetSpent }: ScoringInput['indicators'][number]): boolean {
  return (budgetCeiling ?? null) !== null || (budgetSpent ?? null) !== null;
}

function scoreEach(
  input: ScoringInput,
  members: Members,
  context: ScoringContext,
): readonly IndicatorScore[] {
  const scores: IndicatorScore[] = new Array(input.indicators.length);
  for (let place = 0; place < input.indicators.length; place += 1) {
    const indicator = input.indicators[place] as ScoringInput['indicators'][number];
    const score = scoreIndicator(indicator, context);
    scores[place] = score;
    members.add(indicator, score);
  }
  return scores;
}

/**
 * The unit as a whole (M-23): the efficiency indicator is the result of this very figure, so its capaian is left out
 * of the output; its money is spent like any other and stays in the input.
 */
function scoreUnit(
  input: ScoringInput,
  scores: readonly IndicatorScore[],
  context: ScoringContext,
): UnitScore {
  const outputs: number[] = [];
  let ceiling = 0;
  let spent = 0;
  let hasMoney = false;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] as IndicatorScore;
    const own = input.indicators[place] as IndicatorInput;
    if (own.isSumOfRows) continue;
    if (score.achievement !== null && !own.isEfficiencyResult) outputs.push(score.achievement);
    if (score.inputPercent === null) continue;
    if (!own.sharedCeiling) ceiling += score.budgetCeiling as number;
    if (!own.sharedSpent) spent += score.budgetSpent as number;
    hasMoney = true;
  }
  const output = meanOf(outputs, null, context.method.mean, 'no-indicator');
  const budget = hasMoney ? { ceiling, spent } : { ceiling: null, spent: null };
  const outputPercent = output.ok ? output.value : null;
  const report = hasMoney ? { subject: { unit: 1 }, issues: context.issues } : null;
  return { ...scoreEfficiency(outputPercent, budget, context.method, report), outputPercent };
}
