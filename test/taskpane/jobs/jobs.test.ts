import { MemoryHost } from '../../../src/host/memory/memoryHost';
import { ok } from '../../../src/kernel/result';
import { gridOf } from '../../../src/sheet/gridOf';
import { readSettings, type WorkbookSettings } from '../../../src/sheet/settings';
import { makeJobs } from '../../../src/taskpane/jobs/jobs';
import { computedOf, initialState, lastWrite, type PaneState } from '../../../src/taskpane/jobs/state';
import { reduce } from '../../../src/taskpane/jobs/reduce';
import { directCompute } from '../../../src/taskpane/worker/directCompute';

/** IKU 1.1 and 1.2 of the 2021 report of Balai POM di Kupang (Tabel 3.3); spending of 1.1 is raised above its pagu. */
const CELLS = [
  ['Sasaran', 'Indikator', 'Target', 'Realisasi', 'Pagu Anggaran', 'Realisasi Anggaran'],
  ['Obat dan Makanan', 'Persentase Obat yang memenuhi syarat', 91.5, 92.25, 327066400, 427066400],
  [null, 'Persentase Makanan yang memenuhi syarat', 84.5, 91.82, 251520800, 250775781],
];

function pane() {
  const host = new MemoryHost({
    sheets: [gridOf({ sheet: 'Lakip', cells: CELLS })],
    activeSheet: 'Lakip',
    settings: null,
    separators: null,
    uses1904Dates: false,
  });
  let state: PaneState = initialState({ language: 'id', theme: 'auto' });
  const jobs = makeJobs(
    {
      host,
      compute: directCompute,
      openWorkbook: () => Promise.resolve(ok(undefined)),
      store: null,
      defaults: { language: 'id', theme: 'auto' },
      hostTheme: null,
    },
    (action) => void (state = reduce(state, action)),
    () => state,
  );
  const settings = async (): Promise<WorkbookSettings> => {
    const content = await host.read();
    const read = content.ok ? readSettings(content.value.settings) : null;
    if (!read?.ok) throw new Error('memory keeps what was written');
    return read.value;
  };
  const computed = () => {
    const found = computedOf(state.run);
    if (!found) throw new Error('nothing was read');
    return found;
  };
  return { jobs, host, settings, computed, current: () => state };
}

describe('settings kept after results were written', () => {
  it('accepting a finding leaves our columns known, and plans nothing anew', async () => {
    const { jobs, settings, computed } = pane();
    await jobs.read();
    await jobs.write();
    const { outputs } = await settings();
    expect(outputs.length).toBeGreaterThan(0);
    const finding = computed().result.check?.findings[0];
    if (!finding) throw new Error('spending above pagu is a finding');
    await jobs.acceptFinding(finding, 'Revisi DIPA');
    expect(await settings()).toMatchObject({
      outputs,
      accepted: { [finding.id]: { printed: finding.printed, note: 'Revisi DIPA' } },
    });
    expect(computed().result.preview.cellCount).toBe(0);
  });

  it('saving another method leaves our columns known', async () => {
    const { jobs, settings, computed } = pane();
    await jobs.read();
    await jobs.write();
    const { outputs } = await settings();
    jobs.changeDraft({ ...computed().choices, mode: 'formulas' });
    await jobs.saveDraft();
    expect(await settings()).toMatchObject({ outputs, mode: 'formulas' });
  });

  it('pasted text is checked against the workbook with its results, not planned over them', async () => {
    const { jobs, computed } = pane();
    await jobs.read();
    await jobs.write();
    await jobs.checkText('Realisasi Persentase Obat yang memenuhi syarat sebesar 95,25.');
    expect(computed().result.preview.cellCount).toBe(0);
    expect(computed().result.check?.findings.some(({ kind }) => kind === 'text')).toBe(true);
  });
});

describe('taking back', () => {
  it('takes the write back after cells were marked, and the marks apart from it', async () => {
    const { jobs, host, current } = pane();
    const first = await host.read();
    await jobs.read();
    await jobs.write();
    await jobs.markCells();
    expect(lastWrite(current(), 'marks')).not.toBeNull();
    await jobs.unmarkCells();
    expect(lastWrite(current(), 'marks')).toBeNull();
    await jobs.restore();
    const content = await host.read();
    if (!content.ok || !first.ok) throw new Error('memory is read');
    const grid = content.value.sheets[0]!;
    expect(CELLS.map((row, i) => row.map((_, j) => grid.value(i, j)))).toEqual(CELLS);
    expect(grid.value(1, 6)).toBeNull();
    expect(content.value.settings).toBe(first.value.settings);
  });

  it('keeps what was accepted since the write', async () => {
    const { jobs, settings, computed } = pane();
    await jobs.read();
    await jobs.write();
    const finding = computed().result.check!.findings[0]!;
    await jobs.acceptFinding(finding, 'Revisi DIPA');
    await jobs.restore();
    expect(await settings()).toMatchObject({
      outputs: [],
      accepted: { [finding.id]: { note: 'Revisi DIPA' } },
    });
  });
});
