import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packageDifferences } from '../helpers/samePackage';
import { cell, paneOf } from './pageActions';
import { startSite, type Site } from './site';

/** The way back from every mistake: presses that were not meant, and writes that are taken back after reopening. */
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/contoh/kupang-2021.xlsx')));
/** Row 8 of Realisasi 2021 is IKU 1.1; column J gets % Capaian. */
const [ROW, ACHIEVEMENT] = [7, 9];

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 300_000);
afterAll(() => site.close());

async function save(page: Page): Promise<Uint8Array> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan' }).click();
  return new Uint8Array(readFileSync(await (await downloading).path()));
}

const settled = (page: Page) => paneOf(page).locator('[data-quiet]').waitFor({ state: 'detached' });

/** Tab to the button that writes, and Enter. */
async function writeByKeyboard(page: Page): Promise<void> {
  const write = paneOf(page).getByRole('button', { name: 'Tulis hasil' });
  const hasFocus = () => write.evaluate((each) => each === document.activeElement);
  for (let step = 0; step < 80 && !(await hasFocus()); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

describe('a press that was not meant', () => {
  it.each<[string, (page: Page) => Promise<void>, (page: Page) => Promise<void>]>([
    [
      'pressed twice',
      (page) => paneOf(page).getByRole('button', { name: 'Pakai buku kerja ini' }).dblclick(),
      (page) => paneOf(page).getByRole('button', { name: 'Tulis hasil' }).click(),
    ],
    [
      'pressed by Enter and Enter',
      async (page) => {
        await paneOf(page).getByRole('button', { name: 'Pakai buku kerja ini' }).focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
      },
      writeByKeyboard,
    ],
  ])(
    'writes nothing when the first button is %s on a slow computer, and does when it is meant',
    async (_name, press, write) => {
      const { page, problems } = await site.open();
      const pane = paneOf(page);
      await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).waitFor();
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      await press(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await pane.getByRole('button', { name: 'Tulis hasil' }).waitFor();
      await settled(page);
      expect(await pane.getByText('Selesai.').count()).toBe(0);
      await page.getByRole('tab', { name: 'Realisasi 2021' }).click();
      expect((await cell(page, ROW, ACHIEVEMENT)).value).toBeNull();
      await paneOf(page).getByRole('tab', { name: 'Hasil' }).focus();
      await write(page);
      await pane.getByText('Selesai.').first().waitFor();
      expect((await cell(page, ROW, ACHIEVEMENT)).value).not.toBeNull();
      expect(problems).toEqual([]);
      await page.close();
    },
    90_000,
  );

  it.each<[string, RegExp]>([
    // A question is open, so the pane shows what would be written and writes nothing.
    ['Hitung Lembar', /^Tulis hasil$/],
    ['Periksa', /^Hasil pemeriksaan$/],
    ['Bekukan ke Nilai', /Tidak ada rumus LAKIP/],
    ['Perbaiki Rumus', /Tidak ada rumus LAKIP yang perlu/],
    ['Pulihkan', /Belum ada tulisan LAKIP/],
  ])(
    'finds the ribbon button %s useful as the first click',
    async (name, said) => {
      const { page, problems } = await site.open();
      await page.locator('.ribbon-button', { hasText: name }).click();
      await paneOf(page).getByText(said).first().waitFor();
      expect(problems).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('does once what is pressed twice, and not what comes to stand there, at every later step on a slow computer', async () => {
    const { page, problems } = await site.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).click();
    await pane.getByRole('button', { name: 'Tulis hasil' }).waitFor();
    await settled(page);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    // Where "Tulis hasil" stood, "Hitung ulang" stands then.
    await pane.getByRole('button', { name: 'Tulis hasil' }).dblclick();
    await pane.getByText('Selesai.').first().waitFor();
    await settled(page);
    await pane.getByRole('region', { name: 'Riwayat tulisan LAKIP (1)' }).waitFor();
    await page.getByRole('tab', { name: 'Realisasi 2021' }).click();
    expect((await cell(page, ROW, ACHIEVEMENT)).value).not.toBeNull();
    // The question is asked; no second press answers it, by mouse or by keyboard.
    const removeAll = pane.getByRole('button', { name: 'Hapus semua hasil LAKIP' });
    await removeAll.dblclick();
    await pane.getByRole('button', { name: 'Tidak jadi' }).waitFor();
    await settled(page);
    expect((await cell(page, ROW, ACHIEVEMENT)).value).not.toBeNull();
    await pane.getByRole('button', { name: 'Tidak jadi' }).click();
    await pane.getByRole('button', { name: 'Tidak jadi' }).waitFor({ state: 'detached' });
    await settled(page);
    await removeAll.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Tidak jadi' }).waitFor();
    await settled(page);
    expect((await cell(page, ROW, ACHIEVEMENT)).value).not.toBeNull();
    await pane.getByRole('button', { name: 'Tidak jadi' }).click();
    await settled(page);
    // Taken back once; what stands in its place afterwards is not pressed.
    await pane.getByRole('button', { name: /^Pulihkan Hasil hitungan/ }).dblclick();
    await pane
      .getByText(/seperti sebelum hasil ditulis/)
      .first()
      .waitFor();
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await settled(page);
    expect((await cell(page, ROW, ACHIEVEMENT)).value).toBeNull();
    expect(await pane.getByText('Gagal').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  }, 120_000);
});

describe('formulas of LAKIP', () => {
  it('become values after a question, and formulas again when that is taken back; a cell is explained', async () => {
    const { page, problems } = await site.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).click();
    await pane.getByRole('button', { name: 'Tulis hasil' }).waitFor();
    await pane.getByRole('tab', { name: 'Setelan' }).click();
    await pane.getByRole('radio', { name: /Fungsi LAKIP/ }).click();
    await pane.getByRole('button', { name: 'Simpan di buku kerja' }).click();
    await pane.getByRole('tab', { name: 'Hitung' }).click();
    await pane.getByRole('button', { name: 'Tulis hasil' }).click();
    await pane.getByText('Selesai.').first().waitFor();
    await page.getByRole('tab', { name: 'Realisasi 2021' }).click();
    const isFormula = async () => (await cell(page, ROW, ACHIEVEMENT)).formula !== null;
    expect(await isFormula()).toBe(true);
    const box = page.locator('.grid input').first();
    await box.fill('J8');
    await box.press('Enter');
    await pane.getByRole('button', { name: 'Jelaskan sel ini' }).click();
    await pane.getByRole('region', { name: /Penjelasan sel .*J8/ }).waitFor();
    await page.locator('.ribbon-button', { hasText: 'Bekukan ke Nilai' }).click();
    await pane.getByRole('button', { name: 'Tidak jadi' }).waitFor();
    expect(await isFormula()).toBe(true);
    await settled(page);
    await pane.getByRole('button', { name: 'Bekukan', exact: true }).click();
    await pane.getByRole('button', { name: /^Pulihkan Rumus dibekukan/ }).waitFor();
    expect([await isFormula(), (await cell(page, ROW, ACHIEVEMENT)).value]).toEqual([
      false,
      expect.closeTo((92.25 / 91.5) * 100, 9),
    ]);
    await settled(page);
    await pane.getByRole('button', { name: /^Pulihkan Rumus dibekukan/ }).click();
    await pane
      .getByText(/kembali menjadi rumus/)
      .first()
      .waitFor();
    expect(await isFormula()).toBe(true);
    expect(problems).toEqual([]);
    await page.close();
  }, 120_000);
});

describe('what was written', () => {
  it('is taken back in any order after the file was closed and opened again, and leaves nothing', async () => {
    const { page, problems } = await site.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).click();
    await pane.getByRole('button', { name: 'Tulis hasil' }).click();
    await pane.getByText('Selesai.').first().waitFor();
    await pane.getByRole('tab', { name: 'Periksa' }).click();
    await pane.getByRole('button', { name: 'Buat lembar Pemeriksaan' }).click();
    await page.getByRole('tab', { name: 'Pemeriksaan LAKIP' }).waitFor();
    await pane.getByRole('button', { name: 'Tandai sel yang salah' }).click();
    await pane
      .getByText(/sel ditandai/)
      .first()
      .waitFor();
    const written = await save(page);
    expect(packageDifferences(SAMPLE, written)).not.toEqual([]);
    await page.close();

    const again = await site.open();
    await paneOf(again.page).getByRole('button', { name: 'Pakai buku kerja ini' }).waitFor();
    await again.page.setInputFiles('input[type=file]', {
      name: 'tersimpan.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(written),
    });
    const reopened = paneOf(again.page);
    await reopened.getByRole('tab', { name: 'Hasil' }).click();
    await reopened.getByRole('region', { name: 'Riwayat tulisan LAKIP (3)' }).waitFor();
    // The one in the middle first.
    await reopened.getByRole('button', { name: /^Pulihkan Lembar Pemeriksaan/ }).click();
    await reopened.getByText('Riwayat tulisan LAKIP (2)').waitFor();
    await again.page.getByRole('tab', { name: 'Pemeriksaan LAKIP' }).waitFor({ state: 'detached' });
    await settled(again.page);
    await reopened.getByRole('button', { name: 'Hapus semua hasil LAKIP' }).click();
    await settled(again.page);
    await reopened.getByRole('button', { name: 'Hapus semua', exact: true }).click();
    await reopened
      .getByText(/Buku kerja kembali seperti semula/)
      .first()
      .waitFor();
    expect(packageDifferences(SAMPLE, await save(again.page))).toEqual([]);
    expect([...problems, ...again.problems]).toEqual([]);
    await again.page.close();
  }, 180_000);
});
