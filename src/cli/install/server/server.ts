import { CONFIG_COMMENTS } from '../../../text/install';
import type { Language } from '../../../text/language';
import { fillTemplate } from '../../../text/template';
import type { SiteAddress } from '../address';

/** What the configuration of a web server is made from. */
export interface ServerSite {
  readonly address: SiteAddress;
  /** Content security policy of the pages. */
  readonly policy: string;
  /** Folder on the server that stands for the root of the host; the files lie in it under the address's path. */
  readonly root: string;
  /** Certificate and key, in PEM. */
  readonly certificate: string;
  readonly key: string;
  /** Paths of the files, for a server that knows no patterns. */
  readonly paths: readonly string[];
  readonly language: Language;
}

/** What people put their own values in place of. */
export const USUAL_PLACES = {
  root: '/srv/lakip',
  certificate: '/etc/ssl/lakip/server.crt',
  key: '/etc/ssl/lakip/server.key',
} as const;

/** A comment of the configuration in the language of the person who runs the server. */
export function comment(name: keyof typeof CONFIG_COMMENTS, site: ServerSite): string {
  const { address, root, language } = site;
  const file = `${root}${address.path}taskpane.html`;
  return fillTemplate(CONFIG_COMMENTS[name][language], { address: address.base, file }, language);
}

/** Headers that a rule adds, in one order. */
export function headersOf(
  rule: { readonly isForeign: boolean; readonly isPage: boolean },
  policy: string,
): readonly (readonly [name: string, value: string])[] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ...(rule.isForeign ? [['Access-Control-Allow-Origin', '*'] as const] : []),
    ...(rule.isPage && policy !== '' ? [['Content-Security-Policy', policy] as const] : []),
  ];
}
