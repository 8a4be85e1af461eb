import type { Issue } from '../kernel/issue';
import type { Scorecard } from '../scoring/index';
import {
  achievementChart,
  budgetChart,
  indicatorChart,
  outputChart,
  quarterChart,
  scoreChart,
} from './charts';
import type { FigureBook } from './figures/figureBook';
import { isRange } from './figures/indicatorFigures';
import type { WorkbookFacts, IndicatorFacts } from '../facts/index';
import { reportFigures } from './reportFigures';
import type { LayoutPart, LayoutTable, ReportLayout, ReportPartId } from './reportLayout';
import type { ReportBlock, ReportChart, ReportPart, ReportTable } from './reportTable';
import type { ReportWords } from './reportWords';
import { componentTable } from './tables/componentTable';
import { ceilingNotes, withPeriod } from './tables/ofPeriod';
import { buildTable, type TableContext, type TitleFacts } from './tables/buildTable';
import { levelColumns, type LevelColumns } from './tables/levelColumns';
import { indicatorRows, objectiveRows, roleOf, type LevelRow } from './tables/levelRow';
import { outputTable } from './tables/outputTable';
import { peerTable } from './tables/peerTable';
import { quarterTable } from './tables/quarterTable';
import { reachedCounts } from './tables/reachedCounts';
import { comparisonTable, strategicTable, yearTable } from './tables/sectionTables';

export type ReportIssueCode = 'report-part-left-out' | 'layout-invalid';
export type ReportIssue = Issue<ReportIssueCode>;

export interface ReportContent {
  /** What the tables were made of. */
  readonly data: WorkbookFacts;
  readonly parts: readonly ReportPart[];
  readonly book: FigureBook;
  readonly words: ReportWords;
  readonly issues: readonly ReportIssue[];
}

interface Context extends TableContext {
  readonly columns: LevelColumns;
}

/** More indicators than this get no chart each: a workbook with thousands of charts opens no more. */
const MAX_INDICATOR_CHARTS = 120;

/**
 * All tables and charts of the report in the order of the layout. Parts without figures are left out and named once.
 * @param quarters scorecards at the end of quarters, for the scores of quarters
 * @issue `report-part-left-out` (data: `sheet`, and `missing`: what the workbook does not have)
 */
export function reportParts(
  report: WorkbookFacts,
  quarters: readonly Scorecard[],
  layout: ReportLayout,
  words: ReportWords,
): ReportContent {
  const book = reportFigures(report, quarters, words);
  const facts = titleFacts(report, words);
  const context = { report, book, words, facts, columns: levelColumns(book, words) };
  const parts: ReportPart[] = [];
  const issues: ReportIssue[] = [];
  for (const part of layout.parts) {
    const { id, sheet, isLandscape } = part;
    const missing = missingFor(id, report);
    const blocks = missing === null ? BLOCKS[id](part, context) : [];
    if (missing !== null)
      issues.push({ code: 'report-part-left-out', severity: 'warning', data: { sheet, missing } });
    if (blocks.some(({ tables }) => tables.length > 0)) parts.push({ id, sheet, isLandscape, blocks });
  }
  return { data: report, parts, book, words, issues };
}

/** The period stands wherever a title or heading names the year: `2024 s.d. TW II`. */
function titleFacts({ year, scorecard: { throughQuarter } }: WorkbookFacts, words: ReportWords): TitleFacts {
  if (year === null) return {};
  const yearOrPeriod = throughQuarter === null ? String(year) : words.throughQuarter(year, throughQuarter);
  const periode = throughQuarter === null ? '' : words.upTo(throughQuarter);
  return { tahun: yearOrPeriod, tahunLalu: String(year - 1), periode };
}

/** What a part cannot do without and the workbook does not have; null when it has all. */
function missingFor(id: ReportPartId, report: WorkbookFacts): string | null {
  const { indicators, missing, workUnits, hasObjectives } = report;
  switch (id) {
    case 'tabel-3.1':
      return hasObjectives ? null : 'objectives';
    case 'tabel-3.2':
      return report.objectives.some(({ peers }) => peers.length > 0) && workUnits.length > 0 ? null : 'peers';
    case 'tabel-3.4':
      return report.programmeOutputs.length > 0 ? null : 'programme-output';
    case 'tabel-3.5':
    case 'lampiran-8':
      return hasObjectives ? missingFor('lampiran-7', report) : 'objectives';
    case 'lampiran-7':
    case 'lampiran-9':
      return indicators.some(({ score }) => score.budgetCeiling !== null) ? null : 'budget';
    case 'lampiran-10':
      return indicators.some(({ score }) => score.quarters.length > 0) ? null : 'quarterly';
    case 'indikator': {
      const kinds = ['previous-year', 'strategic-plan', 'peers'] as const;
      const hasComponents = indicators.some(({ components }) => components !== null);
      return !hasComponents && kinds.every((kind) => missing.includes(kind)) ? 'comparisons' : null;
    }
    default:
      return null;
  }
}

type BlockMaker = (part: LayoutPart, context: Context) => ReportBlock[];

const BLOCKS: Readonly<Record<ReportPartId, BlockMaker>> = {
  ringkasan: summaryBlocks,
  'tabel-3.1': (part, context) =>
    block(tableOf(part, 'utama', context, objectiveRows(context.report)), () => []),
  'tabel-3.2': (part, context) =>
    block(
      inLayout(part, 'utama', (layout) => peerTable(layout, context)),
      () => [],
    ),
  'tabel-3.3': (part, context) =>
    block(tableOf(part, 'utama', context, indicatorRows(context.report, false)), (table) =>
      achievementChart(table, context.report.scorecard.method, context.words),
    ),
  indikator: indicatorBlocks,
  'tabel-3.4': (part, context) =>
    block(
      inLayout(part, 'utama', (layout) => outputTable(layout, context)),
      (table) => outputChart(table, context.words),
    ),
  'tabel-3.5': (part, context) =>
    block(tableOf(part, 'utama', context, objectiveRows(context.report)), (table) =>
      budgetChart(table, context.words),
    ),
  'lampiran-5': (part, context) =>
    block(tableOf(part, 'utama', context, indicatorRows(context.report, true)), () => []),
  'lampiran-7': (part, context) => {
    const rows: LevelRow[] = [...indicatorRows(context.report, false), { kind: 'unit' }];
    return block(tableOf(part, 'utama', context, rows), () => []);
  },
  'lampiran-8': (part, context) =>
    block(tableOf(part, 'utama', context, objectiveRows(context.report)), () => []),
  'lampiran-9': (part, context) => {
    const rows: LevelRow[] = [...indicatorRows(context.report, false), { kind: 'unit' }];
    return block(tableOf(part, 'utama', context, rows, efficiencyNotes(context)), () => []);
  },
  'lampiran-10': quarterBlocks,
};

function block(
  table: ReportTable | null,
  charts: (table: ReportTable) => readonly ReportChart[],
): ReportBlock[] {
  return table ? [{ heading: '', indicator: null, tables: [table], charts: charts(table) }] : [];
}

function inLayout(
  part: LayoutPart,
  id: string,
  make: (layout: LayoutTable) => ReportTable | null,
): ReportTable | null {
  const layout = part.tables[id];
  return layout ? make(layout) : null;
}

function tableOf(
  part: LayoutPart,
  id: string,
  { columns, facts, words }: Context,
  rows: readonly LevelRow[],
  notes: readonly string[] = [],
): ReportTable | null {
  const name = id === 'utama' ? part.id : `${part.id}|${id}`;
  return inLayout(part, id, (layout) =>
    buildTable(
      withPeriod(layout, facts),
      { id: name, rows, roleOf, columns, notes: [...notes, ...ceilingNotes(layout, facts, words)] },
      facts,
    ),
  );
}

function summaryBlocks(part: LayoutPart, context: Context): ReportBlock[] {
  const { report, words } = context;
  const counts = reachedCounts(report.indicators);
  const notes = [words.countNote(counts)];
  const perspectives = report.perspectives.flatMap((item, at): LevelRow[] =>
    item.perspective ? [{ kind: 'perspective', item, place: at + 1 }] : [],
  );
  const levels = tableOf(part, 'perspektif', context, [...perspectives, { kind: 'total' }], notes);
  const objectives = report.hasObjectives ? tableOf(part, 'sasaran', context, objectiveRows(report)) : null;
  const tables = [levels, objectives].filter((table) => table !== null);
  const charts = objectives ? scoreChart(objectives, report.scorecard.method, words) : [];
  return tables.length > 0 ? [{ heading: '', indicator: null, tables, charts }] : [];
}

function quarterBlocks(part: LayoutPart, context: Context): ReportBlock[] {
  const { report, words } = context;
  const indicators = tableOf(part, 'utama', context, indicatorRows(report, false));
  const scores = inLayout(part, 'nilai', (layout) => quarterTable(layout, context));
  const tables = [indicators, scores].filter((table) => table !== null);
  const charts = scores ? quarterChart(scores, words) : [];
  return tables.length > 0 ? [{ heading: '', indicator: null, tables, charts }] : [];
}

/** The realisasi of the efficiency indicator is the capaian TE of the table itself (M-23); where it is not, it says so. */
function efficiencyNotes({ report, words }: Context): string[] {
  const { efficiencyAchievement } = report.scorecard.unit;
  if (efficiencyAchievement === null) return [];
  return report.indicators
    .filter(({ indicator }) => indicator.isEfficiencyResult)
    .map(({ indicator: { name }, score: { actual } }) =>
      actual === null || actual === efficiencyAchievement
        ? words.efficiencyNote(name, efficiencyAchievement)
        : words.efficiencyDiffers(name, actual, efficiencyAchievement),
    );
}

function indicatorBlocks(part: LayoutPart, context: Context): ReportBlock[] {
  const { report } = context;
  const isCharted = report.indicators.length <= MAX_INDICATOR_CHARTS;
  return report.indicators.map((item, at) => indicatorBlock(part, item, at + 1, context, isCharted));
}

function indicatorBlock(
  part: LayoutPart,
  item: IndicatorFacts,
  place: number,
  context: Context,
  isCharted: boolean,
): ReportBlock {
  const { report, words } = context;
  const { code, name, id } = item.indicator;
  const hasYear = !report.missing.includes('previous-year');
  const years = hasYear ? inLayout(part, 'tahun-lalu', (layout) => yearTable(layout, item, context)) : null;
  const components = inLayout(part, 'komponen', (layout) => componentTable(layout, item, context));
  const rest = [
    inLayout(part, 'renstra', (layout) => strategicTable(layout, item, context)),
    inLayout(part, 'pembanding', (layout) => comparisonTable(layout, item, context)),
  ];
  const isPlain = !isRange(item.score.target);
  const charts =
    years && isCharted && isPlain && report.scorecard.throughQuarter === null
      ? indicatorChart(years, { title: words.chart.indicator(code, name), name: `LAKIP_IKU_${place}` }, words)
      : [];
  return {
    heading: words.sectionHeading(code, name),
    indicator: id,
    tables: [years, ...rest, components].filter((table) => table !== null),
    charts,
  };
}
