import type { Scorecard } from '../../scoring/types';
import type { Decision } from '../decision';
import {
  EMPTY_PLAN,
  type BlockEdit,
  type CellContent,
  type CellStyle,
  type ColumnWidthEdit,
  type EditPlan,
} from '../editPlan';
import { isCellError, type Grid, type WorkbookContent } from '../grid';
import {
  readSettings,
  writeSettings,
  type OutputColumn,
  type WorkbookSettings,
  type WriteMode,
} from '../settings';
import type { IndicatorTable, RecognisedTable, SheetIssue, TableRow, WorkbookReading } from '../table';
import { criterionFormats } from './criterionFormats';
import { formulaWriter, type FormulaWriter } from './formulas';
import { placeColumns, type PlacedColumn } from './placeColumns';
import { reliances } from './reliances';
import { resultColumns } from './resultColumns';
import { resultOf, rowSubjects, type RowSubject } from './rowResults';

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
 *        `output-protected`, `output-filtered`, `formula-as-value` (a cell that a formula cannot use)
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
  const subjects = rowSubjects(table, scorecard);
  const rows = [...subjects.keys()].sort((a, b) => a.top - b.top);
  const { settings } = options;
  const placement = placeColumns(
    resultColumns(scorecard),
    table.primary,
    rows,
    grid,
    settings.outputs,
    settings.mapping,
  );
  if (placement.isFull)
    return { plan: EMPTY_PLAN, decisions: placement.decisions, issues: [occupied(table.primary)] };
  const { columns } = placement;
  const writer =
    options.mode === 'values'
      ? null
      : formulaWriter(
          {
            content,
            table,
            method: scorecard.method,
            throughQuarter: scorecard.throughQuarter,
            columns,
            subjects,
          },
          options.mode === 'functions',
        );
  const sheetPlan = planSheet({ table, grid, rows, subjects, columns, writer });
  const outputs = outputsOf(columns, table.primary, settings.outputs);
  const text = writeSettings({ ...settings, mode: options.mode, outputs });
  // Settings that could not be read are never overwritten; equal ones are not written again.
  const isReadable = readSettings(content.settings).ok;
  const isNew = isReadable && text !== content.settings;
  const hasEdits = sheetPlan.edits.length > 0;
  const plan: EditPlan = {
    ...EMPTY_PLAN,
    ...sheetPlan,
    relies: hasEdits ? reliances(table, content) : [],
    formats: criterionFormats(
      columns.filter(({ origin }) => origin === 'new'),
      table.primary,
      scorecard.method,
    ),
    ...(isNew ? { settings: text } : {}),
  };
  return {
    plan,
    decisions: placement.decisions,
    issues: [...placeIssues(grid, hasEdits), ...sheetPlan.issues],
  };
}

interface SheetJob {
  readonly table: IndicatorTable;
  readonly grid: Grid;
  readonly rows: readonly TableRow[];
  readonly subjects: ReadonlyMap<TableRow, RowSubject>;
  readonly columns: readonly PlacedColumn[];
  readonly writer: FormulaWriter | null;
}

interface SheetPlan {
  readonly edits: readonly BlockEdit[];
  readonly widths: readonly ColumnWidthEdit[];
  readonly issues: readonly SheetIssue[];
}

/** One block for each run of neighbouring result columns, from header to last row. */
function planSheet(job: SheetJob): SheetPlan {
  const { table, columns } = job;
  const issues: SheetIssue[] = [];
  const edits: BlockEdit[] = [];
  for (const run of runsOf(columns)) {
    const block = blockOf(run, job, issues);
    if (block) edits.push(block);
  }
  const widths = columns
    .filter(({ origin }) => origin === 'new')
    .map(({ column, result }): ColumnWidthEdit => ({
      sheet: table.primary.sheet,
      column,
      width: result.width,
    }));
  return { edits, widths, issues };
}

function runsOf(columns: readonly PlacedColumn[]): PlacedColumn[][] {
  const runs: PlacedColumn[][] = [];
  for (const placed of columns) {
    const run = runs.at(-1);
    if (run && (run.at(-1) as PlacedColumn).column + 1 === placed.column) run.push(placed);
    else runs.push([placed]);
  }
  return runs;
}

function blockOf(run: readonly PlacedColumn[], job: SheetJob, issues: SheetIssue[]): BlockEdit | null {
  const { header, body } = job.table.primary;
  const { sheet } = job.table.primary;
  const last = job.rows.at(-1)?.top ?? body.bottom;
  const height = Math.max(body.bottom, last) - header.top + 1;
  const cells: (CellContent | undefined)[][] = Array.from({ length: height }, () =>
    new Array<CellContent | undefined>(run.length).fill(undefined),
  );
  const styles: (CellStyle | undefined)[][] = Array.from({ length: height }, () =>
    new Array<CellStyle | undefined>(run.length).fill(undefined),
  );
  let isEmpty = true;
  for (const [place, placed] of run.entries()) {
    const put = (row: number, content: CellContent | undefined, style: CellStyle | undefined): void => {
      if (content === undefined && style === undefined) return;
      isEmpty = false;
      (cells[row - header.top] as (CellContent | undefined)[])[place] = content;
      (styles[row - header.top] as (CellStyle | undefined)[])[place] = style;
    };
    if (placed.origin === 'new') putHeader(placed, job, put);
    putBody(placed, job, put, issues);
  }
  return isEmpty ? null : { sheet, top: header.top, left: (run[0] as PlacedColumn).column, cells, styles };
}

type Put = (row: number, content: CellContent | undefined, style: CellStyle | undefined) => void;

/** Header cells look like the last header of the table; the words stand in the last row that bears words. */
function putHeader({ result }: PlacedColumn, { table, grid }: SheetJob, put: Put): void {
  const { header } = table.primary;
  const at = headerRow(table.primary, grid);
  for (let row = header.top; row <= header.bottom; row += 1) {
    put(row, row === at ? result.header : undefined, { like: { row, column: header.right }, wrap: true });
  }
}

/** The last header row that is not a row of column numbers. */
function headerRow({ header, columns }: RecognisedTable, grid: Grid): number {
  for (let row = header.bottom; row > header.top; row -= 1) {
    const texts = columns.map(({ column }) => grid.text(row, column).trim()).filter((text) => text !== '');
    if (texts.some((text) => !/^\(?\d{1,3}\)?$/.test(text))) return row;
  }
  return header.top;
}

function putBody(placed: PlacedColumn, job: SheetJob, put: Put, issues: SheetIssue[]): void {
  const { grid, rows, subjects, table } = job;
  const { column, result, origin } = placed;
  const styles = new Map<string, CellStyle>();
  for (const row of rows) {
    const subject = subjects.get(row) as RowSubject;
    const value = isElsewhere(subject, placed) ? null : resultOf(subject, result.ref);
    const content = contentOf(value, row, subject, placed, job, issues);
    const isKept = holds(grid, row.top, column, content);
    if (!isKept && origin === 'theirs') reportReplaced(grid, row, column, value, issues);
    const style =
      origin === 'new'
        ? newStyle(subject, row, placed, table.primary, styles)
        : keptStyle(grid, row.top, placed, value);
    put(row.top, isKept ? undefined : content, style);
  }
}

/** In columns of ours a sub-total row shows its score under NPS only; an office's own capaian column shows it too. */
function isElsewhere(subject: RowSubject, { result, origin }: PlacedColumn): boolean {
  return (
    subject.kind !== 'indicator' &&
    origin !== 'theirs' &&
    (result.ref.field === 'achievement' || result.ref.field === 'criterion')
  );
}

function contentOf(
  value: number | string | null,
  row: TableRow,
  subject: RowSubject,
  placed: PlacedColumn,
  job: SheetJob,
  issues: SheetIssue[],
): CellContent {
  if (value === null || !job.writer) return value;
  const formula = job.writer.formulaOf(row, subject, placed);
  if (formula !== null) return { formula, cached: value };
  issues.push({
    code: 'formula-as-value',
    severity: 'warning',
    cell: { sheet: job.grid.sheet, row: row.top, column: placed.column },
    data: { column: placed.result.header },
  });
  return value;
}

/** Whether a cell already holds the content, formula and result alike. */
function holds(grid: Grid, row: number, column: number, content: CellContent): boolean {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  if (typeof content === 'object' && content !== null)
    return formula === content.formula && value === content.cached;
  return formula === null && value === content;
}

/** A figure or word that somebody typed and that becomes another one: never replaced in silence. */
function reportReplaced(
  grid: Grid,
  row: TableRow,
  column: number,
  value: number | string | null,
  issues: SheetIssue[],
): void {
  const before = grid.value(row.top, column);
  if (before === null || before === '' || isCellError(before) || before === value) return;
  issues.push({
    code: 'output-overwrites',
    severity: 'warning',
    cell: { sheet: grid.sheet, row: row.top, column },
    data: { before: grid.text(row.top, column), after: value ?? '' },
  });
}

/** New cells look like the last cell of their row in the table. Rows of one kind share one style. */
function newStyle(
  subject: RowSubject,
  row: TableRow,
  { result }: PlacedColumn,
  table: RecognisedTable,
  styles: Map<string, CellStyle>,
): CellStyle {
  const known = styles.get(subject.kind);
  if (known) return known;
  const style: CellStyle = {
    like: { row: row.top, column: table.body.right },
    numberFormat: result.numberFormat ?? 'General',
    horizontal: result.numberFormat === null ? 'center' : 'right',
    wrap: false,
  };
  styles.set(subject.kind, style);
  return style;
}

/** The office's own column keeps its look; only a figure without any number format gets one. */
function keptStyle(
  grid: Grid,
  row: number,
  { result, origin, column }: PlacedColumn,
  value: number | string | null,
): CellStyle | undefined {
  if (
    origin === 'ours' ||
    typeof value !== 'number' ||
    result.numberFormat === null ||
    result.numberFormat === 'General'
  )
    return undefined;
  const format = grid.numberFormat(row, column);
  return format === 'General' || format === '@' ? { numberFormat: result.numberFormat } : undefined;
}

function outputsOf(
  columns: readonly PlacedColumn[],
  table: RecognisedTable,
  before: readonly OutputColumn[],
): OutputColumn[] {
  const kept = before.filter((output) => output.sheet !== table.sheet);
  const here = columns
    .filter(({ origin }) => origin !== 'theirs')
    .map(({ column, result }): OutputColumn => ({
      sheet: table.sheet,
      field: result.key,
      header: result.header,
      column,
    }));
  return [...kept, ...here];
}

function occupied(table: RecognisedTable): SheetIssue {
  return {
    code: 'output-occupied',
    severity: 'error',
    cell: { sheet: table.sheet, row: table.header.top, column: table.header.right + 1 },
  };
}

/** What stands in the way of writing on this sheet; a host refuses, this says so before. */
function placeIssues(grid: Grid, hasEdits: boolean): SheetIssue[] {
  if (!hasEdits) return [];
  const cell = { sheet: grid.sheet, row: 0, column: 0 };
  const issues: SheetIssue[] = [];
  if (grid.protection.isProtected) issues.push({ code: 'output-protected', severity: 'error', cell });
  if (grid.filter?.isFiltered) issues.push({ code: 'output-filtered', severity: 'warning', cell });
  return issues;
}
