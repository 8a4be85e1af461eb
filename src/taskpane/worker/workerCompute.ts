import type { WorkbookContent } from '../../sheet/grid';
import { nextTurn } from '../jobs/nextTurn';
import type { PaneOptions, PaneResult } from './paneResult';
import type { FromWorker, ToWorker } from './messages';
import { packFrame, packRows } from './packContent';
import { putSlice } from './splitLong';

/** The part of `Worker` that is used. */
export interface ComputeWorker {
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  postMessage(message: ToWorker): void;
}

/** Computes a workbook somewhere. */
export type Compute = (content: WorkbookContent, options: PaneOptions) => Promise<PaneResult>;

/**
 * Computes on a worker: the workbook is sent once in small blocks, results come back in small slices, and the screen
 * stays free. A worker that does not start or breaks leaves the work to `direct`, which blocks but answers.
 */
export function workerCompute(start: () => ComputeWorker, direct: Compute): Compute {
  let worker: ComputeWorker | null = null;
  let isBroken = false;
  let sent: WorkbookContent | null = null;
  return async (content, options) => {
    if (isBroken) return direct(content, options);
    try {
      worker ??= start();
      if (sent !== content) {
        await send(worker, content);
        sent = content;
      }
      return await ask(worker, options);
    } catch {
      isBroken = true;
      return direct(content, options);
    }
  };
}

async function send(worker: ComputeWorker, content: WorkbookContent): Promise<void> {
  worker.postMessage({ kind: 'workbook', frame: packFrame(content) });
  for (const [sheet, grid] of content.sheets.entries()) {
    for (const rows of packRows(grid)) {
      worker.postMessage({ kind: 'rows', sheet, rows });
      await nextTurn();
    }
  }
}

function ask(worker: ComputeWorker, options: PaneOptions): Promise<PaneResult> {
  return new Promise((resolve, reject) => {
    let frame: unknown = null;
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => {
      switch (data.kind) {
        case 'frame':
          frame = data.frame;
          return;
        case 'slice':
          putSlice(frame, data.slice);
          return;
        case 'done':
          resolve(frame as PaneResult);
          return;
        case 'failed':
          reject(new Error(data.message));
      }
    };
    worker.postMessage({ kind: 'compute', options });
  });
}
