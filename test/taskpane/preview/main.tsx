import { createRoot } from 'react-dom/client';
import { ok } from '../../../src/kernel/result';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { MemoryHost } from '../../../src/host/memory/memoryHost';
import type { WorkbookContent } from '../../../src/sheet/grid';
import { App } from '../../../src/taskpane/App';
import type { PaneEnvironment } from '../../../src/taskpane/jobs/environment';
import { workingStore } from '../../../src/taskpane/start/surroundings';
import { directCompute, directDocument } from '../../../src/taskpane/worker/directCompute';
import { workerJobs, type ComputeWorker } from '../../../src/taskpane/worker/workerCompute';
import type { Language } from '../../../src/text/language';
import { largeWorkbook } from './largeWorkbook';
import { valueOf } from '../../helpers/valueOf';

/** The pane on a workbook in memory, for looking at it and for measuring. It is not part of what ships. */
const query = new URLSearchParams(location.search);

async function content(): Promise<WorkbookContent> {
  const large = query.get('large');
  if (large !== null) return largeWorkbook(Number(large));
  const response = await fetch('workbook.xlsx');
  const opened = valueOf(openWorkbook(new Uint8Array(await response.arrayBuffer())));
  return opened.content();
}

async function start(): Promise<void> {
  const host = new MemoryHost(await content());
  Object.assign(window, { host });
  const environment: PaneEnvironment = {
    host,
    ...workerJobs(() => new Worker('computeWorker.js') as unknown as ComputeWorker, {
      compute: directCompute,
      makeDocument: directDocument,
    }),
    openWorkbook: () => Promise.resolve(ok(undefined)),
    store: workingStore(() => window.localStorage),
    defaults: { language: (query.get('language') ?? 'id') as Language, theme: 'auto' },
    hostTheme: null,
  };
  createRoot(document.getElementById('root') as HTMLElement).render(<App environment={environment} />);
}

void start();
