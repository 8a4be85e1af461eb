import packageFacts from '../../package.json';
import { createRoot, type Root } from 'react-dom/client';
import type { HostIssue, SheetHost } from '../app/ports';
import { setFunctionProfile } from '../functions/index';
import type { Result } from '../kernel/result';
import { App } from '../taskpane/App';
import { makeCommands, type Commands, type PaneLink } from '../taskpane/jobs/commands';
import { saveFile } from '../taskpane/report/saveFile';
import type { Preferences, PreferenceStore } from '../taskpane/settings/preferences';
import { workerJobs, type ComputeWorker, type WorkerJobs } from '../taskpane/worker/workerCompute';

/** What the pane needs of the page. */
export interface PanePlace {
  readonly store: PreferenceStore;
  readonly defaults: Preferences;
  openWorkbook(kind: 'sample' | 'template'): Promise<Result<void, HostIssue>>;
  showPane(): void;
  /** Cells of our functions are computed again. */
  calculate(): void;
}

/** The pane of the add-in beside a workbook on this page, and its commands. */
export class Pane {
  private root: Root | null = null;
  private link: Promise<PaneLink> = new Promise(() => undefined);
  readonly commands: Commands;

  constructor(
    private readonly element: HTMLElement,
    private readonly place: PanePlace,
  ) {
    this.commands = makeCommands({
      showPane: () => Promise.resolve(place.showPane()),
      pane: () => this.link,
    });
  }

  /** Starts the pane anew for another workbook. */
  start(host: SheetHost): void {
    this.root?.unmount();
    this.root = createRoot(this.element);
    const { store, defaults, openWorkbook } = this.place;
    let attach: (link: PaneLink) => void = () => undefined;
    this.link = new Promise((resolve) => (attach = resolve));
    const environment = {
      host,
      ...workerJobs(startWorker, WORK_HERE),
      openWorkbook,
      saveFile,
      surroundings: () =>
        [
          ['LAKIP', `${packageFacts.version}, di peramban`],
          ['Peramban', navigator.userAgent],
        ] as const,
      attach: (link: PaneLink) => attach(link),
      onProfile: ({ language }: { language?: Preferences['language'] }) => {
        if (language !== undefined && setFunctionProfile({ language })) this.place.calculate();
      },
      store,
      defaults,
      hostTheme: null,
    };
    this.root.render(<App environment={environment} />);
  }

  /** Changes what the person chose; the pane keeps everything else that it shows. */
  prefer(change: Partial<Preferences>): void {
    void this.link.then(({ jobs, current }) => jobs.setPreferences({ ...current().preferences, ...change }));
  }
}

/** Where no worker starts, as on a page opened from a folder. */
const WORK_HERE: WorkerJobs = {
  compute: async (...work) => (await import('../taskpane/worker/directCompute')).directCompute(...work),
  makeDocument: async (...work) => (await import('../taskpane/worker/directCompute')).directDocument(...work),
};

function startWorker(): ComputeWorker {
  return new Worker(
    new URL('../taskpane/worker/computeWorker.ts', import.meta.url),
  ) as unknown as ComputeWorker;
}
