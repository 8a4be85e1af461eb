/**
 * `npm run bench:mulai`: cold start of the built command beside `node -e 0`, processor seconds of whole processes, the
 * least of several runs: `--version`, and `hitung` over the sample of 29 indicators.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = Number(process.argv[2] ?? 7);
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
  for (const [name, command] of [
    ['lakip --version', [lakip, '--version']],
    ['lakip hitung', [lakip, 'hitung', '--mode', 'nilai', '--keluaran', output, sample]],
  ] as const) {
    const own = least(command);
    console.log(`${name} | ${own.toFixed(3)} | ${(own / bare).toFixed(1)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
