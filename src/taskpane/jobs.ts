import type { Dispatch } from 'react';
import type { CellAddress, CellRange } from '../kernel/cellAddress';
import { EMPTY_PLAN } from '../sheet/editPlan';
import type { WorkbookContent } from '../sheet/grid';
import { settingsWith, storedChoices, type WorkbookChoices } from './choices';
import type { PaneEnvironment } from './environment';
import { writePreferences, type Preferences } from './preferences';
import { computedOf, type PaneAction, type PaneState, type PaneTab } from './state';

/** Everything a person can ask of the pane. */
export interface PaneJobs {
  readonly chooseTab: (tab: PaneTab) => void;
  readonly closeNotice: () => void;
  /** Reads the workbook and computes. */
  readonly read: () => Promise<void>;
  /** Computes again with other choices, from what was read. */
  readonly choose: (choices: WorkbookChoices) => Promise<void>;
  readonly write: () => Promise<void>;
  readonly cancel: () => void;
  readonly restore: () => Promise<void>;
  readonly show: (place: CellAddress | CellRange) => Promise<void>;
  readonly open: (kind: 'sample' | 'template') => Promise<void>;
  readonly changeDraft: (draft: WorkbookChoices | null) => void;
  /** Keeps the draft in the workbook and computes with it. */
  readonly saveDraft: () => Promise<void>;
  readonly setPreferences: (preferences: Preferences) => void;
}

/** The jobs of a pane: they ask the host and the core, and tell the state what came of it. */
export function makeJobs(
  environment: PaneEnvironment,
  dispatch: Dispatch<PaneAction>,
  current: () => PaneState,
): PaneJobs {
  const { host, compute, openWorkbook, onProfile, store } = environment;
  let isCancelled = false;
  let isRunning = false;
  /** Choices made in this pane; null: those of the workbook. */
  let choices: WorkbookChoices | null = null;

  /** One job at a time: a second press while one runs does nothing. */
  function alone<A extends unknown[]>(job: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
    return async (...args) => {
      if (isRunning) return;
      isRunning = true;
      try {
        await job(...args);
      } catch (error) {
        dispatch({ type: 'job-broken', cause: String(error) });
      } finally {
        isRunning = false;
      }
    };
  }

  async function computeFrom(content: WorkbookContent): Promise<void> {
    await nextPaint();
    const chosen = choices ?? storedChoices(content.settings);
    onProfile?.({ method: chosen.method, separators: content.separators });
    const result = await compute(content, chosen);
    dispatch({ type: 'read-done', computed: { content, choices: chosen, result } });
  }

  async function read(): Promise<void> {
    dispatch({ type: 'read-started' });
    await nextPaint();
    const content = await host.read();
    if (content.ok) await computeFrom(content.value);
    else dispatch({ type: 'read-failed', issues: content.issues });
  }

  async function choose(next: WorkbookChoices): Promise<void> {
    const computed = computedOf(current().run);
    if (computed === null) return;
    choices = next;
    dispatch({ type: 'read-started' });
    await computeFrom(computed.content);
  }

  async function write(): Promise<void> {
    const computed = computedOf(current().run);
    if (computed === null) return;
    isCancelled = false;
    dispatch({ type: 'write-started' });
    await nextPaint();
    const undo = await host.apply(computed.result.plan, {
      onProgress: (progress) => dispatch({ type: 'write-progressed', progress }),
      isCancelled: () => isCancelled,
    });
    if (undo.ok) dispatch({ type: 'write-done', undo: undo.value });
    else dispatch({ type: 'write-failed', issues: undo.issues });
  }

  async function restore(): Promise<void> {
    const { undo } = current();
    if (undo === null) return;
    dispatch({ type: 'restore-started' });
    const done = await host.apply(undo);
    if (done.ok) dispatch({ type: 'restore-done' });
    else dispatch({ type: 'restore-failed', issues: done.issues });
  }

  async function saveDraft(): Promise<void> {
    const { draft, run } = current();
    const computed = computedOf(run);
    if (draft === null || computed === null) return;
    const settings = settingsWith(computed.content.settings, draft);
    if (!settings.ok) return dispatch({ type: 'job-failed', issues: settings.issues });
    const saved = await host.apply({ ...EMPTY_PLAN, settings: settings.value });
    if (!saved.ok) return dispatch({ type: 'job-failed', issues: saved.issues });
    choices = null;
    dispatch({ type: 'read-started' });
    await computeFrom({ ...computed.content, settings: settings.value });
    dispatch({ type: 'settings-saved' });
  }

  return {
    chooseTab: (tab) => dispatch({ type: 'tab-chosen', tab }),
    closeNotice: () => dispatch({ type: 'notice-closed' }),
    changeDraft: (draft) => dispatch({ type: 'draft-changed', draft }),
    read: alone(read),
    choose: alone(choose),
    write: alone(write),
    cancel: () => {
      isCancelled = true;
      dispatch({ type: 'cancel-asked' });
    },
    restore: alone(restore),
    show: async (place) => {
      const shown = 'row' in place ? await host.show(place) : await host.show(firstOf(place), lastOf(place));
      if (!shown.ok) dispatch({ type: 'job-failed', issues: shown.issues });
    },
    open: async (kind) => {
      const opened = await openWorkbook(kind);
      dispatch(opened.ok ? { type: 'workbook-opened' } : { type: 'job-failed', issues: opened.issues });
    },
    saveDraft: alone(saveDraft),
    setPreferences: (preferences) => {
      writePreferences(store, preferences);
      onProfile?.({ language: preferences.language });
      dispatch({ type: 'preferences-changed', preferences });
    },
  };
}

function firstOf(range: CellRange): CellAddress {
  return { sheet: range.sheet, row: range.top, column: range.left };
}

function lastOf(range: CellRange): CellAddress {
  return { sheet: range.sheet, row: range.bottom, column: range.right };
}

/** Lets the screen show that a job has started before it takes the processor. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
