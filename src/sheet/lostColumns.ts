import { isCellError, type CellValue, type Grid, type WorkbookContent } from './grid';
import { normalText } from './number/numberText';
import { RESULT_HEADERS } from './plan/resultColumns';
import type { OutputColumn } from './settings';

/** So many neighbouring headers of ours, in our order, are no chance. */
const RUN = 3;
/** Our own coinage: no office has these two side by side. */
const PAIR = 'NPS|Kriteria NPS';

/** Header texts of ours with what they stand for and their place in our order. */
const HEADERS = new Map(RESULT_HEADERS.map(({ header, key }, place) => [header, { key, place }]));

/**
 * Columns that bear our headers side by side and that the settings do not know: the mark is lost when LibreOffice, WPS or
 * Google saves a workbook, or when a sheet is copied into another one. They are ours only if their figures are, which
 * is for the caller to find out.
 */
export function lostColumns(
  { sheets }: WorkbookContent,
  outputs: readonly OutputColumn[],
): readonly OutputColumn[] {
  return sheets.flatMap((grid): OutputColumn[] => {
    if (grid.isOurs === true || outputs.some(({ sheet }) => sheet === grid.sheet)) return [];
    for (let row = 0; row < grid.rowCount; row += 1) {
      if (!hasHeader(grid, row)) continue;
      const run = runIn(grid, row);
      if (run.length > 0) return columnsOf(run, row, grid);
    }
    return [];
  });
}

interface HeaderCell {
  readonly column: number;
  readonly header: string;
  readonly key: string;
  readonly place: number;
}

/** Whether a row may hold a run: two neighbours of it at least, so every second cell tells. */
function hasHeader(grid: Grid, row: number): boolean {
  for (let column = 1; column <= grid.columnCount; column += 2)
    if (headerAt(grid, row, column) !== null) return true;
  return false;
}

/** The last run of our headers in a row; empty when it is too short to be sure. */
function runIn(grid: Grid, row: number): readonly HeaderCell[] {
  let run: HeaderCell[] = [];
  let best: HeaderCell[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    const cell = headerAt(grid, row, column);
    if (cell === null) continue;
    const last = run.at(-1);
    const goesOn = last !== undefined && last.column + 1 === column && last.place < cell.place;
    run = goesOn ? [...run, cell] : [cell];
    if (isSure(run)) best = run;
  }
  return best;
}

function headerAt(grid: Grid, row: number, column: number): HeaderCell | null {
  const value = grid.value(row, column);
  if (typeof value !== 'string') return null;
  const header = normalText(value);
  const known = HEADERS.get(header);
  return known ? { column, header, ...known } : null;
}

function isSure(run: readonly HeaderCell[]): boolean {
  return run.length >= RUN || run.map(({ header }) => header).join('|') === PAIR;
}

function columnsOf(run: readonly HeaderCell[], headerRow: number, grid: Grid): OutputColumn[] {
  let last = headerRow;
  while (last + 1 < grid.rowCount && run.every((cell) => isResult(grid.value(last + 1, cell.column), cell)))
    last += 1;
  return run.map(({ column, header, key }) => {
    const rows = { first: headerRow + 1, last };
    return { sheet: grid.sheet, field: key, header, column, rows, headerRow };
  });
}

function isResult(value: CellValue, { key }: HeaderCell): boolean {
  if (value === null || value === '' || isCellError(value)) return true;
  return typeof value === (/criterion|category/.test(key) ? 'string' : 'number');
}
