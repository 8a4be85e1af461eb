import type { CellAddress, CellRange } from '../../../kernel/cellAddress';
import { isCellError, type CellValue, type Grid } from '../../grid';

interface Span {
  readonly first: number;
  readonly last: number;
  readonly merge: CellRange;
}

type Spans = Map<number, Span[]>;

const NOTHING: readonly number[] = Object.freeze([]);

/**
 * A sheet as the recogniser looks at it: merged cells answer with what stands in their first cell, blanks are
 * blanks whatever white space they hold. Every look-up is constant or logarithmic, and nothing is copied.
 */
export class SheetView {
  /** Merges that are higher than wide, by each of their columns; the others by each of their rows. */
  private readonly tall: Spans = new Map();
  private readonly wide: Spans = new Map();
  /** Columns of the row asked for last: rows are walked in order, several looks each. */
  private lastRow = -1;
  private lastColumns: readonly number[] = NOTHING;

  constructor(readonly grid: Grid) {
    for (const merge of grid.merges) {
      const { top, bottom, left, right } = merge;
      if (bottom - top > right - left) addSpan(this.tall, left, right, { first: top, last: bottom, merge });
      else addSpan(this.wide, top, bottom, { first: left, last: right, merge });
    }
    for (const spans of [...this.tall.values(), ...this.wide.values()]) {
      spans.sort((one, two) => one.first - two.first);
    }
  }

  get sheet(): string {
    return this.grid.sheet;
  }

  /** Columns of a row that hold something of their own, ascending. */
  columns(row: number): readonly number[] {
    if (row === this.lastRow) return this.lastColumns;
    const columns = this.candidates(row).filter((column) => this.hasOwn(row, column));
    this.lastRow = row;
    this.lastColumns = columns;
    return columns;
  }

  /** Whether some cell of a row holds what is asked for; ends at the first. */
  some(row: number, isWanted: (column: number) => boolean): boolean {
    return this.candidates(row).some(isWanted);
  }

  private candidates(row: number): readonly number[] {
    const { grid } = this;
    if (row < 0 || row >= grid.rowCount) return NOTHING;
    return grid.columnsOf?.(row) ?? Array.from({ length: grid.columnCount }, (_, column) => column);
  }

  /** The merge that covers a cell, null when it stands alone. */
  mergeAt(row: number, column: number): CellRange | null {
    if (this.grid.merges.length === 0) return null;
    return spanAt(this.tall.get(column), row) ?? spanAt(this.wide.get(row), column);
  }

  /** The cell that holds the content shown at a place. */
  home(row: number, column: number): CellAddress {
    const merge = this.mergeAt(row, column);
    return { sheet: this.sheet, row: merge?.top ?? row, column: merge?.left ?? column };
  }

  /** Value of the cell itself. */
  own(row: number, column: number): CellValue {
    return this.grid.value(row, column);
  }

  hasOwn(row: number, column: number): boolean {
    return !isBlank(this.grid.value(row, column));
  }

  /** Text of the cell itself with single blanks; '' for nothing. */
  ownText(row: number, column: number): string {
    const value = this.grid.value(row, column);
    if (value === null) return '';
    if (typeof value === 'string') return tidy(value);
    return isCellError(value) ? '' : tidy(this.grid.text(row, column));
  }

  /** Text shown at a place, through merges. */
  text(row: number, column: number): string {
    const merge = this.mergeAt(row, column);
    return merge ? this.ownText(merge.top, merge.left) : this.ownText(row, column);
  }
}

function addSpan(spans: Spans, from: number, to: number, span: Span): void {
  for (let key = from; key <= to; key += 1) {
    const list = spans.get(key);
    if (list) list.push(span);
    else spans.set(key, [span]);
  }
}

function spanAt(spans: readonly Span[] | undefined, place: number): CellRange | null {
  let [low, high] = [0, (spans?.length ?? 0) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans?.[middle] as Span;
    if (place < span.first) high = middle - 1;
    else if (place > span.last) low = middle + 1;
    else return span.merge;
  }
  return null;
}

/** Whether a cell shows nothing: empty, or white space alone. */
export function isBlank(value: CellValue): boolean {
  if (value === null) return true;
  return typeof value === 'string' && !startsWithInk(value) && !/\S/.test(value);
}

/** Whether a text begins with a sign of ASCII that can be seen, as nearly all do. */
function startsWithInk(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 32 && code < 127;
}

/** Single blanks, none around. Most texts are so already and are given back, not copied. */
export function tidy(text: string): string {
  return isTidy(text) ? text : text.replaceAll(/\s+/g, ' ').trim();
}

/** Plain text (ASCII) without double blanks or blanks around. */
function isTidy(text: string): boolean {
  const blank = 32;
  let before = blank;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < blank || code > 126 || (code === blank && before === blank)) return false;
    before = code;
  }
  return before !== blank;
}
