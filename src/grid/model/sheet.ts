import type { CellRange } from '../../kernel/cellAddress';
import type { CellValue, GridTable } from '../../sheet/grid';
import { DEFAULT_STYLE, type SimStyle } from './style';

export interface SimCell {
  /** Result of the formula where there is one. */
  value: CellValue;
  /** en-US with the leading `=`; null when the cell has none. */
  formula: string | null;
  style: SimStyle;
}

export interface SimTable extends GridTable {
  /** Rows are filtered out by its own filter. */
  readonly isFiltered: boolean;
  readonly id: string;
  readonly style: string;
}

/** A rule as Excel's object model names it; colours are `#RRGGBB`. */
export interface SimConditionalFormat {
  readonly id: string;
  readonly type: string;
  range: CellRange;
  rule: Record<string, unknown>;
  fill: string | null;
  fontColor: string | null;
  isBold: boolean | null;
  stopIfTrue: boolean;
}

export interface SimSeries {
  name: string;
  values: CellRange | null;
  categories: CellRange | null;
  color: string | null;
  pointColors: Map<number, string>;
  hasDataLabels: boolean;
}

export interface SimChart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  isTitleVisible: boolean;
  place: CellRange;
  series: SimSeries[];
  valueAxisTitle: string;
  properties: Map<string, unknown>;
}

export interface SimFilter {
  range: CellRange;
  isFiltered: boolean;
}

export interface SimProtection {
  readonly isProtected: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  /** Null: none asked. A password that we cannot know (from a file) is never matched. */
  readonly password: string | null;
}

/** One sheet in memory. Rows and columns are zero-based from A1; only cells that hold something are kept. */
export class SimSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  merges: CellRange[] = [];
  /** Ranges that formulas fill beside their own cell, which is the first of each. */
  spills: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Points, as Office.js gives them. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** Rows that begin a new page in print. */
  readonly pageBreaks = new Set<number>();
  standardWidth = 48;
  standardHeight = 15;
  readonly columnStyles = new Map<number, SimStyle>();
  tables: SimTable[] = [];
  filter: SimFilter | null = null;
  protection: SimProtection = { isProtected: false, options: {}, password: null };
  conditionalFormats: SimConditionalFormat[] = [];
  charts: SimChart[] = [];
  frozenRows = 0;
  frozenColumns = 0;
  readonly customProperties = new Map<string, string>();
  readonly pageLayout = new Map<string, unknown>();
  private readonly rows = new Map<number, Map<number, SimCell>>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell(row: number, column: number): SimCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? null;
  }

  style(row: number, column: number): SimStyle {
    return this.cell(row, column)?.style ?? this.columnStyles.get(column) ?? DEFAULT_STYLE;
  }

  /** Points: 8.43 characters when nothing is set, as in Excel with Calibri 11. */
  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? this.standardWidth;
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? this.standardHeight;
  }

  /** Points of some columns together; hidden ones take none. */
  columnsWidth(first: number, last: number): number {
    let sum = 0;
    for (let column = first; column <= last; column++)
      if (!this.hiddenColumns.has(column)) sum += this.columnWidth(column);
    return sum;
  }

  rowsHeight(first: number, last: number): number {
    let sum = 0;
    for (let row = first; row <= last; row++) if (!this.hiddenRows.has(row)) sum += this.rowHeight(row);
    return sum;
  }

  /** The cell, made when there is none. */
  touch(row: number, column: number): SimCell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell) {
      cell = { value: null, formula: null, style: this.columnStyles.get(column) ?? DEFAULT_STYLE };
      cells.set(column, cell);
    }
    return cell;
  }

  remove(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  /** All kept cells, in no fixed order. */
  *cells(): Generator<readonly [row: number, column: number, cell: SimCell]> {
    for (const [row, cells] of this.rows) for (const [column, cell] of cells) yield [row, column, cell];
  }

  /** Smallest range with every cell that holds a value (or, unless asked otherwise, only a look). */
  usedRange(valuesOnly: boolean): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, cell] of this.cells()) {
      const counts = cell.value !== null || cell.formula !== null;
      if (!counts && (valuesOnly || cell.style === DEFAULT_STYLE)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : { sheet: this.name, top, left, bottom, right };
  }

  /** Area of the merge that a cell lies in, null when it is not merged. */
  mergeAt(row: number, column: number): CellRange | null {
    return (
      this.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right) ??
      null
    );
  }
}
