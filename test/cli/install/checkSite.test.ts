import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteAddress, type SiteAddress } from '../../../src/cli/install/address';
import { builtSite, type BuiltSite } from '../../../src/cli/install/builtSite';
import type { Answer, Ask } from '../../../src/cli/install/check/answer';
import { askOver } from '../../../src/cli/install/check/ask';
import { checkSite } from '../../../src/cli/install/check/checkSite';
import { headersOf } from '../../../src/cli/install/server/server';
import { CACHE_CONTROL, ruleOf, typesOf } from '../../../src/cli/install/siteRules';
import { runLakip } from '../runLakip';
import { POLICY, smallSite } from './smallSite';

type Reply = { status: number; headers: Record<string, string>; body: Uint8Array };
/** Changes what a sound server would answer, to make a fault. */
type Fault = (path: string, reply: Reply) => void;

const NOW = new Date('2026-11-30T00:00:00Z');
let folder: string;
beforeAll(() => {
  folder = smallSite(mkdtempSync(join(tmpdir(), 'lakip-site-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function siteAt(text: string): { address: SiteAddress; built: BuiltSite } {
  const address = siteAddress(text);
  if (!address.ok) throw new Error(text);
  const built = builtSite(folder, address.value);
  if (!built.ok) throw new Error(folder);
  return { address: address.value, built: built.value };
}

/** What a server does that follows all rules. */
function soundReply(built: BuiltSite, path: string): Reply {
  const body = built.files.get(path);
  if (body === undefined) return { status: 404, headers: {}, body: new Uint8Array() };
  const rule = ruleOf(path);
  const headers = {
    'content-type': typesOf(path)?.[0] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
    'cache-control': CACHE_CONTROL[rule.keeping],
    ...Object.fromEntries(headersOf(rule, POLICY).map(([name, value]) => [name.toLowerCase(), value])),
  };
  return { status: 200, headers, body };
}

/** A check of a site that is asked for without a network. */
async function issuesWith(fault: Fault, knowsFiles = true) {
  const { address, built } = siteAt('https://lakip.kantor.go.id/lakip/');
  const ask: Ask = (url) => {
    const path = url.slice(address.base.length);
    const reply = soundReply(built, path);
    fault(path, reply);
    const answer: Answer = { ...reply, certificateEnds: new Date('2027-06-01T00:00:00Z') };
    return Promise.resolve({ answer });
  };
  const { issues } = await checkSite(address, { ask, now: NOW, built: knowsFiles ? built : null });
  return issues.map(({ code, severity, data }) => ({ code, severity, ...data }));
}

const only =
  (wanted: string, change: (reply: Reply) => void): Fault =>
  (path, reply) => {
    if (path === wanted) change(reply);
  };
const ICON = 'assets/icons/lakip-32.png';

describe('checkSite', () => {
  it.each([true, false])(
    'finds nothing at a server that follows the rules (files known: %p)',
    async (knows) => {
      expect(await issuesWith(() => undefined, knows)).toEqual([]);
    },
  );

  it.each<[string, Fault, object]>([
    [
      'no CORS for metadata',
      only('functions-id.json', ({ headers }) => delete headers['access-control-allow-origin']),
      { code: 'origin-refused', severity: 'error', path: 'functions-id.json', read: '-' },
    ],
    [
      'CORS for another origin',
      only('taskpane.js', ({ headers }) => {
        headers['access-control-allow-origin'] = 'https://lain.go.id';
      }),
      { code: 'origin-refused', severity: 'error', path: 'taskpane.js', read: 'https://lain.go.id' },
    ],
    [
      'an icon that may not be kept',
      only(ICON, ({ headers }) => {
        headers['cache-control'] = 'no-cache';
      }),
      { code: 'icon-not-kept', severity: 'error', path: ICON, read: 'no-cache' },
    ],
    [
      'an icon with an age of 0',
      only(ICON, ({ headers }) => {
        headers['cache-control'] = 'private, max-age=0';
      }),
      { code: 'icon-not-kept', severity: 'error', path: ICON, read: 'private, max-age=0' },
    ],
    [
      'a pane that is kept for a month',
      only('taskpane.js', ({ headers }) => {
        headers['cache-control'] = 'public, max-age=2592000';
      }),
      { code: 'kept-too-long', severity: 'error', path: 'taskpane.js', read: 'public, max-age=2592000' },
    ],
    [
      'a page without a word about keeping',
      only('taskpane.html', ({ headers }) => delete headers['cache-control']),
      { code: 'keeping-unsaid', severity: 'warning', path: 'taskpane.html' },
    ],
    [
      'a part that is fetched every time',
      only('pane-12.0a1b2c3d.js', ({ headers }) => {
        headers['cache-control'] = 'no-store';
      }),
      { code: 'lasting-not-kept', severity: 'warning', path: 'pane-12.0a1b2c3d.js', read: 'no-store' },
    ],
    [
      'X-Frame-Options',
      only('taskpane.html', ({ headers }) => {
        headers['x-frame-options'] = 'SAMEORIGIN';
      }),
      {
        code: 'framing-refused',
        severity: 'error',
        path: 'taskpane.html',
        header: 'X-Frame-Options',
        read: 'SAMEORIGIN',
      },
    ],
    [
      'frame-ancestors of its own only',
      only('taskpane.html', ({ headers }) => {
        headers['content-security-policy'] = "frame-ancestors 'self'";
      }),
      {
        code: 'framing-refused',
        severity: 'error',
        path: 'taskpane.html',
        header: 'Content-Security-Policy',
        read: "frame-ancestors 'self'",
      },
    ],
    [
      'frame-ancestors without all of Excel on the web',
      only('taskpane.html', ({ headers }) => {
        headers['content-security-policy'] = "frame-ancestors 'self' https://*.officeapps.live.com";
      }),
      {
        code: 'framing-narrow',
        severity: 'warning',
        path: 'taskpane.html',
        missing: 'sharepoint.com, cloud.microsoft',
      },
    ],
    [
      'a narrower policy of the server',
      only('bantuan.html', ({ headers }) => {
        headers['content-security-policy'] = "default-src 'self'; upgrade-insecure-requests";
      }),
      { code: 'policy-differs', severity: 'warning', path: 'bantuan.html', read: "default-src 'self'" },
    ],
    [
      'resources for the same origin only',
      only(ICON, ({ headers }) => {
        headers['cross-origin-resource-policy'] = 'same-origin';
      }),
      {
        code: 'origin-isolated',
        severity: 'error',
        path: ICON,
        header: 'Cross-Origin-Resource-Policy',
        read: 'same-origin',
      },
    ],
    [
      'JSON as text',
      only('functions.json', ({ headers }) => {
        headers['content-type'] = 'text/plain; charset=utf-8';
      }),
      {
        code: 'type-wrong',
        severity: 'error',
        path: 'functions.json',
        read: 'text/plain',
        expected: 'application/json',
      },
    ],
    [
      'a workbook that is not served',
      only('assets/contoh/kupang-2021.xlsx', (reply) => {
        reply.status = 404;
      }),
      { code: 'file-absent', severity: 'error', path: 'assets/contoh/kupang-2021.xlsx', status: 404 },
    ],
    [
      'a login by account',
      only('shortcuts.json', (reply) => {
        reply.status = 401;
      }),
      { code: 'file-needs-login', severity: 'error', path: 'shortcuts.json', status: 401 },
    ],
    [
      'a login by redirect',
      only('functions.json', (reply) => {
        reply.status = 302;
        reply.headers['location'] = 'https://sso.go.id/';
      }),
      {
        code: 'file-moved',
        severity: 'error',
        path: 'functions.json',
        status: 302,
        target: 'https://sso.go.id/',
      },
    ],
    [
      'an old version of a file',
      only('pages.css', (reply) => {
        reply.body = Buffer.from('body{margin:1px}');
      }),
      { code: 'file-differs', severity: 'error', path: 'pages.css' },
    ],
    [
      'no compression',
      only('taskpane.js', ({ headers }) => delete headers['content-encoding']),
      { code: 'not-compressed', severity: 'warning', path: 'taskpane.js', kilobytes: 35 },
    ],
  ])('tells %s, and nothing else', async (_, fault, issue) => {
    expect(await issuesWith(fault)).toEqual([expect.objectContaining(issue)]);
  });

  it('tells a manifest for another address, without asking there', async () => {
    const issues = await issuesWith((path, reply) => {
      if (path !== 'manifest.xml') return;
      const text = new TextDecoder().decode(reply.body);
      reply.body = Buffer.from(text.replaceAll('lakip.kantor.go.id', 'lama.kantor.go.id'));
    }, false);
    expect(issues).toEqual([
      {
        code: 'manifest-elsewhere',
        severity: 'error',
        read: 'https://lama.kantor.go.id/lakip/',
        expected: 'https://lakip.kantor.go.id/lakip/',
      },
    ]);
  });

  it('finds the faults of the server of old instructions: no CORS, no-cache for all', async () => {
    const issues = await issuesWith((_, { headers }) => {
      headers['cache-control'] = 'no-cache';
      delete headers['access-control-allow-origin'];
    });
    const paths = (code: string) => issues.flatMap((issue) => (issue.code === code ? [issue] : [])).length;
    // manifest.xml, taskpane.js, shortcuts.json and two lists of functions; three sizes of seven icons and one more.
    expect([paths('origin-refused'), paths('icon-not-kept')]).toEqual([5, 22]);
  });

  it.each([
    ['CERT_HAS_EXPIRED', 'certificate-expired'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-other-name'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-untrusted'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate-untrusted'],
  ])('tells a certificate refused for %s as %s', async (failure, code) => {
    const { address, built } = siteAt('https://lakip.kantor.go.id/');
    const ask: Ask = (url, trusts) =>
      Promise.resolve(
        trusts
          ? { failure: { code: failure, cause: 'refused' } }
          : { answer: { ...soundReply(built, url.slice(address.base.length)), certificateEnds: null } },
      );
    const { issues } = await checkSite(address, { ask, now: NOW, built });
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('warns of a certificate that ends soon', async () => {
    const { address, built } = siteAt('https://lakip.kantor.go.id/');
    const certificateEnds = new Date('2026-12-12T00:00:00Z');
    const ask: Ask = (url) =>
      Promise.resolve({ answer: { ...soundReply(built, url.slice(address.base.length)), certificateEnds } });
    const { issues } = await checkSite(address, { ask, now: NOW, built });
    expect(issues).toEqual([{ code: 'certificate-ending', severity: 'warning', data: { days: 12 } }]);
  });
});

describe('lakip pasang --periksa over a network', () => {
  let server: Server | null = null;
  const asked: IncomingHttpHeaders[] = [];
  afterEach(() => new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve))));

  async function listen(fault: Fault): Promise<string> {
    const made = createServer((request, response) => {
      asked.push(request.headers);
      const { built } = siteAt(`https://${request.headers.host ?? ''}/lakip/`);
      const reply = soundReply(built, (request.url ?? '').replace('/lakip/', ''));
      delete reply.headers['content-encoding'];
      fault(request.url ?? '', reply);
      response.writeHead(reply.status, reply.headers).end(reply.body);
    });
    server = made;
    await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
    const bound = made.address();
    return `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}/lakip/`;
  }

  it('asks as Excel on the web does, tells http and what is wrong, and ends with 1', async () => {
    const address = await listen((path, { headers }) => {
      if (path.endsWith('functions.json')) delete headers['access-control-allow-origin'];
    });
    const { code, out } = await runLakip('pasang', '--alamat', address, '--periksa', '--dari', folder);
    const text = out.replace(/\s+/g, ' ');
    expect(code).toBe(1);
    expect(text).toContain('tidak memakai https');
    expect(text).toContain('functions.json tidak mengizinkan Excel di web mengambilnya');
    expect(text).toContain('Kirim Access-Control-Allow-Origin: * untuk berkas itu.');
    expect(asked[0]?.['origin']).toBe('https://excel.officeapps.live.com');
  });

  it('ends with 2 when nobody answers', async () => {
    const address = await listen(() => undefined);
    await new Promise((resolve) => server?.close(resolve));
    server = null;
    const { code, out } = await runLakip('pasang', '--alamat', address, '--periksa', '--bahasa', 'en');
    expect(code).toBe(2);
    expect(out).toContain('does not answer');
  });

  it('follows no redirect', async () => {
    const address = await listen((path, reply) => {
      if (!path.endsWith('.json')) return;
      reply.status = 301;
      reply.headers['location'] = 'http://127.0.0.1:9/';
    });
    const { ask, close } = askOver([]);
    const told = await ask(`${address}functions.json`, true);
    close();
    expect('answer' in told ? told.answer.status : told.failure).toBe(301);
  });
});
