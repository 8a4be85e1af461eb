import { ok } from '../../../src/kernel/result';
import type { WorkbookContent } from '../../../src/sheet/grid';
import { gridOf } from '../../../src/sheet/gridOf';
import type { WorkbookChoices } from '../../../src/taskpane/jobs/choices';
import type { PaneResult } from '../../../src/taskpane/worker/paneResult';
import type { FromWorker, ToWorker } from '../../../src/taskpane/worker/messages';
import { splitLong } from '../../../src/taskpane/worker/splitLong';
import { workerJobs, type ComputeWorker } from '../../../src/taskpane/worker/workerCompute';

const content = (): WorkbookContent => ({
  sheets: [gridOf({ sheet: 'A', cells: [[1], [2]] })],
  activeSheet: 'A',
  settings: null,
  separators: null,
  uses1904Dates: false,
});
const choices = {} as WorkbookChoices;
const result = {
  issues: Array.from({ length: 900 }, (_, at) => ({ code: `c${at}` })),
} as unknown as PaneResult;
const direct = {
  compute: () => Promise.resolve({ direct: true } as unknown as PaneResult),
  makeDocument: () => Promise.resolve(ok(new Uint8Array([2]))),
};
const word = { word: { withRemarks: true, layout: null, template: null } };

function workerThat(
  answers: (worker: ComputeWorker) => void,
): ComputeWorker & { readonly got: ToWorker['kind'][] } {
  const got: ToWorker['kind'][] = [];
  const worker = {
    got,
    onmessage: null as ComputeWorker['onmessage'],
    onerror: null as ComputeWorker['onerror'],
    postMessage(message: ToWorker) {
      got.push(message.kind);
      if (message.kind === 'compute' || message.kind === 'document') answers(worker);
    },
  };
  return worker;
}
const say = (worker: ComputeWorker, data: FromWorker) => worker.onmessage?.({ data });
function answerWell(worker: ComputeWorker): void {
  const { frame, slices } = splitLong(result);
  say(worker, { kind: 'frame', frame });
  for (const slice of slices) say(worker, { kind: 'slice', slice });
  say(worker, { kind: 'done' });
}

describe('workerJobs', () => {
  it('gives the whole result of the worker', async () => {
    const { compute } = workerJobs(() => workerThat(answerWell), direct);
    expect(await compute(content(), choices)).toEqual(result);
  });

  it('sends a workbook once, however often it is computed', async () => {
    const worker = workerThat(answerWell);
    const { compute } = workerJobs(() => worker, direct);
    const same = content();
    await compute(same, choices);
    await compute(same, choices);
    expect(worker.got).toEqual(['workbook', 'rows', 'compute', 'compute']);
    await compute(content(), choices);
    expect(worker.got.slice(4)).toEqual(['workbook', 'rows', 'compute']);
  });

  it.each<[string, () => ComputeWorker]>([
    [
      'does not start',
      () => {
        throw new Error('blocked');
      },
    ],
    ['fails', () => workerThat((worker) => say(worker, { kind: 'failed', message: 'x' }))],
    ['breaks', () => workerThat((worker) => worker.onerror?.({ message: 'x' }))],
  ])('computes directly when the worker %s', async (_, start) => {
    const jobs = workerJobs(start, direct);
    expect(await jobs.compute(content(), choices)).toEqual({ direct: true });
    expect(await jobs.makeDocument(content(), word)).toEqual(ok(new Uint8Array([2])));
  });

  it('gives the document of the worker, of the workbook that it has', async () => {
    const document = ok(new Uint8Array([1, 2, 3]));
    const worker = workerThat((each) => say(each, { kind: 'document', document }));
    const { makeDocument } = workerJobs(() => worker, direct);
    const same = content();
    expect(await makeDocument(same, word)).toEqual(document);
    expect(await makeDocument(same, word)).toEqual(document);
    expect(worker.got).toEqual(['workbook', 'rows', 'document', 'document']);
  });
});
