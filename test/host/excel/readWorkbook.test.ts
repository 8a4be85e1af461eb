import { ExcelHost } from '../../../src/host/excel/excelHost';
import { settingsToXml } from '../../../src/sheet/settingsPart';
import { gridOf } from '../../../src/sheet/gridOf';
import type { Grid, WorkbookContent } from '../../../src/sheet/grid';
import { workbookFromContent } from '../../../src/grid/model/fromContent';
import type { SimulatorOptions } from '../../../src/simulator/host/simulator';
import { type OfficeHost, withOffice } from '../../simulator/withOffice';
import { valueOf } from '../../helpers/valueOf';
import { gridFacts } from '../../../src/sheet/gridFacts';

const grids: readonly Grid[] = [
  gridOf({
    sheet: "RAPK 'x'; 2021, baru",
    cells: [
      [{ v: 'Judul' }, null, null],
      [null, 'Target', 'Realisasi'],
      [{ v: 'Indikator' }, { v: 92.25, z: '0.00' }, { v: 93, f: '=B3+0.75' }],
      ['12,5', { v: { error: '#N/A' } }, { v: true }],
      ['', { v: '', f: '=""' }, 0],
    ],
    merges: ['A1:C1', 'A3:A4'],
    hiddenRows: [3],
    hiddenColumns: [2],
    tables: [],
    filter: { range: 'A2:C5', isFiltered: true },
    isProtected: true,
  }),
  gridOf({ sheet: 'Kosong', cells: [] }),
  gridOf({
    sheet: 'Tabel',
    cells: [[], [null, 'Nama', 'Nilai'], [null, 'a', 1], [null, 'Jumlah', 1]],
    visibility: 'hidden',
    tables: [{ name: 'Tabel1', range: 'B2:C4', totalsRows: 1 }],
  }),
];
const content: WorkbookContent = {
  sheets: grids,
  activeSheet: grids[0]?.sheet ?? null,
  settings: null,
  separators: null,
  uses1904Dates: false,
};

let office: OfficeHost;
const open = (options: SimulatorOptions = {}) => {
  const workbook = workbookFromContent(content);
  workbook.xmlParts.push({ id: 'x', xml: settingsToXml('{"a":"<&>"}') });
  office = withOffice({ workbook, ...options });
  return new ExcelHost();
};
afterEach(() => office.close());

async function read(host: ExcelHost): Promise<WorkbookContent> {
  return valueOf(await host.read());
}

const cells = (grid: Grid) =>
  Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_unused, column) => [
      grid.value(row, column),
      grid.formula(row, column),
      grid.numberFormat(row, column),
    ]),
  );

describe('reading Excel', () => {
  it.each(['LTSC2021', 'web'] as const)('gives every cell and fact of the workbook (%s)', async (profile) => {
    const result = await read(open({ profile }));
    expect(result.sheets.map(gridFacts)).toEqual(grids.map(gridFacts));
    expect(result.sheets.map(cells)[0]?.slice(0, 4)).toEqual(cells(grids[0] as Grid).slice(0, 4));
    expect([result.activeSheet, result.settings, result.separators]).toEqual([
      grids[0]?.sheet,
      '{"a":"<&>"}',
      { decimal: ',', thousands: '.' },
    ]);
  });

  it('tells an empty cell from a formula with an empty text', async () => {
    const grid = (await read(open())).sheets[0] as Grid;
    expect([grid.value(4, 0), grid.value(4, 1), grid.formula(4, 1)]).toEqual([null, '', '=""']);
  });

  it('takes three requests whatever the number of sheets', async () => {
    const host = open();
    await read(host);
    expect(office.simulator.counter.requests).toBe(3);
    for (let n = 0; n < 20; n++) office.workbook.addSheet(`Lembar ${n}`).touch(3, 3).value = n;
    office.simulator.counter.reset();
    expect((await read(host)).sheets).toHaveLength(23);
    expect(office.simulator.counter.requests).toBe(3);
    expect(office.simulator.references.size).toBe(0);
  });

  it('stays under the answer limit of Excel on the web', async () => {
    const host = open({ profile: 'web' });
    const sheet = office.workbook.addSheet('Besar');
    for (let row = 0; row < 12_000; row++)
      for (let column = 0; column < 10; column++) sheet.touch(row, column).value = `isi sel ${row} ${column}`;
    const grid = (await read(host)).sheets.at(-1) as Grid;
    expect([grid.rowCount, grid.value(11_999, 9), grid.value(5_000, 0)]).toEqual([
      12_000,
      'isi sel 11999 9',
      'isi sel 5000 0',
    ]);
    expect(office.simulator.counter.requests).toBeLessThanOrEqual(6);
  });

  it('asks again for merges whose address Excel cut', async () => {
    const host = open();
    const sheet = office.workbook.addSheet('Banyak gabungan');
    for (let row = 0; row < 600; row++) {
      sheet.touch(row, 0).value = row;
      sheet.merges.push({ sheet: sheet.name, top: row, left: 0, bottom: row, right: 1 });
    }
    const grid = (await read(host)).sheets.at(-1) as Grid;
    expect(grid.merges).toEqual(sheet.merges);
    expect(office.simulator.counter.requests).toBe(4);
  });

  it('leaves out a sheet that is too large and says so', async () => {
    const host = open();
    const sheet = office.workbook.addSheet('Raksasa');
    sheet.touch(0, 0).value = 1;
    sheet.touch(1_000_000, 9).value = 1;
    const result = await host.read();
    expect(result.ok && result.value.sheets.map((one) => one.sheet)).toEqual(grids.map((one) => one.sheet));
    expect(result.ok && result.warnings).toEqual([
      { code: 'too-large', severity: 'warning', data: { sheet: 'Raksasa' } },
    ]);
  });

  it.each([1, 2, 3])('gives an issue, no exception, when request %p fails', async (request) => {
    const host = open();
    office.simulator.faults.failRequest(request);
    // The first is sent again, without the question for the active sheet.
    if (request === 1) office.simulator.faults.failRequest(2);
    const result = await host.read();
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual(['host-failed']);
  });

  it('selects what a person should look at', async () => {
    const host = open();
    await host.show({ sheet: 'Kosong', row: 4, column: 3 }, { sheet: 'Kosong', row: 2, column: 1 });
    expect(office.workbook.selection).toEqual({ sheet: 'Kosong', top: 2, left: 1, bottom: 4, right: 3 });
    const gone = await host.show({ sheet: 'Tidak ada', row: 0, column: 0 });
    expect(gone.ok ? [] : gone.issues.map((issue) => issue.code)).toEqual(['sheet-missing']);
  });
});
