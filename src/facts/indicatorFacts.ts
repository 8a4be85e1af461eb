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
  const typedTarget = score.target === null ? typedTargetOf(rows, table.year) : null;
  return {
    indicator,
    score,
    outcome: outcomeOf(indicator, score, scorecard.method),
    previousYear: yearFacts(rows, indicator, table.year, scorecard),
    strategic: strategicFacts(rows, indicator, score, { scorecard, year: table.year }),
    peers: peerFacts(rows, indicator),
    initialTarget: figureOf(agreement?.row.cells['initial-target']),
    revisedTarget: figureOf(agreement?.row.cells['target']),
    ...(typedTarget !== null && { typedTarget }),
    ...(notes.length > 0 && { notes }),
  };
}

/** Words in the cell of the year's target, where they hold no figure to measure against; null for none. */
function typedTargetOf(rows: readonly PlacedRow[], year: number | null): string | null {
  const cells = cellsOf(
    rows.filter(({ table }) => (table.year ?? year) === year),
    ({ field, quarter, year: own }) => field === 'target' && quarter === undefined && (own ?? year) === year,
  );
  return cells.map(({ text }) => text.trim()).find((text) => /\p{L}{3}/u.test(text)) ?? null;
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
