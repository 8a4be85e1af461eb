import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { ok } from '../../../src/kernel/result';
import { MemoryHost } from '../../../src/host/memory/memoryHost';
import { gridOf } from '../../../src/sheet/gridOf';
import { readSettings } from '../../../src/sheet/settings';
import { App } from '../../../src/taskpane/App';
import type { PaneEnvironment } from '../../../src/taskpane/jobs/environment';
import { directCompute } from '../../../src/taskpane/worker/directCompute';
import '../renderPart';

/** IKU 2.1, 1.1 and 1.2 of the 2021 report (Tabel 3.3); the report prints 100.15 where 101.56 is right. */
const CELLS = [
  ['Sasaran', 'Indikator', 'Target', 'Realisasi', '% Capaian'],
  ['Kesadaran masyarakat terhadap mutu', 'Indeks kesadaran masyarakat', 71, 72.11, 100.15],
  ['Obat dan Makanan yang memenuhi syarat', 'Persentase Obat yang memenuhi syarat', 91.5, 92.25, 100.82],
  [null, 'Persentase Makanan yang memenuhi syarat', 84.5, 91.82, 108.66],
];

async function openCheck(): Promise<MemoryHost> {
  const sheets = [gridOf({ sheet: 'Lakip', cells: CELLS })];
  const host = new MemoryHost({
    sheets,
    activeSheet: 'Lakip',
    settings: null,
    separators: null,
    uses1904Dates: false,
  });
  const environment: PaneEnvironment = {
    host,
    compute: directCompute,
    openWorkbook: () => Promise.resolve(ok(undefined)),
    store: null,
    defaults: { language: 'id', theme: 'light' },
    hostTheme: null,
    quietTime: 0,
  };
  render(<App environment={environment} />);
  fireEvent.click(screen.getByRole('button', { name: 'Pakai buku kerja ini' }));
  fireEvent.click(screen.getByRole('tab', { name: 'Periksa' }));
  await screen.findByRole('region', { name: /Hasil pemeriksaan/ });
  return host;
}

const region = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('Periksa', () => {
  it('lists the wrong figure with its cell, and always gives all counts', async () => {
    await openCheck();
    expect(region(/^Temuan/).getByText(/tertulis 100\.15, seharusnya 101,56/)).toBeTruthy();
    expect(region(/^Temuan/).getByRole('button', { name: 'Tunjukkan Lakip!E2 di lembar' })).toBeTruthy();
    for (const name of ['Diperiksa', 'Sesuai', 'Beda pembulatan', 'Salah', 'Tidak dapat diperiksa']) {
      expect(region(/Hasil pemeriksaan/).getByText(name)).toBeTruthy();
    }
  });

  it('accepts a finding with a reason, keeps it in the workbook, and shows it no more', async () => {
    const host = await openCheck();
    fireEvent.click(region(/^Temuan/).getAllByRole('button', { name: 'Tandai sudah benar' })[0]!);
    fireEvent.change(screen.getByRole('textbox', { name: 'Alasan' }), { target: { value: 'Sudah dicetak' } });
    fireEvent.click(region(/^Temuan/).getByRole('button', { name: 'Simpan' }));
    await screen.findByRole('button', { name: '1 temuan ditandai sudah benar' });
    const content = await host.read();
    const settings = content.ok ? readSettings(content.value.settings) : null;
    expect(settings?.ok && Object.values(settings.value.accepted)).toEqual([
      { printed: '100.15', note: 'Sudah dicetak' },
    ]);
    expect(screen.queryByText(/seharusnya 101,56/)).toBeNull();
  });

  it('shows an accepted finding with its reason, and takes the acceptance back', async () => {
    const host = await openCheck();
    fireEvent.click(region(/^Temuan/).getAllByRole('button', { name: 'Tandai sudah benar' })[0]!);
    fireEvent.change(screen.getByRole('textbox', { name: 'Alasan' }), { target: { value: 'Sudah dicetak' } });
    fireEvent.click(region(/^Temuan/).getByRole('button', { name: 'Simpan' }));
    fireEvent.click(await screen.findByRole('button', { name: '1 temuan ditandai sudah benar' }));
    expect(screen.getByText(/seharusnya 101,56/)).toBeTruthy();
    expect(screen.getByText('Alasan: Sudah dicetak')).toBeTruthy();
    const back = screen.getByRole('button', {
      name: 'Periksa lagi temuan ini',
      description: /seharusnya 101,56/,
    });
    back.focus();
    fireEvent.click(back);
    await waitFor(() => expect(screen.queryByText(/temuan ditandai/)).toBeNull());
    expect(region(/^Temuan/).getAllByText(/seharusnya 101,56/)).toHaveLength(1);
    expect(document.activeElement).not.toBe(document.body);
    const content = await host.read();
    const settings = content.ok ? readSettings(content.value.settings) : null;
    expect(settings?.ok && settings.value.accepted).toEqual({});
  });

  it('checks pasted text against the workbook', async () => {
    await openCheck();
    const box = screen.getByRole('textbox', { name: /Tempel teks laporan/ });
    fireEvent.change(box, {
      target: { value: 'Realisasi Persentase Obat yang memenuhi syarat sebesar 95,25.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Periksa teks' }));
    await screen.findByText('Paragraf 1');
    expect(screen.getByText(/tertulis 95,25, seharusnya 92,25/)).toBeTruthy();
  });

  it('makes the sheet of findings', async () => {
    const host = await openCheck();
    fireEvent.click(screen.getByRole('button', { name: 'Buat lembar Pemeriksaan' }));
    await waitFor(async () => {
      const content = await host.read();
      expect(content.ok && content.value.sheets.map((grid) => grid.sheet)).toContain('Pemeriksaan LAKIP');
    });
  });

  it('takes the sheet of findings back', async () => {
    const host = await openCheck();
    expect(screen.queryByRole('button', { name: 'Batalkan lembar Pemeriksaan' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Buat lembar Pemeriksaan' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Batalkan lembar Pemeriksaan' }));
    await screen.findAllByText(/kembali seperti sebelum dibuat/);
    const content = await host.read();
    expect(content.ok && content.value.sheets.map((grid) => grid.sheet)).toEqual(['Lakip']);
    expect(screen.queryByRole('button', { name: 'Batalkan lembar Pemeriksaan' })).toBeNull();
  });

  it('has no serious accessibility finding', async () => {
    await openCheck();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  });
});
