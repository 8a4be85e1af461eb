/**
 * `npm run korpus -- FOLDER`: every .xlsx and .xlsm of a folder is read, recognised, written and compared with what it
 * was; says what was kept, lost, refused or broke us, and how long it took. `--libreoffice` opens every output too.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roundTrip, type Outcome } from '../fuzz/roundTrip';

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error('npm run korpus -- FOLDER [--libreoffice]');
  process.exit(2);
}
const opensOffice = flags.includes('--libreoffice');
const work = mkdtempSync(join(tmpdir(), 'lakip-korpus-'));
const counts = new Map<string, number>();
const count = (kind: string): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1);
const started = performance.now();
let slowest = { file: '', seconds: 0 };

const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => /\.xls[xm]$/i.test(name));
for (const file of files) tryOne(file);
rmSync(work, { recursive: true });

for (const [kind, number] of [...counts].sort(([one], [other]) => one.localeCompare(other)))
  console.log(`${kind} | ${number}`);
console.log(`files | ${files.length}`);
console.log(`seconds | ${((performance.now() - started) / 1000).toFixed(0)}`);
console.log(`slowest | ${slowest.file} ${slowest.seconds.toFixed(1)} s`);
console.log(`MiB | ${(process.resourceUsage().maxRSS / 1024).toFixed(0)}`);
process.exitCode = counts.has('crashed') || counts.has('lost') ? 1 : 0;

function tryOne(file: string): void {
  const from = performance.now();
  try {
    tell(file, roundTrip(readFileSync(join(folder as string, file))));
  } catch (cause) {
    count('crashed');
    console.log(`crashed: ${file}: ${cause instanceof Error ? cause.stack : String(cause)}`);
  }
  const seconds = (performance.now() - from) / 1000;
  if (seconds > slowest.seconds) slowest = { file, seconds };
}

function tell(file: string, outcome: Outcome): void {
  switch (outcome.state) {
    case 'kept':
      count(outcome.hasTable ? 'kept, with results' : 'kept, one cell');
      if (opensOffice && !opensInOffice(outcome.bytes)) {
        count('not opened by LibreOffice');
        console.log(`not opened by LibreOffice: ${file}`);
      }
      break;
    case 'lost':
      count('lost');
      console.log(`lost: ${file}: ${outcome.losses.join('; ')}`);
      break;
    case 'refused':
      count(`refused, ${outcome.codes[0]}`);
  }
}

function opensInOffice(bytes: Uint8Array): boolean {
  const [input, output] = [join(work, 'hasil.xlsx'), join(work, 'hasil.csv')];
  rmSync(output, { force: true });
  writeFileSync(input, bytes);
  const profile = `-env:UserInstallation=file://${join(work, 'profil')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'csv', '--outdir', work, input], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  return existsSync(output);
}
