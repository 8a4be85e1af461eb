import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../kernel/cellAddress';
import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import { columnsOf, excelAddress, parseReference, rowsOf } from '../../grid/model/reference';
import type { SimSheet } from '../../grid/model/sheet';
import { ApiObject } from './apiObject';

export type Area = Omit<CellRange, 'sheet'>;

/** Where a range lies, and the ranges that are found from there. */
export abstract class RangeGeometry<Self> extends ApiObject {
  override readonly isTrackable = true;

  constructor(
    readonly context: HostContext,
    readonly sheet: SimSheet,
    protected readonly area: Area,
  ) {
    super();
  }

  protected abstract at(area: Area): Self;

  get range(): CellRange {
    return { ...this.area, sheet: this.sheet.name };
  }

  protected make(area: Area): Self {
    const isInside = area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
    if (!isInside || area.top > area.bottom || area.left > area.right) throw new HostError('InvalidArgument');
    return this.at(area);
  }

  get Address(): string {
    return excelAddress(this.range);
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return rowsOf(this.range);
  }
  get ColumnCount(): number {
    return columnsOf(this.range);
  }
  /** -1 above 2^31 cells, as documented. */
  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  GetCell(row: number, column: number): Self {
    const [top, left] = [this.area.top + row, this.area.left + column];
    return this.make({ top, left, bottom: top, right: left });
  }
  GetRow(row: number): Self {
    const top = this.area.top + row;
    return this.make({ ...this.area, top, bottom: top });
  }
  GetColumn(column: number): Self {
    const left = this.area.left + column;
    return this.make({ ...this.area, left, right: left });
  }
  protected other(input: unknown): CellRange {
    if (input instanceof RangeGeometry) return input.range;
    const reference = typeof input === 'string' ? parseReference(input) : null;
    if (!reference) throw new HostError('InvalidArgument');
    return { ...reference, sheet: reference.sheet ?? this.sheet.name };
  }
  /** The client calls it when it sends a large array in pieces. */
  GetBoundingRect(other: unknown): Self {
    const second = this.other(other);
    return this.make({
      top: Math.min(this.area.top, second.top),
      left: Math.min(this.area.left, second.left),
      bottom: Math.max(this.area.bottom, second.bottom),
      right: Math.max(this.area.right, second.right),
    });
  }
}
