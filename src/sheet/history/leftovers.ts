import { EMPTY_PLAN, type BlockEdit, type EditPlan } from '../editPlan';
import type { WorkbookContent } from '../grid';
import { DEFAULT_SETTINGS, readSettings } from '../settings';
import { historyIn, settingsText } from './history';
import { resultAreas } from '../withoutResults';

/**
 * The plan that removes what is known as ours without a history: result columns, sheets with our mark, settings.
 * Columns of the office that we filled stay: what they held before is not known.
 * @param keptSheets sheets of ours that someone changed: they stay, and so do the entries that know them
 */
export function leftoverPlan(content: WorkbookContent, keptSheets: readonly string[] = []): EditPlan {
  const read = readSettings(content.settings);
  const outputs = read.ok ? read.value.outputs : [];
  const areas = content.sheets.flatMap((grid) => (grid.isOurs === true ? [] : resultAreas(grid, outputs)));
  const removeSheets = content.sheets
    .filter(({ sheet, isOurs }) => isOurs === true && !keptSheets.includes(sheet))
    .map(({ sheet }) => sheet);
  const kept = historyIn(content.settings).filter(({ sheets }) =>
    sheets.some((sheet) => keptSheets.includes(sheet)),
  );
  return {
    ...EMPTY_PLAN,
    edits: areas.map(({ sheet, column, first, last }) => emptyColumn(sheet, column, first, last)),
    formats: areas.map(({ sheet, column, first, last }) => ({
      range: { sheet, top: first, left: column, bottom: last, right: column },
      rules: [],
    })),
    ...(removeSheets.length > 0 && { removeSheets }),
    ...(content.settings !== null && { settings: settingsText(DEFAULT_SETTINGS, kept) }),
  };
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
