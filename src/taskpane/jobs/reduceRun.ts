import type { Issue } from '../../kernel/issue';
import { unreachable } from '../../kernel/unreachable';
import { computedOf, isBusy, type Computed, type Notice, type PaneState, type RunAction } from './state';

/** Next state for what changes the run. */
export function reduceRun(state: PaneState, action: RunAction): PaneState {
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
        word: null,
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
    case 'word-started':
      return isBusy(run) || computed === null
        ? state
        : { ...state, run: { status: 'making', computed }, notice: null, word: null };
    case 'word-made':
      return run.status === 'making' ? { ...settle(state, run.computed), word: action.word } : state;
    case 'word-failed':
      if (run.status !== 'making') return state;
      return { ...settle(state, run.computed), notice: { kind: 'failed', issues: action.issues } };
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

/** Ends a job: back to the preview, or to the first page when nothing was ever read. */
export function settle(state: PaneState, computed: Computed | null): PaneState {
  return { ...state, run: computed === null ? { status: 'idle' } : { status: 'preview', computed } };
}

function failedOrCancelled(issues: readonly Issue[]): Notice {
  return issues.length > 0 && issues.every((issue) => issue.code === 'cancelled')
    ? { kind: 'cancelled' }
    : { kind: 'failed', issues, isWrite: true };
}
