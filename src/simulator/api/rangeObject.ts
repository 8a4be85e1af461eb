import { type CellRange } from '../../kernel/cellAddress';
import { HostError } from '../host/hostError';
import { CELL_LIMIT } from '../host/profiles';
import { columnsOf, contains, intersect, isUnbounded, rowsOf } from '../../grid/model/reference';
import type { SimCell } from '../../grid/model/sheet';
import type { ApiObject } from './apiObject';
import { apiValue, valueType } from './cellValues';
import { columnFormat, formatProperties, styleChange } from './cellProperties';
import type { SimStyle } from '../../grid/model/style';
import { clearRange, copyRange, deleteCells, insertCells, mergeRange } from './rangeActions';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';
import { RangeGeometry, type Area } from './rangeGeometry';
import { memberNamed, pick } from './pickProperties';
import type { StyledRange } from './styledRange';
import { inputRows, writeContents, writeStyle } from './write';

/** `Excel.Range`: a rectangle of one sheet. */
export class RangeObject extends RangeGeometry<RangeObject> implements StyledRange {
  readonly scalars = [
    'Address',
    'AddressLocal',
    'CellCount',
    'ColumnCount',
    'ColumnHidden',
    'ColumnIndex',
    'Formulas',
    'Hidden',
    'IsEntireColumn',
    'IsEntireRow',
    'NumberFormat',
    'RowCount',
    'RowHidden',
    'RowIndex',
    'Text',
    'ValueTypes',
    'Values',
  ];

  protected override at(area: Area): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }

  /** One answer a cell; null for whole rows and columns and above the cell limit (documents only). */
  private each<T>(read: (cell: SimCell | undefined, row: number, column: number) => T): T[][] | null {
    const { top, left, bottom, right } = this.area;
    if (!this.isAlive()) throw new HostError('InvalidReference');
    if (isUnbounded(this.range) || rowsOf(this.range) * columnsOf(this.range) > CELL_LIMIT) return null;
    const rows: T[][] = [];
    for (let row = top; row <= bottom; row++) {
      const values: T[] = [];
      for (let column = left; column <= right; column++)
        values.push(read(this.sheet.cell(row, column), row, column));
      rows.push(values);
    }
    return rows;
  }

  private isAlive(): boolean {
    return this.context.workbook.sheets.includes(this.sheet);
  }

  get Values(): unknown {
    return this.each((cell) => apiValue(cell?.value ?? null));
  }
  set Values(input: unknown) {
    writeContents(this.context, this.sheet, this.range, input);
  }
  get Formulas(): unknown {
    return this.each((cell) => cell?.formula ?? apiValue(cell?.value ?? null));
  }
  set Formulas(input: unknown) {
    writeContents(this.context, this.sheet, this.range, input);
  }
  get Text(): unknown {
    return this.each((_, row, column) => this.context.workbook.text(this.sheet, row, column));
  }
  get ValueTypes(): unknown {
    return this.each((cell) => valueType(cell?.value ?? null));
  }
  get NumberFormat(): unknown {
    return this.each((_, row, column) => this.sheet.style(row, column).numberFormat);
  }
  set NumberFormat(input: unknown) {
    const rows = inputRows(input, this.range);
    writeStyle(this.context, this.sheet, this.range, (style, row, column) => {
      const format = rows[row - this.area.top]?.[column - this.area.left];
      if (format === null || format === undefined) return {};
      if (typeof format !== 'string') throw new HostError('InvalidArgument');
      return format === style.numberFormat ? {} : { numberFormat: format };
    });
  }
  GetSpillingToRangeOrNullObject(): RangeObject | null {
    const { top, left } = this.area;
    const spill = this.sheet.spills.find((one) => one.top === top && one.left === left);
    return spill ? this.make(spill) : null;
  }
  private hiddenState(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
    const isHidden = hidden.has(first);
    for (let at = first; at <= Math.min(last, first + 100_000); at++)
      if (hidden.has(at) !== isHidden) return null;
    return isHidden;
  }
  get RowHidden(): boolean | null {
    return this.hiddenState(this.sheet.hiddenRows, this.area.top, this.area.bottom);
  }
  set RowHidden(value: unknown) {
    for (let row = this.area.top; row <= this.area.bottom; row++)
      if (value === true) this.sheet.hiddenRows.add(row);
      else this.sheet.hiddenRows.delete(row);
    this.context.workbook.tell({ kind: 'format', range: this.range, source: 'add-in' });
  }
  get ColumnHidden(): boolean | null {
    return this.hiddenState(this.sheet.hiddenColumns, this.area.left, this.area.right);
  }
  set ColumnHidden(value: unknown) {
    for (let column = this.area.left; column <= this.area.right; column++)
      if (value === true) this.sheet.hiddenColumns.add(column);
      else this.sheet.hiddenColumns.delete(column);
    this.context.workbook.tell({ kind: 'format', range: this.range, source: 'add-in' });
  }
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get Worksheet(): ApiObject {
    return this.context.objects.worksheet(this.sheet);
  }
  get ConditionalFormats(): ApiObject {
    return this.context.objects.conditionalFormats(this.sheet, this.range);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | null {
    const used = this.sheet.usedRange(valuesOnly === true);
    const common = used && intersect(used, this.range);
    return common && this.make(common);
  }
  GetUsedRange(valuesOnly?: boolean): RangeObject {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!used) throw new HostError('ItemNotFound');
    return used;
  }
  GetTables(fullyContained?: boolean): ApiObject {
    const tables = this.sheet.tables.filter((table) => {
      const common = intersect(table.range, this.range);
      if (!common) return false;
      return (
        fullyContained !== true ||
        rowsOf(common) * columnsOf(common) === rowsOf(table.range) * columnsOf(table.range)
      );
    });
    return this.context.objects.tables(this.sheet, tables);
  }
  /** Only areas whose top left cell lies inside the asked range (oj #3611; documents only). */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    // Excel on the desktop forgets what could be undone (oj #5918).
    if (this.context.profile.platform !== 'OfficeOnline') this.context.forgetUndo();
    const merges = this.sheet.merges.filter((merge) => contains(this.range, merge.top, merge.left));
    return merges.length > 0 ? this.areas(merges) : null;
  }
  private areas(ranges: readonly CellRange[]): RangeAreas {
    return new RangeAreas(ranges.map((range) => this.make(range)));
  }
  /** `getRowProperties({ rowHidden: true, format: { rowHeight: true } })`: one object a row. */
  GetRowProperties(options: unknown): unknown[] {
    if (isUnbounded(this.range)) throw new HostError('InvalidArgument');
    return Array.from({ length: this.RowCount }, (_, at) =>
      pick(options, (name) => memberNamed(this.GetRow(at), name)),
    );
  }
  GetColumnProperties(options: unknown): unknown[] {
    return Array.from({ length: this.ColumnCount }, (_, at) => {
      const column = this.GetColumn(at);
      const { format, ...others } = (options ?? {}) as { format?: Record<string, unknown> };
      const { columnWidth, ...look } = format ?? {};
      return {
        ...pick(others, (name) => memberNamed(column, name)),
        ...(format && {
          format: {
            ...(columnWidth === true && { columnWidth: column.Format.ColumnWidth }),
            ...(Object.keys(look).length > 0 && columnFormat(this.stylesOf(at), look)),
          },
        }),
      };
    });
  }
  private stylesOf(column: number): Set<SimStyle> {
    if (isUnbounded(this.range)) throw new HostError('InvalidArgument');
    return new Set(
      Array.from({ length: this.RowCount }, (_, row) =>
        this.sheet.style(this.area.top + row, this.area.left + column),
      ),
    );
  }
  GetCellProperties(options: unknown): unknown[][] {
    if (isUnbounded(this.range)) throw new HostError('InvalidArgument');
    return Array.from({ length: this.RowCount }, (_, row) =>
      Array.from({ length: this.ColumnCount }, (_unused, column) =>
        this.cellProperties(row, column, options),
      ),
    );
  }
  private cellProperties(row: number, column: number, options: unknown): Record<string, unknown> {
    const { format, ...others } = (options ?? {}) as { format?: unknown };
    const style = this.sheet.style(this.area.top + row, this.area.left + column);
    return {
      ...pick(others, (name) => memberNamed(this.GetCell(row, column), name)),
      ...(format !== undefined && { format: formatProperties(style, format) }),
    };
  }
  SetCellProperties(input: unknown): void {
    const rows = inputRows(input, this.range);
    writeStyle(this.context, this.sheet, this.range, (style, row, column) =>
      styleChange(style, rows[row - this.area.top]?.[column - this.area.left]),
    );
  }

  /** The client asks this before it cuts a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw new HostError('InvalidArgument');
  }
  Select(): void {
    if (this.sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
    this.context.workbook.select(this.range);
  }
  Calculate(): void {
    this.context.calculate();
  }
  Clear(applyTo: unknown = 'All'): void {
    clearRange(this.context, this.sheet, this.range, String(applyTo ?? 'All'));
  }
  CopyFrom(source: unknown, copyType: unknown = 'All', skipBlanks: unknown = false): void {
    const from = this.other(source);
    const sheet = this.context.workbook.sheetNamed(from.sheet);
    if (!sheet) throw new HostError('InvalidArgument');
    const kind = String(copyType ?? 'All');
    copyRange(this.context, { sheet, range: from }, this, kind, skipBlanks === true);
  }
  Merge(across?: unknown): void {
    mergeRange(this.context, this.sheet, this.range, across === true);
  }
  Unmerge(): void {
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersect(merge, this.range));
    this.context.workbook.tell({ kind: 'format', range: this.range, source: 'add-in' });
  }
  Insert(shift: unknown): RangeObject {
    insertCells(this.context, this.sheet, this.range, String(shift));
    return this.make(this.area);
  }
  Delete(shift: unknown): void {
    deleteCells(this.context, this.sheet, this.range, String(shift));
  }
}
