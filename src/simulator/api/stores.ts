import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import type { SimXmlPart } from '../../grid/model/workbook';
import { ApiCollection, ApiObject } from './apiObject';

/** `Excel.Setting`: a value kept in the file for this add-in. */
class Setting extends ApiObject {
  readonly scalars = ['Key', 'Value'];
  constructor(
    private readonly context: HostContext,
    readonly Key: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.Key };
  }
  get Value(): unknown {
    return this.context.workbook.settings.get(this.Key);
  }
  set Value(value: unknown) {
    this.context.workbook.settings.set(this.Key, value);
  }
  Delete(): void {
    this.context.workbook.settings.delete(this.Key);
  }
}

export class SettingCollection extends ApiCollection<Setting> {
  constructor(private readonly context: HostContext) {
    super();
  }
  override items(): Setting[] {
    return [...this.context.workbook.settings.keys()].map((key) => new Setting(this.context, key));
  }
  protected override matches(item: Setting, key: string): boolean {
    return item.Key === key;
  }
  Add(key: unknown, value: unknown): Setting {
    this.context.workbook.settings.set(String(key), value);
    return new Setting(this.context, String(key));
  }
}

/** The tag that opens the root element, null when the text has none. */
function rootTag(xml: string): string | null {
  const open = /<[A-Za-z_]/.exec(xml);
  const close = open ? xml.indexOf('>', open.index) : -1;
  return open && close > 0 ? xml.slice(open.index + 1, close) : null;
}

/** Namespace of the root element of an XML text. */
function namespaceOf(xml: string): string {
  const tag = rootTag(xml) ?? '';
  const name = /^[\w.:-]+/.exec(tag)?.[0] ?? '';
  const attribute = name.includes(':') ? `xmlns:${name.slice(0, name.indexOf(':'))}` : 'xmlns';
  for (const [, key, double, single] of tag.matchAll(/\b(xmlns[\w.:-]*) ?= ?(?:"([^"]*)"|'([^']*)')/g))
    if (key === attribute) return double ?? single ?? '';
  return '';
}

/** `Excel.CustomXmlPart`. */
class CustomXmlPart extends ApiObject {
  readonly scalars = ['Id'];
  constructor(
    private readonly context: HostContext,
    private readonly part: SimXmlPart,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.part.id };
  }
  get Id(): string {
    return this.part.id;
  }
  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: unknown): void {
    this.part.xml = readXml(xml);
  }
  Delete(): void {
    const { workbook } = this.context;
    workbook.xmlParts = workbook.xmlParts.filter((part) => part.id !== this.part.id);
  }
}

function readXml(xml: unknown): string {
  if (typeof xml !== 'string' || rootTag(xml) === null) throw new HostError('InvalidArgument');
  return xml;
}

/** Parts of one namespace: `customXmlParts.getByNamespace(uri)`. */
class ScopedXmlParts extends ApiCollection<CustomXmlPart> {
  constructor(
    private readonly context: HostContext,
    private readonly uri: string,
  ) {
    super();
  }
  override items(): CustomXmlPart[] {
    return this.context.workbook.xmlParts
      .filter((part) => namespaceOf(part.xml) === this.uri)
      .map((part) => new CustomXmlPart(this.context, part));
  }
  protected override matches(item: CustomXmlPart, key: string): boolean {
    return item.Id === key;
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const items = this.items();
    return items.length === 1 ? (items[0] ?? null) : null;
  }
}

export class CustomXmlPartCollection extends ApiCollection<CustomXmlPart> {
  constructor(private readonly context: HostContext) {
    super();
  }
  override items(): CustomXmlPart[] {
    return this.context.workbook.xmlParts.map((part) => new CustomXmlPart(this.context, part));
  }
  protected override matches(item: CustomXmlPart, key: string): boolean {
    return item.Id === key;
  }
  Add(xml: unknown): CustomXmlPart {
    const part = { id: this.context.workbook.newId(), xml: readXml(xml) };
    this.context.workbook.xmlParts.push(part);
    return new CustomXmlPart(this.context, part);
  }
  GetByNamespace(uri: unknown): ScopedXmlParts {
    return new ScopedXmlParts(this.context, String(uri));
  }
}
