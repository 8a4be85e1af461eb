import { CACHE_CONTROL, SENT_TYPES, SITE_RULES, type SiteRule } from '../siteRules';
import { comment, headersOf, type ServerSite } from './server';

/** A site block. `handle` blocks exclude each other: the first that matches holds, the one without a matcher last. */
export function caddyConfig(site: ServerSite): string {
  const { host, port, path } = site.address;
  const lines = [
    `# ${comment('head', site)}`,
    `https://${host}:${port} {`,
    `	# ${comment('certificate', site)}`,
    `	tls ${site.certificate} ${site.key}`,
    `	# ${comment('folder', site)}`,
    `	root * ${site.root}`,
    '	encode gzip',
    `	handle ${path}* {`,
    ...SENT_TYPES.flatMap(([ending, type]) => [
      `		@type-${ending} path *.${ending}`,
      `		header @type-${ending} Content-Type "${isText(type) ? `${type}; charset=utf-8` : type}"`,
    ]),
    ...SITE_RULES.flatMap((rule) => ruleLines(rule, site)),
    '	}',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

const isText = (type: string): boolean => /^text\/|json$/.test(type);

function ruleLines(rule: SiteRule, { address, policy }: ServerSite): readonly string[] {
  const isLast = rule.pattern === '.*';
  const headers = [['Cache-Control', CACHE_CONTROL[rule.keeping]] as const, ...headersOf(rule, policy)];
  return [
    '',
    ...(isLast ? [] : [`		@${rule.name} path_regexp "^${address.path}${rule.pattern}$"`]),
    `		handle ${isLast ? '' : `@${rule.name} `}{`,
    ...headers.map(([name, value]) => `			header ${name} "${value}"`),
    '			file_server',
    '		}',
  ];
}
