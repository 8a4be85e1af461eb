import { HostError } from '../host/hostError';
import { ApiObject } from './apiObject';
import { readColor } from './colors';
import { RangeBorderCollection } from './rangeBorders';
import { common, setStyle, type StyledRange } from './styledRange';
import { demandUnlocked } from './write';

class RangeFill extends ApiObject {
  readonly scalars = ['Color'];
  constructor(private readonly target: StyledRange) {
    super();
  }
  /** Excel answers an empty text when cells differ, white when there is no fill (documents only). */
  get Color(): string {
    const color = common(this.target, (style) => style.fill ?? '#FFFFFF');
    return color ?? '';
  }
  set Color(value: unknown) {
    setStyle(this.target, { fill: value === '' ? null : readColor(value) });
  }
  get Pattern(): string {
    return common(this.target, (style) => style.fill) === null ? 'None' : 'Solid';
  }
  Clear(): void {
    setStyle(this.target, { fill: null });
  }
}

class RangeFont extends ApiObject {
  readonly scalars = ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Strikethrough', 'Underline'];
  constructor(private readonly target: StyledRange) {
    super();
  }
  get Bold(): unknown {
    return common(this.target, (style) => style.bold);
  }
  set Bold(value: unknown) {
    setStyle(this.target, { bold: value === true });
  }
  get Italic(): unknown {
    return common(this.target, (style) => style.italic);
  }
  set Italic(value: unknown) {
    setStyle(this.target, { italic: value === true });
  }
  get Strikethrough(): unknown {
    return common(this.target, (style) => style.strikethrough);
  }
  set Strikethrough(value: unknown) {
    setStyle(this.target, { strikethrough: value === true });
  }
  get Underline(): unknown {
    return common(this.target, (style) => style.underline);
  }
  set Underline(value: unknown) {
    setStyle(this.target, { underline: String(value) });
  }
  get Name(): unknown {
    return common(this.target, (style) => style.fontName);
  }
  set Name(value: unknown) {
    setStyle(this.target, { fontName: String(value) });
  }
  get Size(): unknown {
    return common(this.target, (style) => style.fontSize);
  }
  set Size(value: unknown) {
    if (typeof value !== 'number' || value < 1 || value > 409) throw new HostError('InvalidArgument');
    setStyle(this.target, { fontSize: value });
  }
  get Color(): unknown {
    return common(this.target, (style) => style.fontColor) ?? '';
  }
  set Color(value: unknown) {
    setStyle(this.target, { fontColor: readColor(value) });
  }
}

class FormatProtection extends ApiObject {
  readonly scalars = ['Locked'];
  constructor(private readonly target: StyledRange) {
    super();
  }
  get Locked(): unknown {
    return common(this.target, (style) => style.isLocked);
  }
  set Locked(value: unknown) {
    setStyle(this.target, { isLocked: value === true });
  }
}

/** `range.format`. */
export class RangeFormat extends ApiObject {
  readonly scalars = [
    'ColumnWidth',
    'HorizontalAlignment',
    'IndentLevel',
    'RowHeight',
    'TextOrientation',
    'VerticalAlignment',
    'WrapText',
  ];
  constructor(private readonly target: StyledRange) {
    super();
  }
  get Fill(): RangeFill {
    return new RangeFill(this.target);
  }
  get Font(): RangeFont {
    return new RangeFont(this.target);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.target);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.target);
  }
  get WrapText(): unknown {
    return common(this.target, (style) => style.wrap);
  }
  set WrapText(value: unknown) {
    setStyle(this.target, { wrap: value === true });
  }
  get HorizontalAlignment(): unknown {
    return common(this.target, (style) => style.horizontal);
  }
  set HorizontalAlignment(value: unknown) {
    setStyle(this.target, { horizontal: String(value) });
  }
  get VerticalAlignment(): unknown {
    return common(this.target, (style) => style.vertical);
  }
  set VerticalAlignment(value: unknown) {
    setStyle(this.target, { vertical: String(value) });
  }
  get IndentLevel(): unknown {
    return common(this.target, (style) => style.indent);
  }
  set IndentLevel(value: unknown) {
    if (typeof value !== 'number') throw new HostError('InvalidArgument');
    setStyle(this.target, { indent: value });
  }
  get TextOrientation(): unknown {
    return common(this.target, (style) => style.rotation);
  }
  set TextOrientation(value: unknown) {
    if (typeof value !== 'number') throw new HostError('InvalidArgument');
    setStyle(this.target, { rotation: value });
  }
  /** Points, as Office.js gives them; null when the columns differ. */
  get ColumnWidth(): number | null {
    const { sheet, range } = this.target;
    const first = sheet.columnWidth(range.left);
    for (let column = range.left; column <= range.right; column++)
      if (sheet.columnWidth(column) !== first) return null;
    return first;
  }
  set ColumnWidth(value: unknown) {
    const { sheet, range, context } = this.target;
    if (typeof value !== 'number' || value < 0 || value > 1500) throw new HostError('InvalidArgument');
    demandUnlocked(sheet, range, 'allowFormatColumns');
    for (let column = range.left; column <= range.right; column++) sheet.columnWidths.set(column, value);
    context.workbook.tell({ kind: 'format', range, source: 'add-in' });
  }
  get RowHeight(): number | null {
    const { sheet, range } = this.target;
    const first = sheet.rowHeight(range.top);
    for (let row = range.top; row <= Math.min(range.bottom, range.top + 10_000); row++)
      if (sheet.rowHeight(row) !== first) return null;
    return first;
  }
  set RowHeight(value: unknown) {
    const { sheet, range, context } = this.target;
    if (typeof value !== 'number' || value < 0 || value > 409.5) throw new HostError('InvalidArgument');
    demandUnlocked(sheet, range, 'allowFormatRows');
    for (let row = range.top; row <= range.bottom; row++) sheet.rowHeights.set(row, value);
    context.workbook.tell({ kind: 'format', range, source: 'add-in' });
  }
  AutofitRows(): void {
    const { sheet, range, context } = this.target;
    for (let row = range.top; row <= range.bottom && sheet.rowHeights.size > 0; row++)
      sheet.rowHeights.delete(row);
    context.workbook.tell({ kind: 'format', range, source: 'add-in' });
  }
}
