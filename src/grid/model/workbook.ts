import type { CellAddress, CellRange } from '../../kernel/cellAddress';
import { CULTURE_PROFILES, type CultureProfile } from './culture';
import { cellText } from './cellText';
import { SimSheet } from './sheet';

/** Who changed something: a person in the grid, or an add-in through a request. */
export type ChangeSource = 'user' | 'add-in';

/** What listeners (the grid, events to the add-in, saving) are told after each change. */
export type WorkbookChange =
  | { readonly kind: 'cells'; readonly range: CellRange; readonly source: ChangeSource }
  | { readonly kind: 'format'; readonly range: CellRange; readonly source: ChangeSource }
  | {
      readonly kind: 'sheet-added' | 'sheet-removed' | 'sheet-changed' | 'activated';
      readonly sheetId: string;
    }
  | { readonly kind: 'editing' }
  | { readonly kind: 'selection'; readonly source: ChangeSource }
  | { readonly kind: 'objects'; readonly sheetId: string };

export interface SimName {
  readonly id: string;
  readonly name: string;
  formula: string;
  isVisible: boolean;
  comment: string;
  /** Sheet id for a name of one sheet, null for the workbook. */
  readonly scope: string | null;
}

export interface SimXmlPart {
  readonly id: string;
  xml: string;
}

/** A workbook in memory, the thing behind the grid. */
export class SimWorkbook {
  name = 'Buku1.xlsx';
  sheets: SimSheet[] = [];
  activeSheetId = '';
  selection: CellRange = { sheet: '', top: 0, left: 0, bottom: 0, right: 0 };
  names: SimName[] = [];
  readonly settings = new Map<string, unknown>();
  xmlParts: SimXmlPart[] = [];
  calculationMode = 'Automatic';
  culture: CultureProfile = CULTURE_PROFILES['id-ID'];
  uses1904Dates = false;
  /** Sheets cannot be added, removed or renamed. */
  isStructureProtected = false;
  /** Cell that a person is typing in: Excel refuses requests meanwhile. */
  editing: CellAddress | null = null;
  private nextId = 1;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  /** An id of Excel's shape for sheets, unique in this workbook. */
  newId(prefix = ''): string {
    const number = (this.nextId++).toString(16).toUpperCase().padStart(12, '0');
    return `${prefix}{00000000-0001-0000-0000-${number}}`;
  }

  addSheet(name: string, at = this.sheets.length): SimSheet {
    const sheet = new SimSheet(this.newId(), name);
    this.sheets.splice(at, 0, sheet);
    if (this.activeSheetId === '') this.activate(sheet);
    this.tell({ kind: 'sheet-added', sheetId: sheet.id });
    return sheet;
  }

  removeSheet(sheet: SimSheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.activeSheetId === sheet.id) {
      const next = this.sheets.find((other) => other.visibility === 'Visible') ?? this.sheets[0];
      if (next) this.activate(next);
    }
    this.tell({ kind: 'sheet-removed', sheetId: sheet.id });
  }

  activate(sheet: SimSheet, source: ChangeSource = 'add-in'): void {
    if (this.activeSheetId === sheet.id) return;
    this.activeSheetId = sheet.id;
    this.selection = { sheet: sheet.name, top: 0, left: 0, bottom: 0, right: 0 };
    this.tell({ kind: 'activated', sheetId: sheet.id });
    this.tell({ kind: 'selection', source });
  }

  /** A person begins (or, with null, ends) typing in a cell. */
  edit(cell: CellAddress | null): void {
    this.editing = cell;
    this.tell({ kind: 'editing' });
  }

  /** Resolves when nobody types in a cell. */
  whenNotEditing(): Promise<void> {
    if (this.editing === null) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.listen((change) => {
        if (change.kind !== 'editing' || this.editing !== null) return;
        stop();
        resolve();
      });
    });
  }

  select(range: CellRange, source: ChangeSource = 'add-in'): void {
    const sheet = this.sheetNamed(range.sheet);
    if (!sheet) return;
    if (this.activeSheetId !== sheet.id) {
      this.activeSheetId = sheet.id;
      this.tell({ kind: 'activated', sheetId: sheet.id });
    }
    this.selection = range;
    this.tell({ kind: 'selection', source });
  }

  sheetById(id: string): SimSheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** By name as Excel compares names: case does not matter. */
  sheetNamed(name: string): SimSheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  get activeSheet(): SimSheet {
    const sheet = this.sheetById(this.activeSheetId) ?? this.sheets[0];
    if (!sheet) throw new Error('a workbook has at least one sheet');
    return sheet;
  }

  nameItem(name: string, scope: string | null): SimName | null {
    const wanted = name.toLowerCase();
    return this.names.find((item) => item.scope === scope && item.name.toLowerCase() === wanted) ?? null;
  }

  /** Ranges carry the sheet's name, so all that the sheet owns is renamed with it. */
  renameSheet(sheet: SimSheet, name: string): void {
    const old = sheet.name;
    sheet.name = name;
    sheet.merges = sheet.merges.map((merge) => ({ ...merge, sheet: name }));
    sheet.tables = sheet.tables.map((table) => ({ ...table, range: { ...table.range, sheet: name } }));
    if (sheet.filter) sheet.filter.range = { ...sheet.filter.range, sheet: name };
    for (const format of sheet.conditionalFormats) format.range = { ...format.range, sheet: name };
    for (const chart of sheet.charts) chart.place = { ...chart.place, sheet: name };
    if (this.selection.sheet === old) this.selection = { ...this.selection, sheet: name };
    this.tell({ kind: 'sheet-changed', sheetId: sheet.id });
  }

  /** Text that a cell shows in the workbook's culture. */
  text(sheet: SimSheet, row: number, column: number): string {
    const cell = sheet.cell(row, column);
    return cell ? cellText(cell.value, cell.style.numberFormat, this.culture) : '';
  }

  listen(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
