import { ApiCollection, ApiObject } from './apiObject';
import type { RangeObject } from './rangeObject';

class RangeCollection extends ApiCollection<RangeObject> {
  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }
  override items(): RangeObject[] {
    return [...this.ranges];
  }
  protected override matches(item: RangeObject, key: string): boolean {
    return item.Address === key;
  }
}

/** `Excel.RangeAreas`: several rectangles of one sheet. */
export class RangeAreas extends ApiObject {
  readonly scalars = ['Address', 'AreaCount', 'CellCount'];
  override readonly isTrackable = true;
  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get CellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.CellCount, 0);
  }
  /** Cut after 8192 characters, as documented. */
  get Address(): string {
    return this.ranges
      .map((range) => range.Address)
      .join(',')
      .slice(0, 8192);
  }
}
