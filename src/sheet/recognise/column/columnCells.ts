import type { CellAddress } from '../../../kernel/cellAddress';
import type { FieldRef } from '../../fields';
import type { CellValue, Grid } from '../../grid';
import type { NumberCell, NumberCells } from '../../number/readColumn';
import type { TableColumn } from '../../table';
import type { RawRow } from '../row/rawRows';
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

/** A column with a meaning. */
export type FieldColumn = TableColumn & { readonly ref: FieldRef };

/** The cells of a column of figures that are not blank, in the order of the rows. */
export class ColumnCells implements NumberCells {
  readonly sheetColumn: SheetColumn;
  /** Places of their rows among the rows of the table. */
  readonly rows: number[] = [];
  /** Their rows on the sheet. */
  readonly sheetRows: number[] = [];

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
      this.rows.push(at);
      this.sheetRows.push(sheetRow);
    }
  }

  get length(): number {
    return this.rows.length;
  }

  at(place: number): NumberCell {
    const { grid, column } = this.sheetColumn;
    return new GridNumber(grid, this.sheetRows[place] as number, column);
  }

  addressOf(place: number): CellAddress {
    const { grid, column } = this.sheetColumn;
    return { sheet: grid.sheet, row: this.sheetRows[place] as number, column };
  }
}
