import type { Issue } from '../kernel/issue';
import { cleanNoise, type Criterion, type Method, type Percent, type Scorecard } from '../scoring/index';
import type { Graded, Problem, UnitSummary } from '../report/index';
import type { Decision } from '../sheet/decision';
import { workUnitOf } from '../sheet/recognise/index';
import type { IndicatorTable, WorkbookReading } from '../sheet/table';
import type { WorkbookScore } from './scoreWorkbook';

/** So many problems of a unit are told in full. */
const FOREMOST = 3;

/**
 * What is kept of a scored workbook for a recap. Null when no table was understood.
 * @param file   as people are shown it
 * @param issues all that were met, the host's included
 */
export function summariseUnit(
  file: string,
  { reading, scorecard, settings, decisions }: WorkbookScore,
  issues: readonly Issue[],
): UnitSummary | null {
  const table = reading.indicatorTable;
  if (!table || !scorecard) return null;
  const { method } = settings;
  const { unit, total, indicators } = scorecard;
  return {
    file,
    workUnit: workUnitOf(titledTables(table, reading)),
    year: table.year,
    throughQuarter: scorecard.throughQuarter,
    method: { name: method.name, bands: method.criterionBands },
    ...scoresByName(table, scorecard, method),
    total: graded(total, method),
    totalOf: table.perspectives.length > 0 ? method.totalOf : 'objectives',
    indicatorCount: indicators.length,
    measuredCount: indicators.filter(({ achievement }) => achievement !== null).length,
    reachedCount: indicators.filter(({ achievement }) => isReached(achievement)).length,
    budgetCeiling: unit.budgetCeiling,
    budgetSpent: unit.budgetSpent,
    inputPercent: unit.inputPercent,
    efficiencyIndex: unit.efficiencyIndex,
    efficiencyLevel: unit.efficiencyLevel,
    efficiencyCategory: unit.efficiencyCategory?.label ?? null,
    problems: {
      errors: issues.filter(({ severity }) => severity === 'error').length,
      questions: decisions.filter(({ isOpen }) => isOpen).length,
      remarks: issues.filter(({ severity }) => severity === 'warning').length,
      foremost: foremostOf(issues, decisions),
    },
    isWritten: settings.outputs.length + settings.resultSheets.length > 0,
  };
}

/** Errors, then open questions, then remarks; of each code and kind the first. */
function foremostOf(issues: readonly Issue[], decisions: readonly Decision[]): readonly Problem[] {
  const firstOf = (severity: Issue['severity']): Problem[] =>
    issues
      .filter(
        (issue, at) =>
          issue.severity === severity && at === issues.findIndex(({ code }) => code === issue.code),
      )
      .map((issue) => ({ issue }));
  const open = decisions.filter(({ isOpen }) => isOpen);
  const questions = open.filter(({ kind }, at) => at === open.findIndex((each) => each.kind === kind));
  return [
    ...firstOf('error'),
    ...questions.map((question): Problem => ({ question })),
    ...firstOf('warning'),
  ].slice(0, FOREMOST);
}

/** The table with the results first, then those that gave figures, then the others. */
function titledTables({ primary, sources }: IndicatorTable, { tables }: WorkbookReading) {
  return [primary, ...sources, ...tables];
}

function scoresByName(
  table: IndicatorTable,
  scorecard: Scorecard,
  method: Method,
): Pick<UnitSummary, 'objectives' | 'perspectives'> {
  const objectives = new Map(scorecard.objectives.map((score) => [score.id, score]));
  const perspectives = new Map(scorecard.perspectives.map((score) => [score.id, score]));
  return {
    objectives: table.objectives.map(({ id, number, name }) => ({
      number,
      name,
      ...graded(objectives.get(id), method),
    })),
    perspectives: table.perspectives.map(({ id, name }) => ({
      name,
      ...graded(perspectives.get(id), method),
    })),
  };
}

function graded(
  scored: { readonly score: Percent | null; readonly criterion: Criterion | null } | undefined,
  { criterionBands }: Method,
): Graded {
  const criterion = scored?.criterion ?? null;
  const tone = criterionBands.find(({ id }) => id === criterion?.id)?.tone ?? 'neutral';
  return {
    score: scored?.score ?? null,
    criterion: criterion === null ? null : { label: criterion.label, tone },
  };
}

/** Float noise does not make a target missed: 0.29 of 0.29 is 100 (M-15). */
function isReached(achievement: Percent | null): boolean {
  return achievement !== null && cleanNoise(achievement) >= 100;
}
