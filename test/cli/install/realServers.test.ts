import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXCEL_ORIGIN } from '../../../src/cli/install/check/answer';
import type { ServerKind } from '../../../src/cli/install/server/configs';
import { runLakip } from '../runLakip';
import { hasOpenssl, programOf, serveBy, stop } from './serveBy';

describe.each(['nginx', 'caddy'] as const)(
  'the configuration for %s, run by the server itself',
  (kind: ServerKind) => {
    if (kind === 'iis') return;
    const program = programOf(kind);
    const isPossible = program !== null && hasOpenssl;
    let folder = '';
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), `lakip-${kind}-`));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it.each(kind === 'nginx' ? ['/lakip/', '/'] : ['/lakip/'])(
      'serves at %s what Excel needs, and the check finds nothing',
      async (path) => {
        if (!isPossible) return;
        const { text, dist, certificate, server, ask, close, kit } = await serveBy(
          kind,
          program,
          folder,
          path,
        );
        try {
          const told = await runLakip(
            'pasang',
            '--alamat',
            text,
            '--dari',
            dist,
            '--periksa',
            '--ca',
            certificate,
          );
          expect(told.out).toContain('Semua benar.');
          expect(told.code).toBe(0);

          // As Excel on the web asks: from its own origin.
          const functions = await ask(`${text}functions-id.json`, true);
          const icon = await ask(`${text}assets/icons/lakip-32.png`, true);
          const page = await ask(`${text}taskpane.html`, true);
          if (!('answer' in functions) || !('answer' in icon) || !('answer' in page))
            throw new Error(EXCEL_ORIGIN);
          expect(functions.answer.headers).toMatchObject({
            'access-control-allow-origin': '*',
            'cache-control': 'no-cache',
            'content-type': expect.stringMatching(/^application\/json\b/) as string,
          });
          expect(icon.answer.headers).toMatchObject({
            'cache-control': 'public, max-age=604800',
            'content-type': 'image/png',
          });
          expect(page.answer.headers['content-security-policy']).toContain("default-src 'none'");
          expect(page.answer.headers).not.toHaveProperty('x-frame-options');

          // The same server without the metadata, and with another manifest: told, and with exit code 1.
          const files = join(kit, 'situs', path);
          rmSync(join(files, 'functions.json'));
          const manifest = readFileSync(join(files, 'manifest.xml'), 'utf8');
          writeFileSync(
            join(files, 'manifest.xml'),
            manifest.replaceAll('https://localhost', 'https://lain.go.id'),
          );
          const empty = join(folder, 'empty');
          mkdirSync(empty);
          const bad = await runLakip(
            'pasang',
            '--alamat',
            text,
            '--dari',
            empty,
            '--periksa',
            '--ca',
            certificate,
          );
          expect(bad.code).toBe(1);
          expect(bad.out.replace(/\s+/g, ' ')).toMatch(/functions\.json tidak ada di server \(jawaban 404\)/);
          expect(bad.out.replace(/\s+/g, ' ')).toMatch(
            /Manifest di server menunjuk ke https:\/\/lain\.go\.id/,
          );
        } finally {
          close();
          await stop(server);
        }
      },
    );

    it('tells a certificate that nobody trusts, and looks at the rest all the same', async () => {
      if (!isPossible) return;
      const { text, dist, server, close } = await serveBy(kind, program, folder, '/lakip/');
      try {
        const told = await runLakip('pasang', '--alamat', text, '--dari', dist, '--periksa');
        expect(told.code).toBe(1);
        expect(told.out).toContain('Sertifikat server tidak dipercaya');
        expect(told.out).toContain('Masalah (1)');
      } finally {
        close();
        await stop(server);
      }
    });
  },
);
