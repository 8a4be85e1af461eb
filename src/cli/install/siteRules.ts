/**
 * How long a file may be kept. `asked-again`: its name stays while its content changes; `kept`: Excel shows it only
 * when it may keep it; `lasting`: its name changes with its content.
 */
export type Keeping = 'asked-again' | 'kept' | 'lasting';

export const CACHE_CONTROL: Readonly<Record<Keeping, string>> = {
  'asked-again': 'no-cache',
  kept: 'public, max-age=604800',
  lasting: 'public, max-age=31536000, immutable',
};

/** What a server has to do with a group of files. The first rule that matches a path holds. */
export interface SiteRule {
  readonly name: string;
  /** A pattern over the path below the address; understood alike by JavaScript, PCRE (nginx) and RE2 (Caddy). */
  readonly pattern: string;
  readonly keeping: Keeping;
  /** Whether Excel on the web fetches it from its own origin, so that the server must allow all origins. */
  readonly isForeign: boolean;
  /** Whether it is a page, which is sent with its own content security policy. */
  readonly isPage: boolean;
}

/**
 * Every path has a rule: the last matches all. Icons that may not be kept are not shown by Excel for Windows
 * (office-js 2981); metadata and script of functions are fetched across origins by Excel on the web (office-js 3970).
 */
export const SITE_RULES: readonly SiteRule[] = [
  { name: 'icons', pattern: 'assets/icons/[^/]+[.]png', keeping: 'kept', isForeign: false, isPage: false },
  {
    name: 'chunks',
    pattern: 'pane-[^/]+[.][0-9a-f]{8}[.]js',
    keeping: 'lasting',
    isForeign: false,
    isPage: false,
  },
  {
    name: 'foreign',
    pattern: '(functions[^/]*[.]js(on)?|shortcuts[.]json|taskpane[.]js|manifest[.]xml)',
    keeping: 'asked-again',
    isForeign: true,
    isPage: false,
  },
  // It brings a policy of its own, which lets it frame itself as Excel on the web frames the pane.
  { name: 'check', pattern: 'periksa[.]html', keeping: 'asked-again', isForeign: false, isPage: false },
  { name: 'pages', pattern: '[^/]+[.]html', keeping: 'asked-again', isForeign: false, isPage: true },
  { name: 'others', pattern: '.*', keeping: 'asked-again', isForeign: false, isPage: false },
];

/** The rule of a path below the address (`assets/icons/lakip-16.png`). */
export function ruleOf(path: string): SiteRule {
  const rule = SITE_RULES.find(({ pattern }) => new RegExp(`^${pattern}$`).test(path));
  return rule ?? (SITE_RULES[SITE_RULES.length - 1] as SiteRule);
}

/** Media types by the ending of a name; the first is what we set, all are right. */
const MEDIA_TYPES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  html: ['text/html'],
  css: ['text/css'],
  js: ['text/javascript', 'application/javascript', 'application/x-javascript'],
  json: ['application/json'],
  xml: ['text/xml', 'application/xml'],
  png: ['image/png'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
};

/** Media types that a server should send, by ending. */
export const SENT_TYPES: readonly (readonly [ending: string, type: string])[] = Object.entries(
  MEDIA_TYPES,
).map(([ending, [type]]) => [ending, type] as const);

/** Types that are right for a path; null where any will do. */
export function typesOf(path: string): readonly [string, ...string[]] | null {
  return MEDIA_TYPES[/[.](\w+)$/.exec(path)?.[1] ?? ''] ?? null;
}

/** Types worth compressing. */
export const TEXT_TYPES: readonly string[] = SENT_TYPES.map(([, type]) => type).filter((type) =>
  /^text\/|json$/.test(type),
);
