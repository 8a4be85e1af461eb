import { LifecycleStages, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ILayoutService } from '@univerjs/ui';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange } from '../../kernel/cellAddress';
import { contains, isUnbounded } from '../model/reference';
import type { SimSheet } from '../model/sheet';
import type { SimWorkbook, WorkbookChange } from '../model/workbook';
import { Calculation } from './calculation';
import { boundsOf, grown, type CellMatrix } from './cellMatrix';
import { freezeOf, gridCell, gridSheet, gridWorkbook } from './gridData';
import { refusalOf, type Refusal } from './refusals';
import { hideParts, mergeSheet, sizeSheet } from './sheetShape';
import { editCells } from './editedCells';
import { showCells } from './shownCells';
import { typedNumber, valueOf } from './typedValue';

const WRITE_VALUES = 'sheet.command.set-range-values';

interface CommandParams {
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
  readonly visible?: boolean;
  readonly selections?: readonly {
    readonly range: { startRow: number; startColumn: number; endRow: number; endColumn: number };
  }[];
}

/** Keeps a workbook in memory and the grid on the screen the same, both ways. */
export class WorkbookGrid {
  private book: FWorkbook | null = null;
  /** The grid's services are there only once it has had a workbook. */
  private calculation: Calculation | null = null;
  private workbook: SimWorkbook | null = null;
  private isWriting = false;
  private isSelecting = false;
  private stopListening: () => void = () => undefined;
  private readonly dirty = new Map<string, CellRange[]>();
  private isFlushPlanned = false;
  /** Resolves once a workbook has been drawn; scrolling and selecting fail before. */
  readonly ready: Promise<void>;
  /** Called when a person tries what the grid does not do. */
  onRefused: (reason: Refusal) => void = () => undefined;
  onView: () => void = () => undefined;

  constructor(
    private readonly univer: FUniver,
    private readonly injector: Injector,
  ) {
    this.ready = new Promise((resolve) => {
      univer.addEvent(univer.Event.LifeCycleChanged, ({ stage }) => {
        if (stage >= LifecycleStages.Rendered) resolve();
      });
    });
    univer.onCommandExecuted(({ id, params }) => this.takeCommand(id, (params ?? {}) as CommandParams));
    univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
      if (this.isWriting) return;
      const refusal = refusalOf(event.id, (event.params ?? {}) as CommandParams, this.workbook);
      if (refusal === null) return;
      event.cancel = true;
      this.onRefused(refusal);
    });
  }

  /** What happened in the grid. Commands are followed rather than its events, which come late or not at all. */
  private takeCommand(id: string, params: CommandParams): void {
    const { workbook } = this;
    if (!workbook) return;
    switch (id) {
      case 'sheet.mutation.set-range-values':
        return this.takeValues(params);
      case 'sheet.operation.set-selections':
        return this.takeSelection(params);
      case 'sheet.operation.set-worksheet-active': {
        const sheet = workbook.sheetById(params.subUnitId ?? '');
        if (sheet && !this.isSelecting) workbook.activate(sheet, 'user');
        return this.onView();
      }
      case 'sheet.operation.set-cell-edit-visible': {
        const { sheet, top, left } = workbook.selection;
        return workbook.edit(params.visible === true ? { sheet, row: top, column: left } : null);
      }
      default:
        if (/set-(?:scroll|zoom|freeze|worksheet-row|worksheet-col)/.test(id)) this.onView();
    }
  }

  /** Shows a workbook in place of the one before. */
  show(workbook: SimWorkbook): void {
    this.stopListening();
    if (this.book) this.univer.disposeUnit(this.book.getId());
    this.dirty.clear();
    this.workbook = workbook;
    this.book = this.univer.createWorkbook(gridWorkbook(workbook));
    if (!this.calculation) {
      this.calculation = new Calculation(this.univer);
      showCells(this.injector, () => this.workbook);
      editCells(this.injector, () => this.workbook);
    }
    this.book.setNumfmtLocal(workbook.culture.name === 'id-ID' ? 'id' : 'en');
    this.book.setActiveSheet(workbook.activeSheetId);
    this.stopListening = workbook.listen((change) => this.take(change));
  }

  /** Puts the focus into the cells; false while there are none. */
  focus(): boolean {
    if (!this.book) return false;
    this.injector.get(ILayoutService).focus();
    return true;
  }

  get worksheet(): FWorksheet | null {
    return this.book?.getActiveSheet() ?? null;
  }

  sheetById(id: string): FWorksheet | null {
    return this.book?.getSheetBySheetId(id) ?? null;
  }

  /** Brings what changed in memory to the screen, waits for formulas (all of them, if asked) and takes their results. */
  async calculate(isFull = false): Promise<void> {
    const hasWritten = this.flush();
    if (isFull) this.univer.getFormula().executeCalculation();
    if (hasWritten || isFull) await this.calculation?.settled();
  }

  /** Computes formulas of a range again although nothing changed that they read. */
  recompute(range: CellRange): void {
    this.markDirty(range);
    this.planFlush();
  }

  /** Draws the cells again, for another culture. */
  redraw(): void {
    this.book?.setNumfmtLocal(this.workbook?.culture.name === 'id-ID' ? 'id' : 'en');
    this.worksheet?.refreshCanvas();
    this.onView();
  }

  private take(change: WorkbookChange): void {
    switch (change.kind) {
      case 'cells':
      case 'format':
        if (change.source === 'user') return;
        this.markDirty(change.range);
        return this.planFlush();
      case 'sheet-added':
        return this.addSheet(change.sheetId);
      case 'sheet-removed':
        return this.write(() => void this.book?.deleteSheet(change.sheetId));
      case 'sheet-changed':
        return this.refreshSheet(change.sheetId);
      case 'selection':
        if (change.source === 'add-in') this.showSelection();
        return undefined;
      default:
        return undefined;
    }
  }

  private write<T>(action: () => T): T {
    const before = this.isWriting;
    this.isWriting = true;
    try {
      return action();
    } finally {
      this.isWriting = before;
    }
  }

  private markDirty(range: CellRange): void {
    const sheet = this.workbook?.sheetNamed(range.sheet);
    if (!sheet) return;
    const ranges = this.dirty.get(sheet.id) ?? [];
    this.dirty.set(sheet.id, [...ranges, range]);
  }

  /** Changes outside a request (a fresh format, a cleared filter) are shown at the next turn. */
  private planFlush(): void {
    if (this.isFlushPlanned) return;
    this.isFlushPlanned = true;
    setTimeout(() => {
      this.isFlushPlanned = false;
      this.flush();
    });
  }

  private flush(): boolean {
    const dirty = [...this.dirty];
    this.dirty.clear();
    for (const [sheetId, ranges] of dirty) {
      const sheet = this.workbook?.sheetById(sheetId);
      const view = sheet && this.sheetById(sheetId);
      if (sheet && view) this.write(() => this.flushSheet(sheet, view, ranges));
    }
    // Rules and separators change how cells look that did not change themselves.
    if (dirty.length > 0) this.worksheet?.refreshCanvas();
    if (dirty.length > 0) this.onView();
    return dirty.length > 0;
  }

  private flushSheet(sheet: SimSheet, view: FWorksheet, ranges: readonly CellRange[]): void {
    sizeSheet(sheet, view);
    mergeSheet(sheet, view);
    // The grid selects what it shows again; the selection is the person's.
    if (hideParts(sheet, view) && sheet.id === this.workbook?.activeSheetId) this.showSelection();
    const matrix: CellMatrix = {};
    const put = (row: number, column: number): void => {
      (matrix[row] ??= {})[column] = gridCell(sheet, row, column);
    };
    for (const range of ranges) {
      if (isUnbounded(range)) {
        for (const [row, column] of sheet.cells())
          if (column >= range.left && column <= range.right && row >= range.top && row <= range.bottom)
            put(row, column);
        continue;
      }
      for (let row = range.top; row <= range.bottom; row++)
        for (let column = range.left; column <= range.right; column++) put(row, column);
    }
    if (Object.keys(matrix).length === 0) return;
    this.univer.syncExecuteCommand(WRITE_VALUES, {
      unitId: this.book?.getId(),
      subUnitId: sheet.id,
      value: matrix,
      range: boundsOf(matrix),
    });
  }

  private addSheet(sheetId: string): void {
    const { workbook, book } = this;
    const sheet = workbook?.sheetById(sheetId);
    if (!workbook || !book || !sheet) return;
    const index = workbook.sheets.indexOf(sheet);
    const active = workbook.activeSheetId;
    this.write(() => {
      this.isSelecting = true;
      book.insertSheet(sheet.name, { index, sheet: gridSheet(sheet) });
      book.setActiveSheet(active);
      this.isSelecting = false;
    });
  }

  private refreshSheet(sheetId: string): void {
    const sheet = this.workbook?.sheetById(sheetId);
    const view = this.sheetById(sheetId);
    if (!sheet || !view) return;
    this.write(() => {
      if (view.getSheetName() !== sheet.name) view.setName(sheet.name);
      if (sheet.tabColor && view.getTabColor() !== sheet.tabColor) view.setTabColor(sheet.tabColor);
      if (view.hasHiddenGridLines() === sheet.showGridlines) view.setHiddenGridlines(!sheet.showGridlines);
      const isHidden = sheet.visibility !== 'Visible';
      if (view.isSheetHidden() !== isHidden) void (isHidden ? view.hideSheet() : view.showSheet());
      if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) view.setFreeze(freezeOf(sheet));
    });
  }

  private showSelection(): void {
    const { workbook, book } = this;
    if (!workbook || !book) return;
    this.isSelecting = true;
    const view = book.setActiveSheet(workbook.activeSheetId);
    const { top, left, bottom, right } = workbook.selection;
    const [last, lastColumn] = [
      Math.min(bottom, view.getMaxRows() - 1),
      Math.min(right, view.getMaxColumns() - 1),
    ];
    view.getRange(top, left, last - top + 1, lastColumn - left + 1).activate();
    this.scrollTo(view, top, left);
    this.isSelecting = false;
  }

  /** Brings a cell into view. Frozen rows and columns are always in view, and scroll nothing. */
  private scrollTo(view: FWorksheet, row: number, column: number): void {
    const { frozenRows = 0, frozenColumns = 0 } = this.workbook?.activeSheet ?? {};
    const visible = view.getVisibleRange();
    if (!visible) return;
    const { startRow, endRow, startColumn, endColumn } = visible;
    const seesRow = row < frozenRows || (row >= startRow && row < endRow);
    const seesColumn = column < frozenColumns || (column >= startColumn && column < endColumn);
    if (seesRow && seesColumn) return;
    view.scrollToCell(
      seesRow ? Math.max(startRow, frozenRows) : Math.max(row - 3, frozenRows),
      seesColumn ? Math.max(startColumn, frozenColumns) : Math.max(column - 2, frozenColumns),
    );
  }

  private takeSelection({ subUnitId, selections }: CommandParams): void {
    const sheet = this.workbook?.sheetById(subUnitId ?? '');
    const range = selections?.[0]?.range;
    if (!sheet || !range || this.isSelecting || this.isWriting || sheet.id !== this.workbook?.activeSheetId)
      return;
    const { startRow, startColumn, endRow, endColumn } = range;
    const selection = {
      sheet: sheet.name,
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    };
    const { top, left, bottom, right } = this.workbook.selection;
    const isSame = top === startRow && left === startColumn && bottom === endRow && right === endColumn;
    if (!isSame) this.workbook.select(selection, 'user');
  }

  /** Contents that the grid changed: typed by a person, or computed by formulas. */
  private takeValues(params: CommandParams): void {
    const sheet = this.workbook?.sheetById(params.subUnitId ?? '');
    const view = this.sheetById(params.subUnitId ?? '');
    if (!this.workbook || !sheet || !view || this.isWriting) return;
    const model = view.getSheet();
    const typed: { row: number; column: number; value: number }[] = [];
    let changed: CellRange | null = null;
    for (const [rowKey, cells] of Object.entries(params.cellValue ?? {}))
      for (const columnKey of Object.keys(cells ?? {})) {
        const [row, column] = [Number(rowKey), Number(columnKey)];
        if (sheet.spills.some((spill) => contains(spill, row, column))) {
          // A paste reaches beyond the cells that were selected: those of an array are shown again as they are.
          this.recompute({ sheet: sheet.name, top: row, left: column, bottom: row, right: column });
          continue;
        }
        const data = model.getCellRaw(row, column);
        const formula =
          data?.f || (data?.si ? (view.getRange(row, column).getFormula() as string) : null) || null;
        let value = valueOf(data);
        const cell = sheet.touch(row, column);
        const isTyped = formula === null && cell.value !== value;
        if (isTyped && typeof value === 'string' && cell.style.numberFormat !== '@') {
          const number = typedNumber(value, this.workbook.culture);
          if (number !== undefined) typed.push({ row, column, value: (value = number) });
        }
        const isSame = cell.value === value && cell.formula === formula;
        const wasComputed = cell.formula !== null && cell.formula === formula;
        cell.value = value;
        cell.formula = formula;
        if (isSame || wasComputed) continue;
        changed = grown(changed, { sheet: sheet.name, top: row, left: column, bottom: row, right: column });
      }
    for (const { row, column, value } of typed)
      this.write(() => view.getRange(row, column).setValue({ v: value, t: 2 }));
    if (changed) this.workbook.tell({ kind: 'cells', range: changed, source: 'user' });
    this.onView();
  }
}
