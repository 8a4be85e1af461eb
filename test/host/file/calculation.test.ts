import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { EMPTY_PLAN, type CellContent, type EditPlan } from '../../../src/sheet/editPlan';
import { bookOf, partsOf, type BookXml } from '../../helpers/xlsx';
import { valueOf } from '../../helpers/valueOf';

const SUM = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>';
const OURS = '<row r="1"><c r="A1"><f>_xldudf_LAKIP_CAPAIAN(80,90)</f><v>112.5</v></c></row>';

/** `calcPr` of the workbook after one cell is written. */
function calculationAfter(
  content: CellContent,
  book: Partial<BookXml> = {},
  more: Partial<EditPlan> = {},
): string {
  const opened = valueOf(openWorkbook(bookOf({ sheets: [{ name: 'S', rows: SUM }], ...book })));
  const edits = [{ sheet: 'S', top: 0, left: 3, cells: [[content]] }];
  const applied = valueOf(opened.apply({ ...EMPTY_PLAN, edits, ...more }));
  return /<calcPr[^>]*>/.exec(partsOf(applied.bytes)['xl/workbook.xml'] ?? '')?.[0] ?? '';
}

const FUNCTION: CellContent = { formula: '=LAKIP.CAPAIAN(80,90)', cached: 112.5 };

describe('what Excel computes when it opens a written file', () => {
  it('is everything after figures or formulas of Excel were written', () => {
    expect(calculationAfter(1)).toBe('<calcPr fullCalcOnLoad="1"/>');
    expect(calculationAfter({ formula: '=A1*2', cached: 2 })).toBe('<calcPr fullCalcOnLoad="1"/>');
  });

  it('is left to Excel after functions of the add-in: a colleague without it keeps the figures', () => {
    expect(calculationAfter(FUNCTION)).toBe('');
    const asked = { afterSheets: '<calcPr calcId="191029" fullCalcOnLoad="1"/>' };
    expect(calculationAfter(FUNCTION, asked)).toBe('<calcPr calcId="191029" fullCalcOnLoad="0"/>');
  });

  it('is left to Excel where another sheet holds functions of the add-in', () => {
    const sheets = [
      { name: 'S', rows: SUM },
      { name: 'Hasil', rows: OURS },
    ];
    expect(calculationAfter(1, { sheets })).toBe('');
  });

  it('is everything again once the last function of the add-in became a figure', () => {
    const edits = [{ sheet: 'S', top: 0, left: 0, cells: [[1]] }];
    expect(calculationAfter(1, { sheets: [{ name: 'S', rows: OURS }] }, { edits })).toBe(
      '<calcPr fullCalcOnLoad="1"/>',
    );
  });

  it('stays everything where a formula has no result yet, as openpyxl writes them', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f></c></row>';
    const asked = {
      sheets: [{ name: 'S', rows }],
      afterSheets: '<calcPr calcId="124519" fullCalcOnLoad="1"/>',
    };
    expect(calculationAfter(FUNCTION, asked)).toBe('<calcPr calcId="124519" fullCalcOnLoad="1"/>');
  });
});
