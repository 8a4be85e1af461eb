import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelHost } from '../../../src/host/excel/excelHost';
import { openNewWorkbook } from '../../../src/host/excel/newWorkbook';
import { nextTurn } from '../../../src/host/excel/turn';
import { EMPTY_PLAN, type CellStyle, type EditPlan, type SheetEdit } from '../../../src/sheet/editPlan';
import { gridOf } from '../../../src/sheet/gridOf';
import type { SimulatorOptions } from '../../../src/simulator/host/simulator';
import { workbookFromContent } from '../../../src/grid/model/fromContent';
import type { SimWorkbook } from '../../../src/grid/model/workbook';
import { styleWith } from '../../../src/grid/model/style';
import { packageOf, partsOf } from '../../helpers/xlsx';
import { type OfficeHost, withOffice } from '../../simulator/withOffice';
import { stateOf } from './workbookState';

const SHEET = 'Kinerja';
let office: OfficeHost;
afterEach(() => office.close());

function open(options: SimulatorOptions = {}, change: (workbook: SimWorkbook) => void = () => undefined) {
  const cells = [
    ['Indikator', 'Capaian'],
    ['a', 90],
    ['b', 80],
  ];
  const workbook = workbookFromContent({
    sheets: [gridOf({ sheet: SHEET, cells })],
    activeSheet: SHEET,
    settings: null,
    separators: null,
    uses1904Dates: false,
  });
  change(workbook);
  office = withOffice({ workbook, ...options });
  return new ExcelHost();
}

function type(workbook: SimWorkbook): void {
  workbook.sheets[0]?.touch(8, 0);
  const range = { sheet: SHEET, top: 8, left: 0, bottom: 8, right: 0 };
  workbook.tell({ kind: 'cells', range, source: 'user' });
}

const codes = (result: { ok: boolean; issues?: readonly { code: string }[] }) =>
  (result.issues ?? []).map(({ code }) => code);

const result: SheetEdit = {
  name: 'Laporan',
  blocks: [{ sheet: 'Laporan', top: 0, left: 0, cells: [['Sasaran', 'NPS']] }],
  widths: [],
  merges: [],
  formats: [],
  charts: [],
  landscape: true,
  printTitleRows: { first: 0, last: 0 },
};

const like: CellStyle = { like: { row: 1, column: 1 } };
const beside: EditPlan = {
  ...EMPTY_PLAN,
  edits: [{ sheet: SHEET, top: 1, left: 2, cells: [['Baik'], ['Cukup']], styles: [[like], [like]] }],
  widths: [{ sheet: SHEET, column: 2, width: 20 }],
};
const rule = (column: number) => ({
  id: `u${column}`,
  type: 'CellValue',
  range: { sheet: SHEET, top: 1, left: column, bottom: 2, right: column },
  rule: { formula1: '85', operator: 'LessThan' },
  fill: '#FF0000',
  fontColor: null,
  isBold: null,
  stopIfTrue: false,
});

describe('a chart sheet in front (office-js 2444, 6365)', () => {
  it('does not stop reading; no sheet is the active one', async () => {
    const content = await open({ switches: { chartSheetInFront: true } }).read();
    expect(content.ok && [content.value.activeSheet, content.value.sheets.length]).toEqual([null, 1]);
  });
});

describe('a printer that does not know the paper', () => {
  it('leaves the report whole, with a warning', async () => {
    const host = open({ switches: { paperIsUnknown: true } });
    const before = stateOf(office.workbook);
    const applied = await host.apply({ ...EMPTY_PLAN, sheets: [result] });
    expect(applied.ok && applied.warnings.map(({ code, severity }) => [code, severity])).toEqual([
      ['page-setup-failed', 'warning'],
    ]);
    expect(office.workbook.sheetNamed('Laporan')?.value(0, 1)).toBe('NPS');
    if (applied.ok) await host.apply(applied.value);
    expect(stateOf(office.workbook)).toEqual(before);
  });
});

describe('a protected structure', () => {
  it('is told before anything is written', async () => {
    const host = open({}, (workbook) => void (workbook.isStructureProtected = true));
    const before = stateOf(office.workbook);
    expect(codes(await host.apply({ ...beside, sheets: [result] }))).toEqual(['workbook-is-protected']);
    expect(stateOf(office.workbook)).toEqual(before);
  });

  it('does not matter to results on sheets that are there', async () => {
    const host = open({}, (workbook) => void (workbook.isStructureProtected = true));
    expect((await host.apply(beside)).ok).toBe(true);
  });
});

describe('a protected sheet with cells for results', () => {
  it('gets them without what its owner forbids: widths, and tables of another size', async () => {
    const host = open({}, ({ sheets: [sheet] }) => {
      if (!sheet) return;
      for (const row of [1, 2]) {
        const cell = sheet.touch(row, 2);
        cell.style = styleWith(cell.style, { isLocked: false });
      }
      const range = { sheet: SHEET, top: 0, left: 0, bottom: 2, right: 1 };
      sheet.tables = [
        { id: 't', name: 'T', range, headerRows: 1, totalsRows: 0, style: '', isFiltered: false },
      ];
      sheet.protection = { isProtected: true, options: {}, password: null };
    });
    const cells = { sheet: SHEET, top: 1, left: 2, cells: [['Baik'], ['Cukup']] };
    const applied = await host.apply({ ...beside, edits: [cells] });
    expect(codes(applied)).toEqual([]);
    expect(office.workbook.sheets[0]?.value(2, 2)).toBe('Cukup');
    expect(office.workbook.sheets[0]?.columnWidths.get(2)).toBeUndefined();
  });
});

describe('conditional formats beside results', () => {
  it('are not copied along with looks', async () => {
    const own = rule(1);
    const host = open({}, (workbook) => void workbook.sheets[0]?.conditionalFormats.push(own));
    const before = stateOf(office.workbook);
    const applied = await host.apply(beside);
    expect(office.workbook.sheets[0]?.conditionalFormats).toEqual([own]);
    if (applied.ok) await host.apply(applied.value);
    expect(stateOf(office.workbook)).toEqual(before);
  });

  it('of the cells of the results themselves stay', async () => {
    const rules = [rule(1), rule(2)];
    const host = open({}, (workbook) => void workbook.sheets[0]?.conditionalFormats.push(...rules));
    expect((await host.apply(beside)).ok).toBe(true);
    expect(office.workbook.sheets[0]?.conditionalFormats).toEqual(rules);
  });
});

describe('lines of cells (office-js 2349: Excel tells black for lines that are not there)', () => {
  it('are not drawn by taking back', async () => {
    const host = open();
    const before = stateOf(office.workbook);
    const [edit] = beside.edits;
    const lines: CellStyle = { border: 'thin', bold: true };
    const applied = await host.apply({
      ...EMPTY_PLAN,
      edits: edit ? [{ ...edit, styles: [[lines], [lines]] }] : [],
    });
    if (applied.ok) await host.apply(applied.value);
    expect(stateOf(office.workbook)).toEqual(before);
  });
});

describe('a new workbook that Excel does not open (office-js 3568, 3646)', () => {
  it('is an issue that says so, for the pane to offer a download', async () => {
    open({ switches: { createWorkbookFails: true } });
    expect(codes(await openNewWorkbook(Uint8Array.of(80, 75)))).toEqual(['workbook-not-opened']);
  });
});

describe('a file that Excel would offer to repair', () => {
  const file = (name: string): Uint8Array =>
    new Uint8Array(readFileSync(join(__dirname, '../../../assets/contoh', name)));
  /** The first fault that was found in what we ship: a defined name whose sheet has a space and no quotes. */
  const spoilt = (bytes: Uint8Array): Uint8Array => {
    const parts = partsOf(bytes);
    const names = '<definedNames><definedName name="Daftar">Tahun Lalu!$A$1</definedName></definedNames>';
    const workbook = (parts['xl/workbook.xml'] ?? '')
      .replace(/<definedNames>.*<\/definedNames>/s, '')
      .replace('</sheets>', `</sheets>${names}`);
    return packageOf({ ...parts, 'xl/workbook.xml': workbook });
  };

  it.each(['kupang-2021.xlsx', 'templat.xlsx'])(
    'is not what we ship: %s opens as a new workbook',
    async (name) => {
      const shown: Uint8Array[] = [];
      open({ openWorkbook: (bytes) => void shown.push(bytes) });
      expect(codes(await openNewWorkbook(file(name)))).toEqual([]);
      expect(shown).toEqual([file(name)]);
    },
  );

  it('is refused by the built-in host, and that is told', async () => {
    const shown: Uint8Array[] = [];
    open({ openWorkbook: (bytes) => void shown.push(bytes) });
    const opened = await openNewWorkbook(spoilt(file('kupang-2021.xlsx')));
    expect(codes(opened)).toEqual(['workbook-not-opened']);
    expect(!opened.ok && opened.issues[0].data?.['cause']).toMatch(/repair: .*Tahun Lalu/);
    expect(shown).toEqual([]);
  });
});

describe('a hidden pane', () => {
  it('does not wait for timers, which come once a second there', async () => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
    try {
      await nextTurn();
    } finally {
      jest.useRealTimers();
    }
  });

  it('reads and writes without a timer of ours: each would take a second there', async () => {
    const host = open();
    const ours: string[] = [];
    const genuine = globalThis.setTimeout;
    const noted = ((...args: Parameters<typeof setTimeout>) => {
      const caller = new Error().stack ?? '';
      if (/\/src\/(?!simulator|grid)/.test(caller)) ours.push(caller);
      return genuine(...args);
    }) as typeof setTimeout;
    globalThis.setTimeout = Object.assign(noted, genuine);
    try {
      expect((await host.read()).ok).toBe(true);
      expect((await host.apply({ ...beside, sheets: [result] })).ok).toBe(true);
      // The trial itself sees timers of ours: the watcher waits for the end of typing.
      const stop = host.watch(() => undefined);
      await host.settings();
      type(office.workbook);
      await office.simulator.settled();
      stop();
    } finally {
      globalThis.setTimeout = genuine;
    }
    expect(ours.map((caller) => /\/src\/([^:]+)/.exec(caller)?.[1])).toEqual(['host/excel/watchChanges.ts']);
  });
});
