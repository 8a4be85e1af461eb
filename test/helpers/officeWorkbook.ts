import { computeWorkbook, type ComputeOptions, type WorkbookResult } from '../../src/app/computeWorkbook';
import { formatA1 } from '../../src/kernel/cellAddress';
import type { CellContent, EditPlan } from '../../src/sheet/editPlan';
import type { CellValue, Grid, WorkbookContent } from '../../src/sheet/grid';
import { gridOf, type CellSpec, type GridSpec } from '../../src/sheet/gridOf';
import { applyToContent } from '../../src/sheet/plan/applyToGrid';

export type Row = readonly (CellValue | CellSpec)[];

/** A small table as an office keeps it: two objectives, one indicator without realisasi, one figure as text. */
export const HEADER: Row = [
  'No',
  'Sasaran',
  'Indikator Kinerja',
  'Target',
  'Realisasi',
  'Anggaran (Rp)',
  'Realisasi Anggaran (Rp)',
];
export const ROWS: readonly Row[] = [
  [1, 'Obat aman', 'Persentase obat yang memenuhi syarat', 92.25, 91.5, 1_000_000, 900_000],
  [2, null, 'Persentase makanan yang memenuhi syarat', 70, 63, 2_000_000, 1_990_000],
  [3, null, 'Indeks kesadaran masyarakat', 80, null, 500_000, 400_000],
  [4, 'Pelayanan prima', 'Indeks pelayanan publik', 50, 70, 300_000, 250_000],
  [5, null, 'Nilai AKIP', 78, '79,5', 100_000, 150_000],
];
export const SHEET = 'Kinerja 2021';

export function contentOf(sheets: readonly GridSpec[], settings: string | null = null): WorkbookContent {
  return {
    sheets: sheets.map(gridOf),
    activeSheet: sheets[0]?.sheet ?? null,
    settings,
    separators: null,
    uses1904Dates: false,
  };
}

/** The table with more columns after the realisasi: header texts and a value for each row. */
export function office(
  more: readonly { header: string; cells: readonly (CellValue | CellSpec)[] }[] = [],
  spec: Partial<GridSpec> = {},
): WorkbookContent {
  const cells: Row[] = [
    ['PENGUKURAN KINERJA TAHUN 2021'],
    [...HEADER.slice(0, 5), ...more.map(({ header }) => header), ...HEADER.slice(5)],
    ...ROWS.map((row, i) => [
      ...row.slice(0, 5),
      ...more.map((column) => column.cells[i] ?? null),
      ...row.slice(5),
    ]),
  ];
  return contentOf([{ sheet: SHEET, cells, ...spec }]);
}

export interface Computed extends WorkbookResult {
  /** The workbook with the plan applied. */
  readonly after: WorkbookContent;
}

export function compute(content: WorkbookContent, options: ComputeOptions = {}): Computed {
  const result = computeWorkbook(content, options);
  return { ...result, after: applyToContent(content, result.plan) };
}

/** Every content that a plan writes, by address on its sheet. */
export function writtenCells({ edits }: Pick<EditPlan, 'edits'>): Record<string, CellContent> {
  const written: Record<string, CellContent> = {};
  for (const { top, left, cells } of edits) {
    for (const [i, row] of cells.entries()) {
      for (const [j, content] of row.entries())
        if (content !== undefined) written[formatA1(top + i, left + j)] = content;
    }
  }
  return written;
}

export function sheetOf(content: WorkbookContent, name = SHEET): Grid {
  const grid = content.sheets.find(({ sheet }) => sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

/** Values of a column from a row to another, both included. */
export function columnOf(grid: Grid, column: number, top: number, bottom: number): CellValue[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => grid.value(top + i, column));
}

/** Column that bears a header text in a row. */
export function headed(grid: Grid, header: string, row = 1): number {
  for (let column = 0; column < grid.columnCount; column += 1)
    if (grid.value(row, column) === header) return column;
  throw new Error(`no column ${header}`);
}

/** A workbook with other values in some cells of its first sheet. */
export function withValues(
  content: WorkbookContent,
  values: Readonly<Record<string, CellValue>>,
): WorkbookContent {
  const [first, ...rest] = content.sheets as [Grid, ...Grid[]];
  const changed: Grid = {
    sheet: first.sheet,
    rowCount: first.rowCount,
    columnCount: first.columnCount,
    merges: first.merges,
    hiddenRows: first.hiddenRows,
    hiddenColumns: first.hiddenColumns,
    tables: first.tables,
    filter: first.filter,
    protection: first.protection,
    visibility: first.visibility,
    numberFormat: (row, column) => first.numberFormat(row, column),
    value: (row, column) => {
      const own = values[formatA1(row, column)];
      return own === undefined ? first.value(row, column) : own;
    },
    text: (row, column) => {
      const own = values[formatA1(row, column)];
      return own === undefined ? first.text(row, column) : String(own ?? '');
    },
    formula: (row, column) =>
      values[formatA1(row, column)] === undefined ? first.formula(row, column) : null,
  };
  return { ...content, sheets: [changed, ...rest] };
}
