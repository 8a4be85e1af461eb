import { accessSync, constants } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const INSTALLED = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}

/** A Chromium without window: the one of the machine, else the one that comes as an npm package (Linux x64). */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const installed = INSTALLED.find(isRunnable);
  if (installed !== undefined) {
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox'], ...options });
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: packaged.args,
    ...options,
  });
}
