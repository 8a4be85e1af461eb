import type { Dispatch } from 'react';
import type { CellAddress, CellRange } from '../../kernel/cellAddress';
import type { Issue } from '../../kernel/issue';
import { issuesOf, type Result } from '../../kernel/result';
import { EMPTY_PLAN } from '../../sheet/editPlan';
import type { WorkbookContent } from '../../sheet/grid';
import { checkJobs, type CheckJobs } from './checkJobs';
import { keepingChoices, settingsWith, storedChoices, type WorkbookChoices } from './choices';
import type { PaneEnvironment } from './environment';
import type { PaneResult } from '../worker/paneResult';
import { writePreferences, type Preferences } from '../settings/preferences';
import { computedOf, type Computed, type PaneAction, type PaneState, type PaneTab } from './state';

/** Everything a person can ask of the pane. */
export interface PaneJobs extends CheckJobs {
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
  /** Checks the text of a report against the workbook, and the workbook itself again. */
  readonly checkText: (text: string) => Promise<void>;
  /** Computes again together with the report. */
  readonly prepareReport: () => Promise<void>;
  /** Makes the sheets of the report, or makes them again, from the workbook as it is now. */
  readonly makeReport: () => Promise<void>;
  readonly takeReportBack: () => Promise<void>;
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
  /** A report that is being prepared in the background: what a person asks for meanwhile comes after it. */
  let preparing: Promise<void> = Promise.resolve();
  /** Choices made in this pane; null: those of the workbook. */
  let choices: WorkbookChoices | null = null;
  /** Report text to check along; empty: none. */
  let reportText = '';

  /** One job at a time: a second press while one runs does nothing. */
  function alone<A extends unknown[]>(job: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
    return async (...args) => {
      if (isRunning) return;
      isRunning = true;
      try {
        await preparing;
        await job(...args);
      } catch (error) {
        dispatch({ type: 'job-broken', cause: String(error) });
      } finally {
        isRunning = false;
      }
    };
  }

  async function computeFrom(content: WorkbookContent): Promise<PaneResult> {
    await nextPaint();
    const chosen = choices ?? storedChoices(content.settings);
    onProfile?.({ method: chosen.method, separators: content.separators });
    const { tab, preferences } = current();
    const result = await compute(content, {
      ...chosen,
      ...(reportText !== '' && { reportText }),
      ...(tab === 'report' && { reportLanguage: preferences.language }),
    });
    dispatch({ type: 'read-done', computed: { content, choices: chosen, result, reportText } });
    return result;
  }

  async function readAndCompute(): Promise<PaneResult | null> {
    dispatch({ type: 'read-started' });
    await nextPaint();
    const content = await host.read();
    if (content.ok) return computeFrom(content.value);
    dispatch({ type: 'read-failed', issues: content.issues });
    return null;
  }

  async function read(): Promise<void> {
    await readAndCompute();
  }

  /** Computes again, from what was read; once results were written it holds no longer and is read again. */
  async function computeAgain({ content }: Computed): Promise<void> {
    if (current().run.status === 'written') return read();
    dispatch({ type: 'read-started' });
    await computeFrom(content);
  }

  async function choose(next: WorkbookChoices): Promise<void> {
    const computed = computedOf(current().run);
    if (computed === null) return;
    choices = next;
    await computeAgain(computed);
  }

  async function checkText(text: string): Promise<void> {
    const computed = computedOf(current().run);
    if (computed === null) return;
    reportText = text.trim();
    await computeAgain(computed);
  }

  /**
   * Keeps changed settings in the workbook; the value is the workbook with them, null when they were not kept.
   * They are read anew: a write has put its columns into them since.
   */
  async function keepSettings(
    changed: (settings: string | null) => Result<string, Issue>,
  ): Promise<WorkbookContent | null> {
    const content = await host.read();
    const settings = content.ok ? changed(content.value.settings) : content;
    const kept = settings.ok ? await host.apply({ ...EMPTY_PLAN, settings: settings.value }) : settings;
    if (content.ok && settings.ok && kept.ok) return { ...content.value, settings: settings.value };
    dispatch({ type: 'job-failed', issues: issuesOf(kept) });
    return null;
  }

  async function keepAndCompute(changed: (settings: string | null) => Result<string, Issue>): Promise<void> {
    const content = await keepSettings(changed);
    if (content === null) return;
    dispatch({ type: 'read-started' });
    await computeFrom(content);
  }

  const check = checkJobs({ host, dispatch, current, keepAndCompute });

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

  /** From what was computed, whatever the run: a write that can be taken back stays so. */
  async function prepareReport(): Promise<void> {
    const { run, preferences } = current();
    const computed = computedOf(run);
    if (computed === null) return;
    await nextPaint();
    const options = { ...computed.choices, reportLanguage: preferences.language };
    const { report } = await compute(computed.content, options);
    dispatch({ type: 'report-prepared', computed, report });
  }

  async function makeReport(): Promise<void> {
    const report = (await readAndCompute())?.report;
    if (!report) return;
    isCancelled = false;
    dispatch({ type: 'write-started' });
    await nextPaint();
    const made = await host.apply(report.plan, {
      onProgress: (progress) => dispatch({ type: 'write-progressed', progress }),
      isCancelled: () => isCancelled,
    });
    if (made.ok) dispatch({ type: 'report-made', undo: made.value, count: report.sheets.length });
    else dispatch({ type: 'write-failed', issues: made.issues });
  }

  async function takeReportBack(): Promise<void> {
    const { reportUndo } = current();
    if (reportUndo === null) return;
    const now = await host.read();
    const done = now.ok
      ? await host.apply(keepingChoices(reportUndo, now.value.settings, 'resultSheets'))
      : now;
    dispatch(done.ok ? { type: 'report-taken-back' } : { type: 'job-failed', issues: done.issues });
  }

  async function restore(): Promise<void> {
    const { undo } = current();
    if (undo === null) return;
    dispatch({ type: 'restore-started' });
    const now = await host.read();
    if (!now.ok) return dispatch({ type: 'restore-failed', issues: now.issues });
    const done = await host.apply(keepingChoices(undo, now.value.settings, 'outputs'));
    if (done.ok) dispatch({ type: 'restore-done' });
    else dispatch({ type: 'restore-failed', issues: done.issues });
  }

  async function saveDraft(): Promise<void> {
    const { draft, run } = current();
    if (draft === null || computedOf(run) === null) return;
    const content = await keepSettings((settings) => settingsWith(settings, draft));
    if (content === null) return;
    choices = null;
    dispatch({ type: 'read-started' });
    await computeFrom(content);
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
    checkText: alone(checkText),
    acceptFinding: alone(check.acceptFinding),
    reconsiderFinding: alone(check.reconsiderFinding),
    makeCheckSheet: alone(check.makeCheckSheet),
    takeCheckSheetBack: alone(check.takeCheckSheetBack),
    markCells: alone(check.markCells),
    unmarkCells: alone(check.unmarkCells),
    prepareReport: () => {
      preparing = prepareReport().catch((error: unknown) =>
        dispatch({ type: 'job-broken', cause: String(error) }),
      );
      return preparing;
    },
    makeReport: alone(makeReport),
    takeReportBack: alone(takeReportBack),
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
