/** What the bytes of a cell hold. The low bits of a kind; `HAS_FORMULA` may be added. */
export const BLANK = 0;
export const NUMBER = 1;
export const SHARED_TEXT = 2;
/** Text that stands in the cell itself, read when asked for. */
export const OWN_TEXT = 3;
export const TRUTH = 4;
export const ERROR = 5;
export const UNCACHED = 6;
export const HAS_FORMULA = 0x10;
export const KIND_MASK = 0x0f;

/**
 * Cells of one sheet in the order of rows and columns, as columns of typed arrays: 17 bytes a cell and 8 a row, so
 * that the largest sheet fits. Nothing is made per cell; texts and formulas are read from the sheet's bytes when asked for.
 */
export class CellStore {
  /** One past the last row that has an element. */
  rowCount = 0;
  columnCount = 0;
  count = 0;
  /** First cell of each row; one more than there are rows. */
  rowStart: Uint32Array;
  /** Offset of each row's tag; 0 for a row without element. */
  rowAt: Uint32Array;
  column: Uint16Array;
  kind: Uint8Array;
  style: Uint16Array;
  number: Float64Array;
  /** Offset of each cell's tag. */
  at: Uint32Array;

  constructor(sheetBytes: number) {
    // Room for the shortest cells that files have; what is not filled takes no memory, but growing copies.
    const cells = Math.max(64, Math.ceil(sheetBytes / 32));
    const rows = Math.max(64, Math.ceil(cells / 16));
    this.rowStart = new Uint32Array(rows + 1);
    this.rowAt = new Uint32Array(rows);
    this.column = new Uint16Array(cells);
    this.kind = new Uint8Array(cells);
    this.style = new Uint16Array(cells);
    this.number = new Float64Array(cells);
    this.at = new Uint32Array(cells);
  }

  /** Opens a row after all earlier ones; false when it does not come after them. */
  openRow(row: number, at: number): boolean {
    if (row < this.rowCount) return false;
    if (row >= this.rowAt.length) {
      const rows = Math.max(row + 1, this.rowAt.length * 2);
      this.rowStart = grown(this.rowStart, new Uint32Array(rows + 1));
      this.rowAt = grown(this.rowAt, new Uint32Array(rows));
    }
    this.rowStart.fill(this.count, this.rowCount, row + 1);
    this.rowAt[row] = at;
    this.rowCount = row + 1;
    return true;
  }

  /** Room for one more cell. */
  reserve(): void {
    if (this.count < this.at.length) return;
    const cells = Math.ceil(this.at.length * 1.5);
    this.column = grown(this.column, new Uint16Array(cells));
    this.kind = grown(this.kind, new Uint8Array(cells));
    this.style = grown(this.style, new Uint16Array(cells));
    this.number = grown(this.number, new Float64Array(cells));
    this.at = grown(this.at, new Uint32Array(cells));
  }

  /** Ends filling. */
  close(): void {
    this.rowStart[this.rowCount] = this.count;
  }

  /** Position of a cell; -1 when the sheet does not have it. */
  find(row: number, column: number): number {
    if (row < 0 || row >= this.rowCount) return -1;
    const start = this.rowStart[row] as number;
    const end = this.rowStart[row + 1] as number;
    if (start === end) return -1;
    // Most rows have no gaps: the place is known without a search.
    const direct = start + column - (this.column[start] as number);
    if (direct >= start && direct < end && this.column[direct] === column) return direct;
    const next = this.firstFrom(row, column);
    return next < end && this.column[next] === column ? next : -1;
  }

  /** First cell of a row at or right of a column; the row's end when there is none. */
  firstFrom(row: number, column: number): number {
    let low = this.rowStart[row] as number;
    let high = this.rowStart[row + 1] as number;
    // Results stand right of a table: most new cells come after all others.
    if (low < high && (this.column[high - 1] as number) < column) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.column[middle] as number) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function grown<T extends Uint32Array | Uint16Array | Uint8Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
