import { DocumentHost } from '../../../src/browser/documentHost';
import { OpenDocument } from '../../../src/grid/file/openDocument';
import type { WorkbookChange } from '../../../src/grid/model/workbook';
import { FileHost } from '../../../src/host/file/fileHost';
import { EMPTY_PLAN, type EditPlan } from '../../../src/sheet/editPlan';
import type { GridSpec } from '../../../src/sheet/gridOf';
import { contentOf, describeSheetHost } from '../contract';
import { RESULT_SHEET } from '../../helpers/resultSheet';
import { xlsxOf } from '../../helpers/xlsx';
import { valueOf } from '../../helpers/valueOf';

function opened(sheets: readonly GridSpec[]): { document: OpenDocument; host: DocumentHost } {
  const document = OpenDocument.open(xlsxOf(sheets), 'Uji.xlsx');
  if (!document.ok) throw new Error(JSON.stringify(document.issues));
  return { document: document.value, host: new DocumentHost(document.value) };
}

describeSheetHost('DocumentHost', (sheets) => opened(sheets).host);

const SHEETS: readonly GridSpec[] = [
  {
    sheet: 'A',
    cells: [
      ['Target', 'Realisasi', '%'],
      [50, 40, { v: 80, f: '=B2/A2*100' }],
      [50, 25, { v: 50, f: '=B3/A3*100' }],
    ],
  },
];

/** As the grid does it: a person types a number, and the formula engine gives its result without telling. */
function type(document: OpenDocument, row: number, column: number, value: number): void {
  const sheet = document.workbook.activeSheet;
  sheet.touch(row, column).value = value;
  const range = { sheet: sheet.name, top: row, left: column, bottom: row, right: column };
  document.workbook.tell({ kind: 'cells', range, source: 'user' });
}

function plan(top: number, left: number, value: number, more: Partial<EditPlan> = {}): EditPlan {
  return { ...EMPTY_PLAN, edits: [{ sheet: 'A', top, left, cells: [[value]] }], ...more };
}

async function reread(host: DocumentHost): Promise<FileHost> {
  const saved = await host.save();
  return valueOf(saved.ok ? FileHost.open(saved.value.bytes) : saved);
}

describe('DocumentHost', () => {
  it('reads what a person typed and what formulas give for it, and saves both', async () => {
    const { document, host } = opened(SHEETS);
    type(document, 1, 1, 45);
    document.workbook.activeSheet.touch(1, 2).value = 90;
    const grid = (await contentOf(host)).sheets[0];
    expect([grid?.value(1, 1), grid?.value(1, 2), grid?.formula(1, 2)]).toEqual([45, 90, '=B2/A2*100']);
    const saved = (await contentOf(await reread(host))).sheets[0];
    expect([saved?.value(1, 2), saved?.formula(1, 2), saved?.value(2, 2)]).toEqual([90, '=B2/A2*100', 50]);
  });

  it('keeps what a person typed into a sheet of ours, and never makes that sheet again', async () => {
    const { document, host } = opened(SHEETS);
    const made = { ...EMPTY_PLAN, sheets: [RESULT_SHEET] };
    expect(await host.apply(made)).toMatchObject({ ok: true });
    document.workbook.activate(
      document.workbook.sheetNamed(RESULT_SHEET.name) ?? document.workbook.activeSheet,
    );
    for (const value of [1, 2]) {
      type(document, 20, 0, value);
      const typed = (await contentOf(await reread(host))).sheets.find(
        ({ sheet }) => sheet === RESULT_SHEET.name,
      );
      expect([typed?.value(20, 0), typed?.isOurs]).toEqual([value, true]);
      const refused = { code: 'sheet-edited', data: { sheet: RESULT_SHEET.name } };
      expect(await host.apply(made)).toMatchObject({ ok: false, issues: [refused] });
    }
    const edited = document.workbook.sheetNamed(RESULT_SHEET.name);
    if (edited) document.workbook.removeSheet(edited);
    expect((await contentOf(await reread(host))).sheets.map(({ sheet }) => sheet)).toEqual(['A']);
    expect(await host.apply(made)).toMatchObject({ ok: true });
  });

  it('keeps a result that is an error an error, not a text', async () => {
    const { document, host } = opened(SHEETS);
    type(document, 1, 0, 0);
    document.workbook.activeSheet.touch(1, 2).value = { error: '#DIV/0!' };
    const saved = (await contentOf(await reread(host))).sheets[0];
    expect(saved?.value(1, 2)).toEqual({ error: '#DIV/0!' });
  });

  it('refuses a plan that was made before a person typed', async () => {
    const { document, host } = opened(SHEETS);
    const relies = [{ cell: { sheet: 'A', row: 1, column: 1 }, value: 40 }];
    type(document, 1, 1, 45);
    const applied = await host.apply(plan(1, 3, 80, { relies }));
    expect(applied).toMatchObject({ ok: false, issues: [{ code: 'stale-cell' }] });
  });

  it('shows what a plan wrote on the screen, only there, and not as typed by a person', async () => {
    const { document, host } = opened(SHEETS);
    const told: WorkbookChange[] = [];
    const heard = jest.fn();
    host.watch(heard);
    document.workbook.listen((change) => told.push(change));
    await host.apply(plan(1, 3, 80));
    expect(document.workbook.activeSheet.value(1, 3)).toBe(80);
    expect(told.filter(({ kind }) => kind === 'cells')).toEqual([
      { kind: 'cells', range: { sheet: 'A', top: 1, left: 3, bottom: 1, right: 3 }, source: 'add-in' },
    ]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('tells of what a person types', () => {
    const { document, host } = opened(SHEETS);
    const heard = jest.fn();
    host.watch(heard);
    type(document, 1, 1, 45);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('takes a write back after a person typed elsewhere, and keeps what was typed', async () => {
    const { document, host } = opened(SHEETS);
    const applied = await host.apply(plan(1, 3, 80));
    type(document, 2, 1, 30);
    if (applied.ok) await host.apply(applied.value);
    const { activeSheet } = document.workbook;
    expect([activeSheet.value(1, 3), activeSheet.value(2, 1)]).toEqual([null, 30]);
    const saved = (await contentOf(await reread(host))).sheets[0];
    expect([saved?.value(1, 3), saved?.value(2, 1)]).toEqual([null, 30]);
  });

  it('does nothing while a person is typing in a cell', async () => {
    const { document, host } = opened(SHEETS);
    document.workbook.edit({ sheet: 'A', row: 1, column: 1 });
    expect(await host.read()).toMatchObject({ ok: false, issues: [{ code: 'editing-cell' }] });
  });

  it('gives the very bytes back when nothing was changed', async () => {
    const bytes = xlsxOf(SHEETS);
    const document = OpenDocument.open(bytes, 'Uji.xlsx');
    const saved = document.ok ? await new DocumentHost(document.value).save() : document;
    expect(saved.ok && saved.value.bytes).toBe(bytes);
  });

  it('selects and names what is selected', async () => {
    const { host } = opened(SHEETS);
    await host.show({ sheet: 'A', row: 2, column: 1 }, { sheet: 'A', row: 1, column: 0 });
    expect(await host.selected()).toMatchObject({
      ok: true,
      value: { sheet: 'A', top: 1, left: 0, bottom: 2, right: 1 },
    });
    expect(await host.show({ sheet: 'B', row: 0, column: 0 })).toMatchObject({
      ok: false,
      issues: [{ code: 'sheet-missing' }],
    });
  });
});
