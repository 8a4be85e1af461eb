import { computeWorkbook } from '../../app/index';
import type { WorkbookContent } from '../../sheet/grid';
import { paneResult } from './paneResult';
import type { FromWorker, ToWorker } from './messages';
import { unpackContent, type PackedContent } from './packContent';
import { splitLong } from './splitLong';

/** The worker's side: keeps the workbook it was sent and computes as often as asked. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
}

const scope = self as unknown as WorkerScope;
let packed: PackedContent | null = null;
let content: WorkbookContent | null = null;

scope.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'workbook':
      packed = data.frame;
      content = null;
      return;
    case 'rows':
      packed?.sheets[data.sheet]?.rows.push(data.rows);
      return;
    case 'compute':
      if (packed === null) return;
      content ??= unpackContent(packed);
      answer(content, data);
  }
};

function answer(workbook: WorkbookContent, { options }: Extract<ToWorker, { kind: 'compute' }>): void {
  try {
    const { frame, slices } = splitLong(paneResult(computeWorkbook(workbook, options), workbook, options));
    scope.postMessage({ kind: 'frame', frame });
    for (const slice of slices) scope.postMessage({ kind: 'slice', slice });
    scope.postMessage({ kind: 'done' });
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: String(error) });
  }
}
