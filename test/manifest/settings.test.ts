import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as settings from '../tools/build/settings.cjs';
import { schemaProblems } from '../tools/manifestProblems';

const xml = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

describe('build settings', () => {
  it('puts one base address everywhere in the manifest, and the result is valid', async () => {
    const base = settings.baseUrl('https://intranet.contoh.go.id/lakip');
    const filled = settings.fillManifest(xml, base);
    expect(filled.replace(/<!--[\s\S]*?-->/g, '')).not.toContain('localhost');
    expect(filled).toContain('DefaultValue="https://intranet.contoh.go.id/lakip/taskpane.html"');
    expect(await schemaProblems(filled)).toEqual([]);
  });

  it.each(['http://intranet.go.id', 'intranet.go.id', 'https://a.go.id/?x=1', 'https://a.go.id/#x'])(
    'refuses the base address %p',
    (text) => expect(() => settings.baseUrl(text)).toThrow(text),
  );

  it('takes the default address when none is set', () => {
    expect(settings.baseUrl('')).toBe('https://localhost:3000/');
  });

  it("lets scripts come from Microsoft's address only when office.js does", () => {
    expect(settings.securityPolicy(settings.officeJs('self'))).toContain("script-src 'self';");
    expect(settings.securityPolicy(settings.officeJs('cdn'))).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com;",
    );
    expect(() => settings.officeJs('npm')).toThrow('self atau cdn');
  });
});
