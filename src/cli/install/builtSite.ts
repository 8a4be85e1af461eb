import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../kernel/result';
import { installIssue, type InstallIssue, type SiteAddress } from './address';
import { fillManifest } from './manifest';
import { pagePolicy } from './page';
import { FILE_LIST, type FileList } from './selfCheck/fileList';

/** The files of the add-in as they are to be served at an address. */
export interface BuiltSite {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly manifest: string;
  readonly policy: string;
}

/** What a build makes besides the add-in: programs for a terminal, the built-in host, lists. */
const NOT_SERVED = /^(?:cli|library|peramban|simulator)\/|^sbom[.]json$|^web[.]config$/;

/**
 * The result of a build, its manifest filled for the address.
 * @issue `site-not-built`
 */
export function builtSite(folder: string, address: SiteAddress): Result<BuiltSite, InstallIssue> {
  const absent = (file: string) => fail(installIssue('site-not-built', { folder, file }));
  for (const file of ['manifest.xml', 'taskpane.html', 'functions.json'])
    if (!existsSync(join(folder, file))) return absent(file);
  const files = new Map(
    pathsIn(folder)
      .filter((path) => !NOT_SERVED.test(path))
      .map((path) => [path, readFileSync(join(folder, path))] as const),
  );
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const manifest = fillManifest(text('manifest.xml'), address.base);
  if (manifest === null) return absent('manifest.xml');
  files.set('manifest.xml', Buffer.from(manifest));
  files.set(FILE_LIST, Buffer.from(fileListText(files)));
  return ok({ folder, files, manifest, policy: pagePolicy(text('taskpane.html')) ?? '' });
}

/** The files with their fingerprints, for the page that checks the server in a browser. */
function fileListText(files: ReadonlyMap<string, Uint8Array>): string {
  const list: FileList = {
    files: [...files].map(([path, bytes]) => ({
      path,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
  return `${JSON.stringify(list)}\n`;
}

/** Files below a folder, with `/` whatever the system's sign is, in one order everywhere. */
function pathsIn(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return pathsIn(folder, path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}
