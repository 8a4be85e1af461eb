import type { CellAddress } from '../../kernel/cellAddress';
import { cleanNoise } from '../../scoring/index';
import type { FieldRef } from '../fields';
import type { CellValue, Grid } from '../grid';
import { decimalsShown, figureOf } from '../number/readColumn';
import type { LocatedCell } from '../table';

/** A column of a grid with its meaning. */
export interface SheetColumn {
  readonly grid: Grid;
  readonly column: number;
  readonly ref: FieldRef;
}

/**
 * A cell of a table that answers from the grid when asked: it holds its place and nothing else. A long table has
 * millions of them, and copies of what they hold made up half of the memory (docs/kinerja.md).
 */
abstract class SheetCell implements LocatedCell {
  abstract readonly value: string | number | null;
  abstract readonly text: string;
  abstract readonly decimals: number | null;

  constructor(
    protected readonly of: SheetColumn,
    protected readonly row: number,
  ) {}

  get cell(): CellAddress {
    return { sheet: this.of.grid.sheet, row: this.row, column: this.of.column };
  }

  get ref(): FieldRef {
    return this.of.ref;
  }

  get hasFormula(): boolean {
    return this.of.grid.formula(this.row, this.of.column) !== null;
  }

  protected get content(): CellValue {
    return this.of.grid.value(this.row, this.of.column);
  }

  protected get shown(): string {
    return this.of.grid.text(this.row, this.of.column);
  }
}

/** Words of a column of words; numbers there are taken as they are shown. */
export class WordCell extends SheetCell {
  get value(): string {
    const { content } = this;
    return typeof content === 'string' ? content.trim() : this.shown;
  }

  get text(): string {
    return this.value;
  }

  get decimals(): null {
    return null;
  }
}

/** A true number in a column of figures. */
export class FigureCell extends SheetCell {
  get value(): number {
    return figureOf(this.content as number, this.numberFormat);
  }

  get text(): string {
    return this.shown;
  }

  get decimals(): number | null {
    return decimalsShown(this.content as number, this.numberFormat, this.hasFormula);
  }

  private get numberFormat(): string {
    return this.of.grid.numberFormat(this.row, this.of.column);
  }
}

/** A true number that its format shows as percent. */
export class PercentCell extends FigureCell {
  get unitOfMeasure(): string {
    return '%';
  }
}

/** A true number that stands for another: rupiah in thousands, a ratio that is a percent. */
export class ScaledCell extends FigureCell {
  constructor(
    of: SheetColumn,
    row: number,
    readonly factor: number,
  ) {
    super(of, row);
  }

  override get value(): number {
    return cleanNoise(super.value * this.factor);
  }

  override get decimals(): number | null {
    const own = super.decimals;
    return own === null ? null : Math.max(0, own - Math.round(Math.log10(this.factor)));
  }
}
