import type { Method } from '../../scoring/method';
import { METHOD_PRESETS, type Scorecard } from '../../scoring/index';
import type { Decision } from '../decision';
import { EMPTY_PLAN, type ConditionalFormatEdit, type EditPlan } from '../editPlan';
import type { Grid, WorkbookContent } from '../grid';
import { normalText } from '../number/numberText';
import {
  readSettings,
  writeSettings,
  type OutputColumn,
  type WorkbookSettings,
  type WriteMode,
} from '../settings';
import type { RecognisedTable, SheetIssue, WorkbookReading } from '../table';
import { coveredCells } from './coveredCells';
import { criterionFormats } from './criterionFormats';
import { formulaWriter } from './formulas';
import { headerTextRow } from './headerTextRow';
import { placeColumns, type PlacedColumn } from './placeColumns';
import { reliances } from './reliances';
import { resultColumns } from './resultColumns';
import { rowSubjects, type SubjectRow } from './rowResults';
import { sheetBlocks } from './sheetBlocks';

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
 * @issue `output-overwrites` (a typed figure that differs is replaced), `output-occupied` (no room),
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
  const subjects = rowSubjects(table, scorecard);
  const rows = [...subjects]
    .map(([row, subject]): SubjectRow => ({ row, subject }))
    .sort((a, b) => a.row.top - b.row.top);
  const written = new Set(
    settings.outputs.filter(({ sheet }) => sheet === primary.sheet).map(({ field }) => field),
  );
  const { columns, decisions, isFull } = placeColumns(
    resultColumns(scorecard, written),
    primary,
    rows.map(({ row }) => row),
    grid,
    settings.outputs,
    settings.mapping,
    wordsOf(scorecard.method),
  );
  if (isFull) return { plan: EMPTY_PLAN, decisions, issues: [occupied(primary)] };
  const isCovered = coveredCells(
    grid,
    columns.map(({ column }) => column),
  );
  const writer =
    mode === 'values'
      ? null
      : formulaWriter({ content, table, scorecard, columns, subjects, isCovered }, mode === 'functions');
  const { edits, issues } = sheetBlocks({ table: primary, grid, rows, columns, writer, isCovered });
  const remembered = readSettings(content.settings);
  const outputs = outputsOf(columns, primary, grid, settings.outputs);
  const text = writeSettings({ ...settings, mode, outputs });
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
    formats: formatsOf(columns, primary, scorecard.method, remembered.ok ? remembered.value.method : null),
    // Settings that could not be read are never overwritten; equal ones are not written again.
    ...(remembered.ok && text !== content.settings ? { settings: text } : {}),
  };
  return { plan, decisions, issues: [...obstacles(grid, edits.length > 0), ...issues] };
}

/** Words that a result may be, in any preset: they may be replaced by the word of today. */
function wordsOf(method: Method): ReadonlySet<string> {
  const bands = [method, ...METHOD_PRESETS].flatMap(
    ({ criterionBands, efficiencyCategories, efficiencyBands }) => [
      ...criterionBands,
      ...efficiencyCategories.bands,
      efficiencyCategories.otherwise,
      ...efficiencyBands,
    ],
  );
  return new Set([...bands.map(({ label }) => normalText(label).toLowerCase()), 'tercapai']);
}

/** Colours where they are not yet, or no longer right: new columns and rows, another method. */
function formatsOf(
  columns: readonly PlacedColumn[],
  table: RecognisedTable,
  method: Method,
  before: Method | null,
): ConditionalFormatEdit[] {
  const isSame =
    before !== null &&
    JSON.stringify([before.criterionBands, before.efficiencyCategories]) ===
      JSON.stringify([method.criterionBands, method.efficiencyCategories]);
  const stale = columns.filter(({ remembered }) => {
    const rows = remembered?.rows;
    return !isSame || rows?.first !== table.body.top || rows.last !== table.body.bottom;
  });
  return criterionFormats(stale, table, method);
}

/** What is remembered of our columns: those of other sheets stay, those of this one are told anew. */
function outputsOf(
  columns: readonly PlacedColumn[],
  table: RecognisedTable,
  grid: Grid,
  before: readonly OutputColumn[],
): OutputColumn[] {
  const rows = { first: table.body.top, last: table.body.bottom };
  const headerRow = headerTextRow(table, grid);
  const here = columns.map(({ column, result, origin }): OutputColumn => {
    const isOffices = origin === 'theirs';
    const header = isOffices ? lastHeader(column, table, grid) : result.header;
    return {
      sheet: table.sheet,
      field: result.key,
      header,
      column,
      ...(isOffices && { isOffices }),
      rows,
      headerRow,
    };
  });
  return [...before.filter((output) => output.sheet !== table.sheet), ...here];
}

function lastHeader(column: number, { header }: RecognisedTable, grid: Grid): string {
  for (let row = header.bottom; row > header.top; row -= 1) {
    const text = normalText(grid.text(row, column));
    if (text !== '' && !/^\(?\d{1,3}\)?$/.test(text)) return text;
  }
  return normalText(grid.text(header.top, column));
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
