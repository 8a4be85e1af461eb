import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import * as settings from '../tools/build/settings.cjs';
import { launchChromium } from '../helpers/chromium';

const root = join(__dirname, '../..');
const office = settings.officeJs('self');
const page = readFileSync(join(root, 'assets/pages/taskpane.html'), 'utf8')
  .replace('<%= htmlWebpackPlugin.options.policy %>', settings.securityPolicy(office))
  .replace('<%= htmlWebpackPlugin.options.officeJs %>', office.address)
  .replace(/<% for[\s\S]*<% } %>/, '<script defer src="taskpane.js"></script>');

const officeSaying = (host: string, isSupported: boolean) => `
  var Office = { context: { requirements: { isSetSupported: function () { return ${isSupported}; } } },
    onReady: function (callback) { callback({ host: ${host} }); } };`;

let browser: Browser;
jest.setTimeout(60_000);
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(async () => {
  await browser.close();
});

/** What the page asked for outside the address it came from; nothing may. */
const outside: string[] = [];
afterEach(() => expect(outside.splice(0)).toEqual([]));

/** The pane's page with these two scripts; null means that the server does not have it. */
async function open(officeScript: string | null, bundle: string | null, before = 'void 0;'): Promise<Page> {
  const tab = await browser.newPage();
  await tab.addInitScript(before);
  await tab.clock.install();
  tab.on('request', (request) => {
    if (!request.url().startsWith('https://localhost:3000/')) outside.push(request.url());
  });
  await tab.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const script = (body: string | null) =>
      body === null
        ? route.fulfill({ status: 404 })
        : route.fulfill({ contentType: 'text/javascript', body });
    if (path === 'taskpane.html') return route.fulfill({ contentType: 'text/html', body: page });
    if (path === office.address) return script(officeScript);
    if (path === 'taskpane.js') return script(bundle);
    if (/^(boot\.js|pages\.css)$/.test(path))
      return route.fulfill({ path: join(root, 'assets/pages', path) });
    return route.fulfill({ status: 404 });
  });
  await tab.goto('https://localhost:3000/taskpane.html');
  return tab;
}

const visibleParts = (tab: Page) =>
  tab.$$eval('#lakip-boot > div', (parts) =>
    parts.filter((one) => !(one as HTMLElement).hidden).map((one) => one.id),
  );

describe('the page before the pane', () => {
  it.each<[string, string | null, string | null, string]>([
    ['says that office.js did not come', null, 'void 0;', 'boot-office'],
    ['says that the pane is outside Excel', officeSaying('null', true), 'void 0;', 'boot-outside'],
    ['says that Excel is too old', officeSaying("'Excel'", false), 'void 0;', 'boot-old'],
    ['says within 5 s that a file of ours did not come', officeSaying("'Excel'", true), null, 'boot-script'],
    [
      'says within 5 s that our script does not run here',
      officeSaying("'Excel'", true),
      'this is no script',
      'boot-script',
    ],
    [
      'says within 5 s that Excel does not answer',
      'var Office = { onReady: function () {} };',
      'void 0;',
      'boot-slow',
    ],
  ])('%s', async (_name, officeScript, bundle, part) => {
    const tab = await open(officeScript, bundle);
    await tab.clock.runFor(5_000);
    expect(await visibleParts(tab)).toEqual([part]);
    expect((await tab.innerText(`#${part}`)).length).toBeGreaterThan(80);
    await tab.close();
  });

  it.each([
    ['Edge Legacy and Safari 14', 'delete Array.prototype.at; delete Object.hasOwn;'],
    ['Safari 15.3', 'delete Object.hasOwn;'],
  ])('says that the browser engine is too old, and blames no file: %s', async (_name, before) => {
    const tab = await open(officeSaying("'Excel'", true), 'this is no script', before);
    await tab.clock.runFor(5_000);
    expect(await visibleParts(tab)).toEqual(['boot-engine']);
    await tab.close();
  });

  it('shows text at once, not a blank pane', async () => {
    const tab = await open('var Office = { onReady: function () {} };', 'void 0;');
    expect(await visibleParts(tab)).toEqual(['boot-wait']);
    await tab.close();
  });

  it('is replaced by the pane and never comes back', async () => {
    const bundle = "document.getElementById('root').innerHTML = '<p>pane</p>';";
    const tab = await open(officeSaying("'Excel'", true), bundle);
    await tab.clock.runFor(6_000);
    expect(await tab.innerText('#root')).toBe('pane');
    await tab.close();
  });
});

describe('functions that Excel calls before our script is there', () => {
  // The part of office.js that concerns them, as it is in 1.1.110.
  const functionsOfOffice = `${officeSaying("'Excel'", true)}
    window.waits = [];
    var CustomFunctions = { delayInitialization: function () { window.waits.push(!!window.bundleRan); } };`;

  it('are told to wait as soon as office.js has run', async () => {
    const tab = await open(functionsOfOffice, 'window.bundleRan = true;');
    expect(await tab.evaluate('window.waits')).toEqual([false]);
    await tab.close();
  });
});
