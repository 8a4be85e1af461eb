import type { FormulaResult } from '../../host/file/write/formulaResults';
import { isSameValue, type WorkbookContent } from '../../sheet/grid';
import type { SimWorkbook } from '../model/workbook';

/** Results that formulas of the file give on the screen, where the file still has others; by sheet name in the file. */
export function newResults(
  workbook: SimWorkbook,
  content: WorkbookContent,
  fileName: (sheetId: string) => string | null,
): Map<string, FormulaResult[]> {
  const results = new Map<string, FormulaResult[]>();
  for (const sheet of workbook.sheets) {
    const name = fileName(sheet.id);
    const grid = content.sheets.find((each) => each.sheet === name);
    if (name === null || !grid) continue;
    const found: FormulaResult[] = [];
    for (const [row, column, cell] of sheet.cells())
      if (cell.formula !== null && !isSameValue(cell.value, grid.value(row, column)))
        found.push({ row, column, value: cell.value });
    if (found.length > 0) results.set(name, found);
  }
  return results;
}
