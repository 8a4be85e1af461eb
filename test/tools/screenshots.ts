/** `npm run screenshots`: makes the pictures of the README and of docs/ from the built add-in in the built-in host. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startSite, type Site } from '../browser/site';

const FOLDER = join(__dirname, '../../docs/gambar');

async function computed(site: Site, query = ''): Promise<Page> {
  const { page } = await site.open(query);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).click();
  await pane.getByRole('button', { name: 'Tulis hasil' }).click();
  await pane.getByText('Selesai.').first().waitFor();
  await page.getByRole('tab', { name: 'Realisasi 2021' }).click();
  // Bring the result columns into view.
  const box = page.locator('.grid input').first();
  await box.fill('N9');
  await box.press('Enter');
  return page;
}

/** The rest of the first minute: the question answered, why a figure is as it is, the write taken back. */
async function firstMinute(site: Site): Promise<void> {
  const { page } = await site.open();
  const pane = page.frameLocator('iframe');
  const shoot = (name: string) => page.locator('iframe').screenshot({ path: join(FOLDER, `${name}.png`) });
  await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).click();
  await pane.getByRole('radio', { name: /Jumlah pasar pangan aman berbasis komunitas/ }).click();
  await pane.getByText('Satu hal perlu dipastikan').waitFor({ state: 'detached' });
  await shoot('menit-terjawab');
  await pane.getByRole('button', { name: 'Tulis hasil' }).click();
  await pane.getByText('Selesai.').first().waitFor();
  const indicator = pane.getByRole('list', { name: 'Indikator' }).getByRole('button').first();
  await indicator.click();
  await indicator.scrollIntoViewIfNeeded();
  await pane.getByText('Mengapa angka ini').scrollIntoViewIfNeeded();
  await shoot('menit-mengapa');
  await pane.getByRole('button', { name: /^Pulihkan Hasil hitungan/ }).click();
  await pane
    .getByText(/seperti sebelum hasil ditulis/)
    .first()
    .waitFor();
  await pane.getByRole('tabpanel').evaluate((panel) => {
    for (let each: Element | null = panel; each; each = each.parentElement) each.scrollTop = 0;
  });
  await shoot('menit-pulih');
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const site = await startSite();
  try {
    const { page: start } = await site.open();
    await start.frameLocator('iframe').getByRole('button', { name: 'Pakai buku kerja ini' }).waitFor();
    await start.locator('iframe').screenshot({ path: join(FOLDER, 'panel-awal.png') });
    await start.frameLocator('iframe').getByRole('button', { name: 'Pakai buku kerja ini' }).click();
    await start.frameLocator('iframe').getByRole('button', { name: 'Tulis hasil' }).waitFor();
    await start.locator('iframe').screenshot({ path: join(FOLDER, 'panel-pertanyaan.png') });
    await start.close();
    await firstMinute(site);
    const page = await computed(site);
    await page.screenshot({ path: join(FOLDER, 'simulator.png') });
    await page.locator('iframe').screenshot({ path: join(FOLDER, 'panel-hasil.png') });
    await page.frameLocator('iframe').getByRole('tab', { name: 'Periksa' }).click();
    await page.frameLocator('iframe').getByText('Hasil pemeriksaan').waitFor();
    await page.locator('iframe').screenshot({ path: join(FOLDER, 'panel-periksa.png') });
    await page.frameLocator('iframe').getByRole('tab', { name: 'Laporan' }).click();
    await page.frameLocator('iframe').getByText('Kalimat').waitFor();
    await page.locator('iframe').screenshot({ path: join(FOLDER, 'panel-laporan.png') });
    await page.close();
  } finally {
    await site.close();
  }
  // Fewer colours, where the tool is there: the pictures stay small.
  for (const name of [
    'panel-awal',
    'panel-pertanyaan',
    'panel-hasil',
    'panel-periksa',
    'panel-laporan',
    'menit-terjawab',
    'menit-mengapa',
    'menit-pulih',
    'simulator',
  ]) {
    const file = join(FOLDER, `${name}.png`);
    try {
      execFileSync('convert', [
        file,
        '-strip',
        '+dither',
        '-colors',
        '200',
        '-define',
        'png:compression-level=9',
        `PNG8:${file}`,
      ]);
    } catch {
      console.log(`${name}.png is left as it is: no ImageMagick here`);
    }
  }
}

void main();
