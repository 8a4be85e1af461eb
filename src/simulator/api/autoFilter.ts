import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import type { SimSheet } from '../../grid/model/sheet';
import { ApiObject } from './apiObject';
import { RangeObject } from './rangeObject';

/** `worksheet.autoFilter`. Criteria are applied by hand in the model: hidden rows are what a filter left out. */
export class AutoFilter extends ApiObject {
  readonly scalars = ['Enabled', 'IsDataFiltered'];
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SimSheet,
  ) {
    super();
  }
  get Enabled(): boolean {
    return this.sheet.filter !== null;
  }
  get IsDataFiltered(): boolean {
    return this.sheet.filter?.isFiltered ?? false;
  }
  private showAll(): void {
    const filter = this.sheet.filter;
    if (!filter) return;
    for (let row = filter.range.top; row <= filter.range.bottom; row++) this.sheet.hiddenRows.delete(row);
    filter.isFiltered = false;
    this.context.workbook.tell({ kind: 'format', range: filter.range, source: 'add-in' });
  }
  Remove(): void {
    this.showAll();
    this.sheet.filter = null;
  }
  Apply(range: unknown): void {
    if (!(range instanceof RangeObject)) throw new HostError('InvalidArgument');
    this.sheet.filter = { range: range.range, isFiltered: false };
  }
  GetRangeOrNullObject(): RangeObject | null {
    return this.sheet.filter && new RangeObject(this.context, this.sheet, this.sheet.filter.range);
  }
  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
}
