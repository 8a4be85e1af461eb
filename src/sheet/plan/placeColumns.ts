import { formatA1 } from '../../kernel/cellAddress';
import type { Decision, Mapping } from '../decision';
import { fieldRefKey } from '../fields';
import { isCellError, type Grid } from '../grid';
import type { OutputColumn } from '../settings';
import { normalText, parseNumberText } from '../number/numberText';
import type { RecognisedTable, TableRow } from '../table';
import type { ResultColumn } from './resultColumns';

/** A result column with its place on the sheet. */
export interface PlacedColumn {
  readonly result: ResultColumn;
  readonly column: number;
  /** `new`: to be made now; `ours`: made by us before; `theirs`: the office's own column of this header. */
  readonly origin: 'new' | 'ours' | 'theirs';
}

export interface Placement {
  readonly columns: readonly PlacedColumn[];
  readonly decisions: readonly Decision[];
  /** No room right of the table. */
  readonly isFull: boolean;
}

/** How far right of a table room is looked for. */
const SEARCH_COLUMNS = 300;

/**
 * Finds a place for every result column: the column that we made before, the office's own column of the same
 * header, else new columns right of the table in a run of empty ones. A column that bears the header but holds
 * the office's formulas or words is a question; meanwhile it is left alone.
 */
export function placeColumns(
  results: readonly ResultColumn[],
  table: RecognisedTable,
  rows: readonly TableRow[],
  grid: Grid,
  outputs: readonly OutputColumn[],
  mapping: Mapping,
): Placement {
  const decisions: Decision[] = [];
  const placed: PlacedColumn[] = [];
  const missing: ResultColumn[] = [];
  for (const result of results) {
    const ours = ourColumn(result, table, grid, outputs);
    const theirs = ours === null ? theirColumn(result, table) : null;
    if (ours !== null) placed.push({ result, column: ours, origin: 'ours' });
    else if (theirs === null) missing.push(result);
    else {
      const decision = isUsable(theirs, rows, grid) ? null : occupiedDecision(result, theirs, table, mapping);
      if (decision) decisions.push(decision);
      if (decision && decision.chosen !== 'overwrite') missing.push(result);
      else placed.push({ result, column: theirs, origin: 'theirs' });
    }
  }
  const first = missing.length === 0 ? 0 : freeRun(missing.length, table, grid);
  if (first === null) return { columns: placed, decisions, isFull: true };
  const added = missing.map((result, i): PlacedColumn => ({ result, column: first + i, origin: 'new' }));
  return { columns: [...placed, ...added].sort((a, b) => a.column - b.column), decisions, isFull: false };
}

/** A column that we made: it still bears the header that we wrote, where it was or where it was moved to. */
function ourColumn(
  result: ResultColumn,
  table: RecognisedTable,
  grid: Grid,
  outputs: readonly OutputColumn[],
): number | null {
  const output = outputs.find((each) => each.sheet === table.sheet && each.field === result.key);
  if (!output) return null;
  const bears = (column: number): boolean => headerTexts(column, table, grid).includes(output.header);
  if (bears(output.column)) return output.column;
  for (let column = 0; column < grid.columnCount; column += 1) if (bears(column)) return column;
  return null;
}

function headerTexts(column: number, table: RecognisedTable, grid: Grid): string[] {
  const texts: string[] = [];
  for (let row = table.header.top; row <= table.header.bottom; row += 1)
    texts.push(normalText(grid.text(row, column)));
  return texts;
}

function theirColumn(result: ResultColumn, table: RecognisedTable): number | null {
  const found = table.columns.find((column) => column.ref !== null && fieldRefKey(column.ref) === result.key);
  return found?.column ?? null;
}

/** Blank, figures, or short words such as a kriteria: what a result column may hold. */
function isUsable(column: number, rows: readonly TableRow[], grid: Grid): boolean {
  return rows.every((row) => {
    if (grid.formula(row.top, column) !== null) return false;
    const value = grid.value(row.top, column);
    if (typeof value !== 'string' || isCellError(value)) return true;
    const words = normalText(value);
    return parseNumberText(words, 'comma') !== null || words.split(' ').length <= 4;
  });
}

function occupiedDecision(
  result: ResultColumn,
  column: number,
  table: RecognisedTable,
  mapping: Mapping,
): Decision {
  const id = `output-column|${table.sheet}|${formatA1(table.header.bottom, column)}`;
  const answer = mapping.answers[id];
  const chosen = answer === 'overwrite' ? answer : 'beside';
  return {
    id,
    kind: 'output-column',
    cells: [
      { sheet: table.sheet, top: table.header.top, left: column, bottom: table.body.bottom, right: column },
    ],
    candidates: [{ id: 'beside' }, { id: 'overwrite' }],
    chosen,
    isOpen: answer === undefined,
    confidence: answer === undefined ? 0.5 : 1,
    reason: { code: answer === undefined ? 'output-holds-other' : 'answered' },
    data: { header: result.header },
  };
}

/** First of a run of empty columns right of the table: nothing in its rows, no merge across. */
function freeRun(length: number, table: RecognisedTable, grid: Grid): number | null {
  const start = Math.max(table.header.right, table.body.right) + 1;
  let run = 0;
  for (let column = start; column < start + SEARCH_COLUMNS; column += 1) {
    run = isFree(column, table, grid) ? run + 1 : 0;
    if (run === length) return column - length + 1;
  }
  return null;
}

function isFree(column: number, table: RecognisedTable, grid: Grid): boolean {
  const { top } = table.header;
  const { bottom } = table.body;
  if (
    grid.merges.some(
      (merge) => column >= merge.left && column <= merge.right && merge.top <= bottom && merge.bottom >= top,
    )
  )
    return false;
  if (column >= grid.columnCount) return true;
  for (let row = top; row <= Math.min(bottom, grid.rowCount - 1); row += 1) {
    if (grid.value(row, column) !== null || grid.formula(row, column) !== null) return false;
  }
  return true;
}
