import { installIssue, type InstallIssue, type SiteAddress } from '../address';
import type { BuiltSite } from '../builtSite';
import { manifestAddresses, manifestBase } from '../manifest';
import { pageFiles } from '../page';
import type { Answer, Ask, NoAnswer } from './answer';
import { certificateIssues } from './certificate';
import { judgeFile, type ExpectedFile } from './judge';

export interface SiteCheck {
  readonly issues: readonly InstallIssue[];
  /** Files that were asked for; 0 when the server does not answer. */
  readonly count: number;
}

export interface SiteCheckOptions {
  readonly ask: Ask;
  readonly now: Date;
  /** The files as they should be; null when only the server is at hand. */
  readonly built: BuiltSite | null;
}

/** Requests at one time. */
const ABREAST = 6;
/** What every installation has, whatever its manifest and pages name. */
const ALWAYS = [
  'manifest.xml',
  'taskpane.html',
  'taskpane.js',
  'bantuan.html',
  'periksa.html',
  'periksa.js',
  'functions.json',
  'functions-id.json',
  'shortcuts.json',
];

/**
 * Checks a running server as Excel meets it: certificate, every file with its type, origins, keeping and framing, and
 * the addresses of its manifest. Nothing but addresses below the given one is asked for.
 * @issue `server-unreachable`, those of `certificateIssues` and `judgeFile`, `address-not-https`,
 * `manifest-unreadable`, `manifest-elsewhere`, `file-not-answered`
 */
export async function checkSite(address: SiteAddress, options: SiteCheckOptions): Promise<SiteCheck> {
  const first = await reach(address, options);
  if ('stop' in first) return { issues: [first.stop], count: 0 };
  const { page, trusts, issues } = first;
  const manifest = await options.ask(`${address.base}manifest.xml`, trusts);
  const xml = 'answer' in manifest ? textOf(manifest.answer) : '';
  const files = expectedFiles(address, options.built, xml, textOf(page));
  const found = await eachAbreast(files, async (file) => {
    const asked = await options.ask(address.base + file.path, trusts);
    return 'answer' in asked ? judgeFile(file, asked.answer) : [notAnswered(file.path, asked.failure)];
  });
  return { issues: [...issues, ...judgeManifest(address, xml), ...found.flat()], count: files.length };
}

type Reached =
  | { readonly stop: InstallIssue }
  | { readonly page: Answer; readonly trusts: boolean; readonly issues: readonly InstallIssue[] };

/** The first request. A bad certificate is told, and the rest is looked at all the same. */
async function reach(address: SiteAddress, { ask, now }: SiteCheckOptions): Promise<Reached> {
  const url = `${address.base}taskpane.html`;
  const plain = address.isSecure ? [] : [installIssue('address-not-https', { address: address.base })];
  const asked = await ask(url, true);
  if ('answer' in asked)
    return { page: asked.answer, trusts: true, issues: [...plain, ...certificateIssues(asked.answer, now)] };
  const again = address.isSecure ? await ask(url, false) : asked;
  const { code, cause } = asked.failure;
  if ('failure' in again)
    return {
      stop: installIssue('server-unreachable', { address: address.base, cause: again.failure.cause }),
    };
  return { page: again.answer, trusts: false, issues: [certificateFailure(address, code, cause)] };
}

function certificateFailure({ host }: SiteAddress, code: string, cause: string): InstallIssue {
  if (code === 'CERT_HAS_EXPIRED') return installIssue('certificate-expired', {});
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return installIssue('certificate-other-name', { host });
  return installIssue('certificate-untrusted', { cause });
}

/** All files of a build; else what the manifest and the pane name below the address. */
function expectedFiles(
  { base }: SiteAddress,
  built: BuiltSite | null,
  xml: string,
  page: string,
): readonly ExpectedFile[] {
  if (built !== null)
    return [...built.files].map(([path, content]) => ({ path, content, folder: built.folder }));
  const named = manifestAddresses(xml)
    .filter((one) => one.startsWith(base))
    .map((one) => one.slice(base.length));
  return [...new Set([...ALWAYS, ...named, ...pageFiles(page)])].map((path) => ({
    path,
    content: null,
    folder: '',
  }));
}

/**
 * What is wrong with the addresses of the manifest that a server gives.
 * @issue `manifest-unreadable`, `manifest-elsewhere`
 */
export function judgeManifest({ base }: SiteAddress, xml: string): readonly InstallIssue[] {
  const named = manifestBase(xml);
  if (named === null) return [installIssue('manifest-unreadable', { path: 'manifest.xml' })];
  const elsewhere = manifestAddresses(xml).find((one) => !one.startsWith(base));
  if (elsewhere === undefined) return [];
  return [installIssue('manifest-elsewhere', { read: named === base ? elsewhere : named, expected: base })];
}

/** A file that got no answer at all. */
export function notAnswered(path: string, { cause }: NoAnswer): InstallIssue {
  return installIssue('file-not-answered', { path, cause });
}

const textOf = (answer: Answer): string =>
  answer.status === 200 ? new TextDecoder().decode(answer.body) : '';

/** Some jobs at one time; results in the order of the inputs. */
export async function eachAbreast<In, Out>(
  inputs: readonly In[],
  job: (input: In) => Promise<Out>,
): Promise<readonly Out[]> {
  const results: Out[] = [];
  const waiting = inputs.entries();
  const worker = async (): Promise<void> => {
    for (const [place, input] of waiting) results[place] = await job(input);
  };
  await Promise.all(Array.from({ length: ABREAST }, worker));
  return results;
}
