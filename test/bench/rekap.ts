/**
 * `npm run bench:rekap -- 50 500`: `lakip rekap` over so many made-up units, each a workbook of 29 indicators in 11
 * objectives, in five layouts by turns. One process a run, peak memory (maxRSS), the fastest of three. Memory that grew
 * with the number of files would show in the last column: what one more file adds.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { reachLine } from './reach';
import { LAYOUTS, unitWorkbook, type Layout } from '../helpers/unitWorkbook';

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
  readonly mebibytes: number;
}

const RUNS = 3;
const lakip = join(__dirname, '../../dist/cli/lakip.js');
const counts = process.argv.slice(2).map(Number).filter(Number.isFinite);
const folder = mkdtempSync(join(tmpdir(), 'lakip-rekap-'));
try {
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
  console.log(
    'units | seconds | seconds of CPU | ms of CPU a unit | MiB | KiB for each unit more than in the first row',
  );
  let first: (Measured & { count: number }) | null = null;
  for (const count of counts.length > 0 ? counts : [50, 500]) {
    const own = best(makeUnits(count));
    const last = first;
    first ??= { ...own, count };
    const more = ((own.mebibytes - first.mebibytes) * 1024) / Math.max(1, count - first.count);
    const cpu = [own.cpu.toFixed(2), ((own.cpu * 1000) / count).toFixed(1)];
    const figures = [own.seconds.toFixed(2), ...cpu, own.mebibytes.toFixed(0)];
    console.log([count, ...figures, more.toFixed(0)].join(' | '));
    const say = (what: string, reached: number, most: number, unit: string): void =>
      console.log(reachLine({ what: `rekap, ${count} units, ${what}`, reached, most, unit }));
    say('memory', own.mebibytes, 200, 'MiB');
    if (last)
      say('processor of a unit, to that of the first row', own.cpu / count / (last.cpu / last.count), 1, 'x');
  }
} finally {
  rmSync(folder, { recursive: true });
}

function makeUnits(count: number): string {
  const units = join(folder, String(count));
  mkdirSync(units);
  for (let at = 0; at < count; at += 1) {
    const spec = {
      name: `Balai POM di Kota ${at + 1}`,
      layout: LAYOUTS[at % LAYOUTS.length] as Layout,
      seed: at + 1,
    };
    writeFileSync(join(units, `unit-${at + 1}.xlsx`), unitWorkbook(spec));
  }
  return units;
}

function best(units: string): Measured {
  const all = Array.from({ length: RUNS }, () => measure(units));
  return all.reduce((one, other) => (one.seconds <= other.seconds ? one : other));
}

function measure(units: string): Measured {
  const output = join(folder, 'rekap.xlsx');
  rmSync(output, { force: true });
  const run = spawnSync(
    process.execPath,
    ['-r', join(__dirname, 'jobs/report.cjs'), lakip, 'rekap', units, '--keluaran', output],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  // 1 is "done, with remarks" of the command line.
  if ((run.status ?? 2) > 1) throw new Error(run.stderr);
  return JSON.parse(run.output[3] as string) as Measured;
}
