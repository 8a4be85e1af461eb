const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

/** What a person who builds may set, from the environment (docs/pasang.md). */
const DEFAULT_BASE = 'https://localhost:3000/';
const CDN = 'https://appsforoffice.microsoft.com';

function baseUrl(setting = process.env.LAKIP_BASE_URL) {
  const text = setting || DEFAULT_BASE;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `LAKIP_BASE_URL=${text}: harus alamat https lengkap, misalnya https://intranet.contoh.go.id/lakip/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Where office.js comes from: `self`, a copy beside the pane, or `cdn`, Microsoft's address (docs/decisions/0042). */
function officeJs(text = process.env.LAKIP_OFFICE_JS || 'self') {
  if (text === 'self') return { isCopied: true, address: 'office-js/office.js', origin: '' };
  if (text === 'cdn') return { isCopied: false, address: `${CDN}/lib/1/hosted/office.js`, origin: ` ${CDN}` };
  throw new Error(`LAKIP_OFFICE_JS=${text}: harus self atau cdn`);
}

/** The pane's content security policy: Fluent UI writes style elements, nothing else is inline. */
function securityPolicy(office) {
  return [
    "default-src 'none'",
    `script-src 'self'${office.origin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The one style text that a library of the grid puts into the page by itself, as it is installed. */
function toastStyle() {
  const source = readFileSync(require.resolve('sonner'), 'utf8');
  return JSON.parse(/__insertCSS\(("(?:[^"\\]|\\.)*")\)/.exec(source)[1]);
}

/**
 * The policy of LAKIP in the browser: nothing inline but style elements that are empty (their rules come by script) and
 * one text that is known to the byte (docs/decisions/0150).
 */
function browserPolicy() {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashOf('')} ${hashOf(toastStyle())}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** manifest.xml with the base address in the place of the default one. */
const fillManifest = (xml, base) => xml.replaceAll(DEFAULT_BASE, base);

module.exports = { DEFAULT_BASE, baseUrl, officeJs, securityPolicy, browserPolicy, fillManifest };
