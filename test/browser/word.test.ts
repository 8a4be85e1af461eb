import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/host/file/document/readDocument';
import { paneOf } from './pageActions';
import { startSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 300_000);
afterAll(() => site.close());

it('makes the Word document in the pane, without a request outside', async () => {
  const { page, problems } = await site.open();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).click();
  await pane.getByRole('button', { name: 'Tulis hasil' }).waitFor();
  await pane.getByRole('tab', { name: 'Laporan' }).click();
  await pane.getByRole('region', { name: 'Kalimat' }).waitFor();
  const downloading = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Buat dokumen Word' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('Laporan Kinerja 2021.docx');
  await pane.getByRole('button', { name: 'Simpan Laporan Kinerja 2021.docx' }).waitFor();
  const read = readDocument(new Uint8Array(readFileSync(await file.path())));
  expect(read.ok && read.value.blocks.length).toBeGreaterThan(200);
  expect(problems).toEqual([]);
  await page.close();
}, 120_000);
