import type { Grid, WorkbookContent } from '../../sheet/grid';
import { settingsToXml } from '../../sheet/settingsPart';
import { SHEET_MARK } from '../../sheet/sheetMark';
import { SimWorkbook } from './workbook';
import type { SimSheet } from './sheet';
import { styleWith } from './style';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

function fillCells(sheet: SimSheet, grid: Grid): void {
  for (let row = 0; row < grid.rowCount; row++)
    for (let column = 0; column < grid.columnCount; column++) {
      const [value, formula] = [grid.value(row, column), grid.formula(row, column)];
      const numberFormat = grid.numberFormat(row, column);
      if (value === null && formula === null && numberFormat === 'General') continue;
      const cell = sheet.touch(row, column);
      cell.value = value;
      cell.formula = formula;
      if (numberFormat !== 'General') cell.style = styleWith(cell.style, { numberFormat });
    }
}

/** A workbook in memory with the cells of a content; looks other than number formats are not part of it. */
export function workbookFromContent(content: WorkbookContent): SimWorkbook {
  const workbook = new SimWorkbook();
  workbook.uses1904Dates = content.uses1904Dates;
  for (const grid of content.sheets) {
    const sheet = workbook.addSheet(grid.sheet);
    sheet.visibility = VISIBILITY[grid.visibility];
    fillCells(sheet, grid);
    sheet.merges = [...grid.merges];
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
    sheet.tables = grid.tables.map((table) => ({
      ...table,
      id: workbook.newId(),
      style: 'TableStyleMedium2',
      isFiltered: false,
    }));
    sheet.filter = grid.filter && { ...grid.filter };
    // Excel finds the mark of a sheet of ours in the file; without it a reopened sheet could not be taken back.
    if (grid.isOurs === true)
      sheet.customProperties.set(SHEET_MARK, JSON.stringify({ madeHash: grid.madeHash ?? '' }));
    // A file does not tell its password; none of ours can match it.
    const { isProtected } = grid.protection;
    sheet.protection = { isProtected, options: {}, password: isProtected ? '\u0000' : null };
  }
  const active = content.activeSheet === null ? null : workbook.sheetNamed(content.activeSheet);
  if (active) workbook.activate(active);
  if (content.settings !== null)
    workbook.xmlParts.push({ id: workbook.newId(), xml: settingsToXml(content.settings) });
  return workbook;
}
