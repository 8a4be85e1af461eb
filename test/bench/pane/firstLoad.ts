import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { serve } from '../../../src/simulator/server';

const ROOT = join(__dirname, '../../..');
const DIST = join(ROOT, 'dist');
const WATCH = join(__dirname, 'watchLoad.js');
const SLOWER = 4;
const RUNS = 9;
/** Excel as far as a pane that starts asks; Microsoft's file would add the same to both. */
const OFFICE = `
var Office = { HostType: { Excel: 'Excel' }, actions: { associate: function () {} },
  context: { displayLanguage: 'id-ID', contentLanguage: 'id-ID', requirements: { isSetSupported: function () { return true; } } },
  onReady: function (then) { return Promise.resolve({ host: 'Excel' }).then(then); } };
var Excel = { RequestContext: function () {}, run: function () { return new Promise(function () {}); } };`;

export interface FirstLoad {
  /** Median and least milliseconds until the pane is on the screen. */
  readonly median: number;
  readonly least: number;
  readonly gzip: number;
}

/** First load of our pane and of an empty one from the same build, with a processor four times slower. */
export async function measureFirstLoad(browser: Browser): Promise<{ ours: FirstLoad; empty: FirstLoad }> {
  const folder = mkdtempSync(join(tmpdir(), 'lakip-empty-pane-'));
  await buildEmptyPane(folder);
  const times: { ours: number[]; empty: number[] } = { ours: [], empty: [] };
  // One after the other, so that what else the machine does falls on both.
  for (let run = 0; run < RUNS; run += 1) {
    times.ours.push(await loadOnce(browser, DIST));
    times.empty.push(await loadOnce(browser, folder));
  }
  const found = { ours: summed(times.ours, DIST), empty: summed(times.empty, folder) };
  rmSync(folder, { recursive: true });
  return found;
}

function summed(times: readonly number[], folder: string): FirstLoad {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] as number,
    least: sorted[0] as number,
    gzip: gzipSync(readFileSync(join(folder, 'taskpane.js'))).length,
  };
}

async function buildEmptyPane(folder: string): Promise<void> {
  const { default: configurations } = (await import(join(ROOT, 'webpack.config.js'))) as {
    default: (env: object, argv: object) => [Configuration, ...Configuration[]];
  };
  const [pane] = configurations({}, { mode: 'production' });
  const own = new Set(['FunctionsMetadata', 'FirstLoadBudget']);
  const compiler = webpack({
    ...pane,
    entry: { taskpane: join(__dirname, 'emptyPane.tsx') },
    output: { ...pane.output, path: folder },
    plugins: (pane.plugins ?? []).filter((plugin) => plugin && !own.has(plugin.constructor.name)),
  });
  await new Promise<void>((resolve, reject) =>
    compiler?.run((error, stats) => {
      const failed = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      if (failed) reject(failed);
      else compiler.close(() => resolve());
    }),
  );
}

async function loadOnce(browser: Browser, folder: string): Promise<number> {
  const { server, address } = await serve(folder, 0);
  const context = await browser.newContext({ viewport: { width: 350, height: 600 } });
  const page = await context.newPage();
  await page.addInitScript({ path: WATCH });
  await page.route('**/office.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: OFFICE }),
  );
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(new URL('/taskpane.html', address).href);
  const painted = await page.waitForFunction(() => (window as unknown as { paintedAt?: number }).paintedAt);
  const time = (await painted.jsonValue()) as number;
  await context.close();
  server.close();
  return time;
}
