import type { EditPlan } from '../editPlan';
import type { Grid } from '../grid';
import type { SheetIssue } from '../table';
import type { HistoryEntry, PackedUndo } from './entry';
import { gridRefusal } from './sheetRefusal';

/** The sheets of a write that are taken back, and those that stay, each with its reason. */
export interface SheetsTakenBack {
  readonly plan: Pick<EditPlan, 'sheets' | 'removeSheets'>;
  readonly left: readonly (SheetIssue & { readonly data: { readonly sheet: string } })[];
}

/**
 * What becomes of the sheets that a write made or made again. One that holds something else than what we put there is
 * never removed or replaced; one that someone has deleted is taken back already.
 * @param settings text of the workbook's settings
 * @issue `history-sheet-not-ours`, `history-sheet-edited`
 */
export function sheetsTakenBack(
  undo: PackedUndo,
  sheets: ReadonlyMap<string, Grid>,
  settings: string | null,
): SheetsTakenBack {
  const names = [...undo.removeSheets, ...undo.sheets.map(({ name }) => name)];
  const left = names.flatMap((sheet): SheetsTakenBack['left'] => {
    const grid = sheets.get(sheet);
    return grid ? leftSheet(grid, settings) : [];
  });
  const staying = new Set(left.map(({ data }) => data.sheet));
  const removeSheets = undo.removeSheets.filter((sheet) => sheets.has(sheet) && !staying.has(sheet));
  return {
    plan: {
      sheets: undo.sheets.filter(({ name }) => !staying.has(name)),
      ...(removeSheets.length > 0 && { removeSheets }),
    },
    left,
  };
}

/** The issue of a sheet that is left, since it holds something else than what we put there. */
export function leftSheet(grid: Grid, settings: string | null): SheetsTakenBack['left'] {
  const refusal = gridRefusal(grid, settings);
  return refusal ? [{ code: `history-${refusal}`, severity: 'error', data: { sheet: grid.sheet } }] : [];
}

/** What remains of an entry whose cells were taken back and some of whose sheets were left; null: nothing. */
export function entryOfLeft(entry: HistoryEntry, left: readonly string[]): HistoryEntry | null {
  const { undo } = entry;
  if (undo === null || left.length === 0) return null;
  const stays = (name: string): boolean => left.includes(name);
  const sheets = entry.sheets.filter(stays);
  return {
    ...entry,
    cellCount: 0,
    places: [],
    sheets,
    ...(entry.sheetHashes && {
      sheetHashes: entry.sheetHashes.filter((_, at) => stays(entry.sheets[at] ?? '')),
    }),
    undo: {
      blocks: [],
      looks: [],
      widths: [],
      formats: [],
      sheets: undo.sheets.filter(({ name }) => stays(name)),
      removeSheets: undo.removeSheets.filter(stays),
      settings: [],
    },
  };
}
