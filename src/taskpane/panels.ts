import type { ComponentType } from 'react';
import { CheckPanel } from './check/CheckPanel';
import { ComputePanel } from './compute/ComputePanel';
import type { PaneEnvironment } from './jobs/environment';
import type { PaneJobs } from './jobs/jobs';
import { latePanel } from './parts/latePanel';
import { ResultsPanel } from './results/ResultsPanel';
import type { PaneState, PaneTab } from './jobs/state';

export interface PanelProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly environment: PaneEnvironment;
}

export interface PaneEntry {
  readonly id: PaneTab;
  readonly Panel: ComponentType<PanelProps>;
  /** Fetches its code, where the first picture does without it. */
  readonly preload?: () => void;
}

/** The parts of the pane, in order. A new part is a line here, an id in `PaneTab`, and a word. */
export const PANELS: readonly [PaneEntry, ...PaneEntry[]] = [
  { id: 'compute', Panel: ComputePanel },
  { id: 'results', Panel: ResultsPanel },
  { id: 'check', Panel: CheckPanel },
  {
    id: 'report',
    ...latePanel(
      async () => (await import(/* webpackChunkName: "report" */ './report/ReportPanel')).ReportPanel,
    ),
  },
  {
    id: 'settings',
    ...latePanel(
      async () => (await import(/* webpackChunkName: "settings" */ './settings/SettingsPanel')).SettingsPanel,
    ),
  },
];
