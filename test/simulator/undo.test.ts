import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import { removeAll, takeBack, writeRecorded } from '../../src/app/history';
import { openFile } from '../../src/grid/file/openFile';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { EMPTY_PLAN, type EditPlan } from '../../src/sheet/editPlan';
import type { WorkbookContent } from '../../src/sheet/grid';
import { historyIn } from '../../src/sheet/history/history';
import type { RequirementProfile } from '../../src/simulator/host/profiles';
import { stateOf } from '../host/excel/workbookState';
import { withOffice, type OfficeHost } from './withOffice';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/contoh/kupang-2021.xlsx')));
const SHEET = 'Realisasi 2021';

let office: OfficeHost;
afterEach(() => office.close());

function start(profile: RequirementProfile['id']): ExcelHost {
  const opened = openFile(SAMPLE, 'buku.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  office = withOffice({ workbook: opened.value.workbook, profile, keepsUndo: true });
  return new ExcelHost();
}

async function contentOf(host: ExcelHost): Promise<WorkbookContent> {
  const content = await host.read();
  if (!content.ok) throw new Error(content.issues[0].code);
  return content.value;
}

async function write(host: ExcelHost): Promise<string> {
  const { plan } = computeWorkbook(await contentOf(host));
  const written = await writeRecorded(host, plan, { kind: 'results', at: '2026-11-30T08:00:00.000Z' });
  if (!written.ok || !written.value) throw new Error(JSON.stringify(written));
  return written.value.id;
}

/** The sheets without what the workbook keeps of us. */
function sheetsOf(): unknown {
  return { ...(stateOf(office.workbook) as object), parts: [] };
}

function type(row: number, column: number, value: string | number): void {
  const { workbook } = office;
  const sheet = workbook.sheetNamed(SHEET);
  if (!sheet) throw new Error('no sheet');
  sheet.touch(row, column).value = value;
  const range = { sheet: SHEET, top: row, left: column, bottom: row, right: column };
  workbook.tell({ kind: 'cells', range, source: 'user' });
}

const PROFILES = [['LTSC2021'], ['M365'], ['web'], ['Mac']] as const;

describe('Ctrl+Z in the built-in host', () => {
  it('takes requests back one by one: the client joins none', async () => {
    start('M365');
    const sheet = office.workbook.sheetNamed(SHEET);
    const before = stateOf(office.workbook);
    for (const value of [1, 2])
      await office.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(SHEET).getRange('Z1');
        range.values = [[value]];
        range.format.fill.color = '#FF0000';
        await context.sync();
      });
    expect([office.simulator.undoStack.depth, sheet?.value(0, 25)]).toEqual([2, 2]);
    office.simulator.undoStack.undo();
    expect(sheet?.value(0, 25)).toBe(1);
    office.simulator.undoStack.undo();
    expect([stateOf(office.workbook), office.simulator.undoStack.undo()]).toEqual([before, false]);
  });

  it.each([
    ['M365', 0],
    ['Mac', 0],
    ['web', 1],
  ] as const)(
    'is forgotten by a question for merged cells on the desktop (%s, office-js 5918)',
    async (profile, depth) => {
      const host = start(profile);
      await office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange('Z1').values = [[1]];
        await context.sync();
      });
      await contentOf(host);
      expect(office.simulator.undoStack.depth).toBe(depth);
    },
  );
});

describe.each(PROFILES)(
  'results that Ctrl+Z took away while the settings stayed (%s; office-js 4484, 6415)',
  (profile) => {
    it('are written again as the first time, and all is taken back', async () => {
      const host = start(profile);
      const before = sheetsOf();
      await write(host);
      const written = sheetsOf();
      while (office.simulator.undoStack.undo());
      expect(sheetsOf()).toEqual(before);
      await write(host);
      expect(sheetsOf()).toEqual(written);
      expect((await removeAll(host)).ok).toBe(true);
      expect(sheetsOf()).toEqual(before);
      expect(office.workbook.xmlParts).toEqual([]);
    });

    it('are not taken back a second time: the cells are named instead', async () => {
      const host = start(profile);
      const id = await write(host);
      while (office.simulator.undoStack.undo());
      const before = stateOf(office.workbook);
      const taken = await takeBack(host, id);
      expect(!taken.ok && taken.issues.map(({ code }) => code)).toEqual(['history-edited']);
      expect(stateOf(office.workbook)).toEqual(before);
      expect(historyIn((await contentOf(host)).settings)).toHaveLength(1);
    });

    it('give their place to what a person types there, also under our header', async () => {
      const host = start(profile);
      await write(host);
      while (office.simulator.undoStack.undo());
      type(4, 9, '% Capaian');
      for (const row of [7, 8]) type(row, 9, 55.5);
      await write(host);
      const sheet = office.workbook.sheetNamed(SHEET);
      expect([sheet?.value(7, 9), sheet?.value(8, 9)]).toEqual([55.5, 55.5]);
    });
  },
);

describe('a write of several requests of which Ctrl+Z took the last away (web)', () => {
  const rows = Array.from({ length: 800 }, (_, row) => Array<string>(50).fill(`${row} ${'x'.repeat(90)}`));
  const plan: EditPlan = { ...EMPTY_PLAN, edits: [{ sheet: SHEET, top: 40, left: 30, cells: rows }] };
  const written = (): number =>
    rows.filter((_, row) => office.workbook.sheetNamed(SHEET)?.value(40 + row, 30) !== null).length;

  it('is not taken back by half; written again, it is taken back whole', async () => {
    const host = start('web');
    const before = sheetsOf();
    const back = await host.apply(plan);
    expect([back.ok, office.simulator.undoStack.depth > 1, written()]).toEqual([true, true, 800]);
    office.simulator.undoStack.undo();
    expect(written()).toBeGreaterThan(0);
    expect(written()).toBeLessThan(800);
    const half = sheetsOf();
    const refused = back.ok ? await host.apply(back.value) : back;
    expect(!refused.ok && refused.issues[0].code).toBe('stale-cell');
    expect(sheetsOf()).toEqual(half);
    await host.apply(plan);
    expect(written()).toBe(800);
    expect(back.ok && (await host.apply(back.value)).ok).toBe(true);
    expect(sheetsOf()).toEqual(before);
  }, 60_000);
});
