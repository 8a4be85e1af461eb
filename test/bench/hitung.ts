/**
 * `npm run bench:hitung`: `lakip hitung` end to end beside libraries that only load, write four columns and save, and beside
 * the floor (the same entries unpacked and packed again); `host` is our file host alone on the work of those
 * libraries. Every job is a process of its own; figures are ratios of one run.
 * Processor seconds (all threads) say more than the clock when other work runs on the machine.
 * Arguments: row counts; `--only=lakip,floor` leaves jobs out; `--before=PATH` adds the built command of another version. Peers: `npm ci` in test/bench/peers.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { bigWorkbook } from './bigWorkbook';
import { optionOf, reachLine } from './reach';

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
  readonly mebibytes: number;
}

const jobs = join(__dirname, 'jobs');
const lakip = join(__dirname, '../../dist/cli/lakip.js');
const folder = mkdtempSync(join(tmpdir(), 'lakip-bench-'));
// esbuild comes with tsx, which runs this file.
const hostJob = join(folder, 'host.cjs');
buildSync({
  entryPoints: [join(jobs, 'host.ts')],
  outfile: hostJob,
  bundle: true,
  platform: 'node',
  target: 'node20',
});

/** The built command of another version, to be run beside this one. */
const before = optionOf('before');
const COMMANDS: Record<string, (input: string, output: string) => string[]> = {
  lakip: (input, output) => [lakip, 'hitung', '--mode', 'nilai', '--keluaran', output, input],
  ...(before !== null && {
    before: (input, output) => [before, 'hitung', '--mode', 'nilai', '--keluaran', output, input],
  }),
  host: (input, output) => [hostJob, input, output],
  floor: (input, output) => [join(jobs, 'floor.mjs'), input, output, '1'],
  hucre: (input, output) => [join(jobs, 'hucre.mjs'), input, output],
  sheetjs: (input, output) => [join(jobs, 'sheetjs.mjs'), input, output],
  exceljs: (input, output) => [join(jobs, 'exceljs.mjs'), input, output],
};

const only = optionOf('only')?.split(',');
const counts = process.argv.slice(2).map(Number).filter(Number.isFinite);
try {
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
  console.log('rows | job | seconds | cpu | MiB | lakip to it: seconds | cpu | MiB');
  for (const rows of counts.length > 0 ? counts : [1_000, 20_000, 200_000]) compare(rows);
} finally {
  rmSync(folder, { recursive: true });
}

function compare(rows: number): void {
  const input = join(folder, `${rows}.xlsx`);
  writeFileSync(input, bigWorkbook(rows));
  let ours: Measured | null = null;
  const found = new Map<string, Measured>();
  for (const job of Object.keys(COMMANDS).filter((name) => only?.includes(name) ?? true)) {
    const measured = best(job, input, rows > 100_000 ? 1 : 3);
    if (measured === null) {
      console.log(`${rows} | ${job} | failed`);
      continue;
    }
    ours ??= measured;
    found.set(job, measured);
    const { seconds, cpu, mebibytes } = measured;
    const ratios = [ours.seconds / seconds, ours.cpu / cpu, ours.mebibytes / mebibytes];
    const figures = [seconds.toFixed(2), cpu.toFixed(2), mebibytes.toFixed(0)];
    console.log([rows, job, ...figures, ...ratios.map((ratio) => ratio.toFixed(2))].join(' | '));
  }
  printAims(rows, found);
}

/** Aims of issue 15: the whole job, and the file host alone, against hucre's loading, four columns and saving. */
function printAims(rows: number, found: ReadonlyMap<string, Measured>): void {
  const [own, host, hucre] = [found.get('lakip'), found.get('host'), found.get('hucre')];
  const say = (what: string, reached: number, most: number): void =>
    console.log(reachLine({ what: `${what}, ${rows} rows, to hucre`, reached, most, unit: 'x' }));
  if (!hucre) return;
  if (own) {
    say('hitung, processor', own.cpu / hucre.cpu, rows < 20_000 ? 0.9 : 0.5);
    if (rows >= 20_000) say('hitung, memory', own.mebibytes / hucre.mebibytes, 0.4);
  }
  if (host) say('file host alone, processor', host.cpu / hucre.cpu, 0.35);
}

/** The run that took the processor least; null when a run fails. */
function best(job: string, input: string, runs: number): Measured | null {
  const all = Array.from({ length: runs }, () => measure(job, input));
  if (all.some((each) => each === null)) return null;
  return (all as Measured[]).reduce((a, b) => (a.cpu <= b.cpu ? a : b));
}

function measure(job: string, input: string): Measured | null {
  const output = join(folder, 'out.xlsx');
  rmSync(output, { force: true });
  const command = COMMANDS[job]?.(input, output) ?? [];
  const run = spawnSync(
    process.execPath,
    ['--max-old-space-size=12000', '-r', join(jobs, 'report.cjs'), ...command],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  // 1 is "done, with remarks" of the command line; what counts is that the output is there.
  if ((run.status ?? 2) > 1 || !existsSync(output)) {
    console.error(run.stderr);
    return null;
  }
  return JSON.parse(run.output[3] as string) as Measured;
}
