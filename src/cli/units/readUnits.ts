import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Arguments } from '../arguments';
import type { CommandContext } from '../commands/command';
import type { OptionsFor } from '../computeOptions';
import { showProgress } from '../progress';
import { unexpected } from '../unexpected';
import type { WorkbookFile } from '../workbookFiles';
import { readUnit, type UnitReading } from './readUnit';

/** A file that a thread has taken, and its place among all. */
interface UnitTask {
  readonly place: number;
  readonly file: WorkbookFile;
}

/** Below this a thread of its own costs more than it saves: it loads the program and warms it up again. */
const FILES_OF_A_THREAD = 40;

/**
 * What each file gave, in the order of the files. Many files are shared out among the cores, one at a time to each; of
 * a file only its figures are kept.
 */
export async function readUnits(
  files: readonly WorkbookFile[],
  { args, optionsFor }: { readonly args: Arguments; readonly optionsFor: OptionsFor },
  context: CommandContext,
): Promise<readonly UnitReading[]> {
  const queue = new UnitQueue(files, context);
  const threads = Math.min(availableParallelism(), Math.floor(files.length / FILES_OF_A_THREAD));
  const { program } = context.io;
  if (program === null || threads < 2)
    for (let task = queue.take(); task; task = queue.take())
      queue.give(task, readUnit(task.file, optionsFor));
  else await Promise.all(Array.from({ length: threads }, () => serve(queue, program, args)));
  return queue.readings;
}

/** The files that nobody has taken yet, and what the others gave; the person sees which was taken last. */
class UnitQueue {
  readonly readings: UnitReading[] = [];
  private next = 0;
  private clear = (): void => undefined;
  constructor(
    private readonly files: readonly WorkbookFile[],
    private readonly context: CommandContext,
  ) {}
  take(): UnitTask | null {
    this.clear();
    const place = this.next++;
    const file = this.files[place];
    if (!file) return null;
    this.clear = showProgress({ file: file.shown, done: place + 1, all: this.files.length }, this.context);
    return { place, file };
  }
  give({ place }: UnitTask, reading: UnitReading): void {
    this.readings[place] = reading;
  }
}

/** One thread until the queue is empty. A file on which a thread ends gets another thread after it. */
async function serve(queue: UnitQueue, program: string, args: Arguments): Promise<void> {
  for (let task = queue.take(); task;) {
    const worker = new Worker(program, { workerData: args });
    task = await new Promise<UnitTask | null>((resolve) => {
      let current = task as UnitTask;
      worker.on('message', (reading: UnitReading) => {
        queue.give(current, reading);
        const next = queue.take();
        if (next) worker.postMessage((current = next).file);
        else resolve(null);
      });
      worker.on('error', (cause) => {
        queue.give(current, { issues: [unexpected(cause)] });
        resolve(queue.take());
      });
      worker.postMessage(current.file);
    });
    await worker.terminate();
  }
}
