import type { CellAddress, CellRange } from '../../kernel/cellAddress';
import { isCellError, type CellValue, type Grid } from '../grid';

interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly merge: CellRange;
}

const NOTHING: readonly number[] = Object.freeze([]);

/**
 * A sheet as the recogniser looks at it: merged cells answer with what stands in their first cell, blanks are
 * blanks whatever white space they hold. Every look-up is constant or logarithmic, and nothing is copied.
 */
export class SheetView {
  private readonly mergesByColumn = new Map<number, Span[]>();
  /** Columns of the row asked for last: rows are walked in order, several looks each. */
  private lastRow = -1;
  private lastColumns: readonly number[] = NOTHING;

  constructor(readonly grid: Grid) {
    const { columnCount } = grid;
    for (const merge of grid.merges) {
      for (let column = merge.left; column <= Math.min(merge.right, columnCount - 1); column += 1) {
        const spans = this.mergesByColumn.get(column);
        const span = { top: merge.top, bottom: merge.bottom, merge };
        if (spans) spans.push(span);
        else this.mergesByColumn.set(column, [span]);
      }
    }
    for (const spans of this.mergesByColumn.values()) spans.sort((one, two) => one.top - two.top);
  }

  get sheet(): string {
    return this.grid.sheet;
  }

  /** Columns of a row that hold something of their own, ascending. */
  columns(row: number): readonly number[] {
    if (row === this.lastRow) return this.lastColumns;
    const columns: number[] = [];
    if (row >= 0 && row < this.grid.rowCount) {
      for (let column = 0; column < this.grid.columnCount; column += 1) {
        if (!isBlank(this.grid.value(row, column))) columns.push(column);
      }
    }
    this.lastRow = row;
    this.lastColumns = columns;
    return columns;
  }

  /** The merge that covers a cell, null when it stands alone. */
  mergeAt(row: number, column: number): CellRange | null {
    const spans = this.mergesByColumn.get(column);
    if (!spans) return null;
    let [low, high] = [0, spans.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = spans[middle] as Span;
      if (row < span.top) high = middle - 1;
      else if (row > span.bottom) low = middle + 1;
      else return span.merge;
    }
    return null;
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

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && !/\S/.test(value));
}

/** Single blanks, none around. */
export function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
