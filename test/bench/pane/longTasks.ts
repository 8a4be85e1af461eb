import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { Site } from '../../browser/site';
import { bigWorkbook } from '../bigWorkbook';

const WATCH = join(__dirname, 'watchPane.js');
const SAMPLE = join(__dirname, '../../../assets/contoh/kupang-2021.xlsx');
const LONG = 600_000;

/** What one step of the job held up, and what it asked of the host. */
export interface Step {
  readonly name: string;
  /** Longest task of the pane's own in ms; 0: none above 50. */
  readonly longest: number;
  readonly requests: number;
}

interface Turn {
  readonly start: number;
  readonly end: number;
}
interface WatchedPane extends Window {
  readonly longTasks: (Turn & { readonly name: string })[];
  readonly hostTurns: Turn[];
  readonly parent: Window & { lakipPage: { simulator: { counter: { requests: number; reset(): void } } } };
}

/** The whole job in the built-in host on a workbook with so many indicators; 29: the sample. */
export async function measureJob(site: Site, count: number): Promise<readonly Step[]> {
  const context = await site.browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' });
  context.setDefaultTimeout(LONG);
  const page = await context.newPage();
  await page.addInitScript({ path: WATCH });
  await page.goto(site.address);
  const pane = page.frameLocator('iframe');
  await page.getByRole('tab', { name: 'Realisasi 2021' }).waitFor();
  const bytes = count === 29 ? readFileSync(SAMPLE) : Buffer.from(bigWorkbook(count));
  await page.setInputFiles('input[type=file]', {
    name: 'ukur.xlsx',
    mimeType: 'application/octet-stream',
    buffer: bytes,
  });
  await page
    .getByRole('tab', { name: count === 29 ? 'Realisasi 2021' : 'Pengukuran' })
    .first()
    .waitFor();
  await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).waitFor();
  await page.waitForTimeout(1_500);
  const steps: Step[] = [];
  for (const [name, act] of Object.entries(JOB))
    steps.push(await measured(page, name, () => act(pane, page)));
  await context.close();
  return steps;
}

const press = (pane: FrameLocator, name: RegExp) => pane.getByRole('button', { name }).first().click();

const JOB: Readonly<Record<string, (pane: FrameLocator, page: Page) => Promise<unknown>>> = {
  hitung: async (pane) => {
    await press(pane, /^Pakai buku kerja ini$/);
    await pane.getByRole('region', { name: 'Yang akan ditulis' }).waitFor();
  },
  tulis: async (pane) => {
    await press(pane, /^Tulis hasil$/);
    await pane.getByText('Selesai.').first().waitFor();
  },
  'gulir hasil': (_, page) =>
    paneFrame(page).evaluate(async () => {
      for (let at = 1; at <= 40; at += 1) {
        window.scrollTo(0, (document.body.scrollHeight * at) / 40);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }),
  'urut dan cari': async (pane) => {
    await pane.getByRole('combobox', { name: 'Urutkan' }).selectOption('name');
    await pane.getByRole('textbox', { name: 'Cari indikator' }).fill('persentase 9');
  },
  periksa: async (pane) => {
    await pane.getByRole('tab', { name: 'Periksa' }).click();
    await pane.getByText('Hasil pemeriksaan').waitFor();
  },
  pulihkan: async (pane) => {
    await press(pane, /^Pulihkan$/);
    await pane
      .getByText(/seperti sebelum hasil ditulis/)
      .first()
      .waitFor();
  },
};

const paneFrame = (page: Page) => {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (!frame) throw new Error('no pane');
  return frame;
};

async function measured(page: Page, name: string, act: () => Promise<unknown>): Promise<Step> {
  await paneFrame(page).evaluate(() => {
    const pane = window as unknown as WatchedPane;
    pane.longTasks.length = 0;
    pane.hostTurns.length = 0;
    pane.parent.lakipPage.simulator.counter.reset();
  });
  await act();
  // Entries come after their tasks.
  await page.waitForTimeout(700);
  const { tasks, turns, requests } = await paneFrame(page).evaluate(() => {
    const pane = window as unknown as WatchedPane;
    const { requests: sent } = pane.parent.lakipPage.simulator.counter;
    return { tasks: pane.longTasks, turns: pane.hostTurns, requests: sent };
  });
  const own = tasks.filter(
    (task) => task.name === 'self' && !turns.some((turn) => task.start < turn.end && turn.start < task.end),
  );
  return { name, requests, longest: Math.round(Math.max(0, ...own.map(({ start, end }) => end - start))) };
}
