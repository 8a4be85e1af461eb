import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../helpers/chromium';
import { servePreview } from '../taskpane/preview/serve';

/** The pane in a real browser on the workbook of Balai POM di Kupang: every part in every look, sizes, keyboard. */
jest.setTimeout(180_000);

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  ({ url, server } = await servePreview());
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const USUAL = { width: 350, height: 600 };
async function open(query = '', viewport = USUAL): Promise<Page> {
  // Without motion a change of look is whole at once, not on its way when it is judged.
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.goto(`${url}?${query}`);
  await page.getByRole('tablist').waitFor();
  return page;
}

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

/** Looks at every part of the pane in turn, each opened as far as it goes. */
async function eachPart(page: Page, look: (part: string) => Promise<void>): Promise<void> {
  await look('welcome');
  await press(page, /^(Pakai buku kerja ini|Use this workbook)$/);
  await page.getByRole('region', { name: /^(Yang akan ditulis|What will be written)$/ }).waitFor();
  await press(page, /^(Sebelum dan sesudah|Before and after)$/);
  await press(page, /^(Semua keputusan pembacaan|All choices)/);
  await look('preview');
  await press(page, /^(Tulis hasil|Write results)$/);
  await page.getByRole('button', { name: /^(Pulihkan|Restore)$/ }).waitFor();
  await page
    .getByRole('list', { name: /^(Indikator|Indicators)/ })
    .getByRole('button')
    .first()
    .click();
  await look('results');
  await page.getByRole('tab', { name: /^(Periksa|Check)$/ }).click();
  await page
    .getByRole('button', { name: /^(Tandai sudah benar|Accept)$/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: /^(Alasan|Reason)$/ }).fill('Sudah dicetak');
  await press(page, /^(Simpan|Save)$/);
  await page
    .getByText(/^(1 temuan ditandai sudah benar|1 finding)/)
    .first()
    .waitFor();
  await look('check');
  await page.getByRole('tab', { name: /^(Laporan|Report)$/ }).click();
  await page.getByRole('region', { name: /^(Kalimat|Sentences)$/ }).waitFor();
  await press(page, /^(Isinya|What they hold)$/);
  await look('report');
  await page.getByRole('tab', { name: /^(Setelan|Settings)$/ }).click();
  await press(page, /^(Batas kriteria|Criterion bands)$/);
  await press(page, /^(Pilih indikator|Choose indicators)$/);
  await look('settings');
}

async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Until a change of look is drawn and no colour is on its way any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const LOOKS: readonly [string, Media][] = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
];
const SIZES: readonly [string, typeof USUAL][] = [
  ['320 x 378', { width: 320, height: 378 }],
  ['320 x 378 at 200 %', { width: 160, height: 189 }],
];

describe('the pane in a browser', () => {
  // One walk for all looks and sizes; the steps themselves are done in the smallest.
  it('has no finding of axe in any part in any look, and nothing scrolls sideways in a small window', async () => {
    const smallest = SIZES.at(-1)?.[1] ?? USUAL;
    const page = await open('', smallest);
    const found: string[] = [];
    let looked = 0;
    await eachPart(page, async (part) => {
      for (const [name, size] of SIZES) {
        await page.setViewportSize(size);
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        if (scrollWidth > clientWidth) found.push(`${part}, ${name}: ${scrollWidth} > ${clientWidth}`);
      }
      await page.setViewportSize(USUAL);
      for (const [name, media] of LOOKS) {
        await page.emulateMedia(media);
        await settled(page);
        found.push(...(await findings(page)).map((finding) => `${part}, ${name}: ${finding}`));
        looked += 1;
      }
      await page.setViewportSize(smallest);
    });
    expect(found).toEqual([]);
    expect(looked).toBe(6 * LOOKS.length);
    await page.close();
  });

  it('has no finding of axe in any part in English', async () => {
    const page = await open('language=en');
    const found: string[] = [];
    await eachPart(page, async (part) => {
      found.push(...(await findings(page)).map((finding) => `${part}: ${finding}`));
    });
    expect(found).toEqual([]);
    await page.close();
  });

  it('does the whole job by keyboard alone, from the first Tab on', async () => {
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (text: string) => {
      for (let presses = 0; presses < 200; presses += 1) {
        if ((await focused()) === text) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reaches ${text}`);
    };
    await tabTo('Pakai buku kerja ini');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Yang akan ditulis' }).waitFor();
    // The button kept the focus and is the next step now.
    await page.getByRole('button', { name: 'Tulis hasil' }).waitFor();
    expect(await focused()).toBe('Tulis hasil');
    // A second Enter at once was meant for the button that stood here before.
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Tulis hasil');
    await page.locator('[data-quiet]').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByText(/^98,20\??$/).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tabTo('Hasil');
    for (const name of ['Periksa', 'Laporan', 'Setelan']) {
      await page.keyboard.press('ArrowRight');
      expect(await page.getByRole('tab', { name }).getAttribute('aria-selected')).toBe('true');
    }
    await page.keyboard.press('Home');
    await tabTo('Pulihkan');
    await page.locator('[data-quiet]').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByText('Lembar sudah kembali seperti sebelum hasil ditulis.').first().waitFor();
    await page.close();
  });

  it('shows all 10,000 indicators with few elements on the page', async () => {
    const page = await open('large=10000');
    await press(page, /^Pakai buku kerja ini$/);
    await page.getByRole('region', { name: 'Yang akan ditulis' }).waitFor();
    await page.getByRole('tab', { name: 'Hasil' }).click();
    const list = page.getByRole('list', { name: 'Indikator' });
    expect(await list.getByRole('listitem').first().getAttribute('aria-setsize')).toBe('10000');
    await page.getByRole('textbox', { name: 'Cari indikator' }).fill('layanan 10000');
    await page.getByText('1 dari 10.000 indikator').waitFor();
    await page.getByRole('tab', { name: 'Periksa' }).click();
    await page.getByText('Hasil pemeriksaan').waitFor();
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(1500);
    await page.close();
  });
});
