import type { CellRange } from '../../kernel/cellAddress';
import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import { columnsOf, isUnbounded } from '../model/reference';
import type { SimSheet } from '../model/sheet';
import { BORDER_SIDES, type BorderSide, type SimBorder, type SimStyle } from '../model/style';
import { ApiCollection, ApiObject } from './apiObject';
import { demandUnlocked, writeStyle } from './write';

/** The cells whose look is read or changed. */
export interface StyledRange {
  readonly context: HostContext;
  readonly sheet: SimSheet;
  readonly range: CellRange;
}

/** One answer for all cells, null when they differ (as Excel's format getters do). */
function common<T>(target: StyledRange, read: (style: SimStyle) => T): T | null {
  const { sheet, range } = target;
  const first = read(sheet.style(range.top, range.left));
  const bottom = isUnbounded(range) ? range.top : range.bottom;
  for (let row = range.top; row <= bottom; row++)
    for (let column = range.left; column <= range.right; column++)
      if (read(sheet.style(row, column)) !== first) return null;
  return first;
}

function set(target: StyledRange, change: Partial<SimStyle>): void {
  writeStyle(target.context, target.sheet, target.range, change);
}

/** `red`, `#f00` and `#FF0000` as Excel gives colours back. */
export function readColor(input: unknown): string {
  if (typeof input !== 'string') throw new HostError('InvalidArgument');
  const names: Readonly<Record<string, string>> = {
    red: '#FF0000',
    green: '#008000',
    blue: '#0000FF',
    yellow: '#FFFF00',
    white: '#FFFFFF',
    black: '#000000',
    orange: '#FFA500',
  };
  const named = names[input.toLowerCase()];
  if (named) return named;
  if (/^#?[0-9a-f]{6}$/i.test(input)) return `#${input.slice(-6).toUpperCase()}`;
  throw new HostError('InvalidArgument');
}

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
    set(this.target, { fill: value === '' ? null : readColor(value) });
  }
  get Pattern(): string {
    return common(this.target, (style) => style.fill) === null ? 'None' : 'Solid';
  }
  Clear(): void {
    set(this.target, { fill: null });
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
    set(this.target, { bold: value === true });
  }
  get Italic(): unknown {
    return common(this.target, (style) => style.italic);
  }
  set Italic(value: unknown) {
    set(this.target, { italic: value === true });
  }
  get Strikethrough(): unknown {
    return common(this.target, (style) => style.strikethrough);
  }
  set Strikethrough(value: unknown) {
    set(this.target, { strikethrough: value === true });
  }
  get Underline(): unknown {
    return common(this.target, (style) => style.underline);
  }
  set Underline(value: unknown) {
    set(this.target, { underline: String(value) });
  }
  get Name(): unknown {
    return common(this.target, (style) => style.fontName);
  }
  set Name(value: unknown) {
    set(this.target, { fontName: String(value) });
  }
  get Size(): unknown {
    return common(this.target, (style) => style.fontSize);
  }
  set Size(value: unknown) {
    if (typeof value !== 'number' || value < 1 || value > 409) throw new HostError('InvalidArgument');
    set(this.target, { fontSize: value });
  }
  get Color(): unknown {
    return common(this.target, (style) => style.fontColor) ?? '';
  }
  set Color(value: unknown) {
    set(this.target, { fontColor: readColor(value) });
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
    set(this.target, { isLocked: value === true });
  }
}

const NO_BORDER: SimBorder = { style: 'None', weight: 'Thin', color: '#000000' };

class RangeBorder extends ApiObject {
  readonly scalars = ['Color', 'SideIndex', 'Style', 'Weight'];
  constructor(
    private readonly target: StyledRange,
    readonly SideIndex: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.SideIndex };
  }
  private change(part: Partial<SimBorder>): void {
    const { range } = this.target;
    const side = this.SideIndex;
    writeStyle(this.target.context, this.target.sheet, range, (style, row, column) => {
      const borders = { ...style.borders };
      const put = (edge: BorderSide): void => {
        const next = { ...(borders[edge] ?? { ...NO_BORDER, style: 'Continuous' }), ...part };
        if (next.style === 'None') delete borders[edge];
        else borders[edge] = next;
      };
      if (side === 'EdgeTop' && row === range.top) put('EdgeTop');
      if (side === 'EdgeBottom' && row === range.bottom) put('EdgeBottom');
      if (side === 'EdgeLeft' && column === range.left) put('EdgeLeft');
      if (side === 'EdgeRight' && column === range.right) put('EdgeRight');
      if (side === 'InsideHorizontal' && row < range.bottom) put('EdgeBottom');
      if (side === 'InsideHorizontal' && row > range.top) put('EdgeTop');
      if (side === 'InsideVertical' && column < range.right) put('EdgeRight');
      if (side === 'InsideVertical' && column > range.left) put('EdgeLeft');
      return { borders };
    });
  }
  private read<K extends keyof SimBorder>(key: K): SimBorder[K] | null {
    const side = BORDER_SIDES.find((edge) => edge === this.SideIndex);
    if (!side) return NO_BORDER[key];
    return common(this.target, (style) => (style.borders[side] ?? NO_BORDER)[key]);
  }
  get Style(): unknown {
    return this.read('style');
  }
  set Style(value: unknown) {
    this.change({ style: String(value) });
  }
  get Weight(): unknown {
    return this.read('weight');
  }
  set Weight(value: unknown) {
    this.change({ weight: String(value) });
  }
  get Color(): unknown {
    return this.read('color');
  }
  set Color(value: unknown) {
    this.change({ color: readColor(value) });
  }
}

const ALL_SIDES = [...BORDER_SIDES, 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

class RangeBorderCollection extends ApiCollection<RangeBorder> {
  constructor(private readonly target: StyledRange) {
    super();
  }
  override items(): RangeBorder[] {
    return ALL_SIDES.map((side) => new RangeBorder(this.target, side));
  }
  protected override matches(item: RangeBorder, key: string): boolean {
    return item.SideIndex === key;
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
    set(this.target, { wrap: value === true });
  }
  get HorizontalAlignment(): unknown {
    return common(this.target, (style) => style.horizontal);
  }
  set HorizontalAlignment(value: unknown) {
    set(this.target, { horizontal: String(value) });
  }
  get VerticalAlignment(): unknown {
    return common(this.target, (style) => style.vertical);
  }
  set VerticalAlignment(value: unknown) {
    set(this.target, { vertical: String(value) });
  }
  get IndentLevel(): unknown {
    return common(this.target, (style) => style.indent);
  }
  set IndentLevel(value: unknown) {
    if (typeof value !== 'number') throw new HostError('InvalidArgument');
    set(this.target, { indent: value });
  }
  get TextOrientation(): unknown {
    return common(this.target, (style) => style.rotation);
  }
  set TextOrientation(value: unknown) {
    if (typeof value !== 'number') throw new HostError('InvalidArgument');
    set(this.target, { rotation: value });
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
  /** Widths by the longest shown text, 5.25 points a character: near enough for a picture. */
  AutofitColumns(): void {
    const { sheet, range, context } = this.target;
    if (columnsOf(range) > 1000) throw new HostError('InvalidArgument');
    const longest = new Map<number, number>();
    for (const [row, column] of sheet.cells()) {
      if (column < range.left || column > range.right) continue;
      const length = context.workbook.text(sheet, row, column).length;
      longest.set(column, Math.max(longest.get(column) ?? 0, length));
    }
    for (const [column, length] of longest) sheet.columnWidths.set(column, Math.min(length, 100) * 5.25 + 6);
    context.workbook.tell({ kind: 'format', range, source: 'add-in' });
  }
  AutofitRows(): void {
    const { sheet, range, context } = this.target;
    for (let row = range.top; row <= range.bottom && sheet.rowHeights.size > 0; row++)
      sheet.rowHeights.delete(row);
    context.workbook.tell({ kind: 'format', range, source: 'add-in' });
  }
}
