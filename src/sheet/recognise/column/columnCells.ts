import type { CellAddress } from '../../../kernel/cellAddress';
import type { FieldRef } from '../../fields';
import type { CellValue, Grid } from '../../grid';
import type { NumberCell, NumberCells } from '../../number/readColumn';
import type { TableColumn } from '../../table';
import type { RawRow } from '../row/raw/rawRow';
import { lineOfCell } from '../row/lineRows';
import type { SheetColumn } from '../sheetCells';

/** A cell as number reading sees it, looked up when asked for. */
class GridNumber implements NumberCell {
  constructor(
    private readonly grid: Grid,
    private readonly row: number,
    private readonly column: number,
  ) {}

  get value(): CellValue {
    return this.grid.value(this.row, this.column);
  }

  get text(): string {
    return this.grid.text(this.row, this.column);
  }

  get numberFormat(): string {
    return this.grid.numberFormat(this.row, this.column);
  }

  get hasFormula(): boolean {
    return this.grid.formula(this.row, this.column) !== null;
  }
}

/** One line of a cell that holds several figures. */
class LineNumber implements NumberCell {
  readonly numberFormat = 'General';
  readonly hasFormula = false;

  constructor(readonly text: string) {}

  get value(): CellValue {
    return this.text;
  }
}

/** A column with a meaning. */
export type FieldColumn = TableColumn & { readonly ref: FieldRef };

/** The cells of a column of figures that are not blank, in the order of the rows. */
export class ColumnCells implements NumberCells {
  readonly sheetColumn: SheetColumn;
  /** Places of their rows among the rows of the table. */
  readonly rows: number[] = [];
  /** Their rows on the sheet. */
  readonly sheetRows: number[] = [];
  /** Lines of cells that hold several figures, by place. */
  private readonly lines = new Map<number, string>();

  constructor(
    readonly column: FieldColumn,
    place: number,
    grid: Grid,
    rows: readonly RawRow[],
  ) {
    this.sheetColumn = { grid, column: column.column, ref: column.ref };
    for (let at = 0; at < rows.length; at += 1) {
      const sheetRow = rows[at]?.cells[place];
      if (sheetRow === undefined) continue;
      const { line } = rows[at] as RawRow;
      if (line) {
        const own = lineOfCell(grid.value(sheetRow, column.column), line, column.ref.field);
        if (own === undefined) continue;
        this.lines.set(this.rows.length, own);
      }
      this.rows.push(at);
      this.sheetRows.push(sheetRow);
    }
  }

  get length(): number {
    return this.rows.length;
  }

  /** The cell holds figures of other rows as well. */
  isLine(place: number): boolean {
    return this.lines.has(place);
  }

  at(place: number): NumberCell {
    const line = this.lines.get(place);
    if (line !== undefined) return new LineNumber(line);
    const { grid, column } = this.sheetColumn;
    return new GridNumber(grid, this.sheetRows[place] as number, column);
  }

  addressOf(place: number): CellAddress {
    const { grid, column } = this.sheetColumn;
    return { sheet: grid.sheet, row: this.sheetRows[place] as number, column };
  }
}
