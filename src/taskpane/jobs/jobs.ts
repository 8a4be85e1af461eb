import type { Dispatch } from 'react';
import type { ApplyOptions } from '../../app/ports';
import type { CellAddress, CellRange } from '../../kernel/cellAddress';
import type { Issue } from '../../kernel/issue';
import { issuesOf, ok, type Result } from '../../kernel/result';
import { EMPTY_PLAN, isEmptyPlan } from '../../sheet/editPlan';
import type { WorkbookContent } from '../../sheet/grid';
import { historyIn } from '../../sheet/history/index';
import type { PaneResult } from '../worker/paneResult';
import { writePreferences, type Preferences } from '../settings/preferences';
import { checkJobs, type CheckJobs } from './checkJobs';
import { settingsWith, storedChoices, type WorkbookChoices } from './choices';
import { indicatorAt } from './indicatorAt';
import type { PaneEnvironment } from './environment';
import { formulaJobs, type FormulaJobs } from './formulaJobs';
import { computedOf, lastWrite, type Computed, type PaneAction, type PaneState, type PaneTab } from './state';
import { nextTurn } from './nextTurn';
import { makeWrites, settingsText } from './writes';

/** Everything a person can ask, of the pane and of the ribbon alike. */
export interface PaneJobs extends CheckJobs, FormulaJobs {
  readonly chooseTab: (tab: PaneTab) => void;
  readonly closeNotice: () => void;
  /** Takes a question back that was not answered. */
  readonly cancelQuestion: () => void;
  /** Reads the workbook and computes. */
  readonly read: () => Promise<void>;
  /** Reads a workbook that was worked on before, and goes on with its results; others stay as they are. */
  readonly resume: () => Promise<void>;
  /** Reads, computes and writes where nothing must be seen first; whether it wrote. */
  readonly computeSheet: () => Promise<boolean>;
  /** Computes again with other choices, from what was read. */
  readonly choose: (choices: WorkbookChoices) => Promise<void>;
  readonly write: () => Promise<void>;
  readonly cancel: () => void;
  /** Takes one write back, the latest when none is named. */
  readonly restore: (id?: string) => Promise<void>;
  /** Asks whether everything of ours may go. */
  readonly askRemoveAll: () => void;
  readonly removeAll: () => Promise<void>;
  readonly show: (place: CellAddress | CellRange) => Promise<void>;
  /** Explains the figure in the selected cell. */
  readonly explainCell: () => Promise<void>;
  readonly closeExplained: () => void;
  /** What is selected in the sheet; null when it is no single block of cells. */
  readonly selection: () => Promise<CellRange | null>;
  /** Selects the results that stand in the sheet. */
  readonly showResults: () => Promise<void>;
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
  const { host, compute, openWorkbook, onProfile, store, now = () => new Date() } = environment;
  const writes = makeWrites(host, now, dispatch);
  let isCancelled = false;
  let isRunning = false;
  /** A report that is being prepared in the background: what a person asks for meanwhile comes after it. */
  let preparing: Promise<void> = Promise.resolve();
  /** Choices made in this pane; null: those of the workbook. */
  let choices: WorkbookChoices | null = null;
  /** Report text to check along; empty: none. */
  let reportText = '';

  /** One job at a time: a second press while one runs does nothing. */
  function alone<A extends unknown[], T>(
    job: (...args: A) => Promise<T>,
    otherwise: T,
  ): (...args: A) => Promise<T> {
    return async (...args) => {
      if (isRunning) return otherwise;
      isRunning = true;
      try {
        await preparing;
        return await job(...args);
      } catch (error) {
        dispatch({ type: 'job-broken', cause: String(error) });
        return otherwise;
      } finally {
        isRunning = false;
      }
    };
  }

  async function computeFrom(content: WorkbookContent): Promise<PaneResult> {
    const computed = await computedFrom(content);
    dispatch({ type: 'read-done', computed });
    return computed.result;
  }

  async function computedFrom(content: WorkbookContent): Promise<Computed> {
    await nextTurn();
    const chosen = choices ?? storedChoices(content.settings);
    dispatch({ type: 'history-read', history: historyIn(content.settings) });
    onProfile?.({ method: chosen.method, separators: content.separators });
    const { tab, preferences } = current();
    const result = await compute(content, {
      ...chosen,
      ...(reportText !== '' && { reportText }),
      ...(tab === 'report' && { reportLanguage: preferences.language }),
    });
    return { content, choices: chosen, result, reportText };
  }

  async function readAndCompute(): Promise<PaneResult | null> {
    dispatch({ type: 'read-started' });
    await nextTurn();
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

  const check = checkJobs({ dispatch, current, writes, keepAndCompute });
  const formulas = formulaJobs(host, dispatch, writes);

  async function resume(): Promise<void> {
    if (current().run.status !== 'idle') return;
    const result = await readAndCompute();
    // Results that stand in the sheet as computed: the pane goes on with them.
    if (result?.scorecard && isEmptyPlan(result.plan)) dispatch({ type: 'resumed' });
  }

  /** What a write reports while it runs, and whether it was called off. */
  function startWriting(): ApplyOptions {
    isCancelled = false;
    dispatch({ type: 'write-started' });
    return {
      onProgress: (progress) => dispatch({ type: 'write-progressed', progress }),
      isCancelled: () => isCancelled,
    };
  }

  async function write(): Promise<boolean> {
    const computed = computedOf(current().run);
    if (computed === null || isEmptyPlan(computed.result.plan)) return false;
    const options = startWriting();
    await nextTurn();
    const written = await writes.write('results', computed.result.plan, options);
    if (!written.ok) {
      dispatch({ type: 'write-failed', issues: written.issues });
      return false;
    }
    dispatch({ type: 'write-done' });
    await showResults();
    return true;
  }

  async function computeSheet(): Promise<boolean> {
    const result = await readAndCompute();
    return result !== null && isPlain(result) && (await write());
  }

  async function showResults(): Promise<void> {
    const place = resultPlace(current());
    if (place) await show(place);
  }

  async function selection(): Promise<CellRange | null> {
    const selected = (await host.selected?.()) ?? ok(null);
    if (selected.ok) return selected.value;
    dispatch({ type: 'job-failed', issues: selected.issues });
    return null;
  }

  async function explainCell(): Promise<void> {
    const table = computedOf(current().run)?.result.table;
    const selected = table ? await selection() : null;
    if (!table || selected === null) return;
    const cell = firstOf(selected);
    dispatch({ type: 'explained', explained: { cell, indicator: indicatorAt(table, cell) } });
  }

  async function show(place: CellAddress | CellRange): Promise<void> {
    const shown = 'row' in place ? await host.show(place) : await host.show(firstOf(place), lastOf(place));
    if (!shown.ok) dispatch({ type: 'job-failed', issues: shown.issues });
  }

  /** From what was computed, whatever the run: a write that can be taken back stays so. */
  async function prepareReport(): Promise<void> {
    const { run, preferences } = current();
    const computed = computedOf(run);
    if (computed === null) return;
    await nextTurn();
    const options = { ...computed.choices, reportLanguage: preferences.language };
    const { report } = await compute(computed.content, options);
    dispatch({ type: 'report-prepared', computed, report });
  }

  async function makeReport(): Promise<void> {
    const report = (await readAndCompute())?.report;
    if (!report) return;
    const options = startWriting();
    await nextTurn();
    const made = await writes.write('report', report.plan, options);
    dispatch(
      made.ok
        ? { type: 'report-made', count: report.sheets.length }
        : { type: 'write-failed', issues: made.issues },
    );
    const [first] = report.sheets;
    if (made.ok && first) await show({ sheet: first.name, row: 0, column: 0 });
  }

  async function restore(id?: string): Promise<void> {
    const history = await writes.read();
    const entry = id === undefined ? history.at(-1) : history.find((each) => each.id === id);
    if (!entry) return dispatch({ type: 'noticed', notice: { kind: 'nothing-to-restore' } });
    dispatch({ type: 'restore-started' });
    const done = await writes.takeBack(entry);
    if (!done.ok) return dispatch({ type: 'restore-failed', issues: done.issues });
    // What was computed from the workbook with our results holds no longer.
    const content = computedOf(current().run) === null ? null : await host.read();
    const computed = content?.ok ? await computedFrom(content.value) : null;
    dispatch({ type: 'restore-done', what: entry.kind, computed });
    const [place] = entry.places;
    if (place) await host.show({ sheet: place.sheet, row: place.top, column: place.left });
  }

  async function takeReportBack(): Promise<void> {
    const last = lastWrite(current(), 'report');
    if (last) await restore(last.id);
  }

  async function removeAll(): Promise<void> {
    dispatch({ type: 'restore-started' });
    const removed = await writes.removeAll();
    if (!removed.ok) return dispatch({ type: 'restore-failed', issues: removed.issues });
    choices = null;
    reportText = '';
    const { left, remarks } = removed.value;
    dispatch({ type: 'removed-all', left, issues: remarks });
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
    cancelQuestion: () => dispatch({ type: 'asked', question: null }),
    read: alone(read, undefined),
    resume: async () => {
      // Looked at beside the jobs: a press that comes meanwhile is not lost.
      const text = await settingsText(host).catch(() => null);
      if (text?.ok === true && text.value !== null) await alone(resume, undefined)();
    },
    computeSheet: alone(computeSheet, false),
    choose: alone(choose, undefined),
    write: alone(async () => void (await write()), undefined),
    cancel: () => {
      isCancelled = true;
      dispatch({ type: 'cancel-asked' });
    },
    restore: alone(restore, undefined),
    askRemoveAll: () => dispatch({ type: 'asked', question: { kind: 'remove-all' } }),
    removeAll: alone(removeAll, undefined),
    askFreeze: alone(formulas.askFreeze, undefined),
    freeze: alone(formulas.freeze, undefined),
    repair: alone(formulas.repair, undefined),
    show,
    showResults,
    explainCell,
    selection,
    closeExplained: () => dispatch({ type: 'explained', explained: null }),
    open: async (kind) => {
      const opened = await openWorkbook(kind);
      dispatch(opened.ok ? { type: 'workbook-opened' } : { type: 'job-failed', issues: opened.issues });
    },
    saveDraft: alone(saveDraft, undefined),
    checkText: alone(checkText, undefined),
    acceptFinding: alone(check.acceptFinding, undefined),
    reconsiderFinding: alone(check.reconsiderFinding, undefined),
    makeCheckSheet: alone(check.makeCheckSheet, undefined),
    takeCheckSheetBack: alone(check.takeCheckSheetBack, undefined),
    markCells: alone(check.markCells, undefined),
    unmarkCells: alone(check.unmarkCells, undefined),
    prepareReport: () => {
      preparing = prepareReport().catch((error: unknown) =>
        dispatch({ type: 'job-broken', cause: String(error) }),
      );
      return preparing;
    },
    makeReport: alone(makeReport, undefined),
    takeReportBack: alone(takeReportBack, undefined),
    setPreferences: (preferences) => {
      writePreferences(store, preferences);
      onProfile?.({ language: preferences.language });
      dispatch({ type: 'preferences-changed', preferences });
    },
  };
}

/** Findings about the cells to write: a person looks at them first. */
const TO_BE_SEEN = /^output-/;

/** Whether results may be written without showing them first: nothing is open and nothing of anybody is replaced. */
export function isPlain({ scorecard, plan, decisions, issues }: PaneResult): boolean {
  return (
    scorecard !== null &&
    !isEmptyPlan(plan) &&
    !decisions.some(({ isOpen }) => isOpen) &&
    !issues.some(({ code }) => TO_BE_SEEN.test(code))
  );
}

/** The first of the results in the sheet, by the history, else by what was planned last. */
function resultPlace(state: PaneState): CellAddress | null {
  const place = lastWrite(state, 'results')?.places[0];
  if (place) return { sheet: place.sheet, row: place.top, column: place.left };
  const edit = computedOf(state.run)?.result.plan.edits[0];
  return edit ? { sheet: edit.sheet, row: edit.top, column: edit.left } : null;
}

function firstOf(range: CellRange): CellAddress {
  return { sheet: range.sheet, row: range.top, column: range.left };
}

function lastOf(range: CellRange): CellAddress {
  return { sheet: range.sheet, row: range.bottom, column: range.right };
}
