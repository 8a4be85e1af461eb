import { computeWorkbook, type ComputeOptions, type WorkbookResult } from '../../app/index';
import type { WorkbookContent } from '../../sheet/grid';
import { paneResult, type PaneOptions } from './paneResult';
import type { FromWorker, ToWorker } from './messages';
import { unpackContent, type PackedContent } from './packContent';
import { splitLong } from './splitLong';
import { wordDocument, type WordOptions } from './wordDocument';

/** The worker's side: keeps the workbook it was sent and computes as often as asked. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
}

const scope = self as unknown as WorkerScope;
let packed: PackedContent | null = null;
let content: WorkbookContent | null = null;
/** What was computed last of this workbook. */
let last: { readonly asked: string; readonly result: WorkbookResult } | null = null;

scope.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'workbook':
      packed = data.frame;
      content = null;
      last = null;
      return;
    case 'rows':
      packed?.sheets[data.sheet]?.rows.push(data.rows);
      return;
    case 'compute':
    case 'document':
      if (packed === null) return;
      content ??= unpackContent(packed);
      void answer(content, data).catch((error: unknown) =>
        scope.postMessage({ kind: 'failed', message: String(error) }),
      );
  }
};

async function answer(
  workbook: WorkbookContent,
  data: Extract<ToWorker, { kind: 'compute' | 'document' }>,
): Promise<void> {
  if (data.kind === 'compute') sendResult(workbook, data.options);
  else scope.postMessage({ kind: 'document', document: await makeDocument(workbook, data.options) });
}

function sendResult(workbook: WorkbookContent, options: PaneOptions): void {
  const { frame, slices } = splitLong(paneResult(computed(workbook, options), workbook, options));
  scope.postMessage({ kind: 'frame', frame });
  for (const slice of slices) scope.postMessage({ kind: 'slice', slice });
  scope.postMessage({ kind: 'done' });
}

function makeDocument(workbook: WorkbookContent, { word, ...choices }: WordOptions) {
  return wordDocument(workbook, computed(workbook, choices), word);
}

/** The workbook as computed with these choices, once for the same. */
function computed(workbook: WorkbookContent, options: ComputeOptions): WorkbookResult {
  const { method, mapping, mode, hints, throughQuarter } = options;
  const asked = JSON.stringify([method, mapping, mode, hints, throughQuarter]);
  if (last?.asked !== asked) last = { asked, result: computeWorkbook(workbook, options) };
  return last.result;
}
