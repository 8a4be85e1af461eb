/**
 * `npm run corpus -- FOLDER`: every .xlsx and .xlsm of a folder is read, recognised, written and compared with what it
 * was, as it is and with a table of indicators typed into it; says what was kept, lost, refused or broke us, and how
 * long it took. `--libreoffice` opens every output too and compares the cells that it shows.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Crew } from '../korpus/crew';
import { Office, sightOf } from '../korpus/office';
import { Report } from '../korpus/report';
import { JOBS, type Tried } from '../korpus/trial';

/** Files whose outputs wait on the disk for LibreOffice. */
const WAITING = 25;

const [folder, ...flags] = process.argv.slice(2);
const opensOffice = flags.includes('--libreoffice');
if (folder === undefined || (opensOffice && spawnSync('soffice', ['--version']).status !== 0)) {
  console.error(
    folder === undefined ? 'npm run corpus -- FOLDER [--libreoffice]' : 'soffice is not installed',
  );
  process.exit(2);
}
void run(folder);

async function run(root: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'lakip-korpus-'));
  const [started, report, crew] = [performance.now(), new Report(), new Crew()];
  const office = opensOffice ? new Office(work) : null;
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => /\.xls[xm]$/i.test(name));
  let waiting: Tried[] = [];
  for (const [number, file] of files.entries()) {
    const keepAs = office ? join(work, String(number)) : null;
    const tried = await crew.tried({ file, path: join(root, file), jobs: JOBS, keepAs });
    tried.forEach((each) => report.add(each));
    waiting.push(...tried);
    const isFull = (number + 1) % WAITING === 0 || number + 1 === files.length;
    if (office && isFull) lookAt(office, waiting, report);
    if (isFull) waiting = [];
  }
  crew.end();
  rmSync(work, { recursive: true });
  for (const line of report.lines(files.length, (performance.now() - started) / 1000)) console.log(line);
  process.exitCode = report.isClean ? 0 : 1;
}

/** Opens what was written and what it was made of, and compares them. */
function lookAt(office: Office, waiting: readonly Tried[], report: Report): void {
  const written = waiting.flatMap((tried) => (tried.output ? [{ tried, output: tried.output }] : []));
  const files = [...new Set(written.flatMap(({ output }) => [output.original, output.path]))];
  office.convert(files);
  for (const { tried, output } of written) report.addOffice(tried, sightOf(office, output));
  files.forEach((file) => office.forget(file));
}
