import type { CellAddress } from '../../kernel/cellAddress';
import { cleanNoise } from '../../scoring/index';
import type { BlockEdit, CellContent, CellStyle } from '../editPlan';
import type { Grid } from '../grid';
import type { RecognisedTable, SheetIssue, TableRow } from '../table';
import { headerLook, keptLook, newLook } from './cellLook';
import type { FormulaWriter } from './formulas';
import { headerTextRow } from './headerTextRow';
import type { PlacedColumn } from './placeColumns';
import { holds, replacedText } from './replacedContent';
import { resultOf, type RowSubject, type SubjectRow } from './rowResults';

/** What the blocks of one sheet are made from. */
export interface SheetJob {
  readonly table: RecognisedTable;
  readonly grid: Grid;
  /** Rows that get results, from top to bottom. */
  readonly rows: readonly SubjectRow[];
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
  const issues: SheetIssue[] = [];
  const edits = runsOf(job.columns).flatMap((run): BlockEdit[] => {
    const draft = new BlockDraft(job.table, run);
    for (const placed of run) {
      if (placed.origin === 'new') putHeader(placed, job, draft);
      putBody(placed, job, draft, issues);
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

/** A block from the first header row to the last row of the table, filled column by column; cut to what changes. */
class BlockDraft {
  private readonly top: number;
  private readonly left: number;
  private readonly columns: readonly {
    readonly contents: (CellContent | undefined)[];
    readonly styles: (CellStyle | undefined)[];
  }[];
  private first = Infinity;
  private last = -1;

  constructor(
    private readonly table: RecognisedTable,
    run: readonly PlacedColumn[],
  ) {
    this.top = table.header.top;
    this.left = (run[0] as PlacedColumn).column;
    const height = table.body.bottom - this.top + 1;
    this.columns = run.map(() => ({
      contents: new Array<undefined>(height).fill(undefined),
      styles: new Array<undefined>(height).fill(undefined),
    }));
  }

  put(row: number, column: number, content: CellContent | undefined, style: CellStyle | undefined): void {
    if (content === undefined && style === undefined) return;
    const own = this.columns[column - this.left];
    const at = row - this.top;
    if (!own) return;
    own.contents[at] = content;
    own.styles[at] = style;
    this.first = Math.min(this.first, at);
    this.last = Math.max(this.last, at);
  }

  block(): BlockEdit | null {
    if (this.last < 0) return null;
    const cells: (CellContent | undefined)[][] = [];
    const styles: (CellStyle | undefined)[][] = [];
    for (let at = this.first; at <= this.last; at += 1) {
      cells.push(this.columns.map(({ contents }) => contents[at]));
      styles.push(this.stylesAt(at, styles.at(-1)));
    }
    return { sheet: this.table.sheet, top: this.top + this.first, left: this.left, cells, styles };
  }

  /** Looks of a row; rows that look like the one above share its list. */
  private stylesAt(at: number, above: (CellStyle | undefined)[] | undefined): (CellStyle | undefined)[] {
    const isSame = above && this.columns.every(({ styles }, place) => styles[at] === above[place]);
    return isSame ? above : this.columns.map(({ styles }) => styles[at]);
  }
}

/** The words stand in the last header row that bears words; the other header rows only get the look. */
function putHeader({ result, column }: PlacedColumn, { table, grid }: SheetJob, draft: BlockDraft): void {
  const at = headerTextRow(table, grid);
  for (let row = table.header.top; row <= table.header.bottom; row += 1)
    draft.put(row, column, row === at ? result.header : undefined, headerLook(row, table));
}

function putBody(placed: PlacedColumn, job: SheetJob, draft: BlockDraft, issues: SheetIssue[]): void {
  const { table, grid, rows, columns, isCovered } = job;
  const { column, origin } = placed;
  const looksNew = origin === 'new' ? newLook(placed, table, rows.length) : null;
  const keptLookAt = origin === 'theirs' ? keptLook(placed, grid) : null;
  let typed = 0;
  for (const { row, subject } of rows) {
    const value = valueFor(subject, placed, row, columns, grid);
    const look = looksNew?.(row, subject.kind);
    if (value === undefined) {
      // What the office wrote beside rows without such a result stays; a column of ours is kept clean.
      const isRest = origin === 'ours' && !holds(grid, row.top, column, null);
      draft.put(row.top, column, isRest ? null : undefined, look);
      continue;
    }
    if (isCovered(row.top, column)) {
      if (value !== null)
        issues.push({ code: 'output-merged', severity: 'warning', cell: cellOf(row, placed, job) });
      continue;
    }
    const content = contentOf(value, row, subject, placed, job);
    if (content === value && value !== null && job.writer) typed += 1;
    // A new column stands where the sheet is blank.
    if (origin === 'new' ? content === null : holds(grid, row.top, column, content)) {
      draft.put(row.top, column, undefined, look);
      continue;
    }
    if (origin === 'theirs' && placed.remembered === null) {
      const before = replacedText(grid, row.top, column, value);
      if (before !== null)
        issues.push({
          code: 'output-overwrites',
          severity: 'warning',
          cell: cellOf(row, placed, job),
          data: { before, after: value ?? '' },
        });
    }
    draft.put(row.top, column, content, look ?? keptLookAt?.(row.top));
  }
  if (typed > 0) issues.push(asValues(placed, typed, job));
}

function cellOf(row: TableRow, { column }: PlacedColumn, { grid }: SheetJob): CellAddress {
  return { sheet: grid.sheet, row: row.top, column };
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
