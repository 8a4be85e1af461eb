import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { ok } from '../../../src/kernel/result';
import { MemoryHost } from '../../../src/host/memory/memoryHost';
import type { WorkbookContent } from '../../../src/sheet/grid';
import { App } from '../../../src/taskpane/App';
import type { PaneEnvironment } from '../../../src/taskpane/jobs/environment';
import { directCompute } from '../../../src/taskpane/worker/directCompute';
import { office } from '../../helpers/officeWorkbook';
import '../renderPart';

/** Files that the pane gave to the person, newest last. */
const saved: { name: string; bytes: Uint8Array }[] = [];

async function openReport(content: WorkbookContent = office()): Promise<MemoryHost> {
  const host = new MemoryHost(content);
  const environment: PaneEnvironment = {
    host,
    compute: directCompute,
    // The library for Word is tried where its bytes are of one realm (test/taskpane/worker/wordDocument.test.ts).
    makeDocument: () => Promise.resolve(ok(new Uint8Array([0x50, 0x4b]))),
    saveFile: (bytes, name) => void saved.push({ bytes, name }),
    openWorkbook: () => Promise.resolve(ok(undefined)),
    store: null,
    defaults: { language: 'id', theme: 'light' },
    hostTheme: null,
    quietTime: 0,
  };
  render(<App environment={environment} />);
  fireEvent.click(screen.getByRole('button', { name: 'Pakai buku kerja ini' }));
  await screen.findByRole('region', { name: 'Yang akan ditulis' });
  fireEvent.click(screen.getByRole('tab', { name: 'Laporan' }));
  await screen.findByRole('region', { name: /^Lembar laporan/ });
  return host;
}

async function sheetsOf(host: MemoryHost): Promise<string[]> {
  const read = await host.read();
  return read.ok ? read.value.sheets.map(({ sheet }) => sheet) : [];
}

/** Waits for a message above the panel. */
const said = (text: string) =>
  waitFor(() => expect(document.querySelector('.fui-MessageBarBody')?.textContent).toContain(text));
const make = () => fireEvent.click(screen.getByRole('button', { name: 'Buat lembar laporan' }));

describe('Laporan', () => {
  it('says which sheets it would make, and what it leaves out', async () => {
    const host = await openReport();
    const part = within(screen.getByRole('region', { name: 'Lembar laporan (8)' }));
    fireEvent.click(part.getByRole('button', { name: 'Isinya' }));
    expect(part.getByText(/^LAKIP Tabel 3\.3: Capaian Indikator/)).toBeTruthy();
    expect(part.getByText(/^Lembar “LAKIP Tabel 3\.2” tidak dibuat/)).toBeTruthy();
    expect(await sheetsOf(host)).toEqual(['Kinerja 2021']);
  });

  it('makes the sheets twice without doubling them, and takes them back', async () => {
    const host = await openReport();
    make();
    await said('8 lembar laporan sudah dibuat di akhir buku kerja.');
    const once = await sheetsOf(host);
    expect(once).toHaveLength(10);
    fireEvent.click(screen.getByRole('button', { name: 'Tutup' }));
    make();
    await said('8 lembar laporan sudah dibuat di akhir buku kerja.');
    expect(await sheetsOf(host)).toEqual(once);
    fireEvent.click(screen.getByRole('button', { name: 'Batalkan pembuatan' }));
    await said('Lembar laporan dikembalikan seperti sebelumnya.');
  });

  it('makes them from the workbook as it is now, not as it was read', async () => {
    const host = await openReport();
    act(() =>
      host.edit((content) => ({
        ...content,
        sheets: office().sheets.map((grid) => ({
          ...grid,
          value: (row, column) => (row === 2 && column === 4 ? 80 : grid.value(row, column)),
          text: (row, column) => (row === 2 && column === 4 ? '80' : grid.text(row, column)),
        })),
      })),
    );
    make();
    await said('8 lembar laporan sudah dibuat di akhir buku kerja.');
    const read = await host.read();
    const table = read.ok && read.value.sheets.find(({ sheet }) => sheet === 'LAKIP Tabel 3.3');
    expect(table && table.value(2, 4)).toBe(80);
  });

  it('leaves a sheet of that name alone when it is not ours, and says so', async () => {
    const content = office();
    const taken = office([], { sheet: 'LAKIP Ringkasan', cells: [['milik kantor']] });
    const host = await openReport({ ...content, sheets: [...content.sheets, ...taken.sheets] });
    make();
    await said('LAKIP Ringkasan');
    expect(await sheetsOf(host)).toEqual(['Kinerja 2021', 'LAKIP Ringkasan']);
  });

  it('draws the charts with their figures in words', async () => {
    await openReport();
    const charts = within(screen.getByRole('region', { name: 'Grafik' }));
    const chart = charts.getByRole('img', { name: /^NPS per sasaran/ });
    // 91.5/92.25 and 63/70 make 94.59; 70/50 and 79.5/78 make 120.96 (officeWorkbook.ts).
    expect(chart.getAttribute('aria-label')).toBe('NPS per sasaran. NPS per sasaran: 1 94,59; 2 120,96');
    expect(chart.querySelectorAll('rect')).toHaveLength(2);
  });

  it('gives the sentences of what is chosen, and copies them', async () => {
    const copied: string[] = [];
    Object.assign(navigator, {
      clipboard: {
        writeText: (text: string) => {
          copied.push(text);
          return Promise.resolve();
        },
      },
    });
    await openReport();
    const part = within(screen.getByRole('region', { name: 'Kalimat' }));
    const choice = part.getByRole('combobox', { name: 'Tentang' });
    const indicator = within(choice).getByRole('option', { name: /^IKU 1\. Persentase obat/ });
    fireEvent.change(choice, { target: { value: (indicator as HTMLOptionElement).value } });
    const [first] = part.getAllByRole('button', { name: /^Salin:/ });
    fireEvent.click(first!);
    await part.findByText('Sudah disalin.');
    expect(copied).toEqual([
      expect.stringMatching(/^Target indikator “Persentase obat yang memenuhi syarat”/),
    ]);
    fireEvent.click(part.getByRole('button', { name: 'Salin semua' }));
    await waitFor(() => expect(copied).toHaveLength(2));
    expect(copied[1]?.split('\n\n').length).toBeGreaterThan(1);
  });

  it('says how to copy by hand where the host allows nothing', async () => {
    Object.assign(navigator, {
      clipboard: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
    });
    document.execCommand = () => false;
    await openReport();
    const part = within(screen.getByRole('region', { name: 'Kalimat' }));
    fireEvent.click(part.getAllByRole('button', { name: /^Salin:/ })[0]!);
    await part.findByText(/tekan Ctrl\+C/);
  });

  it('has nothing that axe finds', async () => {
    await openReport();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('makes the Word document, saves it, and saves it again when asked', async () => {
    const host = await openReport();
    const before = await sheetsOf(host);
    fireEvent.click(screen.getByRole('button', { name: 'Buat dokumen Word' }));
    const again = await screen.findByRole('button', { name: 'Simpan Laporan Kinerja 2021.docx' });
    expect(saved.map(({ name }) => name)).toEqual(['Laporan Kinerja 2021.docx']);
    expect([...(saved[0]?.bytes ?? [])]).toEqual([0x50, 0x4b]);
    fireEvent.click(again);
    expect(saved).toHaveLength(2);
    expect(await sheetsOf(host)).toEqual(before);
  });
});
