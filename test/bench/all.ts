/**
 * `npm run bench`: every bench in turn, and at the end one table of all aims with what was reached in this run.
 * `--only=start,score` runs a part; `--before=PATH` names the built command (dist/cli/lakip.js) of another version, which
 * runs beside this one wherever the command is measured. Peers: `npm ci` in test/bench/peers.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { optionOf, reachRows } from './reach';

/** Each bench: its file and words, and what Node needs for it. */
const BENCHES: Readonly<Record<string, { words: readonly string[]; node?: readonly string[] }>> = {
  hitung: { words: ['hitung.ts'] },
  start: { words: ['coldStart.ts'] },
  rekap: { words: ['rekap.ts'] },
  score: { words: ['scoring.ts'], node: ['--max-old-space-size=8000'] },
  stages: { words: ['stages.ts'], node: ['--max-old-space-size=12000'] },
  functions: { words: ['pane.ts', 'functions'] },
  load: { words: ['pane.ts', 'load'] },
  tasks: { words: ['pane.ts', 'tasks'] },
  audit: { words: ['audit.ts'] },
};

/** Runs one bench, shows what it prints, and gives it back; null when it failed. */
function run(name: string): Promise<string | null> {
  const { words, node = [] } = BENCHES[name] ?? { words: [] };
  const [file = '', ...rest] = words;
  const before = process.argv.filter((word) => word.startsWith('--before='));
  const command = [...node, '--import', 'tsx', join(__dirname, file), ...rest, ...before];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      printed.push(chunk);
      process.stdout.write(chunk);
    });
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(printed).toString('utf8') : null));
  });
}

async function main(): Promise<void> {
  const only = optionOf('only')?.split(',') ?? Object.keys(BENCHES);
  const unknown = only.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) {
    console.error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
  if (only.includes('hitung') && !existsSync(join(__dirname, 'peers/node_modules')))
    console.log('the peers are not installed (npm ci in test/bench/peers): their rows say failed');
  const table: string[] = [];
  for (const name of only) {
    console.log(`\n== ${name}`);
    const printed = await run(name);
    if (printed === null) {
      table.push(`${name} | failed | | |`);
      process.exitCode = 1;
    } else table.push(...reachRows(printed));
  }
  console.log(`\n== all aims\nwhat | reached | aim | unit | met\n${table.join('\n')}`);
}

void main();
