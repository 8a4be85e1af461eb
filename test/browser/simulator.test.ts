import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { cell, expectCell, goTo, paneOf } from './pageActions';
import { startSite, type Site } from './site';

/** Run as a script of the browser's own, which the page's security policy does not hold back. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 300_000);
afterAll(() => site.close());

interface GridInPage {
  getActiveWorkbook(): { getActiveSheet(): { getSheet(): { getRowVisible(row: number): boolean } } };
}

/** Tests on one page in their order: each leaves it as the next one needs it, so that the page is opened once. */
describe('the start page as it opens', () => {
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    ({ page, problems } = await site.open());
    await paneOf(page).getByRole('button', { name: 'Pakai buku kerja ini' }).waitFor();
  }, 60_000);
  afterAll(() => page.close());

  it('shows the sample, the ribbon of the manifest and the pane, and asks nobody else for anything', async () => {
    await page.getByRole('tab', { name: 'Realisasi 2021' }).waitFor();
    const buttons = await page.locator('.ribbon-button').allInnerTexts();
    expect(buttons).toEqual([
      'Hitung Lembar',
      'Panel',
      'Periksa',
      'Bekukan ke Nilai',
      'Perbaiki Rumus',
      'Pulihkan',
    ]);
    expect(await cell(page, 0, 0)).toEqual({
      value: 'RENCANA AKSI PERJANJIAN KINERJA (RAPK)',
      formula: null,
    });
    // Its styles are there: the pane stands beside the grid, as high as the page leaves it.
    const pane = await page.locator('iframe').boundingBox();
    expect([(pane?.x ?? 0) > 900, (pane?.height ?? 0) > 500]).toEqual([true, true]);
    expect(problems).toEqual([]);
  }, 60_000);

  it.each(['light', 'dark'] as const)(
    'has no serious accessibility finding in %s',
    async (theme) => {
      if (theme === 'dark') await page.getByRole('button', { name: 'Tampilan gelap' }).click();
      await page.evaluate(AXE);
      const serious = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof axeCore };
        const { violations } = await axe.run(document, { iframes: false });
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(serious).toEqual([]);
    },
    60_000,
  );

  it('refuses what is no workbook in words and keeps the one that is open', async () => {
    await page.setInputFiles('input[type=file]', {
      name: 'catatan.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('bukan buku kerja'),
    });
    expect(await page.locator('.toast.is-error').innerText()).toContain('Berkas tidak dapat dibuka');
    expect(await page.locator('.titlebar .file').innerText()).toBe('kupang-2021.xlsx');
  }, 60_000);

  it('reads what a person types as an Indonesian Excel does, and computes our functions', async () => {
    await goTo(page, 'K3', '92,25');
    await goTo(page, 'K4', '=LAKIP.CAPAIAN(91.5,K3)');
    await expectCell(page, 3, 10, ({ value }) => typeof value === 'number');
    expect(await cell(page, 2, 10)).toEqual({ value: 92.25, formula: null });
    const computed = await cell(page, 3, 10);
    expect(computed.formula).toBe('=LAKIP.CAPAIAN(91.5,K3)');
    expect(computed.value).toBeCloseTo(100.8197, 3);
    await goTo(page, 'K3', '183');
    await expectCell(page, 3, 10, ({ value }) => value !== computed.value && typeof value === 'number');
    expect(problems).toEqual([]);
  }, 60_000);

  it('asks before it opens a file over unsaved changes', async () => {
    await goTo(page, 'K3', '92,25');
    await page.getByRole('button', { name: 'Templat kosong' }).click();
    await page.getByRole('button', { name: 'Batal' }).click();
    expect(await cell(page, 2, 10)).toEqual({ value: 92.25, formula: null });
    await page.getByRole('button', { name: 'Templat kosong' }).click();
    await page.getByRole('button', { name: 'Buka tanpa menyimpan' }).click();
    await page.getByRole('tab', { name: 'Petunjuk' }).waitFor();
    expect(await page.locator('.titlebar .file').innerText()).toBe('templat.xlsx');
  }, 60_000);
});

describe('the start page', () => {
  it('speaks English and turns dark on request', async () => {
    const { page, problems } = await site.open('?bahasa=en');
    await paneOf(page)
      .getByRole('button', { name: /use this workbook/i })
      .waitFor();
    expect(await page.locator('.ribbon-button').first().innerText()).toBe('Compute Sheet');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(problems).toEqual([]);
    await page.close();
  }, 60_000);

  it('keeps a locked cell of a protected sheet and shows what the add-in hides and shows', async () => {
    const { page, problems } = await site.open();
    await paneOf(page).getByRole('button', { name: 'Pakai buku kerja ini' }).waitFor();
    const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
    await frame?.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('8:9').rowHidden = true;
        sheet.protection.protect();
        await context.sync();
      }),
    );
    const before = await cell(page, 9, 2);
    await goTo(page, 'C10', 'hilang');
    expect(await page.locator('.toast').innerText()).toContain('terkunci');
    expect(await cell(page, 9, 2)).toEqual(before);
    const isShown = await page.evaluate(() => {
      const { univer } = (window as unknown as { lakipPage: { univer: GridInPage } }).lakipPage;
      const shown = univer.getActiveWorkbook().getActiveSheet().getSheet();
      return [6, 7, 8, 9].map((row) => shown.getRowVisible(row));
    });
    expect(isShown).toEqual([true, false, false, true]);
    expect(problems).toEqual([]);
    await page.close();
  }, 60_000);
});
