import type { CellRange } from '../../kernel/cellAddress';
import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import { parseReference } from '../model/reference';
import type { SimChart, SimSeries, SimSheet } from '../model/sheet';
import { ApiCollection, ApiObject, sameText } from './apiObject';
import { apiValue, RangeObject } from './rangeObject';
import { readColor } from './rangeFormat';

/** Cells under a chart whose look is kept as plain properties: axes, legend, labels. */
class LooseFormat extends ApiObject {
  readonly scalars: readonly string[] = [];
  constructor(
    protected readonly chart: SimChart,
    protected readonly path: string,
    protected readonly changed: () => void,
  ) {
    super();
  }
  protected get(name: string, otherwise: unknown): unknown {
    return this.chart.properties.get(`${this.path}.${name}`) ?? otherwise;
  }
  protected put(name: string, value: unknown): void {
    this.chart.properties.set(`${this.path}.${name}`, value);
    this.changed();
  }
}

class ChartFont extends LooseFormat {
  override readonly scalars = ['Bold', 'Color', 'Size'];
  get Bold(): unknown {
    return this.get('Bold', false);
  }
  set Bold(value: unknown) {
    this.put('Bold', value);
  }
  get Size(): unknown {
    return this.get('Size', 10);
  }
  set Size(value: unknown) {
    this.put('Size', value);
  }
  get Color(): unknown {
    return this.get('Color', '#000000');
  }
  set Color(value: unknown) {
    this.put('Color', readColor(value));
  }
}

class ChartTextFormat extends LooseFormat {
  get Font(): ChartFont {
    return new ChartFont(this.chart, `${this.path}.Font`, this.changed);
  }
}

class ChartTitle extends ApiObject {
  readonly scalars = ['Text', 'Visible'];
  constructor(
    private readonly chart: SimChart,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Text(): string {
    return this.chart.title;
  }
  set Text(value: unknown) {
    this.chart.title = String(value);
    this.chart.isTitleVisible = true;
    this.changed();
  }
  get Visible(): boolean {
    return this.chart.isTitleVisible;
  }
  set Visible(value: unknown) {
    this.chart.isTitleVisible = value === true;
    this.changed();
  }
  get Format(): ChartTextFormat {
    return new ChartTextFormat(this.chart, 'Title', this.changed);
  }
}

class AxisTitle extends ApiObject {
  readonly scalars = ['Text', 'Visible'];
  constructor(
    private readonly chart: SimChart,
    private readonly axis: string,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Text(): string {
    if (this.axis === 'ValueAxis') return this.chart.valueAxisTitle;
    return String(this.chart.properties.get(`${this.axis}.Title`) ?? '');
  }
  set Text(value: unknown) {
    if (this.axis === 'ValueAxis') this.chart.valueAxisTitle = String(value);
    else this.chart.properties.set(`${this.axis}.Title`, String(value));
    this.changed();
  }
  get Visible(): boolean {
    return this.Text !== '';
  }
  set Visible(value: unknown) {
    if (value !== true) this.Text = '';
  }
}

class ChartAxis extends LooseFormat {
  override readonly scalars = ['Maximum', 'Minimum', 'Visible'];
  get Title(): AxisTitle {
    return new AxisTitle(this.chart, this.path, this.changed);
  }
  get Minimum(): unknown {
    return this.get('Minimum', '');
  }
  set Minimum(value: unknown) {
    this.put('Minimum', value);
  }
  get Maximum(): unknown {
    return this.get('Maximum', '');
  }
  set Maximum(value: unknown) {
    this.put('Maximum', value);
  }
  get Visible(): unknown {
    return this.get('Visible', true);
  }
  set Visible(value: unknown) {
    this.put('Visible', value);
  }
  get NumberFormat(): unknown {
    return this.get('NumberFormat', 'General');
  }
  set NumberFormat(value: unknown) {
    this.put('NumberFormat', value);
  }
  get ReversePlotOrder(): unknown {
    return this.get('ReversePlotOrder', false);
  }
  set ReversePlotOrder(value: unknown) {
    this.put('ReversePlotOrder', value);
  }
}

class ChartAxes extends LooseFormat {
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'ValueAxis', this.changed);
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'CategoryAxis', this.changed);
  }
}

class ChartLegend extends LooseFormat {
  override readonly scalars = ['Position', 'Visible'];
  get Visible(): unknown {
    return this.get('Visible', true);
  }
  set Visible(value: unknown) {
    this.put('Visible', value);
  }
  get Position(): unknown {
    return this.get('Position', 'Right');
  }
  set Position(value: unknown) {
    this.put('Position', value);
  }
}

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

function newSeries(name: string, values: CellRange | null, categories: CellRange | null): SimSeries {
  return { name, values, categories, color: null, pointColors: new Map(), hasDataLabels: false };
}

class ChartSeriesCollection extends ApiCollection<ChartSeries> {
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

export class ChartObject extends ApiObject {
  readonly scalars = ['ChartType', 'Height', 'Id', 'Left', 'Name', 'Top', 'Width'];
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
  get ChartType(): string {
    return this.chart.type;
  }
  set ChartType(value: unknown) {
    this.chart.type = String(value);
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
