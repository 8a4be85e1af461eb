import type { SimChart } from '../../grid/model/sheet';
import { ApiObject } from './apiObject';
import { readColor } from './colors';

/** Members of a chart whose look is kept as plain properties: axes, legend, labels. */
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

export class ChartTitle extends ApiObject {
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
}

export class ChartAxes extends LooseFormat {
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'ValueAxis', this.changed);
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'CategoryAxis', this.changed);
  }
}

export class ChartLegend extends LooseFormat {
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
