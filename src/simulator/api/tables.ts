import type { CellRange } from '../../kernel/cellAddress';
import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import { columnsOf, intersect, parseReference, rowsOf } from '../../grid/model/reference';
import type { SimSheet, SimTable } from '../../grid/model/sheet';
import { ApiCollection, ApiObject, sameText } from './apiObject';
import { apiValue } from './cellValues';
import { RangeObject } from './rangeObject';
import { writeContents } from './write';

/** `Excel.TableColumn`. */
class TableColumn extends ApiObject {
  readonly scalars = ['Id', 'Index', 'Name', 'Values'];
  constructor(
    private readonly context: HostContext,
    private readonly owner: TableObject,
    readonly Index: number,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  get Id(): number {
    return this.Index + 1;
  }
  private get column(): number {
    return this.owner.table.range.left + this.Index;
  }
  get Name(): string {
    const { sheet, table } = this.owner;
    return String(apiValue(sheet.value(table.range.top, this.column)));
  }
  set Name(value: unknown) {
    writeContents(this.context, this.owner.sheet, this.GetHeaderRowRange().range, String(value));
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(value: unknown) {
    this.GetRange().Values = value;
  }
  private part(range: RangeObject): RangeObject {
    return range.GetColumn(this.Index);
  }
  GetRange(): RangeObject {
    return this.part(this.owner.GetRange());
  }
  GetHeaderRowRange(): RangeObject {
    return this.part(this.owner.GetHeaderRowRange());
  }
  GetDataBodyRange(): RangeObject {
    return this.part(this.owner.GetDataBodyRange());
  }
}

class TableColumnCollection extends ApiCollection<TableColumn> {
  constructor(
    private readonly context: HostContext,
    private readonly owner: TableObject,
  ) {
    super();
  }
  override get scalars(): readonly string[] {
    return ['Count'];
  }
  override items(): TableColumn[] {
    const count = columnsOf(this.owner.table.range);
    return Array.from({ length: count }, (_, at) => new TableColumn(this.context, this.owner, at));
  }
  protected override matches(item: TableColumn, key: string): boolean {
    return sameText(item.Name, key) || String(item.Id) === key;
  }
  /** Appends a column; the cells right of the table move away as in Excel. Only at the end. */
  Add(at?: unknown, values?: unknown, name?: unknown): TableColumn {
    const { sheet, table } = this.owner;
    const count = columnsOf(table.range);
    if (typeof at === 'number' && at >= 0 && at !== count) throw new HostError('NotImplemented');
    const right = table.range.right + 1;
    const strip: CellRange = { ...table.range, left: right, right };
    new RangeObject(this.context, sheet, strip).Insert('Right');
    this.owner.replace({ ...table, range: { ...table.range, right } });
    const column = new TableColumn(this.context, this.owner, count);
    if (Array.isArray(values)) column.Values = values;
    else sheet.touch(table.range.top, right).value = `Column${count + 1}`;
    if (typeof name === 'string') column.Name = name;
    return column;
  }
}

class TableRowCollection extends ApiObject {
  readonly scalars = ['Count'];
  constructor(private readonly owner: TableObject) {
    super();
  }
  get Count(): number {
    const { range, headerRows, totalsRows } = this.owner.table;
    return rowsOf(range) - headerRows - totalsRows;
  }
  GetCount(): number {
    return this.Count;
  }
}

class TableFilter extends ApiObject {
  readonly scalars = ['Enabled', 'IsDataFiltered'];
  constructor(private readonly owner: TableObject) {
    super();
  }
  get Enabled(): boolean {
    return true;
  }
  get IsDataFiltered(): boolean {
    return this.owner.table.isFiltered;
  }
}

/** `Excel.Table`. */
export class TableObject extends ApiObject {
  readonly scalars = ['Id', 'Name', 'ShowHeaders', 'ShowTotals', 'Style'];
  constructor(
    private readonly context: HostContext,
    readonly sheet: SimSheet,
    private readonly id: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  get table(): SimTable {
    const table = this.sheet.tables.find((other) => other.id === this.id);
    if (!table) throw new HostError('ItemNotFound');
    return table;
  }
  replace(next: SimTable): void {
    this.sheet.tables = this.sheet.tables.map((table) => (table.id === this.id ? next : table));
  }
  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(value: unknown) {
    this.replace({ ...this.table, name: String(value) });
  }
  get ShowHeaders(): boolean {
    return this.table.headerRows === 1;
  }
  get ShowTotals(): boolean {
    return this.table.totalsRows === 1;
  }
  get Style(): string {
    return this.table.style;
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.context, this);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get AutoFilter(): TableFilter {
    return new TableFilter(this);
  }
  get Worksheet(): ApiObject {
    return this.context.objects.worksheet(this.sheet);
  }
  private part(area: Partial<CellRange>): RangeObject {
    return new RangeObject(this.context, this.sheet, { ...this.table.range, ...area });
  }
  GetRange(): RangeObject {
    return this.part({});
  }
  GetHeaderRowRange(): RangeObject {
    if (this.table.headerRows === 0) throw new HostError('ItemNotFound');
    return this.part({ bottom: this.table.range.top });
  }
  GetDataBodyRange(): RangeObject {
    const { range, headerRows, totalsRows } = this.table;
    return this.part({ top: range.top + headerRows, bottom: range.bottom - totalsRows });
  }
  Resize(input: unknown): void {
    if (this.sheet.protection.isProtected) throw new HostError('AccessDenied');
    const range = input instanceof RangeObject ? input.range : parseReference(String(input));
    if (!range || range.top !== this.table.range.top) throw new HostError('InvalidArgument');
    this.replace({ ...this.table, range: { ...range, sheet: this.sheet.name } });
  }
  Delete(): void {
    const range = this.GetRange();
    this.sheet.tables = this.sheet.tables.filter((table) => table.id !== this.id);
    range.Clear('Contents');
  }
}

/** Tables that touch a range: `range.getTables()`. */
export class TableScopedCollection extends ApiCollection<TableObject> {
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SimSheet,
    private readonly tables: readonly SimTable[],
  ) {
    super();
  }
  override items(): TableObject[] {
    return this.tables.map((table) => new TableObject(this.context, this.sheet, table.id));
  }
  protected override matches(item: TableObject, key: string): boolean {
    return item.Id === key || sameText(item.Name, key);
  }
}

/** `worksheet.tables`, and with a null sheet `workbook.tables`. */
export class TableCollection extends ApiCollection<TableObject> {
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SimSheet | null,
  ) {
    super();
  }
  override get scalars(): readonly string[] {
    return ['Count'];
  }
  override items(): TableObject[] {
    const sheets = this.sheet ? [this.sheet] : this.context.workbook.sheets;
    return sheets.flatMap((sheet) =>
      sheet.tables.map((table) => new TableObject(this.context, sheet, table.id)),
    );
  }
  protected override matches(item: TableObject, key: string): boolean {
    return item.Id === key || sameText(item.Name, key);
  }
  Add(address: unknown, hasHeaders: unknown): TableObject {
    const { workbook } = this.context;
    const given = address instanceof RangeObject ? address.range : parseReference(String(address));
    const sheet = given?.sheet ? workbook.sheetNamed(given.sheet) : (this.sheet ?? workbook.activeSheet);
    if (!given || !sheet) throw new HostError('InvalidArgument');
    const range = { ...given, sheet: sheet.name };
    if (sheet.tables.some((table) => intersect(table.range, range))) throw new HostError('InvalidOperation');
    if (hasHeaders !== true) throw new HostError('NotImplemented');
    const names = new Set(workbook.sheets.flatMap((other) => other.tables.map((table) => table.name)));
    let number = names.size + 1;
    while (names.has(`Table${number}`)) number++;
    const table: SimTable = {
      id: workbook.newId(),
      name: `Table${number}`,
      range,
      headerRows: 1,
      totalsRows: 0,
      style: 'TableStyleMedium2',
      isFiltered: false,
    };
    sheet.tables.push(table);
    workbook.tell({ kind: 'objects', sheetId: sheet.id });
    return new TableObject(this.context, sheet, table.id);
  }
}
