import { ExcelHost } from '../../../src/host/excel/excelHost';
import { columnOfLetters } from '../../../src/kernel/cellAddress';
import { gridOf } from '../../../src/sheet/gridOf';
import { workbookFromContent } from '../../../src/grid/model/fromContent';
import type { SimWorkbook } from '../../../src/grid/model/workbook';
import { type OfficeHost, withOffice } from '../../simulator/withOffice';
import { describeSheetHost } from '../contract';

/** Results of the arithmetic that the contract writes: numbers, cells, and four operators. */
function calculate(workbook: SimWorkbook): Promise<void> {
  for (const sheet of workbook.sheets) {
    for (const [, , cell] of sheet.cells()) {
      if (cell.formula === null) continue;
      const filled = cell.formula
        .slice(1)
        .replace(/([A-Z]{1,3})(\d{1,7})/g, (_, letters: string, row: string) =>
          String(sheet.value(Number(row) - 1, columnOfLetters(letters) ?? 0) ?? 0),
        );
      const result = Number(new Function(`return ${filled}`)());
      cell.value = Number.isFinite(result) ? result : { error: '#DIV/0!' };
    }
  }
  return Promise.resolve();
}

for (const profile of ['LTSC2021', 'web'] as const) {
  const opened: OfficeHost[] = [];
  afterEach(() => opened.splice(0).forEach((office) => office.close()));

  describeSheetHost(`Excel (${profile})`, (sheets) => {
    const workbook = workbookFromContent({
      sheets: sheets.map(gridOf),
      activeSheet: null,
      settings: null,
      separators: null,
      uses1904Dates: false,
    });
    opened.push(withOffice({ workbook, profile, calculate }));
    return new ExcelHost();
  });
}
