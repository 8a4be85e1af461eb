import { CACHE_CONTROL, SENT_TYPES, SITE_RULES, TEXT_TYPES, type SiteRule } from '../siteRules';
import { comment, headersOf, type ServerSite } from './server';

/** Pages are told as text/html whatever the list says, and are compressed always. */
const GZIP_TYPES = TEXT_TYPES.filter((type) => type !== 'text/html');

/**
 * A whole server block. `^~` keeps patterns of other blocks away; `add_header` in a location drops those of the
 * server, so each location says all of its own.
 */
export function nginxConfig(site: ServerSite): string {
  const { host, port, path } = site.address;
  const rules = SITE_RULES.slice(0, -1);
  const last = SITE_RULES[SITE_RULES.length - 1] as SiteRule;
  const lines = [
    `# ${comment('head', site)}`,
    'server {',
    `    listen ${port} ssl;`,
    `    server_name ${host};`,
    `    # ${comment('certificate', site)}`,
    `    ssl_certificate ${site.certificate};`,
    `    ssl_certificate_key ${site.key};`,
    '    ssl_protocols TLSv1.2 TLSv1.3;',
    '',
    `    location ^~ ${path} {`,
    `        # ${comment('folder', site)}`,
    `        root ${site.root};`,
    '        types {',
    ...SENT_TYPES.map(([ending, type]) => `            ${type} ${ending};`),
    '            text/plain txt md;',
    '        }',
    '        default_type application/octet-stream;',
    '        charset utf-8;',
    `        charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    '        gzip on;',
    '        gzip_vary on;',
    '        gzip_min_length 1024;',
    `        gzip_types ${GZIP_TYPES.join(' ')};`,
    ...headerLines(last, site, '        '),
    ...rules.flatMap((rule) => [
      '',
      `        location ~ "^${path}${rule.pattern}$" {`,
      ...headerLines(rule, site, '            '),
      '        }',
    ]),
    '    }',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function headerLines(rule: SiteRule, { policy }: ServerSite, indent: string): readonly string[] {
  return [['Cache-Control', CACHE_CONTROL[rule.keeping]] as const, ...headersOf(rule, policy)].map(
    ([name, value]) => `${indent}add_header ${name} "${value}";`,
  );
}
