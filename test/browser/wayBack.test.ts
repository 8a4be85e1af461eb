import { cell, paneOf } from './pageActions';
import { startSite, type Site } from './site';

/** Row 8 of Realisasi 2021 is IKU 1.1; column J gets % Capaian. */
const [ROW, ACHIEVEMENT] = [7, 9];

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 300_000);
afterAll(() => site.close());

describe('a press that was not meant', () => {
  it('writes nothing when the first button is pressed twice', async () => {
    const { page, problems } = await site.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).dblclick();
    await pane.getByRole('button', { name: 'Tulis hasil' }).waitFor();
    await pane.locator('[data-quiet]').waitFor({ state: 'detached' });
    expect(await pane.getByText('Selesai.').count()).toBe(0);
    await page.getByRole('tab', { name: 'Realisasi 2021' }).click();
    expect((await cell(page, ROW, ACHIEVEMENT)).value).toBeNull();
    expect(problems).toEqual([]);
    await page.close();
  }, 90_000);

  it('finds Periksa of the ribbon ready as the first click', async () => {
    const { page, problems } = await site.open();
    await page.locator('.ribbon-button', { hasText: 'Periksa' }).click();
    await paneOf(page).getByText('Hasil pemeriksaan').waitFor();
    expect(problems).toEqual([]);
    await page.close();
  }, 90_000);
});
