import type { CellRange } from '../../kernel/cellAddress';
import type { EditPlan } from '../editPlan';
import type { HistoryEntry, PackedUndo, WriteKind } from './entry';
import { madeSheetHash } from './sheetHash';

/** What is known of a write when it was made. */
export interface Write {
  readonly kind: WriteKind;
  /** ISO 8601. */
  readonly at: string;
}

/** The entry of a write, from the plan that was written and what takes it back. */
export function newEntry(id: string, { kind, at }: Write, plan: EditPlan, undo: PackedUndo): HistoryEntry {
  const places = new Map<string, CellRange>();
  let cellCount = 0;
  for (const { sheet, top, left, cells } of plan.edits) {
    cellCount += cells.reduce((sum, row) => sum + row.filter((content) => content !== undefined).length, 0);
    const bottom = top + cells.length - 1;
    const right = left + (cells[0]?.length ?? 1) - 1;
    const known = places.get(sheet);
    places.set(sheet, {
      sheet,
      top: Math.min(known?.top ?? top, top),
      left: Math.min(known?.left ?? left, left),
      bottom: Math.max(known?.bottom ?? bottom, bottom),
      right: Math.max(known?.right ?? right, right),
    });
  }
  return {
    id,
    kind,
    at,
    cellCount,
    places: [...places.values()],
    sheets: plan.sheets.map(({ name }) => name),
    ...(plan.sheets.length > 0 && { sheetHashes: plan.sheets.map(madeSheetHash) }),
    undo,
  };
}
