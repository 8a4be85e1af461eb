import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice is on this machine: tests that need it are skipped without. */
export const HAS_LIBRE_OFFICE = spawnSync('soffice', ['--version']).status === 0;

/** The same workbooks as LibreOffice opens, computes and saves them; in the order that they were given. */
export function throughLibreOffice(workbooks: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'lakip-office-'));
  try {
    const files = workbooks.map((bytes, at) => {
      const file = join(folder, `${at}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const format = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
    execFileSync('soffice', [profile, '--headless', ...format, ...files], { stdio: 'ignore' });
    return workbooks.map((_, at) => readFileSync(join(folder, 'out', `${at}.xlsx`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
