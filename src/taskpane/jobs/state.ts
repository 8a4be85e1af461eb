import type { Progress } from '../../app/ports';
import type { CellAddress } from '../../kernel/cellAddress';
import type { Issue } from '../../kernel/issue';
import type { HistoryEntry, WriteKind } from '../../sheet/history/index';
import type { WorkbookContent } from '../../sheet/grid';
import type { WorkbookChoices } from './choices';
import type { PaneReport } from '../report/paneReport';
import type { PaneResult } from '../worker/paneResult';
import type { Preferences } from '../settings/preferences';

export type PaneTab = 'compute' | 'results' | 'check' | 'report' | 'settings';

/** The workbook as read, what was chosen for it, and what it computes to. */
export interface Computed {
  readonly content: WorkbookContent;
  readonly choices: WorkbookChoices;
  readonly result: PaneResult;
  /** Text of a report that was checked against the workbook; empty: none. */
  readonly reportText: string;
}

/** Where the job stands. One union: a state that cannot be is not writable. */
export type Run =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly computed: Computed | null }
  | { readonly status: 'preview'; readonly computed: Computed }
  | {
      readonly status: 'writing';
      readonly computed: Computed;
      readonly progress: Progress | null;
      readonly isCancelling: boolean;
    }
  | { readonly status: 'written'; readonly computed: Computed }
  /** A document is made. */
  | { readonly status: 'making'; readonly computed: Computed }
  | { readonly status: 'restoring'; readonly computed: Computed | null };

/** What happened last and is still worth saying. */
export type Notice =
  | { readonly kind: 'failed'; readonly issues: readonly Issue[]; readonly isWrite?: boolean }
  /** A write of ours besides results: so many cells or sheets. */
  | { readonly kind: 'made'; readonly what: MadeKind; readonly count: number }
  | { readonly kind: 'taken-back'; readonly what: WriteKind }
  /** Everything of ours is gone but cells that someone edited, and what the remarks name. */
  | { readonly kind: 'removed'; readonly left: readonly CellAddress[]; readonly issues: readonly Issue[] }
  | { readonly kind: 'cancelled' | 'settings-saved' | 'opened' | 'nothing-to-restore' }
  /** Formulas of the add-in in the workbook that a ribbon command changed, and those that it left. */
  | { readonly kind: 'frozen' | 'repaired'; readonly count: number; readonly issues: readonly Issue[] };

export type MadeKind = Extract<WriteKind, 'check-sheet' | 'report' | 'marks' | 'numbers' | 'mended'>;

/** A job that waits for a person to say yes. */
export type Question = { readonly kind: 'freeze'; readonly count: number } | { readonly kind: 'remove-all' };

/** A Word document that was made, ready to be saved. */
export interface MadeWord {
  readonly bytes: Uint8Array;
  /** Name of its file. */
  readonly name: string;
  readonly issues: readonly Issue[];
}

/** A cell, and the indicator whose figure it is; null: of none that was read. */
export interface Explained {
  readonly cell: CellAddress;
  readonly indicator: string | null;
}

export interface PaneState {
  readonly tab: PaneTab;
  readonly run: Run;
  readonly notice: Notice | null;
  /** Writes of ours that the workbook remembers, oldest first. */
  readonly history: readonly HistoryEntry[];
  /** The cell that a person asked about; null: none. */
  readonly explained: Explained | null;
  /** The document that was made last; null: none. */
  readonly word: MadeWord | null;
  /** null: nothing is asked. */
  readonly question: Question | null;
  /** The workbook changed since it was read, by other hands than ours. */
  readonly isStale: boolean;
  /** Choices made in the settings and not saved yet. */
  readonly draft: WorkbookChoices | null;
  readonly preferences: Preferences;
}

type SimpleAction =
  | { readonly type: 'tab-chosen'; readonly tab: PaneTab }
  | { readonly type: 'draft-changed'; readonly draft: WorkbookChoices | null }
  | { readonly type: 'settings-saved' }
  | { readonly type: 'workbook-opened' }
  | { readonly type: 'job-failed'; readonly issues: readonly Issue[] }
  /** Our own code failed: whatever ran is over. */
  | { readonly type: 'job-broken'; readonly cause: string }
  | { readonly type: 'workbook-changed' }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'explained'; readonly explained: Explained | null }
  | { readonly type: 'asked'; readonly question: Question | null }
  | { readonly type: 'history-read'; readonly history: readonly HistoryEntry[] }
  /** The report of what was computed; the run goes on as it was. */
  | { readonly type: 'report-prepared'; readonly computed: Computed; readonly report: PaneReport | null }
  | { readonly type: 'notice-closed' }
  | { readonly type: 'preferences-changed'; readonly preferences: Preferences };

/** What changes where the job stands. */
export type RunAction =
  | { readonly type: 'read-started' }
  | { readonly type: 'read-done'; readonly computed: Computed }
  | { readonly type: 'read-failed'; readonly issues: readonly Issue[] }
  | { readonly type: 'write-started' }
  | { readonly type: 'write-progressed'; readonly progress: Progress }
  | { readonly type: 'cancel-asked' }
  | { readonly type: 'write-done' }
  | { readonly type: 'report-made'; readonly count: number }
  | { readonly type: 'write-failed'; readonly issues: readonly Issue[] }
  | { readonly type: 'word-started' }
  | { readonly type: 'word-made'; readonly word: MadeWord }
  | { readonly type: 'word-failed'; readonly issues: readonly Issue[] }
  | { readonly type: 'restore-started' }
  /** The workbook was read again, where it had been read. */
  | { readonly type: 'restore-done'; readonly what: WriteKind; readonly computed: Computed | null }
  /** All of ours is gone that may go. */
  | {
      readonly type: 'removed-all';
      readonly left: readonly CellAddress[];
      readonly issues: readonly Issue[];
    }
  /** A workbook that was worked on before was read: on with the results. */
  | { readonly type: 'resumed' }
  | { readonly type: 'restore-failed'; readonly issues: readonly Issue[] };

export type PaneAction = SimpleAction | RunAction;

/** State of a pane that was just opened. */
export function initialState(preferences: Preferences): PaneState {
  return {
    tab: 'compute',
    run: { status: 'idle' },
    notice: null,
    history: [],
    explained: null,
    word: null,
    question: null,
    isStale: false,
    draft: null,
    preferences,
  };
}

/** What is on screen, whatever the job is doing. */
export function computedOf(run: Run): Computed | null {
  return run.status === 'idle' ? null : run.computed;
}

/** The latest write of a kind; null when there is none. */
export function lastWrite({ history }: PaneState, kind: WriteKind): HistoryEntry | null {
  return [...history].reverse().find((entry) => entry.kind === kind) ?? null;
}

/** Whether a job runs that must end before another starts. */
export function isBusy(run: Run): boolean {
  return run.status !== 'idle' && run.status !== 'preview' && run.status !== 'written';
}
