import type { CellRange } from '../../kernel/cellAddress';
import { HostError } from '../host/hostError';
import type { SimChart, SimSeries } from '../../grid/model/sheet';
import { ApiCollection, ApiObject } from './apiObject';
import { readColor } from './colors';
import { RangeObject } from './rangeObject';

class SolidFill extends ApiObject {
  readonly scalars: readonly string[] = [];
  constructor(private readonly paint: (color: string | null) => void) {
    super();
  }
  SetSolidColor(color: unknown): void {
    this.paint(readColor(color));
  }
  Clear(): void {
    this.paint(null);
  }
}

class FillFormat extends ApiObject {
  readonly scalars: readonly string[] = [];
  constructor(private readonly paint: (color: string | null) => void) {
    super();
  }
  get Fill(): SolidFill {
    return new SolidFill(this.paint);
  }
}

class ChartPoint extends ApiObject {
  readonly scalars: readonly string[] = [];
  constructor(
    private readonly series: SimSeries,
    private readonly at: number,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Format(): FillFormat {
    return new FillFormat((color) => {
      if (color === null) this.series.pointColors.delete(this.at);
      else this.series.pointColors.set(this.at, color);
      this.changed();
    });
  }
}

class ChartPoints extends ApiCollection<ChartPoint> {
  constructor(
    private readonly series: SimSeries,
    private readonly changed: () => void,
  ) {
    super();
  }
  override items(): ChartPoint[] {
    const range = this.series.values;
    const count = range ? Math.max(range.bottom - range.top, range.right - range.left) + 1 : 0;
    return Array.from({ length: count }, (_, at) => new ChartPoint(this.series, at, this.changed));
  }
  protected override matches(): boolean {
    return false;
  }
}

class ChartSeries extends ApiObject {
  readonly scalars = ['HasDataLabels', 'Name'];
  constructor(
    private readonly chart: SimChart,
    private readonly series: SimSeries,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Name(): string {
    return this.series.name;
  }
  set Name(value: unknown) {
    this.series.name = String(value);
    this.changed();
  }
  get HasDataLabels(): boolean {
    return this.series.hasDataLabels;
  }
  set HasDataLabels(value: unknown) {
    this.series.hasDataLabels = value === true;
    this.changed();
  }
  get GapWidth(): unknown {
    return this.chart.properties.get('GapWidth') ?? 150;
  }
  set GapWidth(value: unknown) {
    this.chart.properties.set('GapWidth', value);
  }
  get Format(): FillFormat {
    return new FillFormat((color) => {
      this.series.color = color;
      this.changed();
    });
  }
  get Points(): ChartPoints {
    return new ChartPoints(this.series, this.changed);
  }
  private range(input: unknown): CellRange {
    if (!(input instanceof RangeObject)) throw new HostError('InvalidArgument');
    return input.range;
  }
  SetValues(range: unknown): void {
    this.series.values = this.range(range);
    this.changed();
  }
  SetXAxisValues(range: unknown): void {
    this.series.categories = this.range(range);
    this.changed();
  }
  Delete(): void {
    this.chart.series = this.chart.series.filter((series) => series !== this.series);
    this.changed();
  }
}

/** A series as it is made, without a look. */
export function newSeries(name: string, values: CellRange | null, categories: CellRange | null): SimSeries {
  return { name, values, categories, color: null, pointColors: new Map(), hasDataLabels: false };
}

/** `chart.series`. */
export class ChartSeriesCollection extends ApiCollection<ChartSeries> {
  constructor(
    private readonly chart: SimChart,
    private readonly changed: () => void,
  ) {
    super();
  }
  override get scalars(): readonly string[] {
    return ['Count'];
  }
  override items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.chart, series, this.changed));
  }
  protected override matches(item: ChartSeries, key: string): boolean {
    return item.Name === key;
  }
  Add(name?: unknown): ChartSeries {
    const series = newSeries(typeof name === 'string' ? name : '', null, null);
    this.chart.series.push(series);
    this.changed();
    return new ChartSeries(this.chart, series, this.changed);
  }
}
