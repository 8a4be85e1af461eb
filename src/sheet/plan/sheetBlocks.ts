import type { CellAddress } from '../../kernel/cellAddress';
import type { BlockEdit, CellContent, CellStyle } from '../editPlan';
import type { Grid } from '../grid';
import type { RecognisedTable, SheetIssue, TableRow } from '../table';
import { headerLook, keptLook, newLook } from './cellLook';
import { markLook, type IsDoubted } from './doubtLook';
import type { FormulaWriter } from './formulas';
import { headerTextRow } from './headerTextRow';
import type { PlacedColumn } from './placeColumns';
import { holds, replacedText } from './replacedContent';
import type { OwnCells } from './ownCells';
import { ColumnMarks } from './rememberedColumns';
import { valueFor } from './resultCells';
import type { RowSubject, SubjectRow } from './rowResults';

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
  /** Cells that may change without loss. */
  readonly isOwn: OwnCells;
  readonly isDoubted: IsDoubted;
}

export interface SheetBlocks {
  readonly edits: readonly BlockEdit[];
  readonly issues: readonly SheetIssue[];
  /** What each column holds of ours once the blocks are written. */
  readonly marks: ReadonlyMap<PlacedColumn, ColumnMarks>;
}

/**
 * One block for each run of neighbouring result columns, from the first to the last row that changes. Cells that
 * hold their result already are left out.
 */
export function sheetBlocks(job: SheetJob): SheetBlocks {
  const issues: SheetIssue[] = [];
  const marks = new Map<PlacedColumn, ColumnMarks>();
  const written = job.columns.filter(({ may }) => may !== 'none');
  const edits = runsOf(written).flatMap((run): BlockEdit[] => {
    const draft = new BlockDraft(job.table, run);
    for (const placed of run) {
      if (placed.origin === 'new') putHeader(placed, job, draft);
      const own = new ColumnMarks(job.table.body);
      marks.set(placed, own);
      putBody(placed, job, draft, own, issues);
    }
    const block = draft.block();
    return block ? [block] : [];
  });
  return { edits, issues, marks };
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

function putBody(
  placed: PlacedColumn,
  job: SheetJob,
  draft: BlockDraft,
  marks: ColumnMarks,
  issues: SheetIssue[],
): void {
  const { table, grid, rows, columns, isCovered } = job;
  const { column, origin } = placed;
  const looksNew = origin === 'new' ? newLook(placed, table, rows.length) : null;
  const keptLookAt = origin === 'theirs' ? keptLook(placed, grid) : null;
  let typed = 0;
  for (const { row, subject } of rows) {
    const value = valueFor(subject, placed, row, columns, grid);
    const isDoubted = value !== null && value !== undefined && job.isDoubted(subject, placed);
    const look = looksNew?.(row, subject.kind, isDoubted);
    if (value === undefined) {
      // What the office wrote beside rows without such a result stays; a column of ours is kept clean.
      const isRest = origin === 'ours' && !holds(grid, row.top, column, null) && job.isOwn(row, placed);
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
    const isHeld = origin === 'new' ? content === null : holds(grid, row.top, column, content);
    const isOwn = isHeld || job.isOwn(row, placed);
    const mayPut = isOwn || isAnswered(placed, value);
    if (value !== null && mayPut) marks.add(row.top, value, content);
    if (!isOwn) issues.push(...typedOver(row, value, placed, job));
    if (!mayPut) continue;
    const shown = (kept: CellStyle | undefined): CellStyle | undefined =>
      look ?? markLook(kept, row.top, placed, isDoubted, grid);
    if (!isHeld) draft.put(row.top, column, content, shown(keptLookAt?.(row.top)));
    else
      draft.put(row.top, column, undefined, mayMark(row, isDoubted, placed, job) ? shown(undefined) : look);
  }
  if (typed > 0) issues.push(asValues(placed, typed, job));
}

/** A result that stands already is marked where we wrote it; the mark goes wherever it is ours. */
function mayMark(row: TableRow, isDoubted: boolean, placed: PlacedColumn, { isOwn }: SheetJob): boolean {
  const isByContent = placed.origin === 'theirs' && placed.may === 'ours';
  return isOwn(row, placed) && !(isDoubted && isByContent);
}

/** What a person typed changes only where he said so, and never to nothing. */
export function mayChange(
  row: TableRow,
  value: number | string | null,
  placed: PlacedColumn,
  isOwn: OwnCells,
): boolean {
  return isOwn(row, placed) || isAnswered(placed, value);
}

function isAnswered({ may }: PlacedColumn, value: number | string | null): boolean {
  return may === 'answered' && value !== null;
}

/** Tells of a cell that a person filled, and that a result would replace; a figure that is merely rounded is none. */
function typedOver(
  row: TableRow,
  value: number | string | null,
  placed: PlacedColumn,
  job: SheetJob,
): SheetIssue[] {
  const before = replacedText(job.grid, row.top, placed.column, value);
  if (before === null) return [];
  const isReplaced = mayChange(row, value, placed, job.isOwn);
  const code = isReplaced ? 'output-overwrites' : 'output-kept-cell';
  const data = { before, after: value ?? '' };
  return [{ code, severity: 'warning', cell: cellOf(row, placed, job), data }];
}

function cellOf(row: TableRow, { column }: PlacedColumn, { grid }: SheetJob): CellAddress {
  return { sheet: grid.sheet, row: row.top, column };
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
