import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import { excelAddress, parseReference } from '../../grid/model/reference';
import type { SimName } from '../../grid/model/workbook';
import { ApiCollection, ApiObject, sameText } from './apiObject';
import { RangeObject } from './rangeObject';

/** `Excel.NamedItem`. */
class NamedItem extends ApiObject {
  readonly scalars = ['Comment', 'Formula', 'Name', 'Scope', 'Type', 'Value', 'Visible'];
  constructor(
    private readonly context: HostContext,
    private readonly item: SimName,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.item.name };
  }
  get Name(): string {
    return this.item.name;
  }
  get Scope(): string {
    return this.item.scope === null ? 'Workbook' : 'Worksheet';
  }
  get Type(): string {
    return parseReference(this.item.formula) ? 'Range' : 'String';
  }
  get Value(): string {
    return this.item.formula.replace(/^=/, '');
  }
  get Formula(): string {
    return this.item.formula;
  }
  set Formula(value: unknown) {
    this.item.formula = String(value);
  }
  get Comment(): string {
    return this.item.comment;
  }
  set Comment(value: unknown) {
    this.item.comment = String(value);
  }
  get Visible(): boolean {
    return this.item.isVisible;
  }
  set Visible(value: unknown) {
    this.item.isVisible = value === true;
  }
  GetRangeOrNullObject(): RangeObject | null {
    const reference = parseReference(this.item.formula);
    const sheet = reference?.sheet ? this.context.workbook.sheetNamed(reference.sheet) : null;
    return reference && sheet && new RangeObject(this.context, sheet, reference);
  }
  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError('InvalidOperation');
    return range;
  }
  Delete(): void {
    const { workbook } = this.context;
    workbook.names = workbook.names.filter((name) => name.id !== this.item.id);
  }
}

/** Names of the workbook (scope null) or of one sheet. */
export class NamedItemCollection extends ApiCollection<NamedItem> {
  constructor(
    private readonly context: HostContext,
    private readonly scope: string | null,
  ) {
    super();
  }
  override items(): NamedItem[] {
    return this.context.workbook.names
      .filter((name) => name.scope === this.scope)
      .map((name) => new NamedItem(this.context, name));
  }
  protected override matches(item: NamedItem, key: string): boolean {
    return sameText(item.Name, key);
  }
  find(name: string): SimName | null {
    return this.context.workbook.nameItem(name, this.scope);
  }
  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const text = String(name);
    const isName = /^[A-Za-z_\\][A-Za-z0-9_.\\]*$/.test(text) && !parseReference(text);
    if (!isName) throw new HostError('InvalidArgument');
    if (this.find(text)) throw new HostError('ItemAlreadyExists');
    const formula =
      reference instanceof RangeObject ? `=${excelAddress(reference.range)}` : String(reference);
    const item: SimName = {
      id: this.context.workbook.newId(),
      name: text,
      formula: formula.startsWith('=') ? formula : `="${formula}"`,
      isVisible: true,
      comment: typeof comment === 'string' ? comment : '',
      scope: this.scope,
    };
    this.context.workbook.names.push(item);
    return new NamedItem(this.context, item);
  }
}
