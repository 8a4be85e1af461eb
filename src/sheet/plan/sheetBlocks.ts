import { cleanNoise } from '../../scoring/index';
import type { BlockEdit, CellContent, CellStyle } from '../editPlan';
import type { Grid } from '../grid';
import type { RecognisedTable, SheetIssue, TableRow } from '../table';
import { headerLook, keptLook, newLooks, type NewLook } from './cellLook';
import type { FormulaWriter } from './formulas';
import { headerTextRow } from './headerTextRow';
import type { PlacedColumn } from './placeColumns';
import { holds, replacedText } from './replacedContent';
import { resultOf, type RowSubject } from './rowResults';

/** What the blocks of one sheet are made from. */
export interface SheetJob {
  readonly table: RecognisedTable;
  readonly grid: Grid;
  readonly rows: readonly TableRow[];
  readonly subjects: ReadonlyMap<TableRow, RowSubject>;
  readonly columns: readonly PlacedColumn[];
  /** Null: figures are written. */
  readonly writer: FormulaWriter | null;
  readonly isCovered: (row: number, column: number) => boolean;
}

/**
 * One block for each run of neighbouring result columns, from the first to the last row that changes. Cells that
 * hold their result already are left out.
 */
export function sheetBlocks(job: SheetJob): { edits: readonly BlockEdit[]; issues: readonly SheetIssue[] } {
  const look = newLooks(job.table, job.rows.length);
  const issues: SheetIssue[] = [];
  const edits = runsOf(job.columns).flatMap((run): BlockEdit[] => {
    const draft = new BlockDraft(job.grid.sheet, run);
    for (const placed of run) {
      if (placed.origin === 'new') putHeader(placed, job, draft);
      putBody(placed, job, look, draft, issues);
    }
    const block = draft.block();
    return block ? [block] : [];
  });
  return { edits, issues };
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

/** A block that grows row by row; rows without a change cost nothing until the end. */
class BlockDraft {
  private readonly left: number;
  private readonly width: number;
  private readonly rows = new Map<
    number,
    { cells: (CellContent | undefined)[]; styles: (CellStyle | undefined)[] }
  >();

  constructor(
    private readonly sheet: string,
    run: readonly PlacedColumn[],
  ) {
    this.left = (run[0] as PlacedColumn).column;
    this.width = run.length;
  }

  put(row: number, column: number, content: CellContent | undefined, style: CellStyle | undefined): void {
    if (content === undefined && style === undefined) return;
    const own = this.rows.get(row) ?? { cells: this.blank(), styles: this.blank() };
    this.rows.set(row, own);
    own.cells[column - this.left] = content;
    own.styles[column - this.left] = style;
  }

  block(): BlockEdit | null {
    let [top, bottom] = [Infinity, -1];
    for (const row of this.rows.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    }
    if (bottom < 0) return null;
    const nothing: readonly undefined[] = this.blank();
    const at = Array.from({ length: bottom - top + 1 }, (_, i) => this.rows.get(top + i));
    return {
      sheet: this.sheet,
      top,
      left: this.left,
      cells: at.map((row) => row?.cells ?? nothing),
      styles: at.map((row) => row?.styles ?? nothing),
    };
  }

  private blank(): undefined[] {
    return new Array<undefined>(this.width).fill(undefined);
  }
}

/** The words stand in the last header row that bears words; the other header rows only get the look. */
function putHeader({ result, column }: PlacedColumn, { table, grid }: SheetJob, draft: BlockDraft): void {
  const at = headerTextRow(table, grid);
  for (let row = table.header.top; row <= table.header.bottom; row += 1)
    draft.put(row, column, row === at ? result.header : undefined, headerLook(row, table));
}

function putBody(
  placed: PlacedColumn,
  job: SheetJob,
  look: NewLook,
  draft: BlockDraft,
  issues: SheetIssue[],
): void {
  const { grid, rows, subjects, columns, isCovered } = job;
  const { column, origin } = placed;
  let typed = 0;
  for (const row of rows) {
    const subject = subjects.get(row) as RowSubject;
    const value = valueFor(subject, placed, row, columns, grid);
    const newLook = origin === 'new' ? look(row, subject.kind, placed) : undefined;
    if (value === undefined) {
      // What the office wrote beside rows without such a result stays; a column of ours is kept clean.
      const isRest = origin === 'ours' && !holds(grid, row.top, column, null);
      draft.put(row.top, column, isRest ? null : undefined, newLook);
      continue;
    }
    const cell = { sheet: grid.sheet, row: row.top, column };
    if (isCovered(row.top, column)) {
      if (value !== null) issues.push({ code: 'output-merged', severity: 'warning', cell });
      continue;
    }
    const content = contentOf(value, row, subject, placed, job);
    if (content === value && value !== null && job.writer) typed += 1;
    if (holds(grid, row.top, column, content)) {
      draft.put(row.top, column, undefined, newLook);
      continue;
    }
    if (origin === 'theirs' && placed.remembered === null) {
      const before = replacedText(grid, row.top, column, value);
      if (before !== null)
        issues.push({
          code: 'output-overwrites',
          severity: 'warning',
          cell,
          data: { before, after: value ?? '' },
        });
    }
    draft.put(
      row.top,
      column,
      content,
      newLook ?? (origin === 'theirs' ? keptLook(grid, row.top, placed) : undefined),
    );
  }
  if (typed > 0) issues.push(asValues(placed, typed, job));
}

/** The result of a row as its column keeps it. */
function valueFor(
  subject: RowSubject,
  placed: PlacedColumn,
  row: TableRow,
  columns: readonly PlacedColumn[],
  grid: Grid,
): number | string | null | undefined {
  if (isElsewhere(subject, placed, row, columns, grid)) return undefined;
  const value = resultOf(subject, placed.result.ref);
  return typeof value === 'number' && placed.isRatio ? cleanNoise(value / 100) : value;
}

/**
 * In columns of ours a sub-total row shows its score under NPS only. An office's own capaian column shows it too,
 * unless the office has an NPS column as well and left this cell blank.
 */
function isElsewhere(
  subject: RowSubject,
  { result, origin, column }: PlacedColumn,
  row: TableRow,
  columns: readonly PlacedColumn[],
  grid: Grid,
): boolean {
  const { field } = result.ref;
  if (subject.kind === 'indicator' || (field !== 'achievement' && field !== 'criterion')) return false;
  if (origin !== 'theirs') return true;
  const twin = field === 'achievement' ? 'objective-score' : 'objective-criterion';
  const hasTwin = columns.some((each) => each.origin === 'theirs' && each.result.ref.field === twin);
  return hasTwin && grid.value(row.top, column) === null;
}

function contentOf(
  value: number | string | null,
  row: TableRow,
  subject: RowSubject,
  placed: PlacedColumn,
  { writer }: SheetJob,
): CellContent {
  const formula = writer ? writer.formulaOf(row, subject, placed) : null;
  return formula === null ? value : { formula, cached: value ?? '' };
}

/** Results of a column that stand as figures in spite of the mode, told once with their number. */
function asValues({ result, column }: PlacedColumn, count: number, { table }: SheetJob): SheetIssue {
  return {
    code: 'formula-as-value',
    severity: 'warning',
    cell: { sheet: table.sheet, row: table.header.top, column },
    data: { column: result.header, count },
  };
}
