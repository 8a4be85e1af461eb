import type { ChartEdit, SheetEdit } from '../../sheet/editPlan';
import { TONE_BARS } from '../chartColours';
import { centred, criterion, figure, HEAD, sheetOf, words, type Cell } from './looks';
import { byRank, type Recap, type RecapUnit } from './recapitulate';
import type { RankColumn, RecapText } from './recapText';

/** Rows above the first unit: title, facts, a blank, heads. */
const HEAD_ROWS = 4;
/** With more units the bars are too thin to be told apart. */
const MOST_BARS = 40;

/** Columns in order with their widths. */
const COLUMNS: readonly (readonly [RankColumn, width: number])[] = [
  ['rank', 9],
  ['unit', 28],
  ['total', 11],
  ['criterion', 14],
  ['objectives', 9],
  ['indicators', 9],
  ['measured', 9],
  ['reached', 9],
  ['budgetCeiling', 16],
  ['budgetSpent', 16],
  ['inputPercent', 10],
  ['efficiencyIndex', 8],
  ['efficiencyLevel', 8],
  ['efficiencyCategory', 14],
  ['year', 8],
  ['state', 11],
  ['file', 24],
  ['notes', 28],
];

/** The sheet of units by rank, with what the rank is made of, and a chart of the totals while the bars can be read. */
export function ranksSheet(recap: Recap, { ranks: text, notMeasured }: RecapText): SheetEdit {
  const ranked = byRank(recap);
  const rows = [
    COLUMNS.map(([column]): Cell => ({ content: text.heads[column], style: HEAD })),
    ...ranked.map((unit) => COLUMNS.map(([column]) => cellOf(column, unit, text, notMeasured))),
  ];
  return sheetOf(
    text,
    rows,
    COLUMNS.map(([, width]) => width),
    {
      charts: chartOf(ranked, text),
      printTitleRows: { first: HEAD_ROWS - 1, last: HEAD_ROWS - 1 },
      freezeRows: HEAD_ROWS,
      freezeColumns: 2,
    },
  );
}

function cellOf(
  column: RankColumn,
  unit: RecapUnit,
  { stateOf, notesOf }: RecapText['ranks'],
  notMeasured: string,
): Cell {
  const { summary } = unit;
  const shown = (value: number | null, format: string): Cell => figure(value, format, notMeasured);
  switch (column) {
    case 'rank':
      return centred(unit.rank, notMeasured);
    case 'unit':
      return words(unit.name);
    case 'total':
      return shown(summary.total.score, '0.00');
    case 'criterion':
      return criterion(summary.total, notMeasured);
    case 'objectives':
      return shown(summary.objectives.length, '0');
    case 'indicators':
      return shown(summary.indicatorCount, '0');
    case 'measured':
      return shown(summary.measuredCount, '0');
    case 'reached':
      return shown(summary.reachedCount, '0');
    case 'budgetCeiling':
    case 'budgetSpent':
      return shown(summary[column], '#,##0');
    case 'inputPercent':
    case 'efficiencyIndex':
    case 'efficiencyLevel':
      return shown(summary[column], '0.00');
    case 'efficiencyCategory':
      return words(summary.efficiencyCategory ?? notMeasured, { horizontal: 'center' });
    case 'year':
      return shown(summary.year, '0');
    case 'state':
      return words(stateOf(unit), { horizontal: 'center' });
    case 'file':
      return words(summary.file);
    case 'notes':
      return words(notesOf(unit));
  }
}

/** Bars of the totals in the order of the ranks, below the table. */
function chartOf(
  ranked: readonly RecapUnit[],
  { name: sheet, heads, chart }: RecapText['ranks'],
): ChartEdit[] {
  const scored = ranked.filter(({ rank }) => rank !== null);
  if (scored.length === 0 || scored.length > MOST_BARS) return [];
  const column = (place: number) => ({
    sheet,
    top: HEAD_ROWS,
    left: place,
    bottom: HEAD_ROWS + scored.length - 1,
    right: place,
  });
  const top = HEAD_ROWS + ranked.length + 1;
  const height = Math.max(14, Math.round(scored.length * 1.4) + 4);
  return [
    {
      name: 'LAKIP_REKAP_TOTAL',
      kind: 'bar',
      title: chart,
      sheet,
      place: { sheet, top, left: 0, bottom: top + height, right: 9 },
      ...(scored.every(({ summary }) => (summary.total.score as number) >= 0) && { valueAxisMinimum: 0 }),
      categories: column(1),
      series: [
        {
          name: heads.total,
          values: column(2),
          color: TONE_BARS.neutral,
          pointColors: scored.map(({ summary }) => TONE_BARS[summary.total.criterion?.tone ?? 'neutral']),
        },
      ],
    },
  ];
}
