import { MAX_COLUMNS, type CellRange } from '../../kernel/cellAddress';
import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import type { SimSheet } from '../../grid/model/sheet';
import { ApiCollection, ApiObject } from './apiObject';
import { RangeObject } from './rangeObject';

/** `worksheet.protection`. Unprotecting an unprotected sheet throws (oj #6784; documents only). */
export class SheetProtection extends ApiObject {
  readonly scalars = ['Options', 'Protected'];
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SimSheet,
  ) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.protection.isProtected;
  }
  get Options(): unknown {
    const { isProtected, options } = this.sheet.protection;
    return isProtected ? { allowFormatCells: false, selectionMode: 'Normal', ...options } : null;
  }
  Protect(options?: unknown, password?: unknown): void {
    if (this.Protected) throw new HostError('InvalidOperation');
    const given = typeof options === 'object' && options !== null ? { ...options } : {};
    this.sheet.protection = {
      isProtected: true,
      options: given,
      password: password ? String(password) : null,
    };
    this.context.workbook.tell({ kind: 'sheet-changed', sheetId: this.sheet.id });
  }
}

/** `worksheet.freezePanes`. */
export class FreezePanes extends ApiObject {
  readonly scalars: readonly string[] = [];
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SimSheet,
  ) {
    super();
  }
  private freeze(rows: number, columns: number): void {
    this.sheet.frozenRows = rows;
    this.sheet.frozenColumns = columns;
    this.context.workbook.tell({ kind: 'sheet-changed', sheetId: this.sheet.id });
  }
  FreezeRows(count: number): void {
    this.freeze(count, 0);
  }
  FreezeColumns(count: number): void {
    this.freeze(0, count);
  }
  FreezeAt(range: unknown): void {
    if (!(range instanceof RangeObject)) throw new HostError('InvalidArgument');
    this.freeze(range.range.bottom + 1, range.range.right + 1);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
}

/** `worksheet.pageLayout`: kept and given back, without an effect on the screen. */
export class PageLayout extends ApiObject {
  readonly scalars = ['Orientation', 'PaperSize'];
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SimSheet,
  ) {
    super();
  }
  get Orientation(): unknown {
    return this.sheet.pageLayout.get('Orientation') ?? 'Portrait';
  }
  set Orientation(value: unknown) {
    this.sheet.pageLayout.set('Orientation', value);
  }
  get PaperSize(): unknown {
    return this.sheet.pageLayout.get('PaperSize') ?? 'A4';
  }
  set PaperSize(value: unknown) {
    if (this.context.switches.paperIsUnknown) throw new HostError('InvalidArgument');
    this.sheet.pageLayout.set('PaperSize', value);
  }
  get Zoom(): unknown {
    return this.sheet.pageLayout.get('Zoom') ?? { scale: 100 };
  }
  set Zoom(value: unknown) {
    this.sheet.pageLayout.set('Zoom', value);
  }
  SetPrintTitleRows(rows: unknown): void {
    this.sheet.pageLayout.set('PrintTitleRows', this.wholeRows(rows));
  }
  /** `$1:$4`, or a range. */
  private wholeRows(rows: unknown): CellRange {
    if (rows instanceof RangeObject) return rows.range;
    const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(String(rows)) ?? [];
    if (first === undefined || last === undefined || Number(first) < 1)
      throw new HostError('InvalidArgument');
    const [top, bottom] = [Number(first) - 1, Number(last) - 1];
    return { sheet: this.sheet.name, top, left: 0, bottom, right: MAX_COLUMNS - 1 };
  }
}

/** `worksheet.horizontalPageBreaks`: kept for saving, without an effect on the screen. */
export class PageBreaks extends ApiObject {
  readonly scalars: readonly string[] = [];
  constructor(private readonly sheet: SimSheet) {
    super();
  }
  Add(range: unknown): void {
    if (!(range instanceof RangeObject)) throw new HostError('InvalidArgument');
    this.sheet.pageBreaks.add(range.range.top);
  }
  RemovePageBreaks(): void {
    this.sheet.pageBreaks.clear();
  }
}

class SheetProperty extends ApiObject {
  readonly scalars = ['Key', 'Value'];
  constructor(
    private readonly sheet: SimSheet,
    readonly Key: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.Key };
  }
  get Value(): string {
    return this.sheet.customProperties.get(this.Key) ?? '';
  }
  set Value(value: unknown) {
    this.sheet.customProperties.set(this.Key, String(value));
  }
  Delete(): void {
    this.sheet.customProperties.delete(this.Key);
  }
}

/** `worksheet.customProperties`. */
export class SheetProperties extends ApiCollection<SheetProperty> {
  constructor(private readonly sheet: SimSheet) {
    super();
  }
  override items(): SheetProperty[] {
    return [...this.sheet.customProperties.keys()].map((key) => new SheetProperty(this.sheet, key));
  }
  protected override matches(item: SheetProperty, key: string): boolean {
    return item.Key.toLowerCase() === key.toLowerCase();
  }
  Add(key: unknown, value: unknown): SheetProperty {
    this.sheet.customProperties.set(String(key), String(value));
    return new SheetProperty(this.sheet, String(key));
  }
}
