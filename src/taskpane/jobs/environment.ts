import type { HostIssue, SheetHost } from '../../app/ports';
import type { Result } from '../../kernel/result';
import type { Method } from '../../scoring/index';
import type { NumberSeparators } from '../../sheet/grid';
import type { Language } from '../../text/language';
import type { Compute, MakeDocument } from '../worker/workerCompute';
import type { PaneLink } from './commands';
import type { Preferences, PreferenceStore } from '../settings/preferences';
import type { Surroundings } from '../settings/selfTestReport';

/** What the functions in cells go by, as far as the pane knows it. */
export interface CellProfile {
  readonly method?: Method;
  readonly separators?: NumberSeparators | null;
  readonly language?: Language;
}

/** Everything the pane needs from where it runs. `index.tsx` makes it for Excel, tests for a workbook in memory. */
export interface PaneEnvironment {
  readonly host: SheetHost;
  /** The one pipeline; on a worker where the place has one. */
  readonly compute: Compute;
  /** The report as a Word document; left out where none can be made. */
  readonly makeDocument?: MakeDocument;
  /** Gives a file to the person. */
  readonly saveFile?: (bytes: Uint8Array, name: string) => void;
  /** Opens a new workbook made from one of ours. */
  readonly openWorkbook: (kind: 'sample' | 'template') => Promise<Result<void, HostIssue>>;
  /** Told when the workbook was read, its method changed, or the language did. */
  readonly onProfile?: (profile: CellProfile) => void;
  /** Given the started pane's state, for the commands of the ribbon. */
  readonly attach?: (pane: PaneLink) => void;
  /** The clock; left out: that of the computer. */
  readonly now?: () => Date;
  /** Milliseconds that something must have been shown before a press counts; left out: half a second. */
  readonly quietTime?: number;
  readonly store: PreferenceStore | null;
  readonly defaults: Preferences;
  /** What is known of where the pane runs, for the self-test. */
  readonly surroundings?: () => Surroundings;
  /** Theme of the application around us; null when it does not say. */
  readonly hostTheme: 'light' | 'dark' | null;
}
