import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { siteAddress } from '../../../src/cli/install/address';
import { fillManifest, manifestAddresses } from '../../../src/cli/install/manifest';
import { pageFiles, pagePolicy } from '../../../src/cli/install/page';
import { iisConfig } from '../../../src/cli/install/server/iis';
import { USUAL_PLACES } from '../../../src/cli/install/server/server';
import { ruleOf } from '../../../src/cli/install/siteRules';
import * as settings from '../../tools/build/settings.cjs';
import { schemaProblems } from '../../tools/manifestProblems';
import { runLakip } from '../runLakip';
import { smallSite } from './smallSite';

const xml = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

describe('siteAddress', () => {
  const parts = (text: string) => {
    const result = siteAddress(text);
    return result.ok
      ? [result.value.base, result.value.port, result.value.path, ...result.warnings.map(({ code }) => code)]
      : result.issues.map(({ code }) => code);
  };

  it.each([
    ['https://lakip.kantor.go.id/lakip', ['https://lakip.kantor.go.id/lakip/', 443, '/lakip/']],
    ['https://LAKIP.kantor.go.id:8443', ['https://lakip.kantor.go.id:8443/', 8443, '/']],
    ['https://10.1.2.3/a-b/c_d/', ['https://10.1.2.3/a-b/c_d/', 443, '/a-b/c_d/', 'address-is-number']],
    ['lakip.kantor.go.id', ['address-unreadable']],
    ['ftp://lakip.kantor.go.id/', ['address-unreadable']],
    ['https://a.go.id/lakip/?x=1', ['address-unreadable']],
    ['https://a.go.id/lakip/#x', ['address-unreadable']],
    ['https://nama:sandi@a.go.id/', ['address-unreadable']],
    ['https://a.go.id/dua kata/', ['address-unreadable']],
    ['https://a.go.id/x";add_header/', ['address-unreadable']],
    ['https://a.go.id/x&y/', ['address-unreadable']],
  ])('reads %s', (text, expected) => expect(parts(text)).toEqual(expected));
});

describe('the manifest for an address', () => {
  it('is the one that a build for that address makes, from whatever address it was filled for', () => {
    const base = 'https://lakip.kantor.go.id/lakip/';
    const built = settings.fillManifest(xml, 'https://lama.go.id/x/');
    expect(fillManifest(built, base)).toBe(settings.fillManifest(xml, base));
  });

  it('is valid and names no other address', async () => {
    const base = 'https://lakip.kantor.go.id:8443/a/b/';
    const filled = fillManifest(xml, base) ?? '';
    expect(await schemaProblems(filled)).toEqual([]);
    expect(manifestAddresses(filled).filter((address) => !address.startsWith(base))).toEqual([]);
    expect(manifestAddresses(filled).length).toBeGreaterThan(20);
  });

  it('is not made from another file', () => {
    expect(fillManifest('<html></html>', 'https://a.go.id/')).toBeNull();
  });
});

describe('pages', () => {
  it('gives policy and files, with quotes or without', () => {
    const page = `<meta http-equiv=Content-Security-Policy content="default-src 'none'"><script src=boot.js></script>
      <script defer src="taskpane.js?1"></script><link href='x.css' rel=icon><script src=https://a.com/office.js></script>`;
    expect(pagePolicy(page)).toBe("default-src 'none'");
    expect(pagePolicy('<p>no policy</p>')).toBeNull();
    expect(pageFiles(page)).toEqual(['boot.js', 'taskpane.js', 'x.css']);
  });
});

describe('ruleOf', () => {
  it.each([
    ['assets/icons/lakip-16.png', 'icons'],
    ['pane-545.35493735.js', 'chunks'],
    ['functions.json', 'foreign'],
    ['functions-id.json', 'foreign'],
    ['shortcuts.json', 'foreign'],
    ['taskpane.js', 'foreign'],
    ['manifest.xml', 'foreign'],
    ['taskpane.html', 'pages'],
    ['office-js/office.js', 'others'],
    ['pane-545.js', 'others'],
    ['assets/contoh/kupang-2021.xlsx', 'others'],
  ])('puts %s under %s', (path, name) => expect(ruleOf(path).name).toBe(name));
});

describe('web.config', () => {
  const address = siteAddress('https://lakip.kantor.go.id/lakip/');
  if (!address.ok) throw new Error('address');
  const paths = [
    'assets/icons/lakip-16.png',
    'functions.json',
    'pane-1.0a1b2c3d.js',
    'taskpane.html',
    'boot.js',
  ];
  const policy = `default-src 'none'; img-src "x" <&>`;
  const text = iisConfig({ ...USUAL_PLACES, address: address.value, policy, paths, language: 'id' });

  /** Attributes of every element, under the location that holds it. */
  const told: string[] = [];
  let place = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'location') place = attributes['path'] ?? '';
    if (name === 'add' || name === 'clientCache')
      told.push([place, ...Object.values(attributes)].join(' | '));
  });
  parser.write(text).close();

  it('is well-formed and says for each file what its rule asks for', () => {
    expect(told).toEqual([
      ' | DisableCache',
      ' | X-Content-Type-Options | nosniff',
      'assets/icons | UseMaxAge | 7.00:00:00 | public',
      'functions.json | Access-Control-Allow-Origin | *',
      'pane-1.0a1b2c3d.js | UseMaxAge | 365.00:00:00 | public, immutable',
      `taskpane.html | Content-Security-Policy | ${policy}`,
    ]);
    expect(text).toContain('<remove name="X-Frame-Options" />');
  });
});

describe('lakip pasang', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lakip-pasang-'));
    smallSite(join(folder, 'dist'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const pasang = (...words: string[]) =>
    runLakip('pasang', '--dari', join(folder, 'dist'), '--folder', join(folder, 'kit'), ...words);

  it('writes manifest, configuration and the files to serve, not the programs', async () => {
    const { code, err } = await pasang('--alamat', 'https://lakip.kantor.go.id/lakip/', '--format', 'iis');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readdirSync(join(folder, 'kit')).sort()).toEqual(['manifest.xml', 'situs', 'web.config']);
    const site = join(folder, 'kit/situs/lakip');
    expect(existsSync(join(site, 'assets/icons/lakip-32.png'))).toBe(true);
    expect(existsSync(join(site, 'cli'))).toBe(false);
    expect(existsSync(join(site, 'sbom.json'))).toBe(false);
    const manifest = readFileSync(join(folder, 'kit/manifest.xml'), 'utf8');
    expect(readFileSync(join(site, 'manifest.xml'), 'utf8')).toBe(manifest);
    expect(manifest).toContain('https://lakip.kantor.go.id/lakip/taskpane.html');
  });

  it('writes for all servers without --format, and keeps what somebody edited', async () => {
    await pasang('--alamat', 'https://lakip.kantor.go.id/');
    await pasang('--alamat', 'https://baru.kantor.go.id/');
    expect(readdirSync(join(folder, 'kit')).sort()).toEqual([
      'Caddyfile',
      'Caddyfile.bak',
      'lakip.nginx.conf',
      'lakip.nginx.conf.bak',
      'manifest.xml',
      'manifest.xml.bak',
      'situs',
      'web.config',
      'web.config.bak',
    ]);
  });

  it.each([
    [[], 'Sebutkan --alamat'],
    [['--alamat', 'kantor'], '“kantor” bukan alamat'],
    [['--alamat', 'http://a.go.id/'], 'tidak memakai https'],
    [['--alamat', 'https://a.go.id/', 'x.xlsx'], 'tidak memakai “x.xlsx”'],
    [['--alamat', 'https://a.go.id/', '--format', 'apache'], 'Pilihannya: nginx, iis, caddy'],
  ])('refuses %j and writes nothing', async (words, sentence) => {
    const { code, err } = await pasang(...words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(existsSync(join(folder, 'kit'))).toBe(false);
  });

  it('tells that there is no build', async () => {
    const { code, err } = await runLakip(
      ...['pasang', '--alamat', 'https://a.go.id/', '--dari', join(folder, 'kosong')],
    );
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain('Jalankan npm run build');
  });
});
