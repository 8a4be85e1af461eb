import type {
  BlockEdit,
  CellContent,
  CellStyle,
  ColumnWidthEdit,
  ConditionalFormatEdit,
} from '../../../sheet/editPlan';
import { isCellError, type CellValue } from '../../../sheet/grid';
import { decodeText } from '../bytes';
import type { FileSheet } from '../fileWorkbook';
import { HAS_FORMULA } from '../sheet/cellStore';
import { columnSpans } from '../sheet/readSheet';
import type { StyleEditor } from '../style/styleEditor';
import { tagEnd } from '../xml/parseXml';
import { PlannedCells, type PlannedRow } from './plannedCells';

/** What the plan wants of one sheet. */
export interface SheetWish {
  readonly blocks: readonly BlockEdit[];
  readonly widths: readonly ColumnWidthEdit[];
  readonly formats: readonly ConditionalFormatEdit[];
}

interface Look {
  readonly wish: CellStyle;
  readonly base: number;
  readonly style: number;
}

/** Answers, cell by cell, what the plan changes on a sheet: its position, its new style, whether anything differs. */
export class SheetChange {
  readonly planned: PlannedCells;
  /** Cells rewritten although they stay the same, because the formula they shared goes: `row * 16384 + column`. */
  readonly forced = new Set<number>();
  private readonly columnStyles = new Map<number, number>();
  /** The last answer at each place of a row: cells below each other mostly share their wish. */
  private readonly lastLooks: Look[] = [];
  private lastRow = -1;
  private lastRowStyle: number | null = null;

  constructor(
    readonly sheet: FileSheet,
    readonly wish: SheetWish,
    private readonly styles: StyleEditor,
  ) {
    this.planned = new PlannedCells(wish.blocks);
    for (const { first, last, element } of columnSpans(sheet.grid.part)) {
      const style = Number(element.attribute('style') ?? 0);
      for (let column = first; style > 0 && column <= Math.min(last, 16_383); column++) {
        this.columnStyles.set(column, style);
      }
    }
  }

  /** Style number that a planned cell will have. `cell` is its position in the store, -1 for a new one. */
  styleOf(planned: PlannedRow, place: number, cell: number): number {
    const { store } = this.sheet.grid.part.cells;
    const column = planned.columns[place] as number;
    const old = cell >= 0 ? (store.style[cell] as number) : this.defaultStyle(planned.row, column);
    const wish = planned.styles[place];
    if (!wish) return old;
    const kept = wish.kept?.['style'];
    if (typeof kept === 'number') return kept >= 0 ? kept : this.defaultStyle(planned.row, column);
    const model = wish.like && store.find(wish.like.row, wish.like.column);
    const base = model === undefined ? old : model < 0 ? 0 : (store.style[model] as number);
    const last = this.lastLooks[place];
    if (last && last.wish === wish && last.base === base) return last.style;
    const style = this.styles.numberOf(base, wish);
    this.lastLooks[place] = { wish, base, style };
    return style;
  }

  /** Whether a planned cell differs from what the sheet holds. */
  isChanged(planned: PlannedRow, place: number, cell: number, style: number): boolean {
    const column = planned.columns[place] as number;
    const content = planned.contents[place];
    const { store } = this.sheet.grid.part.cells;
    if (cell < 0)
      return (content !== undefined && content !== null) || style !== this.defaultStyle(planned.row, column);
    if (style !== store.style[cell]) return true;
    if (content === undefined) return false;
    if (this.forced.size > 0 && this.forced.has(cellKey(planned.row, column))) return true;
    return !this.holds(planned.row, column, cell, content);
  }

  /** Whether a cell holds a content already. */
  private holds(row: number, column: number, cell: number, content: CellContent): boolean {
    const { grid } = this.sheet;
    const hasFormula = ((grid.part.cells.store.kind[cell] as number) & HAS_FORMULA) !== 0;
    if (content === null || typeof content !== 'object') return !hasFormula && grid.valueAt(cell) === content;
    if (!hasFormula || grid.formula(row, column) !== content.formula) return false;
    return sameCached(grid.valueAt(cell), content.cached);
  }

  /** Style that Excel gives a cell typed anew: its row's, else its column's. */
  private defaultStyle(row: number, column: number): number {
    return this.rowStyle(row) ?? this.columnStyles.get(column) ?? 0;
  }

  private rowStyle(row: number): number | null {
    if (row === this.lastRow) return this.lastRowStyle;
    const { bytes, cells } = this.sheet.grid.part;
    this.lastRow = row;
    this.lastRowStyle = null;
    if (!cells.styledRows.has(row)) return null;
    const at = cells.store.rowAt[row] as number;
    const tag = decodeText(bytes, at, tagEnd(bytes, at));
    this.lastRowStyle = Number(/\ss=["'](\d+)/.exec(tag)?.[1] ?? 0);
    return this.lastRowStyle;
  }
}

export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function sameCached(value: CellValue, cached: string | number | boolean | null): boolean {
  return isCellError(value) ? cached === null && value.error === 'uncached' : value === cached;
}
