import { installIssue, type InstallIssue, type SiteAddress } from '../address';
import type { Ask } from '../check/answer';
import { eachAbreast, judgeManifest, notAnswered } from '../check/checkSite';
import { judgeFile } from '../check/judge';
import { manifestAddresses } from '../manifest';
import { ruleOf } from '../siteRules';
import { FILE_LIST, parseFileList, type FileList } from './fileList';

/** What only a browser can try. */
export interface Browser {
  readonly ask: Ask;
  /** Fingerprint of a content, in hexadecimal signs; null where the page may not compute it (without https). */
  sha256(bytes: Uint8Array): Promise<string | null>;
  /** Whether a picture is shown. */
  showsIcon(address: string): Promise<boolean>;
  /** What a page of another origin, framed from here, could not fetch; null when it could not be framed at all. */
  blockedAbroad(paths: readonly string[]): Promise<readonly string[] | null>;
  onProgress(done: number, all: number): void;
}

export interface CheckedHere {
  readonly issues: readonly InstallIssue[];
  readonly count: number;
}

/**
 * Checks the server that gave this page, from the browser that shows it: with its certificates, its proxy, its rules.
 * @issue those of `judgeFile` and `judgeManifest`, `address-not-https`, `address-is-number`, `file-not-answered`,
 * `icon-broken`, `origin-blocked`, `framing-blocked`
 */
export async function checkHere(
  address: SiteAddress,
  remarks: readonly InstallIssue[],
  browser: Browser,
): Promise<CheckedHere> {
  const plain = address.isSecure ? [] : [installIssue('address-not-https', { address: address.base })];
  const list = await browser.ask(address.base + FILE_LIST, true);
  const files = 'answer' in list ? parseFileList(textOf(list.answer.body)) : null;
  if (files === null)
    return {
      issues: [...plain, ...remarks, installIssue('file-absent', { path: FILE_LIST, status: '-' })],
      count: 0,
    };
  const { issues, manifest } = await checkFiles(address, files, browser);
  const icons = iconPaths(manifest, address.base);
  const broken = await eachAbreast(icons, async (path) =>
    (await browser.showsIcon(address.base + path)) ? [] : [installIssue('icon-broken', { path })],
  );
  const all = [...plain, ...remarks, ...issues, ...judgeManifest(address, manifest), ...broken.flat()];
  return { issues: [...all, ...(await triedAbroad(files, all, browser))], count: files.files.length };
}

async function checkFiles(
  { base }: SiteAddress,
  { files }: FileList,
  browser: Browser,
): Promise<{ readonly issues: readonly InstallIssue[]; readonly manifest: string }> {
  let [done, manifest] = [0, ''];
  const found = await eachAbreast(files, async ({ path, sha256 }) => {
    const asked = await browser.ask(base + path, true);
    browser.onProgress((done += 1), files.length);
    if (!('answer' in asked)) return [notAnswered(path, asked.failure)];
    const { status, body } = asked.answer;
    if (path === 'manifest.xml' && status === 200) manifest = textOf(body);
    const issues = judgeFile({ path, content: null, folder: '' }, asked.answer);
    const now = status === 200 ? await browser.sha256(body) : null;
    const differs = now !== null && now !== sha256;
    return differs ? [...issues, installIssue('file-differs', { path, folder: FILE_LIST })] : issues;
  });
  return { issues: found.flat(), manifest };
}

function iconPaths(manifest: string, base: string): readonly string[] {
  return manifestAddresses(manifest)
    .filter((one) => one.startsWith(base) && one.endsWith('.png'))
    .map((one) => one.slice(base.length));
}

/** The trial itself, where the headers promise that it goes well: what was told already is not told again. */
async function triedAbroad(
  { files }: FileList,
  told: readonly InstallIssue[],
  browser: Browser,
): Promise<readonly InstallIssue[]> {
  const isTold = (path: string): boolean =>
    told.some(({ data, severity }) => severity === 'error' && data?.['path'] === path);
  const paths = files.map(({ path }) => path).filter((path) => ruleOf(path).isForeign);
  const blocked = await browser.blockedAbroad(paths);
  if (blocked === null)
    return told.some(({ code }) => code === 'framing-refused')
      ? []
      : [installIssue('framing-blocked', { path: 'periksa.html' })];
  return blocked.filter((path) => !isTold(path)).map((path) => installIssue('origin-blocked', { path }));
}

function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}
