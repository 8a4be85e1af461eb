import { parentPort, workerData } from 'node:worker_threads';
import type { Arguments } from '../arguments';
import { computeOptionsOf } from '../computeOptions';
import type { WorkbookFile } from '../workbookFiles';
import { readUnit } from './readUnit';

/** What the program does as a thread of `readUnits`: it answers each `WorkbookFile` with its `UnitReading`. */
export function serveUnits(): void {
  const optionsFor = computeOptionsOf(workerData as Arguments);
  if (!optionsFor.ok) throw new Error(optionsFor.issues[0].code);
  parentPort?.on('message', (file: WorkbookFile) => {
    parentPort?.postMessage(readUnit(file, optionsFor.value));
  });
}
