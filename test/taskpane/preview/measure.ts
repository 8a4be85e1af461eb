import type { Page } from 'playwright-core';
import { launchChromium } from '../../helpers/chromium';
import { servePreview } from './serve';

/** Longest tasks of the pane with many indicators: `npx tsx test/taskpane/preview/measure.ts [COUNT]`. */
export async function measurePane(count: number): Promise<Readonly<Record<string, readonly number[]>>> {
  const { url, server } = await servePreview();
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 350, height: 600 } });
  page.on('pageerror', (error) => console.error(error.message));
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(Math.round(entry.duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  const found: Record<string, readonly number[]> = {};
  const step = async (name: string, act: () => Promise<unknown>) => {
    await page.evaluate(() => {
      (window as unknown as { tasks: number[] }).tasks.length = 0;
    });
    const start = Date.now();
    await act();
    await page.waitForTimeout(300);
    console.log(name, Date.now() - start);
    found[name] = await page.evaluate(() => [...(window as unknown as { tasks: number[] }).tasks]);
  };
  await page.goto(`${url}?large=${count}`);
  await page.getByRole('tablist').waitFor();
  await page.waitForTimeout(500);
  const button = (name: RegExp) => page.getByRole('button', { name }).first();
  await step('read', async () => {
    await button(/buku kerja ini/).click();
    await page.getByRole('region', { name: 'Yang akan ditulis' }).waitFor({ timeout: 120_000 });
  });
  await step('results', () => page.getByRole('tab', { name: 'Hasil' }).click());
  await step('scroll', () => scrollThrough(page));
  await step('open', () => page.getByRole('list', { name: 'Indikator' }).getByRole('button').nth(8).click());
  await step('sort', () => page.getByRole('combobox', { name: 'Urutkan' }).selectOption('name'));
  await step('search', () => page.getByRole('textbox', { name: 'Cari indikator' }).fill('layanan 9'));
  await step('settings', () => page.getByRole('tab', { name: 'Setelan' }).click());
  await browser.close();
  server.close();
  return found;
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let at = 0; at < 40; at += 1) {
      window.scrollBy(0, 4000);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

void measurePane(Number(process.argv[2] ?? 10_000)).then((found) => console.log(found));
