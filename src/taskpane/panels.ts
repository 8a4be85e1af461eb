import type { ComponentType } from 'react';
import { CheckPanel } from './check/CheckPanel';
import { ComputePanel } from './compute/ComputePanel';
import type { PaneEnvironment } from './jobs/environment';
import type { PaneJobs } from './jobs/jobs';
import { ReportPanel } from './report/ReportPanel';
import { ResultsPanel } from './results/ResultsPanel';
import { SettingsPanel } from './settings/SettingsPanel';
import type { PaneState, PaneTab } from './jobs/state';

export interface PanelProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly environment: PaneEnvironment;
}

export interface PaneEntry {
  readonly id: PaneTab;
  readonly Panel: ComponentType<PanelProps>;
}

/** The parts of the pane, in order. A new part is a line here, an id in `PaneTab`, and a word. */
export const PANELS: readonly [PaneEntry, ...PaneEntry[]] = [
  { id: 'compute', Panel: ComputePanel },
  { id: 'results', Panel: ResultsPanel },
  { id: 'check', Panel: CheckPanel },
  { id: 'report', Panel: ReportPanel },
  { id: 'settings', Panel: SettingsPanel },
];
