import { readFileSync } from 'node:fs';
import path from 'node:path';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import { removeAll, takeBack, writeRecorded } from '../../src/app/history';
import type { SheetHost } from '../../src/app/ports';
import { markPlan } from '../../src/audit/markPlan';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { FileHost } from '../../src/host/file/fileHost';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { MemoryHost } from '../../src/host/memory/memoryHost';
import { EMPTY_PLAN, type CellContent, type EditPlan } from '../../src/sheet/editPlan';
import type { Grid, WorkbookContent } from '../../src/sheet/grid';
import { applyToGrid } from '../../src/sheet/plan/applyToGrid';
import type { WriteKind } from '../../src/sheet/history/entry';
import { historyIn, withHistory } from '../../src/sheet/history/history';
import { workbookFromContent } from '../../src/grid/model/fromContent';
import { stateOf } from '../host/excel/workbookState';
import { office as officeContent } from '../helpers/officeWorkbook';
import { RESULT_SHEET } from '../helpers/resultSheet';
import { bookParts, packageOf, partsOf } from '../helpers/xlsx';
import { withOffice, type OfficeHost } from '../simulator/withOffice';
import { valueOf } from '../helpers/valueOf';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../assets/contoh/kupang-2021.xlsx')));

interface Opened {
  host: SheetHost;
  /** All that the workbook is, to be compared whole. */
  readonly whole: () => Promise<unknown>;
  /** The host of the same workbook after it was closed and opened again. */
  readonly reopen: () => SheetHost;
}

let excel: OfficeHost | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

const OPEN: Readonly<Record<string, () => Opened>> = {
  memory: () => {
    const host = new MemoryHost(officeContent());
    return { host, whole: async () => plain(await contentOf(host)), reopen: () => host };
  },
  'Excel (simulated)': () => {
    const office = withOffice({ workbook: workbookFromContent(officeContent()) });
    excel = office;
    return {
      host: new ExcelHost(),
      whole: async () => stateOf(office.workbook),
      reopen: () => new ExcelHost(),
    };
  },
  'a file': () => {
    const open = (bytes: Uint8Array): FileHost => {
      const opened = FileHost.open(bytes);
      if (!opened.ok) throw new Error('the file opens');
      return opened.value;
    };
    let host = open(smallFile());
    return {
      get host() {
        return host;
      },
      whole: async () => plain(await contentOf(host)),
      reopen: () => (host = open(host.bytes)),
    };
  },
};

/** The small table as a file. */
function smallFile(): Uint8Array {
  const [grid] = officeContent().sheets;
  const sheets = [{ name: grid?.sheet ?? '', rows: '' }];
  const empty = openWorkbook(packageOf(bookParts({ sheets })));
  if (!grid || !empty.ok) throw new Error('an empty file opens');
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => grid.value(row, column) as CellContent),
  );
  const filled = valueOf(
    empty.value.apply({
      ...EMPTY_PLAN,
      edits: [{ sheet: grid.sheet, top: 0, left: 0, cells: rows }],
    }),
  );
  return filled.bytes;
}

async function contentOf(host: SheetHost): Promise<WorkbookContent> {
  return valueOf(await host.read());
}

function plain({ sheets, settings }: WorkbookContent): unknown {
  const rows = sheets.map((grid) => {
    const cells: unknown[] = [];
    for (let row = 0; row < grid.rowCount; row += 1)
      for (let column = 0; column < grid.columnCount; column += 1) {
        const value = grid.formula(row, column) ?? grid.value(row, column);
        if (value !== null) cells.push([row, column, value]);
      }
    return [grid.sheet, cells];
  });
  return { rows, settings };
}

let clock = 0;
async function write(host: SheetHost, kind: WriteKind, plan: EditPlan): Promise<string> {
  clock += 1;
  const at = new Date(Date.UTC(2026, 10, 30, 8, clock)).toISOString();
  const written = await writeRecorded(host, plan, { kind, at });
  if (!written.ok || !written.value) throw new Error(JSON.stringify(written));
  expect(written.warnings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return written.value.id;
}

async function writeResults(host: SheetHost): Promise<string> {
  return write(host, 'results', computeWorkbook(await contentOf(host)).plan);
}

/** A sheet of results; the file and Excel know it as ours by its mark. */
const writeSheet = (host: SheetHost): Promise<string> =>
  write(host, 'report', { ...EMPTY_PLAN, sheets: [{ ...RESULT_SHEET, charts: [] }] });

/** One cell of a person. */
async function edit(host: SheetHost, cell: { sheet: string; row: number; column: number }, to: CellContent) {
  const { sheet, row, column } = cell;
  const plan = { ...EMPTY_PLAN, edits: [{ sheet, top: row, left: column, cells: [[to]] }] };
  expect(await host.apply(plan)).toMatchObject({ ok: true });
}

async function firstPlace(host: SheetHost, id: string) {
  const entry = historyIn((await contentOf(host)).settings).find((each) => each.id === id);
  const place = entry?.places[0];
  if (!place) throw new Error('the write has a place');
  return { sheet: place.sheet, row: place.top, column: place.left };
}

const ids = async (host: SheetHost) => historyIn((await contentOf(host)).settings).map(({ id }) => id);

describe.each(Object.keys(OPEN))('the history on %s', (name) => {
  const open = (): Opened => (OPEN[name] as () => Opened)();

  it('takes three writes back, newest first, after reopening, and leaves the workbook as it was', async () => {
    const opened = open();
    const before = await opened.whole();
    const first = await writeResults(opened.host);
    const second = await writeSheet(opened.host);
    const third = await write(opened.host, 'numbers', await numbersPlan(opened.host));
    expect(await ids(opened.host)).toEqual([first, second, third]);
    const host = opened.reopen();
    for (const id of [third, second, first]) expect(await takeBack(host, id)).toMatchObject({ ok: true });
    expect(await opened.whole()).toEqual(before);
  });

  it('takes three writes back, oldest first, where none stands on another', async () => {
    const opened = open();
    const before = await opened.whole();
    const written = [
      await writeResults(opened.host),
      await writeSheet(opened.host),
      await write(opened.host, 'numbers', await numbersPlan(opened.host)),
    ];
    const host = opened.reopen();
    for (const id of written) expect(await takeBack(host, id)).toMatchObject({ ok: true });
    expect(await opened.whole()).toEqual(before);
  });

  it('refuses a write whose cells were written again, until the later one is taken back', async () => {
    const { host, whole } = open();
    const before = await whole();
    const first = await writeResults(host);
    const cell = await firstPlace(host, first);
    const second = await write(host, 'numbers', {
      ...EMPTY_PLAN,
      edits: [{ sheet: cell.sheet, top: cell.row, left: cell.column, cells: [[12.5]] }],
    });
    const written = await whole();
    expect(await takeBack(host, first)).toMatchObject({ ok: false, issues: [{ code: 'history-later' }] });
    expect(await whole()).toEqual(written);
    expect(await takeBack(host, second)).toMatchObject({ ok: true });
    expect(await takeBack(host, first)).toMatchObject({ ok: true });
    expect(await whole()).toEqual(before);
  });

  it('refuses with the cell where someone edited since', async () => {
    const { host, whole } = open();
    const id = await writeResults(host);
    const cell = await firstPlace(host, id);
    await edit(host, cell, 'diketik');
    const written = await whole();
    expect(await takeBack(host, id)).toMatchObject({ ok: false, issues: [{ code: 'history-edited', cell }] });
    expect(await whole()).toEqual(written);
  });

  it('removes everything, and leaves only the cell that someone edited', async () => {
    const { host, whole } = open();
    const before = await whole();
    await writeResults(host);
    await writeSheet(host);
    await writeResults(host).catch(() => undefined);
    expect(await removeAll(host)).toEqual({ ok: true, value: { left: [], remarks: [] }, warnings: [] });
    expect(await whole()).toEqual(before);

    const cell = await firstPlace(host, await writeResults(host));
    await edit(host, cell, 'diketik');
    expect(await removeAll(host)).toMatchObject({ ok: true, value: { left: [cell] } });
    const { sheets, settings } = await contentOf(host);
    expect(settings).toBeNull();
    expect(sheets.find(({ sheet }) => sheet === cell.sheet)?.value(cell.row, cell.column)).toBe('diketik');
  });

  it('never removes a sheet of its making that someone changed, and says which', async () => {
    const { host } = open();
    const id = await writeSheet(host);
    const made = historyIn((await contentOf(host)).settings).at(-1)?.sheets[0] ?? '';
    await edit(host, { sheet: made, row: 1, column: 0 }, 'catatan saya');
    const refused = { code: 'history-sheet-edited', data: { sheet: made } };
    expect(await takeBack(host, id)).toMatchObject({ ok: false, issues: [refused] });
    for (let time = 0; time < 2; time += 1) {
      expect(await removeAll(host)).toMatchObject({ ok: true, value: { left: [], remarks: [refused] } });
      const { sheets } = await contentOf(host);
      expect(sheets.find(({ sheet }) => sheet === made)?.value(1, 0)).toBe('catatan saya');
    }
  });

  it('gives the ids in order and forgets what was taken back', async () => {
    const { host } = open();
    const first = await writeResults(host);
    const second = await writeSheet(host);
    await takeBack(host, first);
    expect(await ids(host)).toEqual([second]);
    expect(await takeBack(host, first)).toMatchObject({ ok: false, issues: [{ code: 'history-unknown' }] });
  });
});

describe('a sheet that lost its mark (memory)', () => {
  const made = { sheet: RESULT_SHEET.name };
  async function written(change: (grid: Grid) => Grid) {
    const host = new MemoryHost(officeContent());
    const id = await writeSheet(host);
    host.edit(({ sheets, ...rest }) => ({ ...rest, sheets: sheets.map(unmarked).map(change) }));
    return { host, id };
  }

  it('is taken back while it holds what the history remembers', async () => {
    const { host, id } = await written((grid) => grid);
    expect(await takeBack(host, id)).toMatchObject({ ok: true });
    expect((await contentOf(host)).sheets.map(({ sheet }) => sheet)).not.toContain(made.sheet);
    const again = (await written((grid) => grid)).host;
    expect(await removeAll(again)).toMatchObject({ ok: true, value: { remarks: [] } });
    expect((await contentOf(again)).sheets.map(({ sheet }) => sheet)).not.toContain(made.sheet);
  });

  it('is never removed once someone wrote in it', async () => {
    const note = [{ sheet: made.sheet, top: 0, left: 5, cells: [['catatan saya']] }];
    const { host, id } = await written((grid) => applyToGrid(grid, { ...EMPTY_PLAN, edits: note }));
    const refused = { code: 'history-sheet-not-ours', data: made };
    expect(await takeBack(host, id)).toMatchObject({ ok: false, issues: [refused] });
    expect(await removeAll(host)).toMatchObject({ ok: true, value: { remarks: [refused] } });
    expect((await contentOf(host)).sheets.map(({ sheet }) => sheet)).toContain(made.sheet);
    // Once the person has deleted it, nothing is left.
    host.edit((content) => ({
      ...content,
      sheets: content.sheets.filter(({ sheet }) => sheet !== made.sheet),
    }));
    expect(await removeAll(host)).toEqual({ ok: true, value: { left: [], remarks: [] }, warnings: [] });
    expect((await contentOf(host)).settings).toBeNull();
  });
});

it('leaves a marked sheet that no entry knows once someone wrote in it, and says which', async () => {
  const host = new MemoryHost(officeContent());
  await host.apply({ ...EMPTY_PLAN, sheets: [{ ...RESULT_SHEET, charts: [] }] });
  await edit(host, { sheet: RESULT_SHEET.name, row: 1, column: 0 }, 'catatan saya');
  const remark = { code: 'history-sheet-edited', data: { sheet: RESULT_SHEET.name } };
  expect(await removeAll(host)).toMatchObject({ ok: true, value: { remarks: [remark] } });
  expect((await contentOf(host)).sheets.map(({ sheet }) => sheet)).toContain(RESULT_SHEET.name);
});

it('names the cells of a freeze that is too old to be taken back, when everything goes', async () => {
  const host = new MemoryHost(officeContent());
  await write(host, 'frozen', await numbersPlan(host));
  const { settings } = await contentOf(host);
  const lost = historyIn(settings).map((entry) => ({ ...entry, undo: null }));
  expect(await host.apply({ ...EMPTY_PLAN, settings: withHistory(settings, lost) ?? '' })).toMatchObject({
    ok: true,
  });
  const remark = { code: 'history-not-restored', cell: { row: 80, column: 30 } };
  expect(await removeAll(host)).toMatchObject({ ok: true, value: { left: [], remarks: [remark] } });
});

/** A grid as a program leaves it that does not know our mark. */
function unmarked(grid: Grid): Grid {
  const { sheet, rowCount, columnCount, merges, hiddenRows, hiddenColumns, tables } = grid;
  const { filter, protection, visibility } = grid;
  return {
    ...{ sheet, rowCount, columnCount, merges, hiddenRows, hiddenColumns, tables },
    ...{ filter, protection, visibility },
    value: (row, column) => grid.value(row, column),
    text: (row, column) => grid.text(row, column),
    formula: (row, column) => grid.formula(row, column),
    numberFormat: (row, column) => grid.numberFormat(row, column),
  };
}

/** A write of numbers far from the results. */
async function numbersPlan(host: SheetHost): Promise<EditPlan> {
  const { sheets } = await contentOf(host);
  const grid = sheets[0];
  if (!grid) throw new Error('there is a sheet');
  const cells = [
    [1, 2.5],
    [null, { formula: '=1+1', cached: 2 }],
  ];
  return { ...EMPTY_PLAN, edits: [{ sheet: grid.sheet, top: 80, left: 30, cells }] };
}

it('takes marks off that were kept in the workbook, with the looks as they were (Excel)', async () => {
  const { host, whole, reopen } = (OPEN['Excel (simulated)'] as () => Opened)();
  const before = await whole();
  const { sheets } = await contentOf(host);
  const place = { sheet: sheets[0]?.sheet ?? '', row: 3, column: 2 };
  const plan = markPlan([{ class: 'error', places: [{ cell: place }] } as never]);
  const id = await write(host, 'marks', plan);
  expect(await whole()).not.toEqual(before);
  expect(await takeBack(reopen(), id)).toMatchObject({ ok: true });
  expect(await whole()).toEqual(before);
});

it('leaves every part of a file but the sheets it wrote byte for byte', async () => {
  const opened = FileHost.open(SAMPLE);
  if (!opened.ok) throw new Error('the sample opens');
  const host = opened.value;
  const before = partsOf(SAMPLE);
  await writeResults(host);
  await writeSheet(host);
  await removeAll(host);
  const after = partsOf(host.bytes);
  const changed = Object.keys(before).filter((part) => after[part] !== before[part]);
  const added = Object.keys(after).filter((part) => !(part in before));
  expect(added).toEqual([]);
  // Styles and texts that were added stay in their lists; no cell uses them.
  expect(
    changed.filter((part) => !/styles|sharedStrings|worksheets\/sheet|Content_Types|workbook/.test(part)),
  ).toEqual([]);
});
