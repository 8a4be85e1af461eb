import type { IndicatorScore, Scorecard } from '../scoring/index';
import type { Indicator, IndicatorTable, RecognisedTable } from '../sheet/table';
import { judged } from './judged';
import { noteFacts } from './noteFacts';
import { outcomeOf } from './outcome';
import { peerFacts } from './peerFacts';
import { cellsOf, figureOf, type PlacedRow } from './rowFigures';
import { strategicFacts } from './strategicFacts';
import type { Figure, IndicatorFacts, YearFacts } from './workbookFacts';

/** What the tables say of one indicator: agreement, year before, Renstra, other units. */
export function indicatorFacts(
  indicator: Indicator,
  score: IndicatorScore,
  table: IndicatorTable,
  tablesById: ReadonlyMap<string, RecognisedTable>,
  scorecard: Scorecard,
): Omit<IndicatorFacts, 'components'> {
  const rows = Object.entries(indicator.rows).flatMap(([id, row]) => {
    const of = tablesById.get(id);
    return of ? [{ table: of, row }] : [];
  });
  const agreement = rows.find((each) => each.table.kind === 'agreement');
  const notes = noteFacts(rows, table.year);
  return {
    indicator,
    score,
    outcome: outcomeOf(indicator, score, scorecard.method),
    previousYear: yearFacts(rows, indicator, table.year, scorecard),
    strategic: strategicFacts(rows, indicator, score, { scorecard, year: table.year }),
    peers: peerFacts(rows, indicator),
    initialTarget: figureOf(agreement?.row.cells['initial-target']),
    revisedTarget: figureOf(agreement?.row.cells['target']),
    ...(notes.length > 0 && { notes }),
  };
}

function yearFacts(
  rows: readonly PlacedRow[],
  indicator: Indicator,
  year: number | null,
  scorecard: Scorecard,
): YearFacts | null {
  if (year === null) return null;
  const previous = year - 1;
  const pick = (field: 'target' | 'actual'): Figure | null => {
    const cells = cellsOf(
      rows.filter((each) => each.table.kind === 'previous-year'),
      (ref, table) => ref.field === field && (ref.year ?? table.year) === previous,
    );
    return figureOf(cells.find((cell) => typeof cell.value === 'number'));
  };
  const target = pick('target');
  const actual = pick('actual');
  if (!target && !actual) return null;
  return { year: previous, target, actual, ...judged(indicator, target?.value, actual?.value, scorecard) };
}
