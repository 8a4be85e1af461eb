import fc from 'fast-check';
import { ExcelHost } from '../../../src/host/excel/excelHost';
import { cellInput, contentOf } from '../../../src/host/excel/entry';
import { areasInAddress } from '../../../src/host/excel/mergedAreas';
import { EMPTY_PLAN, type CellContent, type CellStyle, type EditPlan } from '../../../src/sheet/editPlan';
import { parseEntry } from '../../../src/grid/model/entry';
import { SimWorkbook } from '../../../src/grid/model/workbook';
import { styleWith } from '../../../src/grid/model/style';
import { type OfficeHost, withOffice } from '../../simulator/withOffice';
import { stateOf } from './workbookState';

const SHEET = "Lembar 'A'; 1";
const trickyText = fc.constantFrom(
  '1.234',
  '12,5',
  '100,82%',
  '=A1',
  '+62',
  '-',
  '- belum',
  '@nama',
  "'kutip",
  'TRUE',
  'true ',
  '#N/A',
  '1/2',
  '3-4',
  'Mar 2021',
  '12:30',
  '1e5',
  ' 7 ',
  '(5)',
  'Rp 5',
  '2021-12-31',
  'Sasaran 1',
  'baris\nbaru',
  '.5',
  '$3',
  '5 am',
);
const text = fc.oneof(
  trickyText,
  fc.string({ minLength: 1, maxLength: 12 }).filter((one) => one.trim() !== ''),
);
const number = fc
  .oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ noNaN: true, min: -1e12, max: 1e12 }))
  .map((one) => one + 0);
const formula = fc
  .constantFrom('=A1+1', '=IFERROR(C5/B5,"")', '=SUM(A1:B2)')
  .map((one): CellContent => ({ formula: one, cached: null }));
const content = fc.oneof(fc.constant(undefined), fc.constant(null), text, number, fc.boolean(), formula);
const style: fc.Arbitrary<CellStyle | undefined> = fc.option(
  fc.record(
    {
      like: fc.record({ row: fc.integer({ min: 0, max: 5 }), column: fc.integer({ min: 0, max: 4 }) }),
      numberFormat: fc.constantFrom('General', '0.00', '@', '0%', '#,##0'),
      bold: fc.boolean(),
      italic: fc.boolean(),
      fontColor: fc.constantFrom('FF0000', '000000'),
      fontSize: fc.constantFrom(9, 14),
      fill: fc.constantFrom('FFFFFF', 'DDEBF7'),
      horizontal: fc.constantFrom('left', 'right'),
      vertical: fc.constantFrom('top', 'center'),
      wrap: fc.boolean(),
      border: fc.constantFrom('thin', 'none'),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<CellStyle>,
  { nil: undefined },
);
const plan: fc.Arbitrary<EditPlan> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
  .chain(([rows, columns, hasStyles]) => {
    const matrix = <T>(cell: fc.Arbitrary<T>) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    return fc
      .record({
        cells: matrix(content),
        styles: matrix(style),
        top: fc.integer({ min: 0, max: 4 }),
        left: fc.integer({ min: 0, max: 3 }),
      })
      .map(({ cells, styles, top, left }) => ({
        ...EMPTY_PLAN,
        edits: [{ sheet: SHEET, top, left, cells, ...(hasStyles && { styles }) }],
      }));
  });

function messyWorkbook(): SimWorkbook {
  const workbook = new SimWorkbook();
  const sheet = workbook.addSheet(SHEET);
  const put = (row: number, column: number, value: string | number | boolean | null, change: object = {}) => {
    const cell = sheet.touch(row, column);
    cell.value = value;
    cell.style = styleWith(cell.style, change);
  };
  put(0, 0, '1.234', { bold: true, fill: '#FFFF00' });
  put(0, 1, 12.5, { numberFormat: '@' });
  put(1, 1, '007', { numberFormat: '@', wrap: true });
  put(2, 2, true, { borders: { EdgeLeft: { style: 'Dot', weight: 'Thin', color: '#00FF00' } } });
  put(3, 3, '=bukan', { rotation: 90, isLocked: false, underline: 'Double', strikethrough: true });
  put(4, 4, null, { numberFormat: '0.0%', fontName: 'Arial', indent: 2 });
  sheet.touch(1, 3).value = { error: '#N/A' };
  sheet.touch(2, 0).formula = '=B1*2';
  return workbook;
}

let office: OfficeHost;
afterEach(() => office?.close());

it('a plan and then its inverse give the first workbook back, whatever is written', async () => {
  office = withOffice({ workbook: messyWorkbook(), profile: 'M365' });
  const host = new ExcelHost();
  const before = stateOf(office.workbook);
  await fc.assert(
    fc.asyncProperty(plan, async (wanted) => {
      const done = await host.apply(wanted);
      expect(done.ok ? null : done.issues).toBeNull();
      if (!done.ok) return;
      const back = await host.apply(done.value);
      expect(back.ok ? null : back.issues).toBeNull();
      expect(stateOf(office.workbook)).toEqual(before);
    }),
    { numRuns: 150 },
  );
}, 120_000);

it('text reaches the cell as that text, in whatever form it is', () => {
  fc.assert(
    fc.property(text, (wanted) => {
      expect(parseEntry(String(cellInput(wanted)), 'General')).toEqual({ value: wanted, formula: null });
    }),
    { numRuns: 2_000 },
  );
});

it('plain labels are written without a sign before them', () => {
  const labels = ['Capaian', 'Baik', 'Sasaran 1', 'IKU-01 persentase', '1.1 Meningkatnya mutu', 'TW I 2021'];
  expect(labels.map(cellInput)).toEqual(labels);
});

it.each([
  ['', '', 'Empty', null],
  [5, 5, 'Double', 5],
  ['=A1', 7, 'Double', { formula: '=A1', cached: null }],
  ['=A1', '=A1', 'String', '=A1'],
  ['#N/A', '#N/A', 'Error', { formula: '#N/A', cached: null }],
  ['#N/A', '#N/A', 'String', '#N/A'],
  ['1,5', '1,5', 'String', '1,5'],
])(
  'what Excel gives as a cell (%p, %p, %p) is content that writes it back',
  (formula, value, valueType, wanted) => {
    expect(contentOf({ formula, value, valueType })).toEqual(wanted);
  },
);

it('reads areas from an address in either list separator, and knows when it was cut', () => {
  const area = { sheet: "a;'b", top: 0, left: 0, bottom: 1, right: 2 };
  expect(areasInAddress("'a;''b'!A1:C2;'a;''b'!$D$4", "a;'b", 2)).toEqual([
    area,
    { sheet: "a;'b", top: 3, left: 3, bottom: 3, right: 3 },
  ]);
  expect(areasInAddress("'a;''b'!A1:C2,'a;''b'!D", "a;'b", 2)).toBeNull();
});

it('tells of changes by people, once for many, and not of its own', async () => {
  office = withOffice({ workbook: messyWorkbook() });
  const host = new ExcelHost();
  let told = 0;
  const stop = host.watch(() => told++);
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await office.simulator.settled();
  };
  await settle();
  await host.apply({ ...EMPTY_PLAN, edits: [{ sheet: SHEET, top: 8, left: 0, cells: [[1]] }] });
  await settle();
  expect(told).toBe(0);
  for (const row of [1, 2, 3]) {
    office.workbook.tell({
      kind: 'cells',
      range: { sheet: SHEET, top: row, left: 0, bottom: row, right: 0 },
      source: 'user',
    });
  }
  await settle();
  expect(told).toBe(1);
  stop();
  await settle();
  office.workbook.tell({
    kind: 'cells',
    range: { sheet: SHEET, top: 1, left: 0, bottom: 1, right: 0 },
    source: 'user',
  });
  await settle();
  expect(told).toBe(1);
});
