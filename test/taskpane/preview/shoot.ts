import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../helpers/chromium';
import { servePreview } from './serve';

/** Pictures of every state of the pane: `npx tsx test/taskpane/preview/shoot.ts FOLDER [NAME]`. */
interface Shot {
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly query?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
async function read(page: Page): Promise<void> {
  await press(page, /buku kerja ini|Use this workbook/);
  await page
    .getByRole('region', { name: /Yang akan ditulis|What will be written|belum ditemukan/ })
    .waitFor();
}
async function write(page: Page): Promise<void> {
  await read(page);
  await press(page, /^(Tulis|Perbarui) hasil|^(Write|Update) results/);
  await page.getByRole('button', { name: /Pulihkan|Restore/ }).waitFor();
}
async function settings(page: Page): Promise<void> {
  await read(page);
  await page.getByRole('tab', { name: /^(Setelan|Settings)$/ }).click();
}

const SHOTS: readonly Shot[] = [
  { name: 'welcome' },
  { name: 'preview', act: read },
  {
    name: 'preview-open',
    height: 2400,
    act: async (page) => {
      await read(page);
      for (const name of [/Sebelum dan/, /Semua keputusan pembacaan/, /catatan|dihitung/])
        await press(page, name);
    },
  },
  { name: 'results', act: write },
  {
    name: 'results-whole',
    height: 2600,
    act: async (page) => {
      await write(page);
      await page.getByRole('list', { name: 'Indikator' }).getByRole('button').first().click();
    },
  },
  {
    name: 'settings-open',
    height: 2200,
    act: async (page) => {
      await settings(page);
      for (const name of [/Batas kriteria/, /Batas atas capaian/, /Arah capaian/, /menggabungkan/]) {
        await press(page, name);
      }
    },
  },
  { name: 'small-welcome', width: 320, height: 378 },
  { name: 'small-preview', width: 320, height: 378, act: read },
  { name: 'small-results', width: 320, height: 378, act: write },
  { name: 'dark-preview', colorScheme: 'dark', height: 1000, act: read },
  { name: 'dark-results', colorScheme: 'dark', height: 1000, act: write },
  { name: 'dark-settings', colorScheme: 'dark', height: 1000, act: settings },
  { name: 'contrast-preview', colorScheme: 'dark', forcedColors: 'active', height: 1000, act: read },
  { name: 'contrast-results', colorScheme: 'dark', forcedColors: 'active', height: 1000, act: write },
  { name: 'contrast-light-results', forcedColors: 'active', height: 1000, act: write },
  { name: 'english-preview', query: 'language=en', height: 1000, act: read },
  { name: 'english-results', query: 'language=en', height: 1400, act: write },
  // 200 % zoom of 320 x 378.
  { name: 'zoom-preview', width: 160, height: 189, act: read },
  { name: 'zoom-results', width: 160, height: 800, act: write },
];

async function main(folder: string, only: string | undefined): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { url, server } = await servePreview();
  const browser = await launchChromium();
  for (const shot of SHOTS.filter(({ name }) => only === undefined || name.includes(only))) {
    const page = await browser.newPage({
      viewport: { width: shot.width ?? 350, height: shot.height ?? 600 },
      colorScheme: shot.colorScheme ?? 'light',
      forcedColors: shot.forcedColors ?? 'none',
      deviceScaleFactor: 1.5,
    });
    page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
    await page.goto(`${url}?${shot.query ?? ''}`);
    await page.getByRole('tablist').waitFor();
    await shot.act?.(page);
    await page.waitForTimeout(200);
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    if (isWide) console.error(`${shot.name}: wider than the pane`);
    await page.screenshot({ path: path.join(folder, `${shot.name}.png`) });
    await page.close();
  }
  await browser.close();
  server.close();
}

void main(process.argv[2] ?? 'preview-pictures', process.argv[3]);
