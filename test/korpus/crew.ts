import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Trial, Tried } from './trial';

/** Longest that one file may take in one job. */
const LONGEST_MS = 120_000;

/** A worker process that tries files; when one ends it or hangs in it, that is told and the next gets a new one. */
export class Crew {
  private worker: ChildProcess | null = null;

  async tried(trial: Trial): Promise<Tried[]> {
    const done: Tried[] = [];
    for (const job of trial.jobs) done.push(await this.one({ ...trial, jobs: [job] }));
    return done;
  }

  end(): void {
    this.worker?.kill();
  }

  private one(trial: Trial): Promise<Tried> {
    const worker = (this.worker ??= fork(join(__dirname, 'worker.ts'), { execArgv: ['--import', 'tsx'] }));
    return new Promise((resolve) => {
      const failed = (kind: string): void => {
        worker.removeAllListeners();
        worker.kill('SIGKILL');
        this.worker = null;
        const [job] = trial.jobs;
        settle({ file: trial.file, job: job ?? 'as it is', kind, notes: [], seconds: 0, mebibytes: 0 });
      };
      const timer = setTimeout(() => failed('hung'), LONGEST_MS);
      const settle = (tried: Tried): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        resolve(tried);
      };
      worker.once('message', (tried) => settle(tried as Tried));
      worker.once('exit', () => failed('crashed'));
      worker.send(trial);
    });
  }
}
