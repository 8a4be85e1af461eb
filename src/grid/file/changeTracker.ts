import { isUnbounded } from '../model/reference';
import type { SimWorkbook } from '../model/workbook';

/** Which cells and sheets were touched since the file was opened; what really differs is found when saving. */
export class ChangeTracker {
  /** Touched cells by sheet id, rows to columns. */
  readonly cells = new Map<string, Map<number, Set<number>>>();
  readonly formatted = new Set<string>();
  private readonly namesAtStart: ReadonlyMap<string, string>;
  readonly stop: () => void;

  constructor(private readonly workbook: SimWorkbook) {
    this.namesAtStart = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.name]));
    this.stop = workbook.listen((change) => {
      if (change.kind !== 'cells' && change.kind !== 'format') return;
      const sheet = workbook.sheetNamed(change.range.sheet);
      if (!sheet) return;
      if (change.kind === 'format') this.formatted.add(sheet.id);
      if (isUnbounded(change.range)) return;
      const rows = this.cells.get(sheet.id) ?? new Map<number, Set<number>>();
      this.cells.set(sheet.id, rows);
      for (let row = change.range.top; row <= change.range.bottom; row++) {
        const columns = rows.get(row) ?? new Set<number>();
        rows.set(row, columns);
        for (let column = change.range.left; column <= change.range.right; column++) columns.add(column);
      }
    });
  }

  /** Name that a sheet has in the file; null for one made since. */
  fileName(sheetId: string): string | null {
    return this.namesAtStart.get(sheetId) ?? null;
  }

  /** Names in the file of sheets that are gone. */
  removedSheets(): string[] {
    return [...this.namesAtStart].flatMap(([id, name]) => (this.workbook.sheetById(id) ? [] : [name]));
  }
}
