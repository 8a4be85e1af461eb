import type { CellRange } from '../../kernel/cellAddress';
import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import { intersect } from '../../grid/model/reference';
import type { SimConditionalFormat, SimSheet } from '../../grid/model/sheet';
import { ApiCollection, ApiObject } from './apiObject';
import { readColor } from './colors';
import { RangeObject } from './rangeObject';

class ConditionalRangeFill extends ApiObject {
  readonly scalars = ['Color'];
  constructor(
    private readonly format: SimConditionalFormat,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Color(): string | null {
    return this.format.fill;
  }
  set Color(value: unknown) {
    this.format.fill = readColor(value);
    this.changed();
  }
  Clear(): void {
    this.format.fill = null;
    this.changed();
  }
}

class ConditionalRangeFont extends ApiObject {
  readonly scalars = ['Bold', 'Color'];
  constructor(
    private readonly format: SimConditionalFormat,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Color(): string | null {
    return this.format.fontColor;
  }
  set Color(value: unknown) {
    this.format.fontColor = readColor(value);
    this.changed();
  }
  get Bold(): boolean | null {
    return this.format.isBold;
  }
  set Bold(value: unknown) {
    this.format.isBold = value === true;
    this.changed();
  }
}

class ConditionalRangeFormat extends ApiObject {
  readonly scalars: readonly string[] = [];
  constructor(
    private readonly format: SimConditionalFormat,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.format, this.changed);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.format, this.changed);
  }
}

/** Text, cell value and custom rules keep one plain object as their rule. */
class RuleHolder extends ApiObject {
  readonly scalars: readonly string[] = ['Rule'];
  constructor(
    protected readonly format: SimConditionalFormat,
    protected readonly changed: () => void,
  ) {
    super();
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.format, this.changed);
  }
  get Rule(): unknown {
    return this.format.rule;
  }
  set Rule(value: unknown) {
    if (typeof value !== 'object' || value === null) throw new HostError('InvalidArgument');
    this.format.rule = value as Record<string, unknown>;
    this.changed();
  }
}

class CustomRule extends ApiObject {
  readonly scalars = ['Formula'];
  constructor(
    private readonly format: SimConditionalFormat,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Formula(): unknown {
    return this.format.rule['formula'] ?? '';
  }
  set Formula(value: unknown) {
    this.format.rule = { formula: String(value) };
    this.changed();
  }
}

class CustomFormat extends RuleHolder {
  override readonly scalars: readonly string[] = [];
  override get Rule(): CustomRule {
    return new CustomRule(this.format, this.changed);
  }
}

export class ConditionalFormatObject extends ApiObject {
  readonly scalars = ['Id', 'Priority', 'StopIfTrue', 'Type'];
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SimSheet,
    readonly format: SimConditionalFormat,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.format.id };
  }
  private readonly changed = (): void => {
    this.context.workbook.tell({ kind: 'format', range: this.format.range, source: 'add-in' });
  };
  get Id(): string {
    return this.format.id;
  }
  get Type(): string {
    return this.format.type;
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.format);
  }
  set Priority(value: unknown) {
    const others = this.sheet.conditionalFormats.filter((other) => other !== this.format);
    others.splice(Number(value), 0, this.format);
    this.sheet.conditionalFormats = others;
  }
  get StopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.format.stopIfTrue = value === true;
  }
  private as<T>(type: string, make: () => T): T | null {
    return this.format.type === type ? make() : null;
  }
  get CellValueOrNullObject(): RuleHolder | null {
    return this.as('CellValue', () => new RuleHolder(this.format, this.changed));
  }
  get CustomOrNullObject(): CustomFormat | null {
    return this.as('Custom', () => new CustomFormat(this.format, this.changed));
  }
  private must<T>(value: T | null): T {
    if (value === null) throw new HostError('InvalidOperation');
    return value;
  }
  get CellValue(): RuleHolder {
    return this.must(this.CellValueOrNullObject);
  }
  get Custom(): CustomFormat {
    return this.must(this.CustomOrNullObject);
  }
  Delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(
      (other) => other.id !== this.format.id,
    );
    this.changed();
  }
  GetRange(): RangeObject {
    return new RangeObject(this.context, this.sheet, this.format.range);
  }
  GetRangeOrNullObject(): RangeObject {
    return this.GetRange();
  }
}

/** `range.conditionalFormats`: those that touch the range. */
export class ConditionalFormatCollection extends ApiCollection<ConditionalFormatObject> {
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SimSheet,
    private readonly range: CellRange,
  ) {
    super();
  }
  override items(): ConditionalFormatObject[] {
    return this.sheet.conditionalFormats
      .filter((format) => intersect(format.range, this.range))
      .map((format) => new ConditionalFormatObject(this.context, this.sheet, format));
  }
  protected override matches(item: ConditionalFormatObject, key: string): boolean {
    return item.Id === key;
  }
  Add(type: unknown): ConditionalFormatObject {
    if (!['CellValue', 'ContainsText', 'Custom'].includes(String(type)))
      throw new HostError('NotImplemented');
    if (this.sheet.protection.isProtected) throw new HostError('AccessDenied');
    const format: SimConditionalFormat = {
      id: this.context.workbook.newId(),
      type: String(type),
      range: this.range,
      rule: {},
      fill: null,
      fontColor: null,
      isBold: null,
      stopIfTrue: false,
    };
    // The newest rule has the highest priority, as in Excel.
    this.sheet.conditionalFormats = [format, ...this.sheet.conditionalFormats];
    return new ConditionalFormatObject(this.context, this.sheet, format);
  }
  ClearAll(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(
      (format) => !intersect(format.range, this.range),
    );
    this.context.workbook.tell({ kind: 'format', range: this.range, source: 'add-in' });
  }
}
