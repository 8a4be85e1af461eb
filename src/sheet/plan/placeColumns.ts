import { formatA1 } from '../../kernel/cellAddress';
import type { Decision, Mapping } from '../decision';
import type { FieldRef } from '../fields';
import type { Grid } from '../grid';
import type { OutputColumn } from '../settings';
import { isPercentFormat } from '../number/numberFormat';
import { isNotMeasured, normalText, parseNumberText } from '../number/numberText';
import type { RecognisedTable, TableRow } from '../table';
import { isPercentField, type ResultColumn } from './resultColumns';

/** A result column with its place on the sheet. */
export interface PlacedColumn {
  readonly result: ResultColumn;
  readonly column: number;
  /** `new`: to be made now; `ours`: made by us before; `theirs`: the office's own column of this header. */
  readonly origin: 'new' | 'ours' | 'theirs';
  /** What the workbook remembers of it; null when we never wrote there. */
  readonly remembered: OutputColumn | null;
  /** The office keeps percents as ratios there (0.9225 shown as 92,25%), and so do we. */
  readonly isRatio: boolean;
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
 * the office's formulas or other words is a question; meanwhile it is left alone.
 * @param words words that a result may be, in small letters
 */
export function placeColumns(
  results: readonly ResultColumn[],
  table: RecognisedTable,
  rows: readonly TableRow[],
  grid: Grid,
  outputs: readonly OutputColumn[],
  mapping: Mapping,
  words: ReadonlySet<string>,
): Placement {
  const decisions: Decision[] = [];
  const placed: PlacedColumn[] = [];
  const missing: ResultColumn[] = [];
  for (const result of results) {
    const ours = ourColumn(result, table, grid, outputs);
    const theirs = ours === null ? theirColumn(result, table) : null;
    if (ours) placed.push({ result, ...ours, origin: 'ours', isRatio: false });
    else if (theirs === null) missing.push(result);
    else {
      const known = outputOf(result, table, outputs, true);
      const remembered = known && headerTexts(theirs, table, grid).includes(known.header) ? known : null;
      const isFree = remembered !== null || isUsable(theirs, rows, grid, words);
      const decision = isFree ? null : occupiedDecision(result, theirs, table, mapping);
      if (decision) decisions.push(decision);
      if (decision && decision.chosen !== 'overwrite') missing.push(result);
      else {
        const isRatio = keepsRatios(result, theirs, rows, grid);
        placed.push({ result, column: theirs, origin: 'theirs', remembered, isRatio });
      }
    }
  }
  const first = missing.length === 0 ? 0 : freeRun(missing.length, table, grid);
  if (first === null) return { columns: placed, decisions, isFull: true };
  const added = missing.map((result, i): PlacedColumn => {
    return { result, column: first + i, origin: 'new', remembered: null, isRatio: false };
  });
  return { columns: [...placed, ...added].sort((a, b) => a.column - b.column), decisions, isFull: false };
}

/** A column that we made: it still bears the header that we wrote, where it was or near to it. */
function ourColumn(
  result: ResultColumn,
  table: RecognisedTable,
  grid: Grid,
  outputs: readonly OutputColumn[],
): { column: number; remembered: OutputColumn } | null {
  const output = outputOf(result, table, outputs, false);
  if (!output) return null;
  for (let away = 0; away < grid.columnCount + output.column; away += 1) {
    const column = [output.column + away, output.column - away].find(
      (each) => each >= 0 && headerTexts(each, table, grid).includes(output.header),
    );
    if (column !== undefined) return { column, remembered: output };
  }
  return null;
}

function outputOf(
  result: ResultColumn,
  table: RecognisedTable,
  outputs: readonly OutputColumn[],
  isOffices: boolean,
): OutputColumn | null {
  const found = outputs.find(
    (each) =>
      each.sheet === table.sheet && each.field === result.key && (each.isOffices ?? false) === isOffices,
  );
  return found ?? null;
}

function headerTexts(column: number, table: RecognisedTable, grid: Grid): string[] {
  const texts: string[] = [];
  for (let row = table.header.top; row <= table.header.bottom; row += 1)
    texts.push(normalText(grid.text(row, column)));
  return texts;
}

/** The office's own column of a result: of this year, and of its own work unit. */
function theirColumn({ ref }: ResultColumn, table: RecognisedTable): number | null {
  const isSame = (other: FieldRef): boolean =>
    other.field === ref.field &&
    other.quarter === ref.quarter &&
    other.workUnit === undefined &&
    (other.year === undefined || other.year === table.year);
  return table.columns.find((column) => column.ref !== null && isSame(column.ref))?.column ?? null;
}

/** Blank, figures, "N/A", or words of the method such as a kriteria: what may be replaced by a result. */
function isUsable(
  column: number,
  rows: readonly TableRow[],
  grid: Grid,
  words: ReadonlySet<string>,
): boolean {
  return rows.every((row) => {
    if (grid.formula(row.top, column) !== null) return false;
    const value = grid.value(row.top, column);
    if (typeof value === 'boolean') return false;
    if (typeof value !== 'string') return true;
    return isNotMeasured(value) || words.has(normalText(value).toLowerCase()) || isFigure(value, words);
  });
}

/** A figure kept as text, with no other unit than percent: `92,25`, `100,82%`, `Efisien (91%)`. */
function isFigure(text: string, words: ReadonlySet<string>): boolean {
  const figure = parseNumberText(text, 'comma');
  if (!figure || (figure.unit !== null && figure.unit !== '%')) return false;
  return figure.label === null || words.has(figure.label.toLowerCase());
}

/** Whether every figure of an office's column has a percent format. */
function keepsRatios(result: ResultColumn, column: number, rows: readonly TableRow[], grid: Grid): boolean {
  if (!isPercentField(result)) return false;
  return rows.length > 0 && rows.every(({ top }) => isPercentFormat(grid.numberFormat(top, column)));
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
