import { largestOf } from '../../kernel/extremes';
import { AlignmentType, Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { DocumentLook, ReportChart, ReportRow } from '../../report/index';

/** Pixels of 96 an inch, as the library counts. */
const TWIPS_PER_PIXEL = 15;
const [HEIGHT, FEW_HEIGHT, BAR_HEIGHT, FRAME] = [260, 200, 24, 80];
const FEW_ROWS = 3;
/** LibreOffice takes the marks of Indonesian from this; Word has those of the reader's system. */
const [FIGURE, TENTHS, WHOLE] = ['[$-421]#,##0.00', '[$-421]#,##0.0', '[$-421]#,##0'];
/** With more bars than this their figures would stand in each other's way. */
const LABELLED = 12;
/** A chart and its caption stand on one page, upright or broad (text wider than this, in twips). */
const [MOST_UPRIGHT, MOST_BROAD, UPRIGHT_WIDTH] = [780, 480, 10_000];
/** Letters of a name beside a bar. */
const LONGEST_NAME = 56;

/** A chart of Word's own, drawn by Word from the figures: sharp in print, and its colours and data can be changed. */
export function chartBlock(chart: ReportChart, look: DocumentLook, width: number): Paragraph {
  const rows = chart.table.rows.slice(chart.rows.first, chart.rows.last + 1);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 160 },
    children: [new ChartRun(chartOptions(chart, rows, look, width))],
  });
}

function chartOptions(
  chart: ReportChart,
  rows: readonly ReportRow[],
  look: DocumentLook,
  width: number,
): ChartRunOptions {
  const bars = rows.length * chart.series.length;
  const isBar = chart.kind === 'bar';
  const least = rows.length <= FEW_ROWS ? FEW_HEIGHT : HEIGHT;
  const most = width > UPRIGHT_WIDTH ? MOST_BROAD : MOST_UPRIGHT;
  const height = isBar ? Math.min(most, Math.max(least, bars * BAR_HEIGHT + FRAME)) : least;
  const values = chart.series.flatMap(({ column }) => rows.map((row) => numberIn(row, column) ?? 0));
  const common = {
    categories: rows.map((row) => {
      const cell = row.cells[chart.categories];
      return cell ? shortened(look.cellText(cell, 'text')) : '';
    }),
    series: chart.series.map(({ name, column, color, pointColors }) => ({
      name,
      values: rows.map((row) => numberIn(row, column)),
      ...(color !== undefined && { color }),
      ...(pointColors && chart.kind !== 'line' && { colors: pointColors }),
    })),
    ...(chart.series.length === 1 && { legend: false as const }),
    ...((isBar || bars <= LABELLED) && { dataLabels: { value: true, numberFormat: FIGURE } }),
    categoryAxis: { reverseOrder: isBar },
    valueAxis: {
      numberFormat: largestOf(values) < 10 ? TENTHS : WHOLE,
      ...(chart.valueAxisTitle !== undefined && { title: chart.valueAxisTitle }),
      // The length of a bar is its figure: it begins at zero.
      ...(chart.kind !== 'line' && values.every((value) => value >= 0) && { minimum: 0 }),
      ...(isBar && { crossesAt: 'maximum' as const }),
    },
    transformation: { width: Math.floor(width / TWIPS_PER_PIXEL), height },
    altText: { name: chart.name, description: chart.title, title: chart.title },
  };
  return chart.kind === 'line' ? { ...common, type: 'line', markers: true } : { ...common, type: chart.kind };
}

/** A name as a chart has room for it, cut between two words. */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.lastIndexOf(' ', LONGEST_NAME - 1);
  return `${name.slice(0, cut > 0 ? cut : LONGEST_NAME - 1)}…`;
}

function numberIn(row: ReportRow, column: number): number | null {
  const value = row.cells[column]?.value;
  return typeof value === 'number' ? value : null;
}
