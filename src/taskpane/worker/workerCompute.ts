import type { Issue } from '../../kernel/issue';
import type { Result } from '../../kernel/result';
import type { WorkbookContent } from '../../sheet/grid';
import { nextTurn } from '../jobs/nextTurn';
import type { PaneOptions, PaneResult } from './paneResult';
import type { FromWorker, ToWorker } from './messages';
import { packFrame, packRows } from './packContent';
import { putSlice } from './splitLong';
import type { WordOptions } from './wordDocument';

/** The part of `Worker` that is used. */
export interface ComputeWorker {
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  postMessage(message: ToWorker): void;
}

/** Computes a workbook somewhere. */
export type Compute = (content: WorkbookContent, options: PaneOptions) => Promise<PaneResult>;
/** Makes the report of a workbook as a Word document somewhere. */
export type MakeDocument = (
  content: WorkbookContent,
  options: WordOptions,
) => Promise<Result<Uint8Array, Issue>>;

export interface WorkerJobs {
  readonly compute: Compute;
  readonly makeDocument: MakeDocument;
}

/**
 * Computes on a worker: the workbook is sent once in small blocks, results come back in small slices, and the screen
 * stays free. A worker that does not start or breaks leaves the work to `direct`, which blocks but answers.
 */
export function workerJobs(start: () => ComputeWorker, direct: WorkerJobs): WorkerJobs {
  let worker: ComputeWorker | null = null;
  let isBroken = false;
  let sent: WorkbookContent | null = null;
  async function onWorker<T>(
    content: WorkbookContent,
    ask: (ready: ComputeWorker) => Promise<T>,
    otherwise: () => Promise<T>,
  ): Promise<T> {
    if (isBroken) return otherwise();
    try {
      worker ??= start();
      if (sent !== content) {
        await send(worker, content);
        sent = content;
      }
      return await ask(worker);
    } catch {
      isBroken = true;
      return otherwise();
    }
  }
  return {
    compute: (content, options) =>
      onWorker(
        content,
        (ready) => askResult(ready, options),
        () => direct.compute(content, options),
      ),
    makeDocument: (content, options) =>
      onWorker(
        content,
        (ready) => askDocument(ready, options),
        () => direct.makeDocument(content, options),
      ),
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

function askResult(worker: ComputeWorker, options: PaneOptions): Promise<PaneResult> {
  let frame: unknown = null;
  return answerTo(worker, { kind: 'compute', options }, (data, resolve) => {
    if (data.kind === 'frame') frame = data.frame;
    else if (data.kind === 'slice') putSlice(frame, data.slice);
    else if (data.kind === 'done') resolve(frame as PaneResult);
  });
}

function askDocument(worker: ComputeWorker, options: WordOptions): Promise<Result<Uint8Array, Issue>> {
  return answerTo(worker, { kind: 'document', options }, (data, resolve) => {
    if (data.kind === 'document') resolve(data.document);
  });
}

/** Sends a question; `take` gets what comes back until it resolves. */
function answerTo<T>(
  worker: ComputeWorker,
  question: ToWorker,
  take: (data: FromWorker, resolve: (answer: T) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) =>
      data.kind === 'failed' ? reject(new Error(data.message)) : take(data, resolve);
    worker.postMessage(question);
  });
}
