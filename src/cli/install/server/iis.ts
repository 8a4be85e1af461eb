import { CACHE_CONTROL, ruleOf, SENT_TYPES, type Keeping, type SiteRule } from '../siteRules';
import { comment, headersOf, type ServerSite } from './server';

/**
 * web.config for the folder of the add-in. IIS knows no patterns here, so files with a rule of their own are named;
 * icons by their folder. `remove` takes away what a parent site sends.
 */
export function iisConfig(site: ServerSite): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${comment('head', site).replaceAll('--', '- -')} -->`,
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    ...SENT_TYPES.flatMap(([ending, type]) => [
      `      <remove fileExtension=".${ending}" />`,
      `      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
    ]),
    ...keepingLines('asked-again', '      '),
    '    </staticContent>',
    '    <urlCompression doStaticCompression="true" />',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...[
      'X-Frame-Options',
      'Content-Security-Policy',
      'Cross-Origin-Opener-Policy',
      'Cross-Origin-Resource-Policy',
    ].map((name) => `        <remove name="${name}" />`),
    ...headersOf({ isForeign: false, isPage: false }, '').flatMap(([name, value]) =>
      headerLines(name, value),
    ),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    ...places(site.paths).flatMap(([place, rule]) => placeLines(place, rule, site.policy)),
    '</configuration>',
  ];
  return `${lines.join('\n')}\n`;
}

function headerLines(name: string, value: string): readonly string[] {
  return [`        <remove name="${name}" />`, `        <add name="${name}" value="${attribute(value)}" />`];
}

/** Files and folders that need other words than the folder as a whole. */
function places(paths: readonly string[]): readonly (readonly [place: string, rule: SiteRule])[] {
  const named = paths.map((path) => [path, ruleOf(path)] as const);
  const own = named.filter(([, rule]) => rule.name !== 'others' && rule.name !== 'icons');
  const icons = named.find(([, rule]) => rule.name === 'icons');
  return icons === undefined ? own : [['assets/icons', icons[1]], ...own];
}

function placeLines(place: string, rule: SiteRule, policy: string): readonly string[] {
  const headers = headersOf(rule, policy).slice(1);
  return [
    `  <location path="${attribute(place)}">`,
    '    <system.webServer>',
    ...(rule.keeping === 'asked-again'
      ? []
      : ['      <staticContent>', ...keepingLines(rule.keeping, '        '), '      </staticContent>']),
    ...(headers.length === 0
      ? []
      : [
          '      <httpProtocol>',
          '        <customHeaders>',
          ...headers.flatMap(([name, value]) => headerLines(name, value)).map((line) => `  ${line}`),
          '        </customHeaders>',
          '      </httpProtocol>',
        ]),
    '    </system.webServer>',
    '  </location>',
  ];
}

/** IIS writes max-age itself, from a span of days; other words go beside it. */
function keepingLines(keeping: Keeping, indent: string): readonly string[] {
  const said = CACHE_CONTROL[keeping].split(', ');
  const seconds = said.find((word) => word.startsWith('max-age='));
  if (seconds === undefined) return [`${indent}<clientCache cacheControlMode="DisableCache" />`];
  const days = Number(seconds.slice('max-age='.length)) / 86_400;
  const others = said.filter((word) => word !== seconds).join(', ');
  return [
    `${indent}<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${others}" />`,
  ];
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
