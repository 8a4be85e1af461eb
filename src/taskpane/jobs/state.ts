import type { Progress } from '../../app/ports';
import type { CellAddress } from '../../kernel/cellAddress';
import type { Issue } from '../../kernel/issue';
import { unreachable } from '../../kernel/unreachable';
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

export type MadeKind = Extract<WriteKind, 'check-sheet' | 'report' | 'marks' | 'numbers'>;

/** A job that waits for a person to say yes. */
export type Question = { readonly kind: 'freeze'; readonly count: number } | { readonly kind: 'remove-all' };

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

type RunAction =
  | { readonly type: 'read-started' }
  | { readonly type: 'read-done'; readonly computed: Computed }
  | { readonly type: 'read-failed'; readonly issues: readonly Issue[] }
  | { readonly type: 'write-started' }
  | { readonly type: 'write-progressed'; readonly progress: Progress }
  | { readonly type: 'cancel-asked' }
  | { readonly type: 'write-done' }
  | { readonly type: 'report-made'; readonly count: number }
  | { readonly type: 'write-failed'; readonly issues: readonly Issue[] }
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
  return run.status === 'reading' || run.status === 'writing' || run.status === 'restoring';
}

/** Next state of the pane. Pure; an action that does not fit the state leaves it as it is. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'tab-chosen':
      return { ...state, tab: action.tab };
    case 'draft-changed':
      return { ...state, draft: action.draft };
    case 'settings-saved':
      return { ...state, draft: null, notice: { kind: 'settings-saved' } };
    case 'workbook-opened':
      return { ...state, notice: { kind: 'opened' } };
    case 'job-failed':
      return { ...state, notice: { kind: 'failed', issues: action.issues } };
    case 'job-broken':
      return {
        ...settle(state, computedOf(state.run)),
        notice: { kind: 'failed', issues: [broken(action.cause)] },
      };
    case 'workbook-changed':
      return state.run.status === 'idle' || isBusy(state.run) ? state : { ...state, isStale: true };
    case 'noticed':
      return { ...state, notice: action.notice, question: null };
    case 'explained':
      return {
        ...state,
        explained: action.explained,
        tab: action.explained === null ? state.tab : 'results',
      };
    case 'asked':
      return { ...state, question: action.question, notice: null };
    case 'history-read':
      return { ...state, history: action.history };
    case 'report-prepared':
      return withReport(state, action.computed, action.report);
    case 'notice-closed':
      return { ...state, notice: null };
    case 'preferences-changed':
      return { ...state, preferences: action.preferences };
    default:
      return reduceRun(state, action);
  }
}

function reduceRun(state: PaneState, action: RunAction): PaneState {
  const { run } = state;
  const computed = computedOf(run);
  switch (action.type) {
    case 'read-started':
      return isBusy(run)
        ? state
        : { ...state, run: { status: 'reading', computed }, notice: null, question: null };
    case 'read-done':
      if (run.status !== 'reading') return state;
      return {
        ...state,
        run: { status: 'preview', computed: action.computed },
        isStale: false,
        explained: null,
      };
    case 'read-failed':
      if (run.status !== 'reading') return state;
      return { ...settle(state, computed), notice: { kind: 'failed', issues: action.issues } };
    case 'write-started':
      if (isBusy(run) || computed === null) return state;
      return {
        ...state,
        run: { status: 'writing', computed, progress: null, isCancelling: false },
        notice: null,
      };
    case 'write-progressed':
      return run.status === 'writing' ? { ...state, run: { ...run, progress: action.progress } } : state;
    case 'cancel-asked':
      return run.status === 'writing' ? { ...state, run: { ...run, isCancelling: true } } : state;
    case 'write-done':
      if (run.status !== 'writing') return state;
      return {
        ...state,
        tab: 'results',
        run: { status: 'written', computed: run.computed },
        isStale: false,
      };
    case 'report-made':
      if (run.status !== 'writing') return state;
      return {
        ...settle(state, run.computed),
        notice: { kind: 'made', what: 'report', count: action.count },
      };
    case 'write-failed':
      if (run.status !== 'writing') return state;
      return { ...settle(state, run.computed), notice: failedOrCancelled(action.issues) };
    case 'restore-started':
      return isBusy(run)
        ? state
        : { ...state, run: { status: 'restoring', computed }, notice: null, question: null };
    case 'restore-done':
      if (run.status !== 'restoring') return state;
      return {
        ...settle(state, action.computed),
        isStale: false,
        tab: action.what === 'results' ? 'compute' : state.tab,
        notice: { kind: 'taken-back', what: action.what },
      };
    case 'removed-all':
      if (run.status !== 'restoring') return state;
      return {
        ...settle(state, null),
        tab: 'compute',
        draft: null,
        isStale: false,
        notice: { kind: 'removed', left: action.left, issues: action.issues },
      };
    case 'resumed':
      return run.status === 'preview' ? { ...state, tab: 'results' } : state;
    case 'restore-failed':
      if (run.status !== 'restoring') return state;
      return { ...settle(state, computed), notice: { kind: 'failed', issues: action.issues } };
    default:
      return unreachable(action);
  }
}

/** A report belongs to what it was computed from: when something else was computed meanwhile it is dropped. */
function withReport(state: PaneState, computed: Computed, report: PaneReport | null): PaneState {
  const { run } = state;
  if (run.status === 'idle' || run.computed !== computed) return state;
  return { ...state, run: { ...run, computed: { ...computed, result: { ...computed.result, report } } } };
}

/** Ends a job: back to the preview, or to the first page when nothing was ever read. */
function settle(state: PaneState, computed: Computed | null): PaneState {
  return { ...state, run: computed === null ? { status: 'idle' } : { status: 'preview', computed } };
}

function broken(cause: string): Issue {
  return { code: 'host-failed', severity: 'error', data: { cause } };
}

function failedOrCancelled(issues: readonly Issue[]): Notice {
  return issues.length > 0 && issues.every((issue) => issue.code === 'cancelled')
    ? { kind: 'cancelled' }
    : { kind: 'failed', issues, isWrite: true };
}
