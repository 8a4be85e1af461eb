import { gridOf } from '../../../src/sheet/gridOf';
import { SHEET_MARK } from '../../../src/sheet/sheetMark';
import { workbookFromContent } from '../../../src/grid/model/fromContent';

describe('a workbook on the screen', () => {
  it('keeps the mark of sheets of ours, and marks no other', () => {
    const own = Object.assign(gridOf({ sheet: 'Pemeriksaan LAKIP', cells: [['a']] }), { isOurs: true });
    const workbook = workbookFromContent({
      sheets: [gridOf({ sheet: 'Data', cells: [['a']] }), own],
      activeSheet: 'Data',
      settings: null,
      separators: null,
      uses1904Dates: false,
    });
    expect(workbook.sheets.map(({ customProperties }) => customProperties.has(SHEET_MARK))).toEqual([
      false,
      true,
    ]);
  });
});
