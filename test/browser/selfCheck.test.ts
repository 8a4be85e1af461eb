import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { hasOpenssl, programOf, serveBy, stop } from '../cli/install/serveBy';
import { launchChromium } from '../helpers/chromium';
import { ensureBuilt } from './site';

const PROGRAM = programOf('nginx');
const PATH = '/lakip/';

let browser: Browser;
let folder = '';
beforeAll(async () => {
  await ensureBuilt();
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), 'lakip-periksa-'));
}, 300_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page as an administrator opens it; the certificate of the trial is one that nobody knows. */
async function openCheck(address: string): Promise<{ page: Page; text: string; outside: string[] }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'id-ID' });
  const page = await context.newPage();
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) outside.push(request.url());
  });
  await page.goto(`${address}periksa.html`);
  const area = page.getByRole('textbox', { name: 'Teks untuk dikirim ke pengelola' });
  await area.waitFor({ timeout: 60_000 });
  return { page, text: await area.inputValue(), outside };
}

const isPossible = PROGRAM !== null && hasOpenssl;
const itServes = isPossible ? it : it.skip;

describe('the page that checks the server in the browser (nginx, by the kit)', () => {
  itServes(
    'finds nothing where the server was set up by the kit, and asks nobody else',
    async () => {
      const served = await serveBy('nginx', PROGRAM ?? '', folder, PATH);
      try {
        const { page, text, outside } = await openCheck(served.text);
        expect(text).toMatch(/Semua benar: \d{2,} berkas diperiksa\./);
        expect(text).toContain(served.text);
        expect(await page.getByRole('status').innerText()).toMatch(/^Semua benar/);
        expect(outside).toEqual([]);
        await page.goto(`${served.text}periksa.html?bahasa=en`);
        await page.getByText('All is well').first().waitFor({ timeout: 60_000 });
        await page.context().close();
      } finally {
        served.close();
        await stop(served.server);
      }
    },
    180_000,
  );

  itServes(
    'tells what keeps Excel out: origins, frames, icons, types, files of another version',
    async () => {
      const spoilt = (config: string): string =>
        config
          .replaceAll('add_header Access-Control-Allow-Origin "*";', '')
          .replaceAll(
            'add_header Cache-Control "public, max-age=604800";',
            'add_header Cache-Control "no-store";',
          )
          .replaceAll(
            'add_header Cache-Control "no-cache";',
            'add_header Cache-Control "no-cache"; add_header X-Frame-Options "SAMEORIGIN";',
          )
          .replace('application/json json;', 'text/plain json;');
      const served = await serveBy('nginx', PROGRAM ?? '', folder, PATH, spoilt);
      try {
        appendFileSync(join(served.kit, `situs${PATH}taskpane.js`), ' ');
        rmSync(join(served.kit, `situs${PATH}shortcuts.json`));
        const { page, text } = await openCheck(served.text);
        for (const part of [
          'tidak mengizinkan Excel di web mengambilnya (Access-Control-Allow-Origin: -)',
          'melarang dirinya ditampilkan di Excel web (X-Frame-Options: SAMEORIGIN)',
          'dilarang disimpan (no-store)',
          'dikirim sebagai text/plain, seharusnya application/json',
          'taskpane.js di server berbeda',
          'shortcuts.json tidak ada di server (jawaban 404)',
        ])
          expect(text).toContain(part);
        expect(await page.getByRole('status').innerText()).toMatch(/^Yang harus diperbaiki/);
        await page.context().close();
      } finally {
        served.close();
        await stop(served.server);
      }
    },
    180_000,
  );

  itServes(
    'tells what only a browser sees: a fetch from another origin that something in between refuses',
    async () => {
      // Headers of pages and files are right when they are asked for from here, and others when asked for from elsewhere.
      const spoilt = (config: string): string =>
        config.replace(
          `location ^~ ${PATH} {`,
          `set $asked "$http_origin$uri"; if ($asked ~ ^null.*functions) { return 403; }\nlocation ^~ ${PATH} {`,
        );
      const served = await serveBy('nginx', PROGRAM ?? '', folder, PATH, spoilt);
      try {
        const { page, text } = await openCheck(served.text);
        expect(text).toMatch(/tidak dapat mengambil functions(?:-id)?\.json dari alamat lain/);
        expect(text).not.toContain('tidak mengizinkan Excel di web');
        await page.context().close();
      } finally {
        served.close();
        await stop(served.server);
      }
    },
    180_000,
  );
});
