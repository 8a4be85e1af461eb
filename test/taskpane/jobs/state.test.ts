import type { WorkbookChoices } from '../../../src/taskpane/jobs/choices';
import type { PaneResult } from '../../../src/taskpane/worker/paneResult';
import {
  computedOf,
  initialState,
  isBusy,
  type Computed,
  type PaneAction,
  type PaneState,
} from '../../../src/taskpane/jobs/state';
import { reduce } from '../../../src/taskpane/jobs/reduce';

const preferences = { language: 'id', theme: 'auto' } as const;
const computed: Computed = {
  content: { sheets: [], activeSheet: null, settings: null, separators: null, uses1904Dates: false },
  choices: {} as WorkbookChoices,
  result: {} as PaneResult,
  reportText: '',
};
const failed = [{ code: 'stale-cell', severity: 'error' }] as const;

function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reduce, initialState(preferences));
}
const read: readonly PaneAction[] = [{ type: 'read-started' }, { type: 'read-done', computed }];
const write: readonly PaneAction[] = [...read, { type: 'write-started' }, { type: 'write-done' }];

describe('reduce', () => {
  it('starts with nothing read', () => {
    expect(after()).toEqual({
      tab: 'compute',
      run: { status: 'idle' },
      notice: null,
      history: [],
      explained: null,
      question: null,
      word: null,
      isStale: false,
      draft: null,
      preferences,
    });
  });

  it('shows the preview after reading', () => {
    expect(after(...read).run).toEqual({ status: 'preview', computed });
  });

  it('goes back to the first page when the first reading fails, and says why', () => {
    const state = after({ type: 'read-started' }, { type: 'read-failed', issues: failed });
    expect(state.run).toEqual({ status: 'idle' });
    expect(state.notice).toEqual({ kind: 'failed', issues: failed });
  });

  it('keeps the former result on screen when a later reading fails', () => {
    const state = after(...read, { type: 'read-started' }, { type: 'read-failed', issues: failed });
    expect(state.run).toEqual({ status: 'preview', computed });
  });

  it('goes to the results after writing', () => {
    const state = after(...write);
    expect(state.tab).toBe('results');
    expect(state.run.status).toBe('written');
  });

  it('says that a write was cancelled, not that it failed', () => {
    const cancelled: PaneAction = {
      type: 'write-failed',
      issues: [{ code: 'cancelled', severity: 'error' }],
    };
    const state = after(...read, { type: 'write-started' }, { type: 'cancel-asked' }, cancelled);
    expect(state.notice).toEqual({ kind: 'cancelled' });
    expect(state.run).toEqual({ status: 'preview', computed });
  });

  it('ends whatever ran when our own code fails, and says so', () => {
    const state = after(...read, { type: 'read-started' }, { type: 'job-broken', cause: 'TypeError' });
    expect(state.run).toEqual({ status: 'preview', computed });
    expect(state.notice).toEqual({
      kind: 'failed',
      issues: [{ code: 'host-failed', severity: 'error', data: { cause: 'TypeError' } }],
    });
  });

  it('goes back to the preview of the workbook as it is after a restore', () => {
    const state = after(
      ...write,
      { type: 'restore-started' },
      { type: 'restore-done', what: 'results', computed },
    );
    expect(state.run).toEqual({ status: 'preview', computed });
    expect([state.tab, state.notice]).toEqual(['compute', { kind: 'taken-back', what: 'results' }]);
  });

  it('says why a restore is refused', () => {
    const state = after(...write, { type: 'restore-started' }, { type: 'restore-failed', issues: failed });
    expect(state.notice).toEqual({ kind: 'failed', issues: failed });
  });

  it('asks before it does much, and no longer once something else runs', () => {
    const asked = after(...read, { type: 'asked', question: { kind: 'remove-all' } });
    expect(asked.question).toEqual({ kind: 'remove-all' });
    expect(reduce(asked, { type: 'read-started' }).question).toBeNull();
  });

  it('is a pane that was just opened once everything was removed', () => {
    const state = after(...write, { type: 'restore-started' }, { type: 'removed-all', left: [], issues: [] });
    expect(state).toEqual({ ...after(), notice: { kind: 'removed', left: [], issues: [] } });
  });

  it('notices changes of the workbook until it is read again', () => {
    expect(after(...read, { type: 'workbook-changed' }).isStale).toBe(true);
    expect(after(...read, { type: 'workbook-changed' }, ...read).isStale).toBe(false);
  });

  it('does not call the workbook changed before it was read or while it is written', () => {
    expect(after({ type: 'workbook-changed' }).isStale).toBe(false);
    expect(after(...read, { type: 'write-started' }, { type: 'workbook-changed' }).isStale).toBe(false);
  });

  it.each<[string, readonly PaneAction[], PaneAction]>([
    ['a write before reading', [], { type: 'write-started' }],
    ['a read while writing', [...read, { type: 'write-started' }], { type: 'read-started' }],
    ['a result that was not asked for', [], { type: 'read-done', computed }],
    ['progress after the end', write, { type: 'write-progressed', progress: { done: 1, all: 2 } }],
  ])('ignores %s', (_, before, action) => {
    const state = after(...before);
    expect(reduce(state, action)).toBe(state);
  });
});

describe('computedOf and isBusy', () => {
  it('find what is on screen and whether a job runs', () => {
    expect(computedOf(after().run)).toBeNull();
    expect(computedOf(after(...read, { type: 'write-started' }).run)).toBe(computed);
    expect(isBusy(after(...read).run)).toBe(false);
    expect(isBusy(after({ type: 'read-started' }).run)).toBe(true);
  });
});
