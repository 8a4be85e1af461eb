import type { ComponentType } from 'react';
import { CheckPanel } from './CheckPanel';
import { ComputePanel } from './ComputePanel';
import type { PaneEnvironment } from './environment';
import type { PaneJobs } from './jobs';
import { ReportPanel } from './ReportPanel';
import { ResultsPanel } from './ResultsPanel';
import { SettingsPanel } from './SettingsPanel';
import type { PaneState, PaneTab } from './state';

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
