import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { fail, ok } from '../../src/kernel/result';
import type { ApplyOptions, SheetHost } from '../../src/app/ports';
import { MemoryHost } from '../../src/host/memory/memoryHost';
import { METHOD_PRESETS } from '../../src/scoring/index';
import type { EditPlan } from '../../src/sheet/editPlan';
import type { Grid, WorkbookContent } from '../../src/sheet/grid';
import { gridOf, type GridSpec } from '../../src/sheet/gridOf';
import { readSettings } from '../../src/sheet/settings';
import { App } from '../../src/taskpane/App';
import type { PaneEnvironment } from '../../src/taskpane/jobs/environment';
import type { PreferenceStore } from '../../src/taskpane/settings/preferences';
import { directCompute } from '../../src/taskpane/worker/directCompute';
import './renderPart';

/** IKU 1.1, 1.2 and 2.1 of the 2021 report of Balai POM di Kupang (Tabel 3.3). */
const CELLS: GridSpec['cells'] = [
  ['Sasaran', 'Indikator', 'Target', 'Realisasi'],
  ['Obat dan Makanan yang memenuhi syarat', 'Persentase Obat yang memenuhi syarat', 91.5, 92.25],
  [null, 'Persentase Makanan yang memenuhi syarat', 84.5, 91.82],
  ['Kesadaran masyarakat terhadap mutu', 'Indeks kesadaran masyarakat', 74, 75.16],
];

function workbook(cells: GridSpec['cells'] = CELLS): WorkbookContent {
  const sheets = [gridOf({ sheet: 'Lakip', cells })];
  return { sheets, activeSheet: 'Lakip', settings: null, separators: null, uses1904Dates: false };
}

function memoryStore(): PreferenceStore {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

function open(host: SheetHost, changes: Partial<PaneEnvironment> = {}) {
  const environment: PaneEnvironment = {
    host,
    compute: directCompute,
    openWorkbook: () => Promise.resolve(ok(undefined)),
    store: memoryStore(),
    defaults: { language: 'id', theme: 'light' },
    hostTheme: null,
    quietTime: 0,
    ...changes,
  };
  return { ...render(<App environment={environment} />), environment };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const pressable = (name: string | RegExp) => screen.findByRole('button', { name });
const tab = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));
const heard = () =>
  screen
    .getAllByRole('status')
    .map((each) => each.textContent)
    .join(' ');

async function readWorkbook() {
  press('Pakai buku kerja ini');
  await pressable('Tulis hasil');
}
async function writeResults() {
  await readWorkbook();
  press('Tulis hasil');
  await pressable('Pulihkan');
}

async function sheetOf(host: MemoryHost): Promise<Grid> {
  const content = await host.read();
  if (!content.ok) throw new Error('memory can always be read');
  return content.value.sheets[0] as Grid;
}
function valuesOf(grid: Grid) {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => grid.value(row, column)),
  );
}
const withCell = (row: number, column: number, value: number) =>
  workbook(
    CELLS.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells)),
  );

async function seriousFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the pane on a workbook in memory', () => {
  it('explains itself in three lines and offers three ways to start', async () => {
    open(new MemoryHost(workbook()));
    expect(within(screen.getByRole('tabpanel')).getAllByRole('listitem')).toHaveLength(3);
    for (const name of ['Pakai buku kerja ini', 'Buka contoh', 'Ambil templat kosong']) {
      expect(screen.getByRole('button', { name })).toBeTruthy();
    }
    expect(await seriousFindings()).toEqual([]);
  });

  it('opens the sample in a new workbook and says where to go on', async () => {
    const opened: string[] = [];
    open(new MemoryHost(workbook()), {
      openWorkbook: (kind) => {
        opened.push(kind);
        return Promise.resolve(ok(undefined));
      },
    });
    press('Buka contoh');
    await waitFor(() => expect(heard()).toContain('Buku kerja baru dibuka'));
    expect(opened).toEqual(['sample']);
  });

  it('reads and shows what it would write before it writes anything', async () => {
    const host = new MemoryHost(workbook());
    const before = valuesOf(await sheetOf(host));
    open(host);
    await readWorkbook();
    expect(screen.getByRole('region', { name: 'Yang akan ditulis' })).toBeTruthy();
    expect(screen.getByText('3 indikator dalam 2 sasaran')).toBeTruthy();
    expect(valuesOf(await sheetOf(host))).toEqual(before);
    expect(await seriousFindings()).toEqual([]);
  });

  it('writes, shows the results, and says so to those who listen', async () => {
    const host = new MemoryHost(workbook());
    open(host);
    await writeResults();
    const values = valuesOf(await sheetOf(host));
    expect(values[0]).toContain('% Capaian');
    // 92.25 / 91.5 x 100 (Tabel 3.3: 100,82).
    expect(
      values[1]?.some((value) => typeof value === 'number' && Math.abs(value - 100.8196721) < 1e-6),
    ).toBe(true);
    expect(screen.getByRole('tab', { name: 'Hasil' }).getAttribute('aria-selected')).toBe('true');
    expect(heard()).toMatch(/Selesai\. \d+ sel ditulis untuk 3 indikator\. NPS total 103,15 Baik/);
    expect(await seriousFindings()).toEqual([]);
  });

  it('takes the write back exactly', async () => {
    const host = new MemoryHost(workbook());
    const before = valuesOf(await sheetOf(host));
    open(host);
    await writeResults();
    press('Pulihkan');
    await waitFor(() => expect(heard()).toContain('Lembar sudah kembali'));
    const after = valuesOf(await sheetOf(host));
    expect(after.map((row) => row.slice(0, 4))).toEqual(before);
    expect(after.flatMap((row) => row.slice(4)).every((value) => value === null)).toBe(true);
  });

  it('refuses to restore over what someone changed since, and says which cell', async () => {
    const host = new MemoryHost(workbook());
    open(host);
    await writeResults();
    const written = valuesOf(await sheetOf(host));
    const cells = written.map((row, at) => (at === 1 ? [...row.slice(0, 4), 'milik saya'] : row));
    act(() => host.edit(({ settings }) => ({ ...workbook(cells), settings })));
    press('Pulihkan');
    await waitFor(() => expect(screen.getByText('Gagal')).toBeTruthy());
    expect((await sheetOf(host)).value(1, 4)).toBe('milik saya');
    expect(screen.getByRole('button', { name: /Tunjukkan Lakip!E2/ })).toBeTruthy();
  });

  it('notices that the workbook changed and computes again', async () => {
    const host = new MemoryHost(workbook());
    open(host);
    await readWorkbook();
    act(() => host.edit(() => withCell(1, 3, 45.75)));
    await waitFor(() => expect(heard()).toContain('berubah sejak dihitung'));
    fireEvent.click(screen.getAllByRole('button', { name: 'Hitung ulang' })[0] as HTMLElement);
    await pressable('Tulis hasil');
    tab('Hasil');
    expect(screen.getByText('50,00%')).toBeTruthy();
  });

  it('writes nothing when a cell changed unseen since it was read', async () => {
    const host = new MemoryHost(workbook());
    const silent: SheetHost = {
      read: () => host.read(),
      apply: (plan) => host.apply(plan),
      show: () => host.show(),
    };
    open(silent);
    await readWorkbook();
    host.edit(() => withCell(1, 3, 10));
    press('Tulis hasil');
    await waitFor(() => expect(screen.getByText('Gagal menulis')).toBeTruthy());
    expect((await sheetOf(host)).columnCount).toBe(4);
  });

  it('shows progress, and a cancelled write is called cancelled', async () => {
    const host = new MemoryHost(workbook());
    let go: () => void = () => undefined;
    let options: ApplyOptions | undefined;
    const slow: SheetHost = {
      read: () => host.read(),
      show: () => host.show(),
      apply: async (_plan: EditPlan, given?: ApplyOptions) => {
        options = given;
        await new Promise<void>((resolve) => (go = resolve));
        return given?.isCancelled?.() ? fail({ code: 'cancelled', severity: 'error' }) : host.apply(_plan);
      },
    };
    open(slow);
    await readWorkbook();
    press('Tulis hasil');
    await waitFor(() => expect(options).toBeDefined());
    act(() => options?.onProgress?.({ done: 1200, all: 5000 }));
    expect(screen.getByText('1.200 dari 5.000')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.24');
    press('Batalkan');
    expect(heard()).toContain('Membatalkan');
    await act(async () => go());
    await waitFor(() => expect(heard()).toContain('Dibatalkan. Lembar tetap seperti semula.'));
    expect(await pressable('Tulis hasil')).toBeTruthy();
  });

  it('says why a workbook could not be read', async () => {
    const host = new MemoryHost(workbook());
    const busy: SheetHost = {
      read: () => Promise.resolve(fail({ code: 'editing-cell', severity: 'error' })),
      apply: (plan) => host.apply(plan),
      show: () => host.show(),
    };
    open(busy);
    press('Pakai buku kerja ini');
    expect((await screen.findAllByText(/mode mengetik/)).length).toBeGreaterThan(0);
    press('Tutup');
    expect(screen.queryByText(/mode mengetik/)).toBeNull();
  });

  it('says so when there is no table of indicators', async () => {
    open(new MemoryHost(workbook([['Daftar hadir'], ['Ani'], ['Budi']])));
    press('Pakai buku kerja ini');
    expect(await screen.findByRole('region', { name: 'Tabel indikator belum ditemukan' })).toBeTruthy();
    expect(await pressable('Baca lagi')).toBeTruthy();
    tab('Hasil');
    expect(screen.getByText(/Belum ada hasil/)).toBeTruthy();
  });

  it('keeps the method in the workbook and computes with it', async () => {
    const host = new MemoryHost(workbook());
    open(host);
    await readWorkbook();
    tab('Setelan');
    const kemenkeu = METHOD_PRESETS.find(({ id }) => id.includes('kemenkeu'));
    if (!kemenkeu) throw new Error('a preset of Kemenkeu is expected');
    fireEvent.change(screen.getByRole('combobox', { name: 'Profil metode' }), {
      target: { value: kemenkeu.id },
    });
    press('Simpan di buku kerja');
    await waitFor(() => expect(heard()).toContain('Setelan disimpan'));
    const content = await host.read();
    const settings = content.ok ? readSettings(content.value.settings) : null;
    expect(settings?.ok && settings.value.method.id).toBe(kemenkeu.id);
    tab('Hasil');
    expect(within(screen.getByRole('region', { name: 'NPS total' })).getByText('Hijau')).toBeTruthy();
  });

  it('computes with the direction of an indicator that was set by hand', async () => {
    const host = new MemoryHost(workbook());
    open(host);
    await readWorkbook();
    tab('Setelan');
    press('Pilih indikator');
    const choice = screen.getByRole('combobox', { name: /Persentase Makanan/ });
    fireEvent.change(choice, { target: { value: 'minimal' } });
    press('Simpan di buku kerja');
    await waitFor(() => expect(heard()).toContain('Setelan disimpan'));
    tab('Hasil');
    // (2 x 84.5 - 91.82) / 84.5 x 100 = 91.3373 (M-2, form A).
    expect(screen.getByText('91,34%')).toBeTruthy();
  });

  it('throws a draft away', async () => {
    open(new MemoryHost(workbook()));
    await readWorkbook();
    tab('Setelan');
    fireEvent.click(screen.getByRole('radio', { name: /Rumus Excel/ }));
    press('Batalkan perubahan');
    expect((screen.getByRole('radio', { name: /^Angka/ }) as HTMLInputElement).checked).toBe(true);
    expect(screen.queryByRole('button', { name: 'Simpan di buku kerja' })).toBeNull();
  });

  it('changes the language at once and remembers it for the person', async () => {
    const { environment, unmount } = open(new MemoryHost(workbook()));
    tab('Setelan');
    fireEvent.change(screen.getByRole('combobox', { name: 'Bahasa' }), { target: { value: 'en' } });
    expect(screen.getByRole('tab', { name: 'Settings' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(await seriousFindings()).toEqual([]);
    unmount();
    open(new MemoryHost(workbook()), { store: environment.store });
    expect(screen.getByRole('button', { name: 'Use this workbook' })).toBeTruthy();
  });

  it('comes back with a message when the computation breaks', async () => {
    open(new MemoryHost(workbook()), { compute: () => Promise.reject(new Error('rusak')) });
    press('Pakai buku kerja ini');
    expect((await screen.findAllByText(/Error: rusak/)).length).toBeGreaterThan(0);
    expect(await pressable('Pakai buku kerja ini')).toBeTruthy();
  });

  it('shows an honest page instead of a blank one when our own code fails', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    open(new MemoryHost(workbook()), { compute: () => Promise.resolve({} as never) });
    press('Pakai buku kerja ini');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Buka lagi' })).toBeTruthy();
    jest.restoreAllMocks();
  });
});
