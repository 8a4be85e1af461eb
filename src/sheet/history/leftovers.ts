import { EMPTY_PLAN, type BlockEdit, type EditPlan } from '../editPlan';
import type { WorkbookContent } from '../grid';
import { DEFAULT_SETTINGS, readSettings } from '../settings';
import { historyIn, settingsText } from './history';
import { leftSheet, type SheetsTakenBack } from './madeSheets';
import { resultAreas } from '../withoutResults';

/** The plan that removes what is left of us, and what of it stays. */
export interface Leftovers {
  readonly plan: EditPlan;
  /** Sheets with our mark that hold something else than what we put there. */
  readonly leftSheets: SheetsTakenBack['left'];
}

/**
 * The plan that removes what is known as ours without a history: result columns, sheets with our mark, settings; the
 * entries that know the sheets that stay are kept. Columns of the office that we filled stay: what they held before is
 * not known.
 */
export function leftoverPlan(content: WorkbookContent): Leftovers {
  const read = readSettings(content.settings);
  const outputs = read.ok ? read.value.outputs : [];
  const entries = historyIn(content.settings);
  const remembered = new Set(entries.flatMap(({ sheets }) => sheets));
  const areas = content.sheets.flatMap((grid) => (grid.isOurs === true ? [] : resultAreas(grid, outputs)));
  const ours = content.sheets.filter(({ sheet, isOurs }) => isOurs === true || remembered.has(sheet));
  const leftSheets = ours.flatMap((grid) => leftSheet(grid, content.settings));
  const staying = new Set(leftSheets.map(({ data }) => data.sheet));
  const removeSheets = ours.map(({ sheet }) => sheet).filter((sheet) => !staying.has(sheet));
  const kept = entries.filter(({ sheets }) => sheets.some((sheet) => staying.has(sheet)));
  const plan = {
    ...EMPTY_PLAN,
    edits: areas.map(({ sheet, column, first, last }) => emptyColumn(sheet, column, first, last)),
    formats: areas.map(({ sheet, column, first, last }) => ({
      range: { sheet, top: first, left: column, bottom: last, right: column },
      rules: [],
    })),
    ...(removeSheets.length > 0 && { removeSheets }),
    ...(content.settings !== null && { settings: settingsText(DEFAULT_SETTINGS, kept) }),
  };
  return { plan, leftSheets };
}

function emptyColumn(sheet: string, left: number, top: number, last: number): BlockEdit {
  const count = last - top + 1;
  return {
    sheet,
    top,
    left,
    cells: Array.from({ length: count }, () => [null]),
    styles: Array.from({ length: count }, () => [{ numberFormat: 'General', border: 'none' as const }]),
  };
}
