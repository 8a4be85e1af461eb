import type { CellValue, Grid, WorkbookContent } from '../../sheet/grid';

/** A block of rows of one sheet, row by row, ready to be sent. */
export interface PackedRows {
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Rows without any formula are null. */
  readonly formulas: readonly (readonly (string | null)[] | null)[];
}

/** A sheet without its cells. */
export interface PackedSheet extends Pick<
  Grid,
  | 'sheet'
  | 'rowCount'
  | 'columnCount'
  | 'merges'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'tables'
  | 'filter'
  | 'protection'
  | 'visibility'
  | 'isOurs'
  | 'madeHash'
> {
  readonly rows: PackedRows[];
}

export interface PackedContent extends Omit<WorkbookContent, 'sheets'> {
  readonly sheets: readonly PackedSheet[];
}

/** So many cells are packed before others get their turn. */
const CELLS_A_TURN = 8_000;

/** The workbook without its cells; rows follow in `packRows`. */
export function packFrame(content: WorkbookContent): PackedContent {
  return {
    ...content,
    sheets: content.sheets.map((grid) => ({
      sheet: grid.sheet,
      rowCount: grid.rowCount,
      columnCount: grid.columnCount,
      merges: grid.merges,
      hiddenRows: grid.hiddenRows,
      hiddenColumns: grid.hiddenColumns,
      tables: grid.tables,
      filter: grid.filter,
      protection: grid.protection,
      visibility: grid.visibility,
      ...(grid.isOurs === true && { isOurs: true }),
      ...(grid.madeHash !== undefined && { madeHash: grid.madeHash }),
      rows: [],
    })),
  };
}

/** The cells of a sheet in blocks small enough to be packed without anyone noticing. */
export function* packRows(grid: Grid): Generator<PackedRows> {
  const rowsATurn = Math.max(1, Math.floor(CELLS_A_TURN / Math.max(1, grid.columnCount)));
  for (let top = 0; top < grid.rowCount; top += rowsATurn) {
    const rows = range(top, Math.min(top + rowsATurn, grid.rowCount));
    const columns = range(0, grid.columnCount);
    yield {
      values: rows.map((row) => columns.map((column) => grid.value(row, column))),
      texts: rows.map((row) => columns.map((column) => grid.text(row, column))),
      numberFormats: rows.map((row) => columns.map((column) => grid.numberFormat(row, column))),
      formulas: rows.map((row) => {
        const formulas = columns.map((column) => grid.formula(row, column));
        return formulas.some((formula) => formula !== null) ? formulas : null;
      }),
    };
  }
}

/** The workbook that was packed: the same answers from every getter. */
export function unpackContent(packed: PackedContent): WorkbookContent {
  return { ...packed, sheets: packed.sheets.map(unpackSheet) };
}

function unpackSheet({ rows, ...frame }: PackedSheet): Grid {
  const values = rows.flatMap((block) => block.values);
  const texts = rows.flatMap((block) => block.texts);
  const numberFormats = rows.flatMap((block) => block.numberFormats);
  const formulas = rows.flatMap((block) => block.formulas);
  return {
    ...frame,
    value: (row, column) => values[row]?.[column] ?? null,
    text: (row, column) => texts[row]?.[column] ?? '',
    numberFormat: (row, column) => numberFormats[row]?.[column] ?? 'General',
    formula: (row, column) => formulas[row]?.[column] ?? null,
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
