import { largestOf } from '../kernel/extremes';
import { isCellError, type CellValue, type Grid, type WorkbookContent } from './grid';
import { normalText } from './number/numberText';
import type { OutputColumn } from './settings';
import { gridFacts } from './gridFacts';

/** Rows and columns of a sheet that hold our results. */
export interface ResultArea {
  readonly sheet: string;
  readonly column: number;
  readonly first: number;
  readonly last: number;
  /** Kriteria and kategori: words stand there. */
  readonly hasWords: boolean;
}

/** How far from its old place a column of ours is looked for, when columns or rows were inserted. */
const SEARCH = 60;

/**
 * The workbook as its office keeps it: without the sheets that we made, and with our columns read as empty, so that
 * our own results are never taken for figures of the office and a second reading is the first one again. Columns of the
 * office that we filled stay. Cells are not copied.
 */
export function withoutResults(content: WorkbookContent, outputs: readonly OutputColumn[]): WorkbookContent {
  const office = content.sheets.filter(({ isOurs }) => isOurs !== true);
  const sheets = office.map((grid) => {
    const areas = resultAreas(grid, outputs);
    return areas.length === 0 ? grid : emptied(grid, areas);
  });
  return { ...content, sheets };
}

/** Where our results stand on a sheet, headers too, also after columns or rows were inserted. */
export function resultAreas(grid: Grid, outputs: readonly OutputColumn[]): ResultArea[] {
  const found = outputs
    .filter(({ sheet, isOffices }) => sheet === grid.sheet && isOffices !== true)
    .flatMap((output): ResultArea[] => {
      const { rows, headerRow } = output;
      const place = rows && headerRow !== undefined ? findHeader(grid, output, headerRow) : null;
      if (!rows || !place) return [];
      const hasWords = /criterion|category/.test(output.field);
      return [
        { sheet: grid.sheet, ...place, last: rows.last + place.first - (headerRow as number), hasWords },
      ];
    });
  return withInsertedRows(grid, found);
}

/** The cell that bears the header that we wrote, nearest to where it was. */
function findHeader(
  grid: Grid,
  { header, column }: OutputColumn,
  headerRow: number,
): { column: number; first: number } | null {
  for (let away = 0; away <= SEARCH; away += 1) {
    for (const at of away === 0 ? [column] : [column + away, column - away]) {
      if (at < 0 || at >= grid.columnCount) continue;
      const first = findInColumn(grid, at, header, headerRow);
      if (first !== null) return { column: at, first };
    }
  }
  return null;
}

function findInColumn(grid: Grid, column: number, header: string, headerRow: number): number | null {
  for (let away = 0; away <= SEARCH; away += 1) {
    for (const row of away === 0 ? [headerRow] : [headerRow + away, headerRow - away])
      if (row >= 0 && row < grid.rowCount && bears(grid.value(row, column), header)) return row;
  }
  return null;
}

function bears(value: CellValue, header: string): boolean {
  return typeof value === 'string' && normalText(value) === header;
}

/** Rows inserted in the table have pushed our last cells down: figures directly below, with words only where ours stand, are ours. */
function withInsertedRows(grid: Grid, areas: readonly ResultArea[]): ResultArea[] {
  let pushed = 0;
  const lowest = largestOf(areas.map(({ last }) => last));
  const isOurs = (row: number): boolean => {
    const cells = areas.map((area) => ({ ...area, value: grid.value(row, area.column) }));
    return cells.some(({ value }) => typeof value === 'number') && cells.every(isResult);
  };
  while (areas.length > 0 && lowest + pushed + 1 < grid.rowCount && isOurs(lowest + pushed + 1)) pushed += 1;
  return areas.map((area) => ({ ...area, last: area.last + pushed }));
}

function isResult({ value, hasWords }: { value: CellValue; hasWords: boolean }): boolean {
  if (value === null || value === '' || isCellError(value)) return true;
  return typeof value === (hasWords ? 'string' : 'number');
}

function isBlankValue(value: CellValue): boolean {
  return value === null || value === '';
}

function emptied(grid: Grid, areas: readonly ResultArea[]): Grid {
  const byColumn = new Map(areas.map((area) => [area.column, area]));
  const isOurs = (row: number, column: number): boolean => {
    const area = byColumn.get(column);
    return area !== undefined && row >= area.first && row <= area.last;
  };
  return {
    ...gridFacts(grid),
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    isWrittenByUs: (row, column) => isOurs(row, column) && !isBlankValue(grid.value(row, column)),
    value: (row, column) => (isOurs(row, column) ? null : grid.value(row, column)),
    text: (row, column) => (isOurs(row, column) ? '' : grid.text(row, column)),
    numberFormat: (row, column) => (isOurs(row, column) ? 'General' : grid.numberFormat(row, column)),
    formula: (row, column) => (isOurs(row, column) ? null : grid.formula(row, column)),
  };
}
