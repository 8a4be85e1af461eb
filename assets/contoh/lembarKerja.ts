import type { Cell, DataValidation, MergeRange, RowDef, WriteSheet } from 'hucre';
import { STYLES, type StyleName } from './gaya';

export type Content = string | number | null | { readonly sum: string; readonly value: number };

/** Head of one or two rows: a group with its columns below, or one cell over both rows. */
export type Head = string | { readonly group: string; readonly columns: readonly string[] };

const POINTS_PER_LINE = 13.5;

/** One sheet in the making: cells from top to bottom, merges, print setup for A4 across. */
export class LembarKerja {
  row = 0;
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly merges: MergeRange[] = [];
  private readonly heights = new Map<number, number>();
  private readonly validations: DataValidation[] = [];
  private titleRows: { first: number; last: number } | null = null;
  private frozen = 0;

  constructor(
    readonly name: string,
    private readonly widths: readonly number[],
    private readonly orientation: 'landscape' | 'portrait' = 'landscape',
  ) {}

  get columnCount(): number {
    return this.widths.length;
  }

  put(row: number, column: number, content: Content, style: StyleName): void {
    const cell: Partial<Cell> = { style: STYLES[style] };
    if (content !== null && typeof content === 'object') {
      Object.assign(cell, {
        value: content.value,
        type: 'formula',
        formula: content.sum,
        formulaResult: content.value,
      });
    } else if (content !== null) {
      Object.assign(cell, { value: content, type: typeof content === 'number' ? 'number' : 'string' });
    } else Object.assign(cell, { value: null, type: 'empty' });
    this.cells.set(`${row},${column}`, cell);
    if (typeof content === 'string') this.grow(row, this.linesOf(content, [column, column]));
  }

  /** A merged block; its border needs every cell. */
  block(
    range: readonly [top: number, left: number, bottom: number, right: number],
    content: Content,
    style: StyleName,
  ): void {
    const [top, left, bottom, right] = range;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1)
        this.cells.set(`${row},${column}`, { value: null, type: 'empty', style: STYLES[style] });
    }
    const lines =
      typeof content === 'string' ? Math.ceil(this.linesOf(content, [left, right]) / (bottom - top + 1)) : 1;
    for (let row = top; row <= bottom; row += 1) this.grow(row, lines);
    const cell = this.cells.get(`${top},${left}`);
    if (cell && content !== null && typeof content !== 'object') {
      Object.assign(cell, { value: content, type: typeof content === 'number' ? 'number' : 'string' });
    }
    if (bottom > top || right > left)
      this.merges.push({ startRow: top, startCol: left, endRow: bottom, endCol: right });
  }

  /** The same block again, in place of the merges that lie in it. */
  remerge(
    range: readonly [top: number, left: number, bottom: number, right: number],
    content: Content,
    style: StyleName,
  ): void {
    const [top, left, bottom, right] = range;
    const isOutside = (merge: MergeRange) =>
      merge.endRow < top || merge.startRow > bottom || merge.endCol < left || merge.startCol > right;
    this.merges.splice(0, this.merges.length, ...this.merges.filter(isOutside));
    this.block(range, content, style);
  }

  title(...lines: readonly string[]): void {
    lines.forEach((line, place) => {
      this.block([this.row, 0, this.row, this.columnCount - 1], line, place === 0 ? 'title' : 'subtitle');
      this.row += 1;
    });
    this.row += 1;
  }

  /** Head rows and the row of column numbers under them; both are repeated on every printed page. */
  head(heads: readonly Head[], options: { readonly repeat: boolean; readonly numbered: boolean }): void {
    const top = this.row;
    const isDouble = heads.some((head) => typeof head === 'object');
    let column = 0;
    for (const head of heads) {
      const columns = typeof head === 'string' ? [head] : head.columns;
      if (typeof head === 'string') this.block([top, column, isDouble ? top + 1 : top, column], head, 'head');
      else {
        this.block([top, column, top, column + columns.length - 1], head.group, 'head');
        columns.forEach((text, place) => this.put(top + 1, column + place, text, 'head'));
      }
      column += columns.length;
    }
    this.row += isDouble ? 2 : 1;
    if (options.numbered) {
      for (let place = 0; place < column; place += 1)
        this.put(this.row, place, `(${place + 1})`, 'columnNumber');
      this.row += 1;
    }
    if (options.repeat) {
      this.titleRows = { first: top, last: this.row - 1 };
      this.frozen = this.row;
    }
  }

  /** One row, its cells from the first column on; undefined leaves a cell to a merge of its own. */
  line(cells: readonly (readonly [Content, StyleName] | undefined)[]): void {
    cells.forEach((cell, column) => cell && this.put(this.row, column, cell[0], cell[1]));
    this.row += 1;
  }

  /** A row that stands across the table up to its last columns, which are given. */
  band(content: string, style: StyleName, last: readonly (readonly [Content, StyleName])[] = []): void {
    const right = this.columnCount - last.length - 1;
    this.block([this.row, 0, this.row, right], content, style);
    last.forEach(([value, own], place) => this.put(this.row, right + 1 + place, value, own));
    this.row += 1;
  }

  note(text: string): void {
    this.put(this.row, 0, text, 'note');
    this.heights.set(this.row, POINTS_PER_LINE);
    this.row += 1;
  }

  validate(validation: DataValidation): void {
    this.validations.push(validation);
  }

  toSheet(): WriteSheet {
    const rowDefs = new Map<number, RowDef>([...this.heights].map(([row, height]) => [row, { height }]));
    const rows = Array.from({ length: this.row }, () => Array.from({ length: this.columnCount }, () => null));
    return {
      name: this.name,
      columns: this.widths.map((width) => ({ width })),
      rows,
      cells: this.cells,
      merges: this.merges,
      rowDefs,
      ...(this.validations.length > 0 && { dataValidations: this.validations }),
      ...(this.frozen > 0 && { freezePane: { rows: this.frozen } }),
      pageSetup: {
        paperSize: 'a4',
        orientation: this.orientation,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
        ...(this.titleRows && { printTitlesRow: `$${this.titleRows.first + 1}:$${this.titleRows.last + 1}` }),
      },
      headerFooter: { oddFooter: '&L&A&RHalaman &P dari &N' },
    };
  }

  private linesOf(text: string, [left, right]: readonly [number, number]): number {
    let width = 0;
    for (let column = left; column <= right; column += 1) width += this.widths[column] ?? 8;
    return text
      .split('\n')
      .reduce((lines, part) => lines + Math.max(1, Math.ceil((part.length * 1.08) / width)), 0);
  }

  private grow(row: number, lines: number): void {
    this.heights.set(row, Math.max(this.heights.get(row) ?? 0, lines * POINTS_PER_LINE + 3));
  }
}
