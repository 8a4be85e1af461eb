import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../helpers/chromium';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(async () => {
  await browser.close();
});

interface Visit {
  readonly tab: Page;
  /** What the pages' own security policy refused. */
  readonly refused: string[];
  readonly errors: string[];
}

/** A page of the built add-in, every request answered from dist/ as a web server would. */
async function visit(path: string): Promise<Visit> {
  const tab = await browser.newPage();
  const refused: string[] = [];
  const errors: string[] = [];
  tab.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  tab.on('pageerror', (error) => errors.push(String(error)));
  await tab.route('**/*', (route) => {
    const file = join(dist, new URL(route.request().url()).pathname);
    return existsSync(file) && statSync(file).isFile()
      ? route.fulfill({ path: file })
      : route.fulfill({ status: 404 });
  });
  await tab.goto(`https://localhost:3000/${path}`);
  return { tab, refused, errors };
}

describe('the built add-in', () => {
  it("runs with Microsoft's office.js in a plain browser and says that it is outside Excel", async () => {
    const { tab, refused, errors } = await visit('taskpane.html');
    await tab.waitForSelector('#boot-outside:not([hidden])', { timeout: 10_000 });
    // office.js opens a telemetry frame of Microsoft's and sets one style; nothing of ours is refused.
    expect(refused.filter((text) => !/frame|style attribute|inline style/i.test(text))).toEqual([]);
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('has a help page in both languages whose links lead somewhere', async () => {
    const { tab, refused } = await visit('bantuan.html');
    const links = await tab.$$eval('a', (found) => found.map((one) => one.getAttribute('href') ?? ''));
    const broken = [];
    for (const link of links) {
      const isThere = link.startsWith('#') ? (await tab.$(link)) !== null : existsSync(join(dist, link));
      if (!isThere) broken.push(link);
    }
    expect(broken).toEqual([]);
    expect(refused).toEqual([]);
    await tab.close();
  });

  it('carries the files of office.js as Microsoft made them, with their licence', () => {
    const source = dirname(require.resolve('@microsoft/office-js/package.json'));
    const files = readdirSync(join(dist, 'office-js'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(dist, 'office-js', name)).isFile(),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        'office.js',
        'excel-win32-16.01.js',
        'excel-web-16.00.js',
        'excel-mac-16.00.js',
        join('id-id', 'office_strings.js'),
        'LICENSE.md',
      ]),
    );
    const changed = files.filter((name) => {
      const original = join(source, name === 'LICENSE.md' ? '' : 'dist', name);
      return !readFileSync(join(dist, 'office-js', name)).equals(readFileSync(original));
    });
    expect(changed).toEqual([]);
  });
});
