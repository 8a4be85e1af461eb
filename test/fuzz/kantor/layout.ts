import { formatA1 } from '../../../src/kernel/cellAddress';
import type { GridSpec } from '../../../src/sheet/gridOf';
import type { Cell } from './notation';
import type { TrueIndicator } from './truth';

/** What a cell of a made sheet is, for saying later what was read instead. */
export type Role =
  | 'label'
  | 'target'
  | 'actual'
  | 'achievement'
  | 'criterion'
  | 'status'
  | 'target-of-quarter'
  | 'actual-of-quarter'
  | 'sum'
  | 'ceiling'
  | 'spent'
  | 'spent-of-quarter'
  | 'input-percent'
  | 'other-year'
  | 'forecast'
  | 'renstra'
  | 'score'
  | 'direction'
  | 'weight'
  | 'part'
  | 'other-money'
  | 'text';

/** A row of a table's body. */
export type BodyRow =
  | { readonly kind: 'indicator'; readonly indicator: TrueIndicator; readonly isHidden?: boolean }
  | { readonly kind: 'group'; readonly level: number; readonly text: string }
  | { readonly kind: 'free'; readonly id: string; readonly key: string }
  | { readonly kind: 'blank' };

export type FreeRow = Extract<BodyRow, { kind: 'free' }>;

/** A column of a table: its header texts from top to bottom (equal neighbours make a group), and what it holds. */
export interface Column {
  readonly head: readonly string[];
  readonly role: Role;
  readonly cell: (indicator: TrueIndicator) => Cell;
  /** Content in a row that crosses the table (a sasaran of its own row), first text column only. */
  readonly group?: (row: Extract<BodyRow, { kind: 'group' }>) => Cell;
  /** Content in a row that the form has made for itself. */
  readonly free?: (row: FreeRow) => Cell;
  /** Equal neighbours of this key are written once or merged, when the column belongs to a level above. */
  readonly span?: (indicator: TrueIndicator) => string;
}

export type Spans = 'merged' | 'once' | 'repeated';
export type NumbersRow = 'none' | 'below' | 'after-gap' | 'above-last';

export interface Frame {
  readonly isMerged: boolean;
  readonly spans: Spans;
  readonly numbers: NumbersRow;
  readonly numberForm: '1' | '(1)';
  readonly top: number;
  readonly left: number;
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  /** Rows of units below the header, by column; a column without has a blank. */
  readonly units?: readonly string[];
}

/** A sheet with what every cell of it is. */
export interface MadeSheet {
  readonly spec: GridSpec;
  /** Role by `row,column`. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Sheet row of each indicator by its key. */
  readonly rowOf: ReadonlyMap<number, number>;
  readonly header: { readonly top: number; readonly bottom: number };
}

/** Lays a table out on a sheet: titles, header, numbers, body, notes. */
export function layOut(
  sheet: string,
  columns: readonly Column[],
  rows: readonly BodyRow[],
  frame: Frame,
): MadeSheet {
  const pen = new Pen(sheet, frame);
  for (const title of frame.titles) pen.write(pen.row++, 0, title, 'label');
  if (frame.titles.length > 0) pen.row += 1;
  const top = pen.row;
  writeHeader(pen, columns, frame);
  const bottom = pen.row - 1;
  const placed = rows.flatMap((row): PlacedRow[] => {
    const at = pen.row;
    return writeRow(pen, columns, row) ? [{ row, at }] : [];
  });
  mergeSpans(pen, columns, placed, frame);
  pen.row += 1;
  for (const note of frame.notes) pen.write(pen.row++, 0, note, 'label');
  return { spec: pen.spec(), roles: pen.roles, rowOf: pen.rowOf, header: { top, bottom } };
}

class Pen {
  readonly cells: Cell[][] = [];
  readonly merges: string[] = [];
  readonly hidden: number[] = [];
  readonly roles = new Map<string, Role>();
  readonly rowOf = new Map<number, number>();
  row: number;

  constructor(
    private readonly sheet: string,
    private readonly frame: Frame,
  ) {
    this.row = frame.top;
  }

  write(row: number, column: number, cell: Cell, role: Role): void {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row] as Cell[];
    const at = column + this.frame.left;
    while (line.length <= at) line.push(null);
    line[at] = cell;
    if (cell !== null) this.roles.set(`${row},${at}`, role);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    const { left: shift } = this.frame;
    this.merges.push(`${formatA1(top, left + shift)}:${formatA1(bottom, right + shift)}`);
  }

  spec(): GridSpec {
    return { sheet: this.sheet, cells: this.cells, merges: this.merges, hiddenRows: this.hidden };
  }
}

function writeHeader(pen: Pen, columns: readonly Column[], frame: Frame): void {
  const depth = Math.max(...columns.map(({ head }) => head.length));
  const rowAt = headerRows(pen, columns.length, depth, frame);
  columns.forEach(({ head }, column) =>
    head.forEach((text, level) => {
      const isGroupGoingOn = level < head.length - 1 && sharesHead(columns[column - 1], head, level);
      if (!isGroupGoingOn) pen.write(rowAt[level] as number, column, text, 'label');
    }),
  );
  if (frame.isMerged) mergeHeader(pen, columns, rowAt);
  if (frame.units) {
    frame.units.forEach((unit, column) => pen.write(pen.row, column, unit === '' ? null : unit, 'label'));
    pen.row += 1;
  }
  if (frame.numbers === 'below' || frame.numbers === 'after-gap') {
    if (frame.numbers === 'after-gap') pen.row += 1;
    writeNumbers(pen, pen.row++, columns.length, frame);
  }
}

/** Sheet rows of the header's levels; a row of column numbers may stand before the last. */
function headerRows(pen: Pen, width: number, depth: number, frame: Frame): number[] {
  const rows: number[] = [];
  for (let level = 0; level < depth; level += 1) {
    if (frame.numbers === 'above-last' && depth > 1 && level === depth - 1)
      writeNumbers(pen, pen.row++, width, frame);
    rows.push(pen.row++);
  }
  return rows;
}

function writeNumbers(pen: Pen, row: number, width: number, { numberForm }: Frame): void {
  for (let column = 0; column < width; column += 1) {
    const cell = numberForm === '1' ? column + 1 : `(${column + 1})`;
    pen.write(row, column, cell, 'label');
  }
}

/** Whether the column before stands under the same group at this level. */
function sharesHead(before: Column | undefined, head: readonly string[], level: number): boolean {
  return (
    before !== undefined &&
    before.head.length > level + 1 &&
    head.slice(0, level + 1).every((text, place) => before.head[place] === text)
  );
}

function mergeHeader(pen: Pen, columns: readonly Column[], rowAt: readonly number[]): void {
  const last = rowAt[rowAt.length - 1] as number;
  columns.forEach(({ head }, column) =>
    head.forEach((_, level) => {
      const row = rowAt[level] as number;
      if (level === head.length - 1) {
        const isSplitByNumbers = last - row !== rowAt.length - 1 - level;
        if (!isSplitByNumbers) pen.merge(row, column, last, column);
        return;
      }
      if (sharesHead(columns[column - 1], head, level)) return;
      let right = column;
      while (sharesHead(columns[right], columns[right + 1]?.head ?? [], level)) right += 1;
      pen.merge(row, column, row, right);
    }),
  );
}

interface PlacedRow {
  readonly row: BodyRow;
  readonly at: number;
}

/** False for a sub-total of which the sheet has no figure: such a row is not written. */
function writeRow(pen: Pen, columns: readonly Column[], row: BodyRow): boolean {
  const cells = columns.map((column) => cellOf(column, row));
  const hasFigure = columns.some(({ role }, column) => role !== 'label' && cells[column] !== null);
  if (row.kind === 'free' && !hasFigure) return false;
  if (row.kind === 'indicator') {
    pen.rowOf.set(row.indicator.key, pen.row);
    if (row.isHidden) pen.hidden.push(pen.row);
  }
  columns.forEach(({ role }, column) =>
    pen.write(pen.row, column, cells[column] ?? null, row.kind === 'group' ? 'label' : role),
  );
  pen.row += 1;
  return true;
}

function cellOf({ cell, group, free }: Column, row: BodyRow): Cell {
  switch (row.kind) {
    case 'indicator':
      return cell(row.indicator);
    case 'group':
      return group?.(row) ?? null;
    case 'free':
      return free?.(row) ?? null;
    case 'blank':
      return null;
  }
}

/** Cells of a level above: merged over their rows, written once, or in every row. */
function mergeSpans(pen: Pen, columns: readonly Column[], rows: readonly PlacedRow[], frame: Frame): void {
  if (frame.spans === 'repeated') return;
  columns.forEach(({ span, role }, column) => {
    if (!span) return;
    for (let from = 0; from < rows.length;) {
      const key = spanKey(rows[from], span);
      let to = from;
      while (key !== null && spanKey(rows[to + 1], span) === key) to += 1;
      const [first, last] = [rows[from]?.at ?? 0, rows[to]?.at ?? 0];
      for (let row = first + 1; row <= last; row += 1) {
        pen.write(row, column, null, role);
        pen.roles.delete(`${row},${column + frame.left}`);
      }
      if (frame.spans === 'merged') pen.merge(first, column, last, column);
      from = to + 1;
    }
  });
}

function spanKey(placed: PlacedRow | undefined, span: (indicator: TrueIndicator) => string): string | null {
  return placed?.row.kind === 'indicator' ? span(placed.row.indicator) : null;
}
