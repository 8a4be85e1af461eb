import { ExcelHost } from '../../../src/host/excel/excelHost';
import { ok } from '../../../src/kernel/result';
import { gridOf } from '../../../src/sheet/gridOf';
import type { Grid } from '../../../src/sheet/grid';
import { workbookFromContent } from '../../../src/grid/model/fromContent';
import { makeCommands, type Commands } from '../../../src/taskpane/jobs/commands';
import { makeJobs, type PaneJobs } from '../../../src/taskpane/jobs/jobs';
import { computedOf, initialState, type PaneAction, type PaneState } from '../../../src/taskpane/jobs/state';
import { reduce } from '../../../src/taskpane/jobs/reduce';
import { directCompute } from '../../../src/taskpane/worker/directCompute';
import { type OfficeHost, withOffice } from '../../simulator/withOffice';
import { stateOf } from '../../host/excel/workbookState';

/** Tabel 3.3 of the 2021 report of Balai POM di Kupang, two objectives of it. */
const TABLE = gridOf({
  sheet: 'Pengukuran',
  cells: [
    ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi'],
    [1, 'Obat dan Makanan yang memenuhi syarat', 'Persentase Obat yang memenuhi syarat', 91.5, 92.25],
    [2, 'Obat dan Makanan yang memenuhi syarat', 'Persentase Makanan yang memenuhi syarat', 84.5, 91.82],
    [3, 'Kepatuhan pelaku usaha', 'Persentase sarana yang memenuhi ketentuan', 64, 65.3],
  ],
});

let office: OfficeHost;
let state: PaneState;
let shown: number;
let commands: Commands;
let jobs: PaneJobs;
function open(...sheets: Grid[]): void {
  const workbook = workbookFromContent({
    sheets,
    activeSheet: null,
    settings: null,
    separators: null,
    uses1904Dates: false,
  });
  office = withOffice({ workbook });
  state = initialState({ language: 'id', theme: 'auto' });
  shown = 0;
  const dispatch = (action: PaneAction): void => void (state = reduce(state, action));
  const current = (): PaneState => state;
  jobs = makeJobs(
    {
      host: new ExcelHost(),
      compute: directCompute,
      openWorkbook: () => Promise.resolve(ok(undefined)),
      store: null,
      defaults: { language: 'id', theme: 'auto' },
      hostTheme: null,
    },
    dispatch,
    current,
  );
  commands = makeCommands({
    showPane: () => Promise.resolve(void shown++),
    pane: () => Promise.resolve({ dispatch, current, jobs }),
  });
}
afterEach(() => office.close());
const value = (row: number, column: number) => office.workbook.sheets[0]?.value(row, column);

describe('Hitung Lembar', () => {
  it('writes results without opening the pane, in ten requests at most, and keeps the summary for it', async () => {
    open(TABLE);
    office.simulator.counter.reset();
    await commands.computeSheet();
    expect(state.notice).toBeNull();
    expect([state.run.status, state.tab, shown]).toEqual(['written', 'results', 0]);
    const heads = Array.from({ length: 12 }, (_, column) => value(0, column));
    const column = heads.findIndex((head, at) => at > 4 && /capaian/i.test(String(head)));
    expect(column).toBeGreaterThan(4);
    expect(value(1, column)).toBeCloseTo((92.25 / 91.5) * 100, 6);
    // Besides reading and writing: the history is kept, and the first result is selected for the person to see.
    expect(office.simulator.counter.requests).toBeLessThanOrEqual(10);
  });

  it('opens the pane with the reason when there is no table', async () => {
    open(gridOf({ sheet: 'Surat', cells: [['Kepada Yth.'], ['dengan hormat']] }));
    const before = stateOf(office.workbook);
    await commands.computeSheet();
    expect([state.run.status, shown]).toEqual(['preview', 1]);
    expect(stateOf(office.workbook)).toEqual(before);
  });

  it('opens the pane on the preview when a person has typed results already', async () => {
    const cells = [0, 1, 2, 3].map((row) =>
      Array.from({ length: 5 }, (_, column) => TABLE.value(row, column)),
    );
    cells.forEach((row, at) => row.push(at === 0 ? '% Capaian' : 55));
    open(gridOf({ sheet: 'Pengukuran', cells }));
    const before = stateOf(office.workbook);
    await commands.computeSheet();
    expect([state.run.status, shown]).toEqual(['preview', 1]);
    expect(stateOf(office.workbook)).toEqual(before);
  });

  it('tells a failed write in the pane, with the sheet as before', async () => {
    open(TABLE);
    const before = stateOf(office.workbook);
    office.simulator.faults.failRequest(6, { afterActions: 12 });
    await commands.computeSheet();
    expect(state.notice).toMatchObject({ kind: 'failed', issues: [{ code: 'restored-after-failure' }] });
    expect(shown).toBe(1);
    expect(stateOf(office.workbook)).toEqual(before);
  });

  it('does not start twice', async () => {
    open(TABLE);
    state = reduce(state, { type: 'read-started' });
    await commands.computeSheet();
    expect([office.simulator.counter.requests, shown]).toEqual([0, 1]);
  });
});

describe('Pulihkan', () => {
  it('gives the workbook back exactly', async () => {
    open(TABLE);
    const before = stateOf(office.workbook);
    await commands.computeSheet();
    expect(stateOf(office.workbook)).not.toEqual(before);
    await commands.restoreLast();
    expect(stateOf(office.workbook)).toEqual(before);
    expect(state.notice).toEqual({ kind: 'taken-back', what: 'results' });
  });

  it('says so when nothing was written', async () => {
    open(TABLE);
    await commands.restoreLast();
    expect([state.notice, shown]).toEqual([{ kind: 'nothing-to-restore' }, 1]);
  });
});

describe('formulas of the add-in', () => {
  const formulas = gridOf({
    sheet: 'Rumus',
    cells: [
      [90, 91.5, { v: 101.67, f: '=LAKIP.CAPAIAN(A1,B1)', z: '0.00' }],
      [80, 84, { v: { error: '#NAME?' }, f: '=LAKIP.CAPAIAN(A2,B2)' }],
      [{ v: 1, f: '=LAKIP.HITUNG(A1:B2)' }, 'Baik', { v: 3, f: '=SUM(A1:A2)' }],
    ],
  });

  it('Bekukan turns them into values, spilled cells too, and Pulihkan brings them back', async () => {
    open(formulas);
    office.workbook.sheets[0]?.spills.push({ sheet: 'Rumus', top: 2, left: 0, bottom: 2, right: 1 });
    await commands.freezeFormulas();
    expect([state.question, shown]).toEqual([{ kind: 'freeze', count: 2 }, 1]);
    await jobs.freeze();
    const cell = (row: number, column: number) => office.workbook.sheets[0]?.cell(row, column);
    expect([cell(0, 2), cell(2, 0), cell(2, 1), cell(2, 2)].map((one) => one?.formula ?? one?.value)).toEqual(
      [101.67, 1, 'Baik', '=SUM(A1:A2)'],
    );
    expect(cell(0, 2)?.style.numberFormat).toBe('0.00');
    expect(state.notice).toEqual({
      kind: 'frozen',
      count: 2,
      issues: [{ code: 'cell-error', severity: 'warning', cell: { sheet: 'Rumus', row: 1, column: 2 } }],
    });
    await commands.restoreLast();
    expect(cell(0, 2)?.formula).toBe('=LAKIP.CAPAIAN(A1,B1)');
    expect(cell(2, 0)?.formula).toBe('=LAKIP.HITUNG(A1:B2)');
    // Empty for the formula to fill it again; a value there would be #SPILL!.
    expect(cell(2, 1)?.value).toBeNull();
  });

  it('Perbaiki Rumus enters again what shows #NAME?', async () => {
    open(formulas);
    office.simulator.counter.reset();
    await commands.repairFormulas();
    expect(office.simulator.counter.log.some(({ names }) => names.includes('Formulas'))).toBe(true);
    expect([state.notice, shown]).toEqual([{ kind: 'repaired', count: 1, issues: [] }, 1]);
  });

  it('does nothing where there are none, and says so', async () => {
    open(TABLE);
    const before = stateOf(office.workbook);
    await commands.freezeFormulas();
    expect(state.notice).toEqual({ kind: 'frozen', count: 0, issues: [] });
    expect([stateOf(office.workbook), state.question]).toEqual([before, null]);
  });
});

it('Panel opens the pane; Periksa as the first click reads the workbook and shows what was found', async () => {
  open(TABLE);
  await commands.openPane();
  await commands.openAudit();
  expect([shown, state.tab, state.run.status]).toEqual([2, 'check', 'preview']);
});

it('the ribbon computes with the answers of the pane that are not written yet', async () => {
  open(TABLE);
  await jobs.read();
  const computed = computedOf(state.run);
  if (!computed) throw new Error('the table is read');
  await jobs.choose((choices) => ({ ...choices, mode: 'formulas' }));
  await commands.computeSheet();
  const heads = Array.from({ length: 12 }, (_, column) => value(0, column));
  const column = heads.findIndex((head, at) => at > 4 && /capaian/i.test(String(head)));
  expect(office.workbook.sheets[0]?.cell(1, column)?.formula).toMatch(/^=/);
});

it('gives Pulihkan to writes of the pane and of the ribbon alike, one after another', async () => {
  open(TABLE);
  const before = stateOf(office.workbook);
  await commands.computeSheet();
  await jobs.makeCheckSheet();
  await commands.restoreLast();
  expect(state.notice).toEqual({ kind: 'taken-back', what: 'check-sheet' });
  await commands.restoreLast();
  expect(stateOf(office.workbook)).toEqual(before);
});
