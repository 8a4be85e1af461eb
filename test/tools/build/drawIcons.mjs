/**
 * Draws assets/icons/*.svg as PNG in the sizes that Office asks for. Run once by hand when a drawing changes
 * (`node test/tools/build/drawIcons.mjs`, needs a Chromium: $CHROMIUM or /usr/bin/chromium); the PNGs are kept in the repository.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const folder = new URL('../../../assets/icons/', import.meta.url);
const sizesOf = (name) => (name === 'lakip' ? [16, 32, 64, 80, 128] : [16, 32, 80]);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const name = file.replace('.svg', '');
  const svg = Buffer.from(readFileSync(new URL(file, folder))).toString('base64');
  for (const size of sizesOf(name)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: new URL(`${name}-${size}.png`, folder).pathname, omitBackground: true });
  }
}
await browser.close();
