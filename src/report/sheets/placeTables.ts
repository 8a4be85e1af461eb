import { withGaps } from '../tables/buildTable';
import type { ReportChart, ReportPart, ReportTable } from '../reportTable';

/** Rows that a chart covers, and those of each bar where it lies on its side. */
const [CHART_ROWS, BAR_ROWS, FRAME_ROWS] = [16, 1.4, 6];

function chartRows({ kind, rows: { first, last }, series }: ReportChart): number {
  if (kind !== 'bar') return CHART_ROWS;
  return Math.max(CHART_ROWS, Math.ceil((last - first + 1) * series.length * BAR_ROWS) + FRAME_ROWS);
}

/** A table with its rows on the sheet, zero-based; columns begin at A. */
export interface PlacedTable {
  readonly table: ReportTable;
  readonly sheet: string;
  /** Row of the title; null when the table has none. */
  readonly titleRow: number | null;
  /** First row of the header: two rows where columns are grouped. */
  readonly headerRow: number;
  readonly bodyRow: number;
}

export interface PlacedChart {
  readonly chart: ReportChart;
  readonly top: number;
  readonly bottom: number;
}

/** A text over all columns: heading of a block, title of a table, note below one. */
export interface PlacedLine {
  readonly kind: 'heading' | 'title' | 'note';
  readonly row: number;
  readonly text: string;
  /** Last column that it reaches over. */
  readonly right: number;
}

/** A part of the report with the place of everything on its sheet. */
export interface PlacedPart {
  readonly part: ReportPart;
  readonly lines: readonly PlacedLine[];
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly PlacedChart[];
  readonly columnCount: number;
}

/** Puts the blocks of a part below one another: heading, tables with their notes, charts. */
export function placePart(part: ReportPart): PlacedPart {
  const lines: PlacedLine[] = [];
  const tables: PlacedTable[] = [];
  const charts: PlacedChart[] = [];
  const columnCount = part.blocks
    .flatMap((block) => block.tables)
    .reduce((most, { columns }) => Math.max(most, columns.length), 1);
  let row = 0;
  for (const block of part.blocks) {
    if (block.heading !== '')
      lines.push({ kind: 'heading', row: row++, text: block.heading, right: columnCount - 1 });
    for (const table of block.tables) {
      const placed = placeTable(table, part.sheet, row);
      tables.push(placed);
      lines.push(...linesOf(placed));
      row = placed.bodyRow + table.rows.length + table.notes.length + 1;
    }
    for (const chart of block.charts) {
      const rows = chartRows(chart);
      charts.push({ chart, top: row, bottom: row + rows - 1 });
      row += rows + 1;
    }
  }
  return { part, lines, tables, charts, columnCount };
}

function placeTable(table: ReportTable, sheet: string, row: number): PlacedTable {
  const titleRow = table.title === '' && table.number === '' ? null : row;
  const headerRow = titleRow === null ? row : row + 1;
  return { table, sheet, titleRow, headerRow, bodyRow: headerRow + headerHeight(table) };
}

function linesOf({ table, titleRow, bodyRow }: PlacedTable): PlacedLine[] {
  const right = table.columns.length - 1;
  const title = withGaps(`${table.number} ${table.title}`.trim());
  return [
    ...(titleRow === null ? [] : [{ kind: 'title', row: titleRow, text: title, right } as const]),
    ...table.notes.map(
      (text, at) => ({ kind: 'note', row: bodyRow + table.rows.length + at, text, right }) as const,
    ),
  ];
}

/** Header rows of a table: two when some columns have a title above them. */
export function headerHeight({ columns }: ReportTable): 1 | 2 {
  return columns.some(({ group }) => group !== undefined) ? 2 : 1;
}

/** Last row of a cell that reaches down over the rows below it. */
export function lastRowOf({ table, bodyRow }: PlacedTable, row: number, column: number): number {
  let last = row;
  while (last + 1 < table.rows.length && table.rows[last + 1]?.cells[column] === undefined) last += 1;
  return bodyRow + last;
}
