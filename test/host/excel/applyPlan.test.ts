import { ExcelHost } from '../../../src/host/excel/excelHost';
import type { HostIssue } from '../../../src/app/ports';
import {
  EMPTY_PLAN,
  type BlockEdit,
  type CellStyle,
  type EditPlan,
  type SheetEdit,
} from '../../../src/sheet/editPlan';
import { gridOf } from '../../../src/sheet/gridOf';
import type { WorkbookContent } from '../../../src/sheet/grid';
import { settingsToXml } from '../../../src/sheet/settingsPart';
import { workbookFromContent } from '../../../src/grid/model/fromContent';
import type { SimulatorOptions } from '../../../src/simulator/host/simulator';
import { styleWith } from '../../../src/grid/model/style';
import { expectSame } from '../../helpers/expectSame';
import { type OfficeHost, withOffice } from '../../simulator/withOffice';
import { stateOf } from './workbookState';

const SHEET = 'RAPK 2021';
const content: WorkbookContent = {
  sheets: [
    gridOf({
      sheet: SHEET,
      cells: [
        ['Indikator', 'Target', 'Realisasi', null, 'Catatan'],
        ['1.1', { v: 92.25, z: '0.00' }, { v: 93, f: '=B2+0.75' }, null, '12,5'],
        ['1.2', 80, { v: '78', z: '@' }, { v: { error: '#N/A' } }, '=bukan rumus'],
        ['1.3', 90, null, 'lama', { v: 7, z: '@' }],
      ],
    }),
    gridOf({ sheet: 'Lain', cells: [['tetap']] }),
  ],
  activeSheet: SHEET,
  settings: null,
  separators: null,
  uses1904Dates: false,
};

let office: OfficeHost;
function open(
  options: SimulatorOptions = {},
  change: (workbook: ReturnType<typeof workbookFromContent>) => void = () => undefined,
): ExcelHost {
  const workbook = workbookFromContent(content);
  const header = workbook.sheets[0]?.touch(0, 1);
  if (header) {
    header.style = styleWith(header.style, {
      bold: true,
      fill: '#DDEBF7',
      wrap: true,
      rotation: 45,
      borders: { EdgeTop: { style: 'Double', weight: 'Thick', color: '#112233' } },
    });
  }
  change(workbook);
  office = withOffice({ workbook, ...options });
  return new ExcelHost();
}
afterEach(() => office.close());

const header: CellStyle = { like: { row: 0, column: 1 } };
const figure: CellStyle = {
  numberFormat: '0.00',
  horizontal: 'right',
  border: 'thin',
  fill: 'E2F0D9',
  fontColor: '375623',
  bold: true,
};
const block: BlockEdit = {
  sheet: SHEET,
  top: 0,
  left: 3,
  cells: [
    ['Capaian', 'Kriteria'],
    [{ formula: '=C2/B2*100', cached: 100.81 }, 'Baik'],
    [undefined, '1.234'],
    [87.5, null],
  ],
  styles: [
    [header, header],
    [figure, undefined],
    [undefined, undefined],
    [figure, figure],
  ],
};
const plan: EditPlan = {
  ...EMPTY_PLAN,
  relies: [
    { cell: { sheet: SHEET, row: 1, column: 1 }, value: 92.25 },
    { cell: { sheet: SHEET, row: 2, column: 2 }, value: '78' },
    { cell: { sheet: SHEET, row: 3, column: 2 }, value: null },
    { cell: { sheet: 'Lain', row: 0, column: 0 }, value: 'tetap' },
  ],
  edits: [block],
  widths: [
    { sheet: SHEET, column: 3, width: 12 },
    { sheet: SHEET, column: 4, width: { likeColumn: 3 } },
  ],
  formats: [
    {
      range: { sheet: SHEET, top: 1, left: 4, bottom: 3, right: 4 },
      rules: [
        { equals: 'Baik', fill: 'C6EFCE', fontColor: '006100' },
        { equals: 'Sangat "Baik"', fill: '00B050', fontColor: 'FFFFFF' },
      ],
    },
  ],
  settings: '{"version":1}',
};

const sheet: SheetEdit = {
  name: 'LAKIP Hasil',
  blocks: [
    {
      sheet: 'LAKIP Hasil',
      top: 0,
      left: 0,
      cells: [
        ['Sasaran', 'NPS'],
        ['1', 100.5],
        ['2', 98],
      ],
      styles: [
        [{ bold: true }, { bold: true }],
        [undefined, figure],
        [undefined, figure],
      ],
    },
  ],
  widths: [{ sheet: 'LAKIP Hasil', column: 0, width: 40 }],
  merges: [{ range: { sheet: 'LAKIP Hasil', top: 5, left: 0, bottom: 5, right: 1 } }],
  formats: [
    {
      range: { sheet: 'LAKIP Hasil', top: 1, left: 0, bottom: 2, right: 0 },
      rules: [{ equals: 'Baik', fill: 'C6EFCE', fontColor: '006100' }],
    },
  ],
  charts: [
    {
      name: 'LAKIP_NPS',
      kind: 'column',
      title: 'NPS',
      sheet: 'LAKIP Hasil',
      place: { sheet: 'LAKIP Hasil', top: 0, left: 4, bottom: 12, right: 10 },
      categories: { sheet: 'LAKIP Hasil', top: 1, left: 0, bottom: 2, right: 0 },
      series: [
        {
          name: 'NPS',
          values: { sheet: 'LAKIP Hasil', top: 1, left: 1, bottom: 2, right: 1 },
          color: '0B6E69',
          pointColors: ['C00000', '00B050'],
        },
      ],
      valueAxisTitle: '%',
      valueAxisMinimum: 0,
    },
  ],
  landscape: true,
  freezeRows: 1,
  freezeColumns: 1,
  printTitleRows: { first: 0, last: 0 },
};

async function applied(host: ExcelHost, wanted: EditPlan): Promise<EditPlan> {
  const result = await host.apply(wanted);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const codes = (result: { ok: boolean; issues?: readonly HostIssue[] }) =>
  (result.issues ?? []).map(({ code }) => code);
const cell = (row: number, column: number) => office.workbook.sheets[0]?.cell(row, column);

describe('applying a plan in Excel', () => {
  it('writes contents as they are meant: formulas, text that looks like a number, nothing', async () => {
    await applied(open(), plan);
    expect([cell(1, 3)?.formula, cell(2, 3)?.value, cell(3, 3)?.value]).toEqual([
      '=C2/B2*100',
      { error: '#N/A' },
      87.5,
    ]);
    expect([cell(1, 4)?.value, cell(2, 4)?.value, cell(3, 4)?.value]).toEqual(['Baik', '1.234', null]);
  });

  it('gives the looks that were asked for and leaves all others', async () => {
    await applied(open(), plan);
    expect(cell(0, 3)?.style).toBe(cell(0, 1)?.style);
    expect(cell(1, 3)?.style).toMatchObject({
      numberFormat: '0.00',
      fill: '#E2F0D9',
      fontColor: '#375623',
      bold: true,
      horizontal: 'Right',
    });
    expect(cell(2, 4)?.style).toMatchObject({ numberFormat: 'General', fill: null });
    expect(office.workbook.sheets[0]?.columnWidths.get(3)).toBe(66.75);
    expect(office.workbook.sheets[0]?.conditionalFormats.map(({ rule, fill }) => [rule, fill])).toEqual([
      [{ formula1: '="Baik"', operator: 'EqualTo' }, '#C6EFCE'],
      [{ formula1: '="Sangat ""Baik"""', operator: 'EqualTo' }, '#00B050'],
    ]);
    expect(office.workbook.xmlParts.map(({ xml }) => xml)).toEqual([settingsToXml('{"version":1}')]);
  });

  it('takes two requests, and three when it finds its own colours and settings again', async () => {
    const host = open();
    await host.read();
    office.simulator.counter.reset();
    await applied(host, plan);
    expect(office.simulator.counter.requests).toBe(2);
    const before = stateOf(office.workbook);
    office.simulator.counter.reset();
    await applied(host, plan);
    expect(office.simulator.counter.requests).toBe(3);
    expect(stateOf(office.workbook)).toEqual(before);
  });

  it.each(['LTSC2021', 'M365', 'web'] as const)(
    'gives the plan that takes it back exactly (%s)',
    async (profile) => {
      const host = open({ profile });
      const before = stateOf(office.workbook);
      const inverse = await applied(host, { ...plan, sheets: [sheet] });
      const between = stateOf(office.workbook);
      expect(between).not.toEqual(before);
      const again = await applied(host, inverse);
      expect(stateOf(office.workbook)).toEqual(before);
      await applied(host, again);
      expect(stateOf(office.workbook)).toEqual(between);
    },
  );

  it('makes a result sheet again in place and takes that back too', async () => {
    const host = open();
    await applied(host, {
      ...EMPTY_PLAN,
      sheets: [sheet],
      settings: JSON.stringify({ version: 1, resultSheets: [sheet.name] }),
    });
    const first = stateOf(office.workbook);
    const other: SheetEdit = {
      ...sheet,
      blocks: [{ sheet: sheet.name, top: 0, left: 0, cells: [['Lain']] }],
      charts: [],
      formats: [],
      merges: [],
    };
    const plain: SheetEdit = { ...other };
    delete (plain as { freezeRows?: number }).freezeRows;
    const inverse = await applied(host, { ...EMPTY_PLAN, sheets: [plain] });
    expect(office.workbook.sheetNamed(sheet.name)?.charts).toEqual([]);
    await applied(host, inverse);
    expect(stateOf(office.workbook)).toEqual(first);
  });

  it('refuses a sheet of the same name that is not ours', async () => {
    const host = open(
      {},
      (workbook) => void (workbook.addSheet('lakip hasil').touch(0, 0).value = 'milik orang'),
    );
    const before = stateOf(office.workbook);
    expect(codes(await host.apply({ ...EMPTY_PLAN, sheets: [sheet] }))).toEqual(['sheet-not-ours']);
    expect(stateOf(office.workbook)).toEqual(before);
  });

  it('leaves rules of the user over the same cells alone', async () => {
    const host = open();
    const area = { sheet: SHEET, top: 0, left: 0, bottom: 9, right: 9 };
    const own = {
      id: 'u',
      type: 'CellValue',
      range: area,
      rule: { formula1: '="Baik"', operator: 'EqualTo' },
      fill: '#FF0000',
      fontColor: null,
      isBold: null,
      stopIfTrue: false,
    };
    office.workbook.sheets[0]?.conditionalFormats.push(own);
    const inverse = await applied(host, plan);
    expect(office.workbook.sheets[0]?.conditionalFormats).toContain(own);
    await applied(host, inverse);
    expect(office.workbook.sheets[0]?.conditionalFormats).toEqual([own]);
  });

  it('applies an empty plan without a request', async () => {
    const host = open();
    expect(await host.apply(EMPTY_PLAN)).toEqual({ ok: true, value: EMPTY_PLAN, warnings: [] });
    expect(office.simulator.counter.requests).toBe(0);
  });
});

describe('refusing before anything is written', () => {
  const refusals: [
    string,
    (workbook: ReturnType<typeof workbookFromContent>) => void,
    string,
    number | null,
  ][] = [
    [
      'a relied cell has changed',
      (workbook) =>
        void ((workbook.sheets[0] as never as { touch(r: number, c: number): { value: unknown } }).touch(
          1,
          1,
        ).value = 92.26),
      'stale-cell',
      1,
    ],
    [
      'a relied cell is no longer empty',
      (workbook) =>
        void ((workbook.sheets[0] as never as { touch(r: number, c: number): { value: unknown } }).touch(
          3,
          2,
        ).value = 0),
      'stale-cell',
      3,
    ],
    [
      'a written cell is hidden in a merge',
      (workbook) =>
        void workbook.sheets[0]?.merges.push({ sheet: SHEET, top: 1, left: 2, bottom: 1, right: 3 }),
      'cell-is-merged',
      1,
    ],
    [
      'the sheet is protected',
      (workbook) =>
        void ((workbook.sheets[0] as { protection: unknown }).protection = {
          isProtected: true,
          options: {},
          password: null,
        }),
      'sheet-is-protected',
      null,
    ],
    [
      'rows are filtered out',
      (workbook) => {
        const [own] = workbook.sheets;
        if (own) {
          own.filter = { range: { sheet: SHEET, top: 0, left: 0, bottom: 3, right: 4 }, isFiltered: true };
          own.hiddenRows.add(2);
        }
      },
      'sheet-is-filtered',
      null,
    ],
    [
      'the sheet is gone',
      (workbook) => workbook.sheets[0] && workbook.renameSheet(workbook.sheets[0], 'Nama baru'),
      'sheet-missing',
      null,
    ],
  ];
  it.each(refusals)('when %s', async (_name, change, code, row) => {
    const host = open({}, change);
    const before = stateOf(office.workbook);
    const result = await host.apply(plan);
    expect(codes(result)[0]).toBe(code);
    if (row !== null) expect(result.ok ? null : result.issues[0].cell?.row).toBe(row);
    expect(stateOf(office.workbook)).toEqual(before);
  });

  it('names the sheet that is gone', async () => {
    const result = await open().apply({ ...EMPTY_PLAN, edits: [{ ...block, sheet: 'Hilang' }] });
    expect(result.ok ? null : result.issues[0]).toMatchObject({
      code: 'sheet-missing',
      data: { sheet: 'Hilang' },
    });
  });

  it('writes unlocked cells of a protected sheet', async () => {
    const host = open({}, (workbook) => {
      const [own] = workbook.sheets;
      if (!own) return;
      for (let row = 0; row < 4; row++) {
        const target = own.touch(row, 3);
        target.style = styleWith(target.style, { isLocked: false });
      }
      own.protection = { isProtected: true, options: {}, password: null };
    });
    await applied(host, {
      ...EMPTY_PLAN,
      edits: [{ sheet: SHEET, top: 0, left: 3, cells: [['a'], ['b'], [1], [2]] }],
    });
    expect(cell(3, 3)?.value).toBe(2);
  });

  it('takes back only what still stands as written', async () => {
    const host = open();
    const inverse = await applied(host, plan);
    (cell(3, 3) as { value: unknown }).value = 88;
    const before = stateOf(office.workbook);
    const result = await host.apply(inverse);
    expect(result.ok ? null : result.issues).toEqual([
      { code: 'stale-cell', severity: 'error', cell: { sheet: SHEET, row: 3, column: 3 } },
    ]);
    expect(stateOf(office.workbook)).toEqual(before);
  });

  it('takes back a formula whose result has changed meanwhile', async () => {
    const host = open();
    const before = stateOf(office.workbook);
    const inverse = await applied(host, plan);
    (cell(1, 3) as { value: unknown }).value = 55;
    await applied(host, inverse);
    expect(stateOf(office.workbook)).toEqual(before);
  });

  it('waits while the user edits a cell', async () => {
    const host = open();
    office.workbook.edit({ sheet: SHEET, row: 0, column: 0 });
    const running = applied(host, plan);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cell(3, 3)?.value).toBe('lama');
    office.workbook.edit(null);
    await running;
    expect(cell(3, 3)?.value).toBe(87.5);
  });
});

describe('failures', () => {
  const whole: EditPlan = { ...plan, sheets: [sheet] };

  it('leaves the workbook done or as before, whichever request fails at whichever action', async () => {
    const counted = open();
    await applied(counted, whole);
    const { log } = office.simulator.counter;
    const done = stateOf(office.workbook);
    // The fourth sets pages up, after everything was written: a failure there is a warning (hardExcel.test.ts).
    const points = log
      .slice(0, 3)
      .flatMap(({ actions }, at) =>
        Array.from({ length: actions + 1 }, (_, action) => [at + 1, action] as const),
      );
    office.close();
    expect(log.length).toBe(4);
    for (const [request, afterActions] of points) {
      const host = open();
      const before = stateOf(office.workbook);
      office.simulator.faults.failRequest(request, { afterActions });
      const result = await host.apply(whole);
      expect(result.ok).toBe(false);
      expectSame([request, afterActions, stateOf(office.workbook)], [request, afterActions, before]);
      expect(codes(result)).toEqual([request < 3 ? 'host-failed' : 'restored-after-failure']);
      office.simulator.faults.clear();
      await applied(host, whole);
      expectSame(stateOf(office.workbook), done);
      office.close();
    }
    open();
  }, 600_000);

  it('puts back what Excel wrote elsewhere without an error', async () => {
    const host = open({ switches: { filterCorruption: true } }, (workbook) => {
      const [own] = workbook.sheets;
      if (own)
        own.tables = [
          {
            id: 't',
            name: 'T',
            range: { sheet: SHEET, top: 0, left: 0, bottom: 3, right: 3 },
            headerRows: 1,
            totalsRows: 0,
            style: '',
            isFiltered: false,
          },
        ];
    });
    const [own] = office.workbook.sheets;
    for (let row = 1; row < 4; row++) own?.remove(row, 3);
    const before = stateOf(office.workbook);
    const formulas = [2, 3, 5].map((row) => [{ formula: `=A${row}`, cached: null }]);
    const result = await host.apply({
      ...EMPTY_PLAN,
      edits: [{ sheet: SHEET, top: 1, left: 3, cells: formulas }],
    });
    expect(codes(result)).toEqual(['restored-after-failure']);
    expect(stateOf(office.workbook)).toEqual(before);
  });

  it('does not let a table grow over results beside it', async () => {
    const table = {
      id: 't',
      name: 'T',
      range: { sheet: SHEET, top: 0, left: 0, bottom: 3, right: 2 },
      headerRows: 1 as const,
      totalsRows: 0 as const,
      style: '',
      isFiltered: false,
    };
    const host = open({}, (workbook) => void (workbook.sheets[0] && (workbook.sheets[0].tables = [table])));
    const before = stateOf(office.workbook);
    const inverse = await applied(host, { ...EMPTY_PLAN, edits: [block] });
    expect(office.workbook.sheets[0]?.tables).toEqual([table]);
    await applied(host, inverse);
    expect(stateOf(office.workbook)).toEqual(before);
  });

  it('says when it could not put everything back', async () => {
    const host = open();
    await host.read();
    for (let request = 2; request < 9; request++)
      office.simulator.faults.failRequest(request, { afterActions: 5 });
    expect(codes(await host.apply(plan))).toEqual(['restore-failed', 'restored-after-failure']);
  });
});

describe('many cells', () => {
  const rows = 20_000;
  const large: EditPlan = {
    ...EMPTY_PLAN,
    edits: [
      {
        sheet: SHEET,
        top: 10,
        left: 0,
        cells: Array.from({ length: rows }, (_, row) => [
          row,
          `Sasaran ${row}`,
          { formula: `=A${row + 11}*2`, cached: row * 2 },
        ]),
      },
    ],
  };

  it('takes two requests on the desktop', async () => {
    const host = open();
    await host.read();
    office.simulator.counter.reset();
    await applied(host, large);
    expect(office.simulator.counter.requests).toBe(2);
  }, 60_000);

  it('stays under 5 MB a request on the web, tells progress, and stops when asked with everything back', async () => {
    const host = open({ profile: 'web' });
    const before = stateOf(office.workbook);
    const told: number[] = [];
    const done = await host.apply(large, { onProgress: ({ done: part, all }) => told.push(part / all) });
    expect(done.ok).toBe(true);
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toBe(1);
    expect(Math.max(...office.simulator.counter.log.map(({ bytesSent }) => bytesSent))).toBeLessThan(
      5_000_000,
    );
    if (done.ok) await applied(host, done.value);
    expect(stateOf(office.workbook)).toEqual(before);
    let asked = 0;
    const stopped = await host.apply(large, { isCancelled: () => ++asked === 2 });
    expect(codes(stopped)).toEqual(['cancelled']);
    expect(stateOf(office.workbook)).toEqual(before);
  }, 60_000);
});
