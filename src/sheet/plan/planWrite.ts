import type { Method, Scorecard } from '../../scoring/index';
import type { Decision } from '../decision';
import { EMPTY_PLAN, type ConditionalFormatEdit, type EditPlan } from '../editPlan';
import type { Grid, WorkbookContent } from '../grid';
import { readSettings, writeSettings, type WorkbookSettings, type WriteMode } from '../settings';
import type { RecognisedTable, SheetIssue, TableRow, WorkbookReading } from '../table';
import { coveredCells } from './coveredCells';
import { criterionFormats } from './criterionFormats';
import { doubtedResults } from './doubtLook';
import { formulaWriter, type FormulaWriter } from './formulas';
import { compareWithResults, type WriteContext } from './compareWithResults';
import { headerTextRow } from './headerTextRow';
import { ownCells, type OwnCells } from './ownCells';
import { placeColumns, type KeptColumn, type PlacedColumn } from './placeColumns';
import { reliances } from './reliances';
import { lastHeader, rememberedColumns } from './rememberedColumns';
import { valueFor } from './resultCells';
import { resultColumns } from './resultColumns';
import { subjectRows } from './rowResults';
import { mayChange, sheetBlocks } from './sheetBlocks';

export interface PlanOptions {
  readonly mode: WriteMode;
  readonly settings: WorkbookSettings;
}

export interface PlannedWrite {
  readonly plan: EditPlan;
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
}

/**
 * Plans what is written beside the primary table: result columns, and scores in the sub-total rows that exist.
 * Only result columns are touched, and only cells whose content changes; planning again after applying plans
 * nothing.
 * What a person typed stays, unless he answered that the column is to be brought up to date.
 * @issue `output-kept-column` (a column of the office is left, with how far it agrees), `output-kept-cell` (typed over a
 *        result of ours), `output-overwrites` (a typed figure is replaced as answered), `output-occupied` (no room),
 *        `output-merged`, `output-protected`, `output-filtered`, `formula-as-value` (cells that a formula cannot use)
 */
export function planWrite(
  content: WorkbookContent,
  reading: WorkbookReading,
  scorecard: Scorecard,
  options: PlanOptions,
): PlannedWrite {
  const table = reading.indicatorTable;
  const grid = content.sheets.find((each) => each.sheet === table?.primary.sheet);
  if (!table || !grid) return { plan: EMPTY_PLAN, decisions: [], issues: [] };
  const { primary } = table;
  const { settings, mode } = options;
  const { rows, subjects } = subjectRows(table, scorecard);
  const written = new Set(
    settings.outputs.filter(({ sheet }) => sheet === primary.sheet).map(({ field }) => field),
  );
  const context = { content, table, scorecard, subjects };
  const { columns, kept, decisions, isFull } = placeColumns({
    results: resultColumns(scorecard, written),
    table: primary,
    rows: rows.map(({ row }) => row),
    grid,
    outputs: settings.outputs,
    mapping: settings.mapping,
    mode,
    compare: (placed, all) => compareWithResults(placed, all, context, grid, rows),
  });
  const keptIssues = kept.map((each) => keptIssue(each, primary, grid));
  if (isFull) return { plan: EMPTY_PLAN, decisions, issues: [...keptIssues, occupied(primary)] };
  const isCovered = coveredCells(
    grid,
    columns.map(({ column }) => column),
  );
  const isOwn = ownCells(grid, primary, rows, settings.outputs);
  const writer = writerOf(mode, context, columns, isCovered, isOwn, grid);
  const blocks = sheetBlocks({
    table: primary,
    grid,
    rows,
    columns,
    writer,
    isCovered,
    isOwn,
    isDoubted: doubtedResults(table),
  });
  const { edits, issues } = blocks;
  // A blank column of the office that gets no result is not ours in any way.
  const marks = new Map([...blocks.marks].filter(([{ origin }, own]) => origin !== 'theirs' || !own.isEmpty));
  const remembered = readSettings(content.settings);
  const outputs = rememberedColumns(marks, primary, rows, grid, settings.outputs);
  const text = writeSettings({ ...settings, mode, outputs });
  const isNews = edits.length > 0 || outputs.length > 0 || content.settings !== null;
  const plan: EditPlan = {
    ...EMPTY_PLAN,
    edits,
    // Made when a host asks, which it does once: for a long table it is a quarter of all that the plan holds.
    get relies() {
      return edits.length > 0 ? reliances(table, content) : [];
    },
    widths: columns
      .filter(({ origin }) => origin === 'new')
      .map(({ column, result }) => ({ sheet: primary.sheet, column, width: result.width })),
    formats: formatsOf(
      [...marks.keys()],
      primary,
      scorecard.method,
      content.settings !== null && remembered.ok ? remembered.value.method : scorecard.method,
    ),
    // Settings that could not be read are never overwritten; equal ones are not written again.
    ...(remembered.ok && isNews && text !== content.settings ? { settings: text } : {}),
  };
  return { plan, decisions, issues: [...obstacles(grid, edits.length > 0), ...keptIssues, ...issues] };
}

/** Colours where they are not yet, or no longer right: new columns and rows, another method. */
function formatsOf(
  columns: readonly PlacedColumn[],
  table: RecognisedTable,
  method: Method,
  before: Method,
): ConditionalFormatEdit[] {
  const isSame =
    JSON.stringify([before.criterionBands, before.efficiencyCategories]) ===
    JSON.stringify([method.criterionBands, method.efficiencyCategories]);
  const stale = columns.filter(({ remembered, may, origin }) => {
    // A column that is known by its content alone has its colours.
    if (origin === 'theirs' && may === 'ours') return false;
    const rows = remembered?.rows;
    return !isSame || rows?.first !== table.body.top || rows.last !== table.body.bottom;
  });
  return criterionFormats(stale, table, method);
}

/** Formulas of one mode, over cells that follow the score. */
function writerOf(
  mode: WriteMode,
  context: WriteContext,
  columns: readonly PlacedColumn[],
  isCovered: (row: number, column: number) => boolean,
  isOwn: OwnCells,
  grid: Grid,
): FormulaWriter | null {
  if (mode === 'values') return null;
  // A cell that a person typed over follows him, and the score does not.
  const isUnusable = (row: TableRow, placed: PlacedColumn): boolean => {
    if (isCovered(row.top, placed.column)) return true;
    const subject = context.subjects.get(row);
    const value = subject && valueFor(subject, placed, row, columns, grid);
    return !mayChange(row, value ?? null, placed, isOwn);
  };
  return formulaWriter({ ...context, columns, isUnusable }, mode === 'functions');
}

/** A column of the office that is left as it is: how far its figures agree with ours. */
function keptIssue({ placed, comparison }: KeptColumn, table: RecognisedTable, grid: Grid): SheetIssue {
  const { same, near, differ, alone } = comparison;
  return {
    code: 'output-kept-column',
    severity: 'warning',
    cell: { sheet: table.sheet, row: headerTextRow(table, grid), column: placed.column },
    data: {
      column: lastHeader(placed.column, table, grid),
      agree: same + near,
      differ,
      ...(alone > 0 && { alone }),
    },
  };
}

function occupied(table: RecognisedTable): SheetIssue {
  return {
    code: 'output-occupied',
    severity: 'error',
    cell: { sheet: table.sheet, row: table.header.top, column: table.header.right + 1 },
  };
}

/** What stands in the way of writing on this sheet; a host refuses, this says so before. */
function obstacles(grid: Grid, hasEdits: boolean): SheetIssue[] {
  if (!hasEdits) return [];
  const { sheet } = grid;
  const cell = { sheet, row: 0, column: 0 };
  const issues: SheetIssue[] = [];
  if (grid.protection.isProtected)
    issues.push({ code: 'output-protected', severity: 'error', cell, data: { sheet } });
  if (grid.filter?.isFiltered)
    issues.push({ code: 'output-filtered', severity: 'warning', cell, data: { sheet } });
  return issues;
}
