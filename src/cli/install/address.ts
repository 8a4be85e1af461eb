import type { Issue } from '../../kernel/issue';
import { fail, ok, type Result } from '../../kernel/result';
import type { InstallCode } from '../../text/install';

export type InstallIssue = Issue<InstallCode>;

/** What is wrong with an address or a server. */
export function installIssue(
  code: InstallCode,
  data: Readonly<Record<string, string | number>>,
  severity: InstallIssue['severity'] = 'error',
): InstallIssue {
  return { code, severity, data };
}

/** Where the add-in is served. */
export interface SiteAddress {
  /** Whole, with a slash at the end. */
  readonly base: string;
  readonly isSecure: boolean;
  readonly host: string;
  readonly port: number;
  /** Folder of the address, `/` or `/lakip/`. */
  readonly path: string;
}

/** Signs that need no quoting in a manifest, a configuration or a pattern. */
const PLAIN_PATH = /^(?:\/[\w.~-]+)*\/$/;

/**
 * The address of an installation; a slash is added at its end.
 * @issue `address-unreadable`; as a remark `address-is-number`
 */
export function siteAddress(text: string): Result<SiteAddress, InstallIssue> {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isUsable =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    !/[?#]/.test(text) &&
    url.username === '' &&
    url.password === '';
  const path = url === null ? '' : url.pathname.replace(/\/?$/, '/');
  if (!isUsable || !PLAIN_PATH.test(path)) return fail(installIssue('address-unreadable', { read: text }));
  const isSecure = url.protocol === 'https:';
  const host = url.hostname;
  const base = `${url.origin}${path}`;
  const address = { base, isSecure, host, port: Number(url.port || (isSecure ? 443 : 80)), path };
  const isNumber = /^[\d.]+$|^\[/.test(host);
  return ok(address, isNumber ? [installIssue('address-is-number', { address: base }, 'warning')] : []);
}
