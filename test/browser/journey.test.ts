import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openFile } from '../../src/grid/file/openFile';
import { readDocument } from '../../src/host/file/document/readDocument';
import { cell, goTo, paneOf, sheetsAndCharts } from './pageActions';
import { startSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 300_000);
afterAll(() => site.close());

/** Row 8 of Realisasi 2021 is IKU 1.1: target 91.5, realisasi 92.25 (Tabel 3.3); column J gets % Capaian. */
const [HEADER, ROW, ACHIEVEMENT] = [4, 7, 9];

/** The Word document that the pane makes and hands to the person. */
async function expectDocument(page: Page): Promise<void> {
  const pane = paneOf(page);
  const downloading = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Buat dokumen Word' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('Laporan Kinerja 2021.docx');
  await pane.getByRole('button', { name: 'Simpan Laporan Kinerja 2021.docx' }).waitFor();
  const read = readDocument(new Uint8Array(readFileSync(await file.path())));
  expect(read.ok && read.value.blocks.length).toBeGreaterThan(200);
}

describe('the whole job, as a user does it', () => {
  it('answers, computes, changes a realisasi, recomputes, takes back, saves, and opens the saved file again', async () => {
    const { page, problems } = await site.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).click();
    await pane.getByRole('radio', { name: /Jumlah pasar pangan aman berbasis komunitas/ }).click();
    await pane.getByText('Satu hal perlu dipastikan').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Tulis hasil' }).click();
    await pane.getByText('Selesai.').first().waitFor();
    await page.getByRole('tab', { name: 'Realisasi 2021' }).click();
    expect(await cell(page, HEADER, ACHIEVEMENT)).toEqual({ value: '% Capaian', formula: null });
    expect((await cell(page, ROW, ACHIEVEMENT)).value).toBeCloseTo((92.25 / 91.5) * 100, 10);

    await goTo(page, 'H8', '91,5');
    await pane.getByRole('main').getByRole('button', { name: 'Hitung ulang' }).click();
    await pane.getByRole('button', { name: 'Perbarui hasil' }).click();
    await pane.getByText('Selesai.').first().waitFor();
    expect((await cell(page, ROW, ACHIEVEMENT)).value).toBe(100);

    await pane.getByRole('button', { name: 'Pulihkan', exact: true }).click();
    await pane
      .getByText(/seperti sebelum hasil ditulis/)
      .first()
      .waitFor();
    expect((await cell(page, ROW, ACHIEVEMENT)).value).toBeCloseTo((92.25 / 91.5) * 100, 10);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Simpan' }).click();
    const saved = openFile(new Uint8Array(readFileSync(await (await downloading).path())), 'tersimpan.xlsx');
    const sheet = saved.ok ? saved.value.workbook.sheetNamed('Realisasi 2021') : null;
    expect(sheet?.value(ROW, 7)).toBe(91.5);
    expect(sheet?.value(ROW, ACHIEVEMENT)).toBeCloseTo((92.25 / 91.5) * 100, 10);
    expect(problems).toEqual([]);
    await page.close();
  }, 90_000);

  it('checks the workbook, jumps to a wrong cell, makes the sheet of findings, and tests itself', async () => {
    const { page, problems } = await site.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).click();
    await pane.getByRole('button', { name: 'Tulis hasil' }).waitFor();
    await page.locator('.ribbon-button', { hasText: 'Periksa' }).click();
    await pane.getByText('Hasil pemeriksaan').waitFor();
    await pane.getByRole('button', { name: 'Tunjukkan Efisiensi!F20 di lembar' }).first().click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.grid input')?.value === 'F20',
    );
    await pane.getByRole('button', { name: 'Buat lembar Pemeriksaan' }).click();
    await page.getByRole('tab', { name: 'Pemeriksaan LAKIP' }).waitFor();
    await pane.getByRole('tab', { name: 'Setelan' }).click();
    await pane.getByRole('button', { name: 'Jalankan uji diri' }).click();
    await pane
      .getByText(/Sesuai: 7 angka cocok/)
      .first()
      .waitFor();
    await pane.getByRole('textbox', { name: /Teks untuk dikirim/ }).waitFor();
    expect(await page.getByRole('tab', { name: 'LAKIP uji diri' }).count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  }, 90_000);

  it('makes every sheet and chart of the report twice, none doubled, saves them, and the Word document', async () => {
    const { page, problems } = await site.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).click();
    await pane.getByRole('button', { name: 'Tulis hasil' }).waitFor();
    await pane.getByRole('tab', { name: 'Laporan' }).click();
    await pane.getByRole('region', { name: 'Kalimat' }).waitFor();
    const root = pane.locator('html');
    expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    const make = pane.getByRole('button', { name: 'Buat lembar laporan' });
    const made = pane.getByText('12 lembar laporan sudah dibuat di akhir buku kerja.');
    await make.click();
    await made.last().waitFor();
    const once = await sheetsAndCharts(page);
    expect(once.sheets.filter((name) => name.startsWith('LAKIP '))).toHaveLength(13);
    expect(once.sheets).toHaveLength(9 + 13);
    // One a indicator, and NPS, capaian, outputs, budget, quarters.
    expect(once.charts).toHaveLength(29 + 5);
    expect(new Set(once.charts).size).toBe(once.charts.length);

    await pane.getByRole('button', { name: 'Tutup' }).click();
    await made.last().waitFor({ state: 'detached' });
    await make.click();
    await made.last().waitFor();
    expect(await sheetsAndCharts(page)).toEqual(once);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Simpan' }).click();
    const bytes = new Uint8Array(readFileSync(await (await downloading).path()));
    const saved = openFile(bytes, 'tersimpan.xlsx');
    const kept = saved.ok ? saved.value.workbook.sheets : [];
    expect(kept.map(({ name }) => name)).toEqual(once.sheets);
    expect(kept.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual(once.charts);
    const summary = saved.ok ? saved.value.workbook.sheetNamed('LAKIP Ringkasan') : null;
    // NPS total of the report with its right inputs (expected.json).
    expect(summary?.value(5, 2)).toBeCloseTo(98.1964167034324, 9);
    await expectDocument(page);
    expect(problems).toEqual([]);
    await page.close();
  }, 120_000);
});
