/** Directives of a content security policy, by name. Several policies in one header are joined by commas. */
export function directivesOf(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy
      .split(/[;,]/)
      .map((part) => part.trim().replace(/\s+/g, ' '))
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', ...values] = part.split(' ');
        return [name.toLowerCase(), values.join(' ')] as const;
      }),
  );
}

/** Where Excel on the web is opened from; gathered, as Microsoft publishes no list. */
const EXCEL_HOSTS = ['officeapps.live.com', 'sharepoint.com', 'cloud.microsoft'] as const;

/** Hosts of Excel on the web that a `frame-ancestors` does not let in. */
export function framesMissing(ancestors: string): readonly string[] {
  const sources = ancestors.split(' ');
  if (sources.some((source) => source === '*' || source === 'https:')) return [];
  return EXCEL_HOSTS.filter((host) => !sources.some((source) => source.endsWith(host)));
}

/** Of frame-ancestors nothing is left that opens Excel on the web. */
export const isAllMissing = (missing: readonly string[]): boolean => missing.length === EXCEL_HOSTS.length;

/** Directives that take nothing from a page. */
const HARMLESS = /^(?:frame-ancestors|report-(?:uri|to)|upgrade-insecure-requests)$/;

/** Directives of a header that say something else than the page's own policy. */
export function addedDirectives(header: string, page: string): readonly string[] {
  const own = directivesOf(page);
  return [...directivesOf(header)]
    .filter(([name, value]) => !HARMLESS.test(name) && own.get(name) !== value)
    .map(([name, value]) => `${name} ${value}`.trim());
}
