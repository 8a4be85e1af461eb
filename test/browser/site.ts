import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/simulator/server';
import { launchChromium } from '../helpers/chromium';

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const LOCK = join(ROOT, 'node_modules/.lakip-build.lock');
const SOURCES = [
  'src',
  'assets',
  'test/tools/build',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
];

/** Time of the newest file below a path. */
function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

/** Pages that a build makes. */
const BUILT = ['simulator/index.html', 'peramban/index.html', 'taskpane.html'].map((name) =>
  join(DIST, name),
);

function isBuilt(): boolean {
  if (!BUILT.every(existsSync)) return false;
  const oldest = Math.min(...BUILT.map((file) => statSync(file).mtimeMs));
  return oldest > SOURCES.reduce((latest, name) => Math.max(latest, newest(join(ROOT, name))), 0);
}

/** Builds when a source is newer than the build; test files that run at once wait for the one that builds. */
export async function ensureBuilt(): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (isBuilt()) return;
    let lock: number;
    try {
      lock = openSync(LOCK, 'wx');
    } catch {
      await wait(500);
      // A build that was killed leaves its lock behind.
      if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > 280_000) rmSync(LOCK, { force: true });
      continue;
    }
    try {
      if (!isBuilt())
        execFileSync(
          process.execPath,
          [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production'],
          {
            cwd: ROOT,
            stdio: 'pipe',
          },
        );
      // webpack leaves a page alone that did not change: it is of this build all the same.
      const now = new Date();
      for (const file of BUILT) utimesSync(file, now, now);
      return;
    } finally {
      closeSync(lock);
      rmSync(LOCK, { force: true });
    }
  }
  throw new Error('the build did not end within five minutes');
}

/** The built add-in beside its workbook, in a browser of its own. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  /** A page that fails the test when it asks for anything outside this computer or throws. */
  open(query?: string): Promise<{ page: Page; problems: string[] }>;
  close(): Promise<void>;
}

/** Builds if needed, serves on a free port and starts Chromium. */
export async function startSite(): Promise<Site> {
  await ensureBuilt();
  const { server, address } = await serve(DIST, 0);
  const browser = await launchChromium();
  return {
    address,
    browser,
    async open(query = '') {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        colorScheme: 'light',
        locale: 'id-ID',
      });
      const page = await context.newPage();
      const problems: string[] = [];
      const origin = new URL(address).origin;
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!/^(?:data|blob):/.test(url) && !url.startsWith(origin)) problems.push(`outside: ${url}`);
      });
      await page.goto(address + query);
      return { page, problems };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
