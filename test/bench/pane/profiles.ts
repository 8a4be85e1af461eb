import type { CDPSession, Page } from 'playwright-core';
import { paneOf } from '../../browser/pageActions';
import type { Site } from '../../browser/site';

/** What the main thread did during one job, by Chromium's sampling profiler. Milliseconds. */
export interface JobProfile {
  readonly job: string;
  readonly clock: number;
  /** Time that the main thread was not idle, whole and by where the code stands. */
  readonly busy: number;
  readonly parts: Readonly<Record<Part, number>>;
}

/** The pane, Microsoft's library, the built-in host (workbook and grid), Chromium itself (layout, paint, collector). */
export const PARTS = ['pane', 'office-js', 'host', 'browser'] as const;
type Part = (typeof PARTS)[number];

interface Profile {
  readonly nodes: readonly { id: number; callFrame: { functionName: string; url: string } }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Where the code of a sample stands; null while nothing ran. */
function partOf({ functionName, url }: Profile['nodes'][number]['callFrame']): Part | null {
  if (functionName === '(idle)') return null;
  if (url === '') return 'browser';
  if (url.includes('/office-js/')) return 'office-js';
  return url.includes('/pane/') ? 'pane' : 'host';
}

async function profiled(client: CDPSession, job: string, work: () => Promise<void>): Promise<JobProfile> {
  await client.send('Profiler.start');
  const start = performance.now();
  await work();
  const clock = performance.now() - start;
  const { profile } = (await client.send('Profiler.stop')) as { profile: Profile };
  const parts = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  (profile.samples ?? []).forEach((id, at) => {
    const node = nodes.get(id);
    const part = node ? partOf(node.callFrame) : null;
    if (part !== null) parts[part] += (profile.timeDeltas?.[at] ?? 0) / 1000;
  });
  const busy = Object.values(parts).reduce((sum, each) => sum + each, 0);
  return { job, clock, busy, parts };
}

/** Four jobs of the pane on the sample in the built-in host: read, write, check, report. */
export async function profileJobs(site: Site): Promise<readonly JobProfile[]> {
  const { page } = await site.open();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Pakai buku kerja ini' }).waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 500 });
  const press = (name: string) => pane.getByRole('button', { name }).click();
  const quiet = (on: Page) => paneOf(on).locator('[data-quiet]').waitFor({ state: 'detached' });
  const profiles: JobProfile[] = [];
  const measure = async (job: string, work: () => Promise<void>): Promise<void> => {
    profiles.push(await profiled(client, job, work));
    await quiet(page);
  };
  await measure('baca dan hitung', async () => {
    await press('Pakai buku kerja ini');
    await pane.getByRole('button', { name: 'Tulis hasil' }).waitFor();
  });
  await measure('tulis hasil', async () => {
    await press('Tulis hasil');
    await pane.getByText('Selesai.').first().waitFor();
  });
  await measure('periksa', async () => {
    await page.locator('.ribbon-button', { hasText: 'Periksa' }).click();
    await pane.getByText('Hasil pemeriksaan').waitFor();
  });
  await pane.getByRole('tab', { name: 'Laporan' }).click();
  await pane.getByRole('region', { name: 'Kalimat' }).waitFor();
  await measure('buat lembar laporan', async () => {
    await press('Buat lembar laporan');
    await pane
      .getByText(/lembar laporan sudah dibuat/)
      .last()
      .waitFor();
  });
  await page.context().close();
  return profiles;
}
