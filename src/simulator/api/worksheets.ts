import { MAX_COLUMNS, MAX_ROWS } from '../../kernel/cellAddress';
import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import { parseReference } from '../../grid/model/reference';
import type { SimSheet } from '../../grid/model/sheet';
import { ApiCollection, ApiObject, sameText } from './apiObject';
import { AutoFilter } from './autoFilter';
import { ChartCollection } from './charts';
import { NamedItemCollection } from './names';
import { RangeObject } from './rangeObject';
import { FreezePanes, PageBreaks, PageLayout, SheetProperties, SheetProtection } from './sheetParts';
import { TableCollection } from './tables';

function checkSheetName(context: HostContext, name: string, except?: SimSheet): void {
  const isValid = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!isValid) throw new HostError('InvalidArgument');
  const known = context.workbook.sheetNamed(name);
  if (known && known !== except) throw new HostError('ItemAlreadyExists');
}

/** `Excel.Worksheet`. */
export class WorksheetObject extends ApiObject {
  readonly scalars = [
    'Id',
    'Name',
    'Position',
    'ShowGridlines',
    'StandardWidth',
    'StandardHeight',
    'TabColor',
    'Visibility',
  ];

  constructor(
    private readonly context: HostContext,
    readonly sheet: SimSheet,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }
  private changed(): void {
    this.context.workbook.tell({ kind: 'sheet-changed', sheetId: this.sheet.id });
  }
  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    checkSheetName(this.context, String(value), this.sheet);
    this.context.workbook.renameSheet(this.sheet, String(value));
  }
  get Position(): number {
    return this.context.workbook.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    const { workbook } = this.context;
    if (typeof value !== 'number' || value < 0 || value >= workbook.sheets.length)
      throw new HostError('InvalidArgument');
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== this.sheet);
    workbook.sheets.splice(value, 0, this.sheet);
    this.changed();
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden')
      throw new HostError('InvalidArgument');
    const others = this.context.workbook.sheets.filter((sheet) => sheet !== this.sheet);
    if (value !== 'Visible' && !others.some((sheet) => sheet.visibility === 'Visible'))
      throw new HostError('InvalidOperation');
    this.sheet.visibility = value;
    this.changed();
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(value: unknown) {
    this.sheet.tabColor = String(value);
    this.changed();
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  /** The client reads `ShowGridlines` and writes `Gridlines`. */
  set Gridlines(value: unknown) {
    this.sheet.showGridlines = value === true;
    this.changed();
  }
  get StandardWidth(): number {
    return this.sheet.standardWidth;
  }
  get StandardHeight(): number {
    return this.sheet.standardHeight;
  }
  get Tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.context, this.sheet);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheet.id);
  }
  get Protection(): SheetProtection {
    return new SheetProtection(this.context, this.sheet);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.context, this.sheet);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.context, this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.context, this.sheet);
  }
  get HorizontalPageBreaks(): PageBreaks {
    return new PageBreaks(this.sheet);
  }
  get CustomProperties(): SheetProperties {
    return new SheetProperties(this.sheet);
  }

  private whole(): RangeObject {
    const area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
    return new RangeObject(this.context, this.sheet, area);
  }
  GetRange(address?: unknown): RangeObject {
    if (address === undefined || address === null || address === '') return this.whole();
    const named = this.Names.find(String(address)) ?? this.context.workbook.nameItem(String(address), null);
    const reference = parseReference(named ? named.formula : String(address));
    if (!reference) throw new HostError('InvalidArgument');
    const isOther = reference.sheet !== null && !sameText(reference.sheet, this.sheet.name);
    if (isOther) throw new HostError('InvalidArgument');
    return new RangeObject(this.context, this.sheet, {
      top: reference.top,
      left: reference.left,
      bottom: reference.bottom,
      right: reference.right,
    });
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    const isValid = [row, column, rows, columns].every((n) => Number.isInteger(n)) && rows > 0 && columns > 0;
    if (!isValid || row < 0 || column < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS)
      throw new HostError('InvalidArgument');
    return new RangeObject(this.context, this.sheet, area);
  }
  GetCell(row: number, column: number): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | null {
    const used = this.sheet.usedRange(valuesOnly === true);
    return used && new RangeObject(this.context, this.sheet, used);
  }
  /** Throws on an empty sheet (office.md P9; documents only). */
  GetUsedRange(valuesOnly?: boolean): RangeObject {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!used) throw new HostError('ItemNotFound');
    return used;
  }
  Activate(): void {
    if (this.sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
    this.context.workbook.activate(this.sheet);
  }
  Calculate(): void {
    this.context.calculate();
  }
  /** The last visible sheet cannot go. */
  Delete(): void {
    const { workbook } = this.context;
    if (workbook.isStructureProtected) throw new HostError('InvalidOperation');
    const others = workbook.sheets.filter((sheet) => sheet !== this.sheet);
    if (!others.some((sheet) => sheet.visibility === 'Visible')) throw new HostError('InvalidOperation');
    if (this.sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation');
    workbook.removeSheet(this.sheet);
    this.context.calculate();
  }
  _RegisterDataChangedEvent(): void {
    this.context.registrations.add(`10|${this.sheet.id}`);
  }
  _UnregisterDataChangedEvent(): void {
    this.context.registrations.delete(`10|${this.sheet.id}`);
  }
  _RegisterActivatedEvent(): void {
    this.context.registrations.add(`11|${this.sheet.id}`);
  }
  _UnregisterActivatedEvent(): void {
    this.context.registrations.delete(`11|${this.sheet.id}`);
  }
  _RegisterSelectionChangedEvent(): void {
    this.context.registrations.add(`14|${this.sheet.id}`);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.context.registrations.delete(`14|${this.sheet.id}`);
  }
}

/** `workbook.worksheets`: sheets are found by name or id. */
export class WorksheetCollection extends ApiCollection<WorksheetObject> {
  constructor(private readonly context: HostContext) {
    super();
  }
  override items(): WorksheetObject[] {
    return this.context.workbook.sheets.map((sheet) => new WorksheetObject(this.context, sheet));
  }
  protected override matches(item: WorksheetObject, key: string): boolean {
    return item.Id === key || sameText(item.Name, key);
  }
  GetActiveWorksheet(): WorksheetObject {
    if (this.context.switches.chartSheetInFront) throw new HostError('GeneralException');
    return new WorksheetObject(this.context, this.context.workbook.activeSheet);
  }
  /** New sheets come last and do not become active. */
  Add(name?: unknown): WorksheetObject {
    const { workbook } = this.context;
    if (workbook.isStructureProtected) throw new HostError('InvalidOperation');
    let chosen = typeof name === 'string' && name !== '' ? name : '';
    for (let n = workbook.sheets.length + 1; chosen === ''; n++)
      if (!workbook.sheetNamed(`Sheet${n}`)) chosen = `Sheet${n}`;
    checkSheetName(this.context, chosen);
    return new WorksheetObject(this.context, workbook.addSheet(chosen));
  }
  private register(type: number, isOn: boolean): void {
    if (isOn) this.context.registrations.add(`${type}|Workbook`);
    else this.context.registrations.delete(`${type}|Workbook`);
  }
  _RegisterDataChangedEvent(): void {
    this.register(10, true);
  }
  _UnregisterDataChangedEvent(): void {
    this.register(10, false);
  }
  _RegisterActivatedEvent(): void {
    this.register(11, true);
  }
  _UnregisterActivatedEvent(): void {
    this.register(11, false);
  }
  _RegisterSelectionChangedEvent(): void {
    this.register(14, true);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.register(14, false);
  }
  _RegisterAddedEvent(): void {
    this.register(13, true);
  }
  _UnregisterAddedEvent(): void {
    this.register(13, false);
  }
  _RegisterDeletedEvent(): void {
    this.register(15, true);
  }
  _UnregisterDeletedEvent(): void {
    this.register(15, false);
  }
}
