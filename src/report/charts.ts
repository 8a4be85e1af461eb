import type { Method } from '../scoring/index';
import { barColour, SERIES_COLOURS } from './chartColours';
import type { ReportChart, ReportSeries, ReportTable } from './reportTable';
import type { ReportWords } from './reportWords';
import { columnPlace } from './tables/buildTable';

/** More points than this cannot be told apart. */
const MAX_POINTS = 80;
/** With more bars than this beside names the chart would be longer than a page. */
const MAX_NAMED_BARS = 32;

interface ChartSpec {
  readonly name: string;
  readonly title: string;
  readonly kind: ReportChart['kind'];
  readonly table: ReportTable;
  /** Column that numbers the points: a quarter, a year, a place in the table. */
  readonly categories: string;
  /** Column that names them: a chart of few enough points lies on its side and shows the names. */
  readonly names?: string;
  readonly series: readonly { readonly column: string; readonly name: string }[];
  readonly isRow: (row: ReportTable['rows'][number]) => boolean;
  /** Colours of the points by their kriteria, where there is one series. */
  readonly method?: Method;
  /** Column that has the kriteria. */
  readonly criterion?: string;
}

/** A chart over the rows of a table that stand together; none where the layout left its columns out. */
function chartOf(spec: ChartSpec, { chart: { percent } }: ReportWords): ReportChart[] {
  const { name, title, table } = spec;
  const isCharted = table.rows.map(spec.isRow);
  const [first, last] = [isCharted.indexOf(true), isCharted.lastIndexOf(true)];
  const places = spec.series.map(({ column }) => columnPlace(table, column));
  const named =
    spec.names !== undefined && (last - first + 1) * places.length <= MAX_NAMED_BARS
      ? columnPlace(table, spec.names)
      : -1;
  const [kind, categories] =
    named >= 0 ? (['bar', named] as const) : ([spec.kind, columnPlace(table, spec.categories)] as const);
  // One bar says no more than its figure.
  const isAlone = spec.names !== undefined && first === last;
  if (first < 0 || isAlone || last - first >= MAX_POINTS || categories < 0 || places.includes(-1)) return [];
  const series = spec.series.map((each, at): ReportSeries => ({
    name: each.name,
    column: places[at] as number,
    ...(spec.method
      ? { pointColors: pointColours(spec, first, last) }
      : { color: seriesColour(at, spec.series.length) }),
  }));
  return [{ name, kind, title, table, rows: { first, last }, categories, series, valueAxisTitle: percent }];
}

/** A series that stands alone takes the strongest colour. */
function seriesColour(place: number, count: number): string {
  const [soft, strong] = SERIES_COLOURS;
  return count === 1 ? strong : (SERIES_COLOURS[place] ?? soft);
}

function pointColours({ table, method, criterion }: ChartSpec, first: number, last: number): string[] {
  const place = criterion === undefined ? -1 : columnPlace(table, criterion);
  return table.rows
    .slice(first, last + 1)
    .map((row) => barColour(row.cells[place]?.criterion, method as Method));
}

/** NPS per objective in the colours of their bands. */
export function scoreChart(table: ReportTable, method: Method, words: ReportWords): ReportChart[] {
  return chartOf(
    {
      name: 'LAKIP_NPS',
      title: words.chart.scores,
      kind: 'column',
      table,
      categories: 'no',
      names: 'sasaran',
      series: [{ column: 'nps', name: words.chart.scores }],
      isRow: ({ role }) => role === 'objective',
      method,
      criterion: 'kriteria',
    },
    words,
  );
}

/** % capaian per indicator in the colours of their bands. */
export function achievementChart(table: ReportTable, method: Method, words: ReportWords): ReportChart[] {
  return chartOf(
    {
      name: 'LAKIP_Capaian',
      title: words.chart.achievements,
      kind: 'column',
      table,
      categories: 'no',
      names: 'indikator',
      series: [{ column: 'capaian', name: words.chart.achievement }],
      isRow: ({ role }) => role === 'indicator',
      method,
      criterion: 'kriteria',
    },
    words,
  );
}

/** Target, realisasi and capaian of one indicator, this year and the last. */
export function indicatorChart(
  table: ReportTable,
  { title, name }: { readonly title: string; readonly name: string },
  words: ReportWords,
): ReportChart[] {
  const { chart } = words;
  const charts = chartOf(
    {
      name,
      title,
      kind: 'column',
      table,
      categories: 'tahun',
      series: [
        { column: 'target', name: chart.target },
        { column: 'realisasi', name: chart.actual },
        { column: 'capaian', name: chart.achievement },
      ],
      isRow: ({ role }) => role === 'plain',
    },
    words,
  );
  // Target and realisasi are in the unit of the indicator.
  return charts.map(({ valueAxisTitle: _, ...rest }) => rest);
}

/** NPS of the total and the perspectives by quarter. */
export function quarterChart(table: ReportTable, words: ReportWords): ReportChart[] {
  return chartOf(
    {
      name: 'LAKIP_Triwulan',
      title: words.chart.quarters,
      kind: 'line',
      table,
      categories: 'triwulan',
      series: [{ column: 'nps', name: words.totalRow }],
      isRow: () => true,
    },
    words,
  );
}

/** Money against output, by objective. */
export function budgetChart(table: ReportTable, words: ReportWords): ReportChart[] {
  return chartOf(
    {
      name: 'LAKIP_Anggaran',
      title: words.chart.budget,
      kind: 'column',
      table,
      categories: 'no',
      names: 'sasaran',
      series: [
        { column: 'input', name: words.chart.input },
        { column: 'nps', name: words.chart.output },
      ],
      isRow: ({ role }) => role === 'objective',
    },
    words,
  );
}

/** Volume against money, by rincian output. */
export function outputChart(table: ReportTable, words: ReportWords): ReportChart[] {
  return chartOf(
    {
      name: 'LAKIP_Output',
      title: words.chart.outputs,
      kind: 'column',
      table,
      categories: 'kode',
      names: 'rincian-output',
      series: [
        { column: 'capaian', name: words.chart.volume },
        { column: 'input', name: words.chart.money },
      ],
      isRow: ({ role }) => role === 'plain',
    },
    words,
  );
}
