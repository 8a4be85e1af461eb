import type { CellRange } from '../../kernel/cellAddress';
import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import { parseReference } from '../../grid/model/reference';
import type { SimChart, SimSeries, SimSheet } from '../../grid/model/sheet';
import { ApiCollection, ApiObject, sameText } from './apiObject';
import { ChartAxes, ChartLegend, ChartTitle } from './chartParts';
import { ChartSeriesCollection, newSeries } from './chartSeries';
import { apiValue } from './cellValues';
import { RangeObject } from './rangeObject';

/** `Excel.Chart`. */
export class ChartObject extends ApiObject {
  readonly scalars = ['Height', 'Id', 'Left', 'Name', 'Top', 'Width'];
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SimSheet,
    private readonly chart: SimChart,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.chart.id };
  }
  private readonly changed = (): void => {
    this.context.workbook.tell({ kind: 'objects', sheetId: this.sheet.id });
  };
  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(value: unknown) {
    this.chart.name = String(value);
    this.changed();
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.chart, this.changed);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.chart, 'Axes', this.changed);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.chart, 'Legend', this.changed);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.chart, this.changed);
  }
  get Worksheet(): ApiObject {
    return this.context.objects.worksheet(this.sheet);
  }
  /** Points from the top left corner of the sheet. */
  get Top(): number {
    return this.size('Top', this.sheet.rowsHeight(0, this.chart.place.top - 1));
  }
  set Top(value: unknown) {
    this.chart.properties.set('Top', value);
    this.changed();
  }
  get Left(): number {
    return this.size('Left', this.sheet.columnsWidth(0, this.chart.place.left - 1));
  }
  set Left(value: unknown) {
    this.chart.properties.set('Left', value);
    this.changed();
  }
  get Height(): number {
    return this.size('Height', this.sheet.rowsHeight(this.chart.place.top, this.chart.place.bottom));
  }
  set Height(value: unknown) {
    this.chart.properties.set('Height', value);
    this.changed();
  }
  get Width(): number {
    return this.size('Width', this.sheet.columnsWidth(this.chart.place.left, this.chart.place.right));
  }
  set Width(value: unknown) {
    this.chart.properties.set('Width', value);
    this.changed();
  }
  private size(name: string, otherwise: number): number {
    const value = this.chart.properties.get(name);
    return typeof value === 'number' ? value : otherwise;
  }
  SetPosition(start: unknown, end?: unknown): void {
    const corner = (input: unknown): CellRange => {
      if (input instanceof RangeObject) return input.range;
      const reference = typeof input === 'string' ? parseReference(input) : null;
      if (!reference) throw new HostError('InvalidArgument');
      return { ...reference, sheet: this.sheet.name };
    };
    const first = corner(start);
    const last = end === undefined || end === null || end === '' ? first : corner(end);
    this.chart.place = { ...first, bottom: last.bottom, right: last.right };
    for (const name of ['Top', 'Left', 'Height', 'Width']) this.chart.properties.delete(name);
    this.changed();
  }
  Delete(): void {
    this.sheet.charts = this.sheet.charts.filter((chart) => chart.id !== this.chart.id);
    this.changed();
  }
}

/** `worksheet.charts`. */
export class ChartCollection extends ApiCollection<ChartObject> {
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SimSheet,
  ) {
    super();
  }
  override get scalars(): readonly string[] {
    return ['Count'];
  }
  override items(): ChartObject[] {
    return this.sheet.charts.map((chart) => new ChartObject(this.context, this.sheet, chart));
  }
  protected override matches(item: ChartObject, key: string): boolean {
    return item.Id === key || sameText(item.Name, key);
  }
  /** Series from a block with labels in the first row and column, by columns. */
  Add(type: unknown, source: unknown): ChartObject {
    if (!(source instanceof RangeObject)) throw new HostError('InvalidArgument');
    const { range, sheet } = source;
    const { workbook } = this.context;
    const hasHeader = range.bottom > range.top && typeof sheet.value(range.top, range.right) === 'string';
    const top = range.top + (hasHeader ? 1 : 0);
    const left = range.left + (range.right > range.left ? 1 : 0);
    const categories = left > range.left ? { ...range, top, right: range.left } : null;
    const series: SimSeries[] = [];
    for (let column = left; column <= range.right; column++) {
      const name = hasHeader
        ? String(apiValue(sheet.value(range.top, column)))
        : `Series${column - left + 1}`;
      series.push(newSeries(name, { ...range, top, left: column, right: column }, categories));
    }
    const chart: SimChart = {
      id: workbook.newId(),
      name: `Chart ${this.sheet.charts.length + 1}`,
      type: String(type),
      title: '',
      isTitleVisible: false,
      place: { sheet: this.sheet.name, top: 1, left: 1, bottom: 15, right: 8 },
      series,
      valueAxisTitle: '',
      properties: new Map(),
    };
    this.sheet.charts.push(chart);
    workbook.tell({ kind: 'objects', sheetId: this.sheet.id });
    return new ChartObject(this.context, this.sheet, chart);
  }
}
