import type { HostIssue, SheetHost } from '../app/ports';
import type { Result } from '../kernel/result';
import type { Compute } from './worker/workerCompute';
import type { Preferences, PreferenceStore } from './preferences';

/** Everything the pane needs from where it runs. `index.tsx` makes it for Excel, tests for a workbook in memory. */
export interface PaneEnvironment {
  readonly host: SheetHost;
  /** The one pipeline; on a worker where the place has one. */
  readonly compute: Compute;
  /** Opens a new workbook made from one of ours. */
  readonly openWorkbook: (kind: 'sample' | 'template') => Promise<Result<void, HostIssue>>;
  readonly store: PreferenceStore | null;
  readonly defaults: Preferences;
  /** Theme of the application around us; null when it does not say. */
  readonly hostTheme: 'light' | 'dark' | null;
}
