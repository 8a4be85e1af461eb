import { gridOf } from '../../../src/sheet/gridOf';
import type { WorkbookContent } from '../../../src/sheet/grid';
import { addInFormulas, freezeFormulas, repairFormulas } from '../../../src/sheet/plan/addInFormulas';

const NAME = { error: '#NAME?' } as const;
const content: WorkbookContent = {
  sheets: [
    gridOf({
      sheet: 'A',
      cells: [
        ['LAKIP.NPS', { v: 100, f: '=LAKIP.CAPAIAN(A1,B1)' }, { v: 5, f: '=IF(A1="LAKIP.NPS(","x",5)' }],
        [null, { v: 'Baik', f: '=IFNA(lakip.KRITERIA(B1),"")' }, { v: NAME, f: '=LAKIP.NPS(B1:B2)' }],
        [
          null,
          { v: 7, f: '=SUM(B1:B2)' },
          { v: NAME, f: "='C:\\Tambahan\\x.xlam'!_xldudf_LAKIP_NPS_PERSPEKTIF(B1)" },
        ],
        [{ v: 1, f: '=LAKIP.HITUNG(A1:B2)' }, 2, null],
        [3, { v: { error: '#N/A' } }, { v: NAME, f: '=FUNGSI.LAIN(1)' }],
      ],
    }),
  ],
  activeSheet: null,
  settings: null,
  separators: null,
  uses1904Dates: false,
};
const at = (row: number, column: number) => ({ sheet: 'A', row, column });

it('finds formulas that call the add-in, not texts that name it', () => {
  expect(addInFormulas(content).map(({ cell }) => [cell.row, cell.column])).toEqual([
    [0, 1],
    [1, 1],
    [1, 2],
    [2, 2],
    [3, 0],
  ]);
});

it('freezes to values, column by column, and leaves what shows an error', () => {
  const { plan, count, issues } = freezeFormulas(content, [
    { sheet: 'A', top: 3, left: 0, bottom: 4, right: 1 },
  ]);
  expect(plan.edits).toEqual([
    { sheet: 'A', top: 0, left: 1, cells: [[100], ['Baik']] },
    {
      sheet: 'A',
      top: 3,
      left: 0,
      cells: [
        [1, 2],
        [3, { formula: '#N/A', cached: null }],
      ],
    },
  ]);
  expect(plan.relies).toEqual([
    { cell: at(0, 1), value: null, formula: '=LAKIP.CAPAIAN(A1,B1)' },
    { cell: at(1, 1), value: null, formula: '=IFNA(lakip.KRITERIA(B1),"")' },
    { cell: at(3, 0), value: null, formula: '=LAKIP.HITUNG(A1:B2)' },
  ]);
  expect([count, issues]).toEqual([
    3,
    [
      { code: 'cell-error', severity: 'warning', cell: at(1, 2) },
      { code: 'cell-error', severity: 'warning', cell: at(2, 2) },
    ],
  ]);
});

it('enters again what shows #NAME?, under its plain name', () => {
  const { plan, count } = repairFormulas(content);
  expect(count).toBe(2);
  expect(plan.edits).toEqual([
    {
      sheet: 'A',
      top: 1,
      left: 2,
      cells: [
        [{ formula: '=LAKIP.NPS(B1:B2)', cached: null }],
        [{ formula: '=LAKIP.NPS_PERSPEKTIF(B1)', cached: null }],
      ],
    },
  ]);
});
