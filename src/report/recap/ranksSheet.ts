import type { ChartEdit, SheetEdit } from '../../sheet/editPlan';
import { TONE_BARS } from '../chartColours';
import { centred, criterion, figure, GROUP, HEAD, sheetOf, words, type Cell } from './looks';
import type { RecapGroup } from './recapGroups';
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
export function ranksSheet(recap: Recap, recapText: RecapText): SheetEdit {
  const { ranks: text, notMeasured, groupOf } = recapText;
  const ranked = recap.groups.map((group, place) => ({
    group,
    units: byRank(recap).filter((unit) => unit.group === place),
  }));
  const hasGroups = ranked.length > 1;
  const rows = [
    COLUMNS.map(([column]): Cell => ({ content: text.heads[column], style: HEAD })),
    ...ranked.flatMap(({ group, units }) => [
      ...(hasGroups ? [COLUMNS.map((_, at) => words(at === 0 ? groupOf(group) : '', GROUP))] : []),
      ...units.map((unit) => COLUMNS.map(([column]) => cellOf(column, unit, text, notMeasured))),
    ]),
  ];
  return sheetOf(
    text,
    rows,
    COLUMNS.map(([, width]) => width),
    {
      charts: chartsOf(ranked, recapText),
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

interface Ranked {
  readonly group: RecapGroup;
  readonly units: readonly RecapUnit[];
}

/** Bars of the totals of each period in the order of the ranks, below the table. */
function chartsOf(ranked: readonly Ranked[], { ranks: text, groupOf }: RecapText): ChartEdit[] {
  const hasGroups = ranked.length > 1;
  const lines = ranked.reduce((sum, { units }) => sum + units.length + Number(hasGroups), 0);
  const charts: ChartEdit[] = [];
  let first = HEAD_ROWS;
  let top = HEAD_ROWS + lines + 1;
  for (const { group, units } of ranked) {
    first += Number(hasGroups);
    const title = hasGroups ? `${text.chart} · ${groupOf(group)}` : text.chart;
    const scored = units.filter(({ rank }) => rank !== null);
    if (scored.length > 0 && scored.length <= MOST_BARS) {
      const chart = chartOf(scored, { text, title, first, top, number: charts.length + 1 });
      charts.push(chart);
      top = chart.place.bottom + 2;
    }
    first += units.length;
  }
  return charts;
}

interface ChartPlace {
  readonly text: RecapText['ranks'];
  readonly title: string;
  /** Row of its first unit. */
  readonly first: number;
  readonly top: number;
  readonly number: number;
}

function chartOf(
  scored: readonly RecapUnit[],
  { text: { name: sheet, heads }, title, first, top, number }: ChartPlace,
): ChartEdit {
  const column = (place: number) => ({
    sheet,
    top: first,
    left: place,
    bottom: first + scored.length - 1,
    right: place,
  });
  const height = Math.max(14, Math.round(scored.length * 1.4) + 4);
  return {
    name: number === 1 ? 'LAKIP_REKAP_TOTAL' : `LAKIP_REKAP_TOTAL_${number}`,
    kind: 'bar',
    title,
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
  };
}
