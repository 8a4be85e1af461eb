import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { FileHost } from '../../src/host/file/fileHost';
import type { Grid } from '../../src/sheet/grid';
import { launchChromium } from '../helpers/chromium';
import { bookOf } from '../helpers/xlsx';
import { cell, expectCell, goTo } from './pageActions';
import { ensureBuilt } from './site';
import { NGINX, serveByNginx, serveFolder, type ServedFolder } from './staticServer';

const SITE = join(__dirname, '../../dist/peramban');
/** Any folder of an intranet: nothing of the site may ask for the root of its server. */
const FOLDER = '/perencanaan/lakip/';

let browser: Browser;
beforeAll(async () => {
  await ensureBuilt();
  browser = await launchChromium();
}, 300_000);
afterAll(() => browser.close());

/** A page that notes every error, refused part of the policy, and request outside the site. */
async function open(served: ServedFolder): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'id-ID' });
  // Saving by download, as in every browser without the File System Access API.
  await context.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker'])
      Object.defineProperty(window, name, { value: undefined });
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && !url.startsWith(served.address)) problems.push(`outside: ${url}`);
  });
  await page.goto(served.address);
  await page.getByRole('button', { name: 'Pakai buku kerja ini' }).waitFor();
  return { page, problems };
}

async function download(page: Page): Promise<Uint8Array> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  return new Uint8Array(readFileSync(await (await downloading).path()));
}

/** Computes by the pane, types a figure and a formula of ours, saves, and reads the file with the file host. */
async function wholeJob(page: Page): Promise<unknown[]> {
  await page.getByRole('button', { name: 'Pakai buku kerja ini' }).click();
  await page.getByRole('button', { name: 'Tulis hasil' }).click();
  await page.getByText('Selesai.').first().waitFor();
  await page.getByRole('tab', { name: 'Realisasi 2021' }).click();
  await goTo(page, 'K3', '92,25');
  await goTo(page, 'K4', '=LAKIP.CAPAIAN(91.5,K3)');
  await expectCell(page, 3, 10, ({ value }) => typeof value === 'number');
  const host = FileHost.open(await download(page));
  const content = host.ok ? await host.value.read() : host;
  const sheet = content.ok
    ? content.value.sheets.find(({ sheet: name }) => name === 'Realisasi 2021')
    : undefined;
  return [sheet?.value(7, 9), sheet?.value(2, 10), sheet?.formula(3, 10), sheet?.value(3, 10)];
}

/** Kupang 2021: 92.25 of 91.5 percent. */
const CAPAIAN = (92.25 / 91.5) * 100;

const EXPECTED = [expect.closeTo(CAPAIAN, 10), 92.25, '=LAKIP.CAPAIAN(91.5,K3)', expect.closeTo(CAPAIAN, 10)];

/** Buttons and fields that Tab would reach although they lie outside the window: those of closed menus. */
function reachableOutside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, input')]
      .filter((each) => each.closest('[inert]') === null)
      .filter((each) => each.getBoundingClientRect().right < -100)
      .map(({ textContent }) => textContent ?? ''),
  );
}

const SERVERS = [
  ['a server that only hands out files', () => serveFolder(SITE, FOLDER)],
  ['nginx', NGINX === undefined ? null : () => serveByNginx(NGINX as string, SITE, FOLDER)],
] as const;

describe('LAKIP in the browser', () => {
  it.each(SERVERS)(
    'opens from a folder of %s, computes, writes and saves; then opens without it',
    async (name, serve) => {
      if (serve === null) return console.log(`${name} is not installed: not tried here`);
      const served = await serve();
      const { page, problems } = await open(served);
      expect(await wholeJob(page)).toEqual(EXPECTED);
      await page.getByText('Siap dipakai luring.').waitFor();
      await served.stop();
      await page.reload();
      await page.getByRole('button', { name: 'Pakai buku kerja ini' }).waitFor();
      // What is kept offline is the same whichever server it came from.
      if (name !== 'nginx') expect(await wholeJob(page)).toEqual(EXPECTED);
      expect(problems).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  it('changes language and theme and keeps what the pane shows', async () => {
    const served = await serveFolder(SITE, FOLDER);
    const { page, problems } = await open(served);
    await page.getByRole('button', { name: 'Pakai buku kerja ini' }).click();
    await page.getByRole('button', { name: 'Tulis hasil' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Write results' }).waitFor();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await page.locator(':root').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('button', { name: 'Write results' }).waitFor();
    expect(await reachableOutside(page)).toEqual([]);
    expect((await cell(page, 0, 0)).value).toBe('RENCANA AKSI PERJANJIAN KINERJA (RAPK)');
    expect(problems).toEqual([]);
    await page.context().close();
    await served.stop();
  }, 60_000);
});

/** Cells of an array formula beside figures that it reads. */
const ARRAY_BOOK = bookOf({
  sheets: [
    {
      name: 'Larik',
      rows:
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row>',
    },
  ],
});

describe('files with handles of their own (File System Access), as Chrome and Edge give them', () => {
  /** Handles of the browser's own file system stand in for those of a dialog, which no program can press. */
  async function openWithHandles(served: ServedFolder): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'id-ID' });
    await context.addInitScript(() => {
      const handle = async (name: string, create: boolean) =>
        (await navigator.storage.getDirectory()).getFileHandle(name, { create });
      Object.assign(window, {
        showOpenFilePicker: async () => [await handle('kantor.xlsx', false)],
        showSaveFilePicker: () => handle('salinan.xlsx', true),
      });
    });
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    page.setDefaultNavigationTimeout(90_000);
    await page.goto(served.address);
    await page.getByRole('button', { name: 'Pakai buku kerja ini' }).waitFor();
    return page;
  }

  async function put(page: Page, bytes: Uint8Array): Promise<void> {
    await page.evaluate(
      async (values) => {
        const folder = await navigator.storage.getDirectory();
        const file = await (await folder.getFileHandle('kantor.xlsx', { create: true })).createWritable();
        await file.write(new Uint8Array(values));
        await file.close();
      },
      [...bytes],
    );
  }

  async function stored(page: Page, name: string, sheet: string): Promise<Grid | undefined> {
    const bytes = await page.evaluate(async (file) => {
      const folder = await navigator.storage.getDirectory();
      const found = await (await folder.getFileHandle(file)).getFile();
      return [...new Uint8Array(await found.arrayBuffer())];
    }, name);
    const host = FileHost.open(Uint8Array.from(bytes));
    const content = host.ok ? await host.value.read() : host;
    return content.ok ? content.value.sheets.find((each) => each.sheet === sheet) : undefined;
  }

  it('are saved in place, again and as a copy, and not over what another program saved meanwhile', async () => {
    const served = await serveFolder(SITE, FOLDER);
    const page = await openWithHandles(served);
    const sample = new Uint8Array(readFileSync(join(SITE, 'assets/contoh/kupang-2021.xlsx')));
    await put(page, sample);
    await page.getByRole('button', { name: 'Buka', exact: true }).click();
    await page.getByText('kantor.xlsx').first().waitFor();
    await goTo(page, 'Z3', '92,25');
    const save = page.getByRole('button', { name: 'Simpan', exact: true });
    await save.click();
    await page.getByText('kantor.xlsx tersimpan di tempatnya').waitFor();
    const [name] = ['RAPK 2021'];
    expect((await stored(page, 'kantor.xlsx', name))?.value(2, 25)).toBe(92.25);
    await goTo(page, 'Z4', '7');
    await put(page, sample);
    await save.click();
    await page.getByRole('button', { name: 'Simpan sebagai berkas lain' }).click();
    await page.getByText('salinan.xlsx tersimpan di tempatnya').waitFor();
    expect((await stored(page, 'kantor.xlsx', name))?.value(2, 25)).toBeNull();
    const copy = await stored(page, 'salinan.xlsx', name);
    expect([copy?.value(2, 25), copy?.value(3, 25)]).toEqual([92.25, 7]);
    await page.context().close();
    await served.stop();
  }, 240_000);

  it('with array formulas keep them: their cells take no typing, and what is not computed is told', async () => {
    const served = await serveFolder(SITE, FOLDER);
    const page = await openWithHandles(served);
    await put(page, ARRAY_BOOK);
    await page.getByRole('button', { name: 'Buka', exact: true }).click();
    await page.getByText('kantor.xlsx').first().waitFor();
    await goTo(page, 'B2', '9');
    await page.getByText('rumus larik').first().waitFor();
    expect((await cell(page, 1, 1)).value).toBe(4);
    await goTo(page, 'A1', '5');
    await page.getByText('Rumus larik (Larik!B1:B2) tidak dihitung').waitFor();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('kantor.xlsx tersimpan di tempatnya').waitFor();
    const grid = await stored(page, 'kantor.xlsx', 'Larik');
    expect([grid?.value(0, 0), grid?.formula(0, 1), grid?.value(1, 1)]).toEqual([5, '=A1:A2*2', 4]);
    await page.context().close();
    await served.stop();
  }, 240_000);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

describe('the site of LAKIP in the browser', () => {
  it('holds nothing of the Microsoft library', () => {
    const office = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
    const theirs = new Set(readdirSync(office).map((name) => name.toLowerCase()));
    const files = filesBelow(SITE);
    expect(files.filter((file) => theirs.has(file.toLowerCase().split('/').at(-1) ?? ''))).toEqual([]);
    // Words that stand in every file of the client library, and that no code of ours has.
    const marks = /OfficeExtension|appsforoffice|OSF\.|Office\.onReady|richApi|office-js/i;
    const texts = files.filter((file) => /\.(?:js|html|css)$/.test(file));
    const marked = texts.filter((file) => marks.test(readFileSync(file, 'utf8')));
    expect(marked.map((file) => [file, marks.exec(readFileSync(file, 'utf8'))?.[0]])).toEqual([]);
  });

  it('has a policy without exceptions and only relative addresses', () => {
    const page = readFileSync(join(SITE, 'index.html'), 'utf8');
    expect(page).not.toMatch(/unsafe|https?:/);
    expect(
      [...page.matchAll(/(?:src|href)="([^"]+)"/g)].filter(([, at]) => /^(?:\/|\w+:)/.test(at ?? '')),
    ).toEqual([]);
  });

  it('names the licence of every library in it', () => {
    const licences = readFileSync(join(SITE, 'LISENSI-PUSTAKA.txt'), 'utf8');
    for (const name of ['react 18', '@univerjs/core', '@fluentui/react-components', 'fflate', 'numfmt'])
      expect(licences).toContain(name);
  });

  it('keeps within its size: 3.5 MB compressed for everything that is kept offline', () => {
    const sizes = filesBelow(SITE).map((file) => gzipSync(readFileSync(file)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3.5 * 1024 * 1024);
  });
});
