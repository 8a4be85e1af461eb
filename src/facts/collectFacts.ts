import { formatAddress } from '../kernel/cellAddress';
import type { Scorecard } from '../scoring/index';
import type { Indicator, IndicatorTable, TableKind, WorkbookReading } from '../sheet/table';
import { indicatorFacts } from './indicatorFacts';
import { outputFacts, outputTotals } from './outputFacts';
import { objectivePeers, ownWorkUnit, peerRow, workUnitsOf } from './peerFacts';
import type { IndicatorFacts, ObjectiveFacts, PerspectiveFacts, WorkbookFacts } from './workbookFacts';

const OPTIONAL_KINDS: readonly TableKind[] = [
  'strategic-plan',
  'previous-year',
  'peers',
  'programme-output',
  'agreement',
];

/**
 * Gathers what the workbook and its scorecard say into one value, by indicator and objective.
 * @returns null when the workbook holds no indicators
 * @method  M-26 to M-29
 */
export function collectFacts(reading: WorkbookReading, scorecard: Scorecard): WorkbookFacts | null {
  const table = reading.indicatorTable;
  if (!table) return null;
  const tablesById = new Map(reading.tables.map((each) => [each.id, each]));
  const scores = new Map(scorecard.indicators.map((score) => [score.id, score]));
  const sharing = groupBy(table.indicators, budgetCell);
  const indicators = table.indicators.flatMap((indicator): IndicatorFacts[] => {
    const score = scores.get(indicator.id);
    if (!score) return [];
    const components = reading.components.find((each) => each.indicator === indicator.id) ?? null;
    const facts = indicatorFacts(indicator, score, table, tablesById, scorecard);
    const budgetSharers = sharing.get(budgetCell(indicator))?.length ?? 1;
    return [{ ...facts, components, ...(budgetSharers > 1 && { budgetSharers }) }];
  });
  const byObjective = groupBy(indicators, (each) => each.indicator.objective);
  const peerTables = reading.tables.filter((each) => each.kind === 'peers');
  const workUnits = [...new Set(peerTables.flatMap((each) => workUnitsOf(each)))];
  const objectiveScores = new Map(scorecard.objectives.map((score) => [score.id, score]));
  const objectives = table.objectives.flatMap((objective) => {
    const score = objectiveScores.get(objective.id);
    if (!score) return [];
    return [
      {
        objective,
        score,
        indicators: byObjective.get(objective.id) ?? [],
        peers: objectivePeers(objective, peerTables, workUnits),
      },
    ];
  });
  const programmeOutputs = outputFacts(reading.tables);
  return {
    year: table.year,
    scorecard,
    perspectives: perspectiveFacts(table, scorecard, objectives),
    objectives,
    hasObjectives: table.objectives.some(({ name }) => name !== ''),
    indicators,
    programmeOutputs,
    outputTotals: outputTotals(programmeOutputs),
    workUnits,
    ownWorkUnit: ownWorkUnit(indicators, workUnits),
    peerTotals: peerRow(peerTables, workUnits, (row) => row.role === 'total'),
    missing: OPTIONAL_KINDS.filter((kind) => !reading.tables.some((each) => each.kind === kind)),
  };
}

/** The cell of an indicator's pagu; the indicator itself where it has none or one that sums others. */
function budgetCell({ id, budgetCeiling, isSumOfRows }: Indicator): string {
  return budgetCeiling === null || isSumOfRows ? id : formatAddress(budgetCeiling.cell);
}

function perspectiveFacts(
  table: IndicatorTable,
  scorecard: Scorecard,
  objectives: readonly ObjectiveFacts[],
): PerspectiveFacts[] {
  if (table.perspectives.length === 0) return [{ perspective: null, score: null, objectives }];
  return table.perspectives.map((perspective) => ({
    perspective,
    score: scorecard.perspectives.find((score) => score.id === perspective.id) ?? null,
    objectives: objectives.filter((each) => each.objective.perspective === perspective.id),
  }));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
