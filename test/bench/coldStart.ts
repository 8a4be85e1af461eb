/**
 * `npm run bench:start`: cold start of the built command beside `node -e 0`, processor seconds of whole processes, the
 * least of several runs: `--version`, and `hitung` over the sample of 29 indicators.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { optionOf, reachLine } from './reach';

const RUNS = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 7);
const before = optionOf('before');
const root = join(__dirname, '../..');
const lakip = join(root, 'dist/cli/lakip.js');
const folder = mkdtempSync(join(tmpdir(), 'lakip-start-'));
const output = join(folder, 'out.xlsx');
const sample = join(root, 'assets/contoh/kupang-2021.xlsx');

function least(command: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    rmSync(output, { force: true });
    const report = ['-r', join(__dirname, 'jobs/report.cjs'), ...command];
    const run = spawnSync(process.execPath, report, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    return (JSON.parse(run.output[3] as string) as { cpu: number }).cpu;
  });
  return Math.min(...times);
}

try {
  const bare = least(['-e', '0']);
  console.log(`job | processor seconds | to node -e 0\nnode -e 0 | ${bare.toFixed(3)} | 1.0`);
  for (const [name, program] of [
    ['lakip', lakip] as const,
    ...(before === null ? [] : [['before', before] as const]),
  ])
    for (const words of [['--version'], ['hitung', '--mode', 'nilai', '--keluaran', output, sample]]) {
      const own = least([program, ...words]);
      const what = `${name} ${words[0]}`;
      console.log(`${what} | ${own.toFixed(3)} | ${(own / bare).toFixed(1)}`);
      const aim = { what: `cold start, ${what}, to node -e 0`, reached: own / bare, most: 4, unit: 'x' };
      if (name === 'lakip') console.log(reachLine(aim));
    }
} finally {
  rmSync(folder, { recursive: true });
}
