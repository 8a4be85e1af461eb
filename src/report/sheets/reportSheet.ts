import type { CellRange } from '../../kernel/cellAddress';
import { largestOf } from '../../kernel/extremes';
import type { Method } from '../../scoring/index';
import type { ReportChart } from '../reportTable';
import type { BlockEdit, ChartEdit, MergeEdit, SheetEdit } from '../../sheet/editPlan';
import { TONE_COLOURS } from '../../sheet/plan/index';
import type { Contents } from './cellContents';
import { linkTo } from './linkTo';
import { LINK } from './looks';
import { pageBreaks } from './pageBreaks';
import {
  headerHeight,
  lastRowOf,
  type PlacedChart,
  type PlacedLine,
  type PlacedPart,
  type PlacedTable,
} from './placeTables';
import { rowHeights, type WrappedText } from './rowHeights';
import { sheetBlock } from './sheetBlock';

/** Width of a chart in characters. */
const CHART_CHARACTERS = 96;

/**
 * A part of the report as a sheet for A4, ready to be printed or pasted into a document.
 * @param home sheet of contents, to which a link at the end leads back
 */
export function reportSheet(placed: PlacedPart, contents: Contents, method: Method, home: string): SheetEdit {
  const { part, lines, tables, charts } = placed;
  const { sheet } = part;
  const widths = columnWidths(placed);
  const [only] = tables.length === 1 ? tables : [];
  const headerEnd = only && only.headerRow + headerHeight(only.table) - 1;
  const heights = rowHeights([
    ...lines.map((line) => wrappedLine(line, widths)),
    ...tables.flatMap((table) => wrappedTexts(table, widths)),
  ]);
  return {
    name: sheet,
    blocks: [sheetBlock(placed, contents), backLink(placed, home)],
    widths: widths.map((width, column) => ({ sheet, column, width })),
    heights,
    pageBreaks: pageBreaks(placed, widths, heights),
    merges: [...lines.flatMap((line) => lineMerge(line, sheet)), ...tables.flatMap(mergesOf)],
    formats: criterionFormats(placed, method),
    charts: charts.map((chart) => chartEdit(chart, tables, chartEnd(widths))),
    landscape: part.isLandscape,
    ...(only &&
      headerEnd !== undefined && {
        printTitleRows: { first: only.headerRow, last: headerEnd },
        freezeRows: headerEnd + 1,
      }),
  };
}

/** The link back to the contents, a row below everything else. */
function backLink({ part, lines, tables, charts }: PlacedPart, home: string): BlockEdit {
  const last = largestOf([
    0,
    ...lines.map(({ row }) => row),
    ...tables.map(({ table, bodyRow }) => bodyRow + table.rows.length - 1),
    ...charts.map(({ bottom }) => bottom),
  ]);
  return {
    sheet: part.sheet,
    top: last + 2,
    left: 0,
    cells: [[linkTo({ sheet: home, row: 0, column: 0 }, `← ${home}`)]],
    styles: [[LINK]],
  };
}

function lineMerge({ row, right }: PlacedLine, sheet: string): MergeEdit[] {
  return right > 0 ? [{ range: { sheet, top: row, left: 0, bottom: row, right } }] : [];
}

function wrappedLine({ row, text, right }: PlacedLine, widths: readonly number[]): WrappedText {
  const characters = widths.slice(0, right + 1).reduce((all, width) => all + width, 0);
  // Headings are larger than the font that widths are counted in.
  return { row, lastRow: row, text, width: Math.floor(characters * 0.8) };
}

function mergesOf(placed: PlacedTable): MergeEdit[] {
  const { table, sheet, headerRow, bodyRow } = placed;
  const ranges: CellRange[] = [];
  if (headerHeight(table) === 2) {
    table.columns.forEach(({ group }, column) => {
      if (group === undefined) {
        ranges.push({ sheet, top: headerRow, left: column, bottom: bodyRow - 1, right: column });
        return;
      }
      if (group === table.columns[column - 1]?.group) return;
      let right = column;
      while (table.columns[right + 1]?.group === group) right += 1;
      if (right > column) ranges.push({ sheet, top: headerRow, left: column, bottom: headerRow, right });
    });
  }
  table.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      const bottom = lastRowOf(placed, row, column);
      if (cell && bottom > bodyRow + row)
        ranges.push({ sheet, top: bodyRow + row, left: column, bottom, right: column });
    }),
  );
  return ranges.map((range) => ({ range }));
}

/** Tables of one sheet share their columns: each is as wide as the widest heading of the layout there. */
function columnWidths({ tables, columnCount }: PlacedPart): number[] {
  return Array.from({ length: columnCount }, (_, column) =>
    tables.reduce((most, { table }) => Math.max(most, table.columns[column]?.width ?? 0), 4),
  );
}

function wrappedTexts(placed: PlacedTable, widths: readonly number[]): WrappedText[] {
  const { table, headerRow, bodyRow } = placed;
  const headings = table.columns.map(({ heading, group }, column): WrappedText => {
    const row = group === undefined ? headerRow : bodyRow - 1;
    return { row, lastRow: bodyRow - 1, text: heading, width: widths[column] ?? 8 };
  });
  const texts = table.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): WrappedText[] => {
      if (typeof cell?.value !== 'string' || table.columns[column]?.look !== 'text') return [];
      const lastRow = lastRowOf(placed, row, column);
      return [{ row: bodyRow + row, lastRow, text: cell.value, width: widths[column] ?? 8 }];
    }),
  );
  return [...headings, ...texts];
}

/** Colours that follow the words of kriteria and kategori, one rule for all of a column. */
function criterionFormats({ part, tables }: PlacedPart, method: Method): SheetEdit['formats'] {
  const { otherwise, bands } = method.efficiencyCategories;
  const rules = [...method.criterionBands, ...bands, otherwise].map(({ label, tone }) => ({
    equals: label,
    ...TONE_COLOURS[tone],
  }));
  const ranges = new Map<number, CellRange>();
  for (const { table, bodyRow } of tables) {
    table.columns.forEach((_, column) => {
      if (!table.rows.some(({ cells }) => cells[column]?.criterion)) return;
      const bottom = bodyRow + table.rows.length - 1;
      const known = ranges.get(column);
      ranges.set(column, {
        sheet: part.sheet,
        top: known?.top ?? bodyRow,
        left: column,
        bottom: Math.max(known?.bottom ?? 0, bottom),
        right: column,
      });
    });
  }
  return [...ranges.values()].map((range) => ({ range, rules }));
}

/** Last column that a chart covers: as wide as a page is read, no wider. */
function chartEnd(widths: readonly number[]): number {
  let characters = 0;
  const place = widths.findIndex((width) => (characters += width) >= CHART_CHARACTERS);
  return place < 0 ? widths.length - 1 : place;
}

function chartEdit(
  { chart, top, bottom }: PlacedChart,
  tables: readonly PlacedTable[],
  right: number,
): ChartEdit {
  const placed = tables.find(({ table }) => table === chart.table) as PlacedTable;
  const { sheet, bodyRow } = placed;
  const columnRange = (column: number): CellRange => ({
    sheet,
    top: bodyRow + chart.rows.first,
    left: column,
    bottom: bodyRow + chart.rows.last,
    right: column,
  });
  const { name, kind, title, valueAxisTitle } = chart;
  return {
    name,
    kind,
    title,
    sheet,
    place: { sheet, top, left: 0, bottom, right },
    categories: columnRange(chart.categories),
    series: chart.series.map(({ column, ...look }) => ({ ...look, values: columnRange(column) })),
    ...(valueAxisTitle !== undefined && { valueAxisTitle }),
    // Bars that begin above 0 make small differences look large.
    ...(kind !== 'line' && !hasNegative(chart) && { valueAxisMinimum: 0 }),
  };
}

function hasNegative({ table, rows, series }: ReportChart): boolean {
  return table.rows
    .slice(rows.first, rows.last + 1)
    .some(({ cells }) => series.some(({ column }) => Number(cells[column]?.value ?? 0) < 0));
}
