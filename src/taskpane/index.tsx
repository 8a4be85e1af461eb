import { createRoot } from 'react-dom/client';
import type { HostIssue } from '../app/ports';
import { fail, type Result } from '../kernel/result';
import { setFunctionProfile, associateFunctions } from '../functions/index';
import { ExcelHost, calculateAll, readFunctionFacts, openNewWorkbook } from '../host/excel/index';
import packageFacts from '../../package.json';
import { App } from './App';
import { makeCommands, type PaneLink } from './jobs/commands';
import type { CellProfile, PaneEnvironment } from './jobs/environment';
import { saveFile } from './report/saveFile';
import { readPreferences } from './settings/preferences';
import { surroundingsOf } from './start/officeSurroundings';
import { START_FILES, type StartFile } from './start/startFiles';
import { WorkbookFunctions } from './start/workbookFunctions';
import { startLanguage, themeOfColor, workingStore } from './start/surroundings';
import { workerJobs, type ComputeWorker, type WorkerJobs } from './worker/workerCompute';

/** Requirement sets below which assets/pages/boot.js has said already that this Excel is too old. */
const NEEDED = [
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.3'],
  ['ExcelApi', '1.14'],
] as const;

/** Functions in cells go by what the workbook holds, not by what the pane tries out. */
const functions = new WorkbookFunctions({
  read: readFunctionFacts,
  set: setFunctionProfile,
  associate: () => associateFunctions(),
  calculate: calculateAll,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

/** Where no worker starts. The worker has the code already, so the pane fetches it only then. */
const WORK_HERE: WorkerJobs = {
  compute: async (...work) => (await import('./worker/directCompute')).directCompute(...work),
  makeDocument: async (...work) => (await import('./worker/directCompute')).directDocument(...work),
};

void Office.onReady(({ host }) => {
  const root = document.getElementById('root');
  // Outside Excel there are no requirements to ask for.
  if (host !== Office.HostType.Excel || root === null) return;
  void functions.start();
  const { requirements } = Office.context;
  if (!NEEDED.every(([set, version]) => requirements.isSetSupported(set, version))) return;
  createRoot(root).render(<App environment={excelEnvironment()} />);
});

function excelEnvironment(): PaneEnvironment {
  const { displayLanguage, contentLanguage, officeTheme } = Office.context;
  const store = workingStore(() => window.localStorage);
  const defaults = { language: startLanguage([displayLanguage, contentLanguage]), theme: 'auto' } as const;
  setFunctionProfile({ language: readPreferences(store, defaults).language });
  const shared = {
    host: new ExcelHost((facts) => functions.take(facts)),
    ...workerJobs(startWorker, WORK_HERE),
    onProfile: ({ language }: CellProfile) => {
      if (language !== undefined && setFunctionProfile({ language })) void calculateAll();
    },
  };
  return {
    ...shared,
    attach: associateCommands(),
    openWorkbook,
    surroundings: () => surroundingsOf(Office.context, packageFacts.version, navigator.userAgent),
    saveFile,
    store,
    defaults,
    // Undefined in Excel on the web (office-js #6134); the system's theme is used there.
    hostTheme: themeOfColor(officeTheme?.bodyBackgroundColor),
  };
}

/** Ties ribbon buttons and shortcuts to their commands; the value is how the pane lends them its jobs. */
function associateCommands(): (pane: PaneLink) => void {
  let attach: (pane: PaneLink) => void = () => undefined;
  const pane = new Promise<PaneLink>((resolve) => {
    attach = resolve;
  });
  const showPane = (): Promise<void> => Office.addin.showAsTaskpane();
  const commands = makeCommands({ showPane, pane: () => pane });
  for (const [id, run] of Object.entries(commands)) {
    // A shortcut brings no event; a button waits for the end of its event.
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) =>
      run().finally(() => event?.completed()),
    );
  }
  return attach;
}

function startWorker(): ComputeWorker {
  return new Worker(new URL('./worker/computeWorker.ts', import.meta.url)) as unknown as ComputeWorker;
}

async function openWorkbook(kind: StartFile): Promise<Result<void, HostIssue>> {
  try {
    const response = await fetch(START_FILES[kind]);
    if (!response.ok) return hostFailed(`${response.status} ${response.url}`);
    return await openNewWorkbook(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    return hostFailed(String(error));
  }
}

function hostFailed(cause: string): Result<never, HostIssue> {
  return fail({ code: 'host-failed', severity: 'error', data: { cause } });
}
