import { formatA1 } from '../../kernel/cellAddress';
import type { Decision, Mapping } from '../decision';
import { fieldRefKey, type FieldRef } from '../fields';
import type { Grid } from '../grid';
import type { OutputColumn, WriteMode } from '../settings';
import { isPercentFormat } from '../number/numberFormat';
import { normalText } from '../number/numberText';
import type { RecognisedTable, TableRow } from '../table';
import { isWholeAgreement, type Comparison } from './comparison';
import { isBlankValue } from './replacedContent';
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
  /**
   * Which of its cells with content may change. `marked`: those that still hold what we wrote; `ours`: all, since the
   * whole column is known to be ours; `answered`: all, since a person said so; `none`: it already holds our results.
   */
  readonly may: 'marked' | 'ours' | 'answered' | 'none';
}

/** A column of the office that holds typed figures or formulas and is left as it is. */
export interface KeptColumn {
  readonly placed: PlacedColumn;
  readonly comparison: Comparison;
}

export interface Placement {
  readonly columns: readonly PlacedColumn[];
  readonly kept: readonly KeptColumn[];
  readonly decisions: readonly Decision[];
  /** No room right of the table. */
  readonly isFull: boolean;
}

/** What places are found from. */
export interface PlaceJob {
  readonly results: readonly ResultColumn[];
  readonly table: RecognisedTable;
  /** Rows that get results. */
  readonly rows: readonly TableRow[];
  readonly grid: Grid;
  readonly outputs: readonly OutputColumn[];
  readonly mapping: Mapping;
  readonly mode: WriteMode;
  /** Compares what a column holds with its results, when all columns stand as given. */
  readonly compare: (placed: PlacedColumn, columns: readonly PlacedColumn[]) => Comparison;
}

/** How far right of a table room is looked for. */
const SEARCH_COLUMNS = 300;

/**
 * Finds a place for every result column: the column that we made before, the office's own column of the same header when
 * it is blank, else new columns right of the table in a run of empty ones. A column of the office that holds anything is
 * left alone unless a person answers that it is to be brought up to date.
 */
export function placeColumns(job: PlaceJob): Placement {
  const { results, table, rows, grid } = job;
  const decisions: Decision[] = [];
  const placed: PlacedColumn[] = [];
  const typed: PlacedColumn[] = [];
  const missing: ResultColumn[] = [];
  for (const result of results) {
    const own = ourColumn(result, job);
    const theirs = own === null ? columnOfOffice(result, table, rows, grid) : null;
    if (own) placed.push(own);
    else if (theirs === null) missing.push(result);
    else {
      const found = officeColumn(theirs, job);
      if (found.decision) decisions.push(found.decision);
      (found.isTyped ? typed : placed).push(found.placed);
    }
  }
  const kept: KeptColumn[] = [];
  for (const column of typed) {
    const comparison = job.compare(column, [...placed, ...typed]);
    const may = agreedBy(comparison, job.mode);
    if (may) placed.push({ ...column, may });
    else {
      kept.push({ placed: column, comparison });
      decisions.push(keptDecision(column, job, 'beside'));
      missing.push(column.result);
    }
  }
  missing.sort((a, b) => results.indexOf(a) - results.indexOf(b));
  const first = missing.length === 0 ? 0 : freeRun(missing.length, table, grid);
  if (first === null) return { columns: placed, kept, decisions, isFull: true };
  const added = missing.map((result, i): PlacedColumn => {
    const column = first + i;
    return { result, column, origin: 'new', remembered: null, isRatio: false, may: 'ours' };
  });
  const columns = [...placed, ...added].sort((a, b) => a.column - b.column);
  return { columns, kept, decisions, isFull: false };
}

/**
 * A column of an office without our mark that holds exactly what we would write: formulas of ours are ours; equal
 * figures serve as they are, but they may have been typed, so they are never changed.
 */
function agreedBy(comparison: Comparison, mode: WriteMode): PlacedColumn['may'] | null {
  if (!isWholeAgreement(comparison)) return null;
  if (comparison.formulas > 0) return 'ours';
  return mode === 'values' ? 'none' : null;
}

/** The office's own column of a result with whatever it holds; null when there is none. */
export function columnOfOffice(
  result: ResultColumn,
  table: RecognisedTable,
  rows: readonly TableRow[],
  grid: Grid,
): PlacedColumn | null {
  const column = theirColumn(result, table);
  if (column === null) return null;
  const isRatio = keepsRatios(result, column, rows, grid);
  return { result, column, origin: 'theirs', remembered: null, isRatio, may: 'marked' };
}

/** Whether the office's own column may be filled. */
function officeColumn(
  found: PlacedColumn,
  job: PlaceJob,
): { placed: PlacedColumn; isTyped: boolean; decision: Decision | null } {
  const { table, rows, grid, outputs, mapping } = job;
  const { result, column } = found;
  const known = outputOf(result, table, outputs, true);
  const isKnown = known?.written !== undefined && headerTexts(column, table, grid).includes(known.header);
  const placed: PlacedColumn = { ...found, remembered: isKnown ? known : null };
  if (mapping.answers[answerId(placed, table)] === 'overwrite') {
    const answered: PlacedColumn = { ...placed, may: 'answered' };
    return { placed: answered, isTyped: false, decision: keptDecision(answered, job, 'overwrite') };
  }
  return { placed, isTyped: !isKnown && !isBlankColumn(column, table, rows, grid), decision: null };
}

/** Whether the office left a column to be filled: at most its own sums and means stand between the rows. */
function isBlankColumn(
  column: number,
  { body }: RecognisedTable,
  rows: readonly TableRow[],
  grid: Grid,
): boolean {
  const results = new Set(rows.map(({ top }) => top));
  for (let row = body.top; row <= body.bottom; row += 1) {
    const isFormula = grid.formula(row, column) !== null;
    if (isFormula ? results.has(row) : !isBlankValue(grid.value(row, column))) return false;
  }
  return true;
}

/** A column that we made: it still bears the header that we wrote, where it was or near to it. */
function ourColumn(result: ResultColumn, { table, grid, outputs }: PlaceJob): PlacedColumn | null {
  const remembered = outputOf(result, table, outputs, false);
  if (!remembered) return null;
  const may = remembered.written === undefined ? 'ours' : 'marked';
  for (let away = 0; away < grid.columnCount + remembered.column; away += 1) {
    const column = [remembered.column + away, remembered.column - away].find(
      (each) => each >= 0 && headerTexts(each, table, grid).includes(remembered.header),
    );
    if (column !== undefined) return { result, column, origin: 'ours', remembered, isRatio: false, may };
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

/** Whether every figure of an office's column has a percent format. */
function keepsRatios(result: ResultColumn, column: number, rows: readonly TableRow[], grid: Grid): boolean {
  if (!isPercentField(result)) return false;
  if (rows.length === 0) return false;
  if (rows.every(({ top }) => isPercentFormat(grid.numberFormat(top, column)))) return true;
  // Typed as bare ratios: read as percents by what the figures beside them prove.
  const key = fieldRefKey(result.ref);
  const cells = rows.flatMap(({ cells: own }) => own[key] ?? []);
  return cells.some((cell) => cell.cell.column === column && cell.factor === 100);
}

function answerId({ column }: PlacedColumn, { sheet, header }: RecognisedTable): string {
  return `output-column|${sheet}|${formatA1(header.bottom, column)}`;
}

/** Where a result goes whose column holds things of the office. Beside it, without a question; a person may say else. */
function keptDecision(
  placed: PlacedColumn,
  { table, mapping }: PlaceJob,
  chosen: 'beside' | 'overwrite',
): Decision {
  const id = answerId(placed, table);
  const { header, body, sheet } = table;
  const range = { sheet, top: header.top, left: placed.column, bottom: body.bottom, right: placed.column };
  return {
    id,
    kind: 'output-column',
    cells: [range],
    candidates: [{ id: 'beside' }, { id: 'overwrite' }],
    chosen,
    isOpen: false,
    confidence: 1,
    reason: { code: mapping.answers[id] === undefined ? 'output-holds-other' : 'answered' },
    data: { header: placed.result.header },
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
