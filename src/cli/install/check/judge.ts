import { installIssue, type InstallIssue } from '../address';
import { pagePolicy } from '../page';
import { ruleOf, typesOf } from '../siteRules';
import { EXCEL_ORIGIN, type Answer } from './answer';
import { judgeKeeping } from './keeping';
import { addedDirectives, directivesOf, framesMissing, isAllMissing } from './policies';

/** A file that is to be served: its path below the address, and its content when it is known. */
export interface ExpectedFile {
  readonly path: string;
  readonly content: Uint8Array | null;
  /** Folder that the content comes from, to name it. */
  readonly folder: string;
}

/** From this size on a text is worth compressing, in bytes. */
const COMPRESSED_FROM = 20 * 1024;

/**
 * What is wrong with the answer to the request for a file.
 * @issue `file-absent`, `file-needs-login`, `file-moved`, `file-differs`, `type-wrong`, `origin-refused`,
 * `framing-refused`, `origin-isolated`, those of `judgeKeeping`; remarks `framing-narrow`, `policy-differs`,
 * `not-compressed`
 */
export function judgeFile(file: ExpectedFile, answer: Answer): readonly InstallIssue[] {
  const refused = judgeStatus(file.path, answer);
  if (refused !== null) return [refused];
  return [
    ...judgeType(file.path, answer),
    ...judgeContent(file, answer),
    ...judgeOrigin(file.path, answer),
    ...judgeKeeping(file.path, answer.headers),
    ...(ruleOf(file.path).isPage ? judgePage(file.path, answer) : []),
    ...judgeCompression(file.path, answer),
  ];
}

function judgeStatus(path: string, { status, headers }: Answer): InstallIssue | null {
  if (status === 200) return null;
  if (status === 401 || status === 403) return installIssue('file-needs-login', { path, status });
  if (status >= 300 && status < 400) {
    const target = headers['location'];
    return installIssue('file-moved', { path, status, ...(target !== undefined && { target }) });
  }
  return installIssue('file-absent', { path, status });
}

function judgeType(path: string, { headers }: Answer): readonly InstallIssue[] {
  const types = typesOf(path);
  const read = (headers['content-type'] ?? '-').split(';')[0]?.trim().toLowerCase() ?? '-';
  if (types === null || types.includes(read)) return [];
  return [installIssue('type-wrong', { path, read, expected: types[0] })];
}

function judgeContent({ path, content, folder }: ExpectedFile, { body }: Answer): readonly InstallIssue[] {
  if (content === null || isSame(content, body)) return [];
  return [installIssue('file-differs', { path, folder })];
}

function isSame(one: Uint8Array, two: Uint8Array): boolean {
  return one.length === two.length && one.every((byte, at) => byte === two[at]);
}

function judgeOrigin(path: string, { headers }: Answer): readonly InstallIssue[] {
  const issues: InstallIssue[] = [];
  const allowed = headers['access-control-allow-origin'] ?? '-';
  if (ruleOf(path).isForeign && allowed !== '*' && allowed !== EXCEL_ORIGIN)
    issues.push(installIssue('origin-refused', { path, read: allowed }));
  const resource = headers['cross-origin-resource-policy'];
  if (resource !== undefined && resource !== 'cross-origin')
    issues.push(
      installIssue('origin-isolated', { path, header: 'Cross-Origin-Resource-Policy', read: resource }),
    );
  return issues;
}

function judgePage(path: string, { headers, body }: Answer): readonly InstallIssue[] {
  const issues: InstallIssue[] = [];
  const framing = headers['x-frame-options'];
  if (framing !== undefined)
    issues.push(installIssue('framing-refused', { path, header: 'X-Frame-Options', read: framing }));
  const opener = headers['cross-origin-opener-policy'];
  if (opener !== undefined && opener !== 'unsafe-none')
    issues.push(
      installIssue('origin-isolated', { path, header: 'Cross-Origin-Opener-Policy', read: opener }),
    );
  const policy = headers['content-security-policy'] ?? '';
  const ancestors = directivesOf(policy).get('frame-ancestors');
  if (ancestors !== undefined) {
    const missing = framesMissing(ancestors);
    const read = `frame-ancestors ${ancestors}`;
    if (isAllMissing(missing))
      issues.push(installIssue('framing-refused', { path, header: 'Content-Security-Policy', read }));
    else if (missing.length > 0)
      issues.push(installIssue('framing-narrow', { path, missing: missing.join(', ') }, 'warning'));
  }
  const added = addedDirectives(policy, pagePolicy(new TextDecoder().decode(body)) ?? '');
  if (added.length > 0)
    issues.push(installIssue('policy-differs', { path, read: added.join('; ') }, 'warning'));
  return issues;
}

function judgeCompression(path: string, { headers, body }: Answer): readonly InstallIssue[] {
  const isText = /[.](?:js|json|css|html)$/.test(path);
  if (!isText || body.length < COMPRESSED_FROM || headers['content-encoding'] !== undefined) return [];
  return [installIssue('not-compressed', { path, kilobytes: Math.round(body.length / 1024) }, 'warning')];
}
