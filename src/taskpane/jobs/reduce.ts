import type { Issue } from '../../kernel/issue';
import type { PaneReport } from '../report/paneReport';
import { reduceRun, settle } from './reduceRun';
import { computedOf, isBusy, type Computed, type PaneAction, type PaneState } from './state';

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

/** A report belongs to what it was computed from: when something else was computed meanwhile it is dropped. */
function withReport(state: PaneState, computed: Computed, report: PaneReport | null): PaneState {
  const { run } = state;
  if (run.status === 'idle' || run.computed !== computed) return state;
  return { ...state, run: { ...run, computed: { ...computed, result: { ...computed.result, report } } } };
}

function broken(cause: string): Issue {
  return { code: 'host-failed', severity: 'error', data: { cause } };
}
