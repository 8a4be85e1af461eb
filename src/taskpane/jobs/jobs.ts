import type { Dispatch } from 'react';
import { isEmptyPlan } from '../../sheet/editPlan';
import { writePreferences, type Preferences } from '../settings/preferences';
import { cellJobs, type CellJobs } from './cellJobs';
import { checkJobs, type CheckJobs } from './checkJobs';
import type { WorkbookChoices } from './choices';
import type { PaneEnvironment } from './environment';
import { formulaJobs, type FormulaJobs } from './formulaJobs';
import { placeJobs, type PlaceJobs } from './placeJobs';
import { makeReading, type Reading } from './reading';
import { reportJobs, type ReportJobs } from './reportJobs';
import { makeRunner } from './runner';
import type { PaneAction, PaneState, PaneTab } from './state';
import { writeJobs, type WriteJobs } from './writeJobs';
import { makeWrites, settingsText } from './writes';

/** Everything a person can ask, of the pane and of the ribbon alike. */
export interface PaneJobs
  extends
    CellJobs,
    CheckJobs,
    FormulaJobs,
    PlaceJobs,
    ReportJobs,
    Pick<Reading, 'choose' | 'checkText' | 'saveDraft'>,
    Pick<WriteJobs, 'computeSheet' | 'cancel' | 'restore' | 'removeAll'> {
  readonly chooseTab: (tab: PaneTab) => void;
  readonly closeNotice: () => void;
  /** Takes a question back that was not answered. */
  readonly cancelQuestion: () => void;
  /** Reads the workbook and computes. */
  readonly read: () => Promise<void>;
  /** Reads a workbook that was worked on before, and goes on with its results; others stay as they are. */
  readonly resume: () => Promise<void>;
  readonly write: () => Promise<void>;
  /** Asks whether everything of ours may go. */
  readonly askRemoveAll: () => void;
  readonly closeExplained: () => void;
  readonly open: (kind: 'sample' | 'template') => Promise<void>;
  readonly changeDraft: (draft: WorkbookChoices | null) => void;
  readonly setPreferences: (preferences: Preferences) => void;
}

/** The jobs of a pane: they ask the host and the core, and tell the state what came of it. */
export function makeJobs(
  environment: PaneEnvironment,
  dispatch: Dispatch<PaneAction>,
  current: () => PaneState,
): PaneJobs {
  const { host, openWorkbook, onProfile, store, now = () => new Date() } = environment;
  const { alone, beside, gathered } = makeRunner(dispatch);
  const writes = makeWrites(host, now, dispatch);
  const reading = makeReading(environment, dispatch, current);
  const places = placeJobs(host, dispatch, current);
  const writing = writeJobs({ host, dispatch, current, reading, writes, showResults: places.showResults });
  const report = reportJobs({ environment, dispatch, current, reading, writing, show: places.show });
  const check = checkJobs({ dispatch, current, writes, keepAndCompute: reading.keepAndCompute });
  const cells = cellJobs({ dispatch, current, writes, reading });
  const formulas = formulaJobs(host, dispatch, writes);

  async function resume(): Promise<void> {
    if (current().run.status !== 'idle') return;
    const result = await reading.readAndCompute();
    // Results that stand in the sheet as computed: the pane goes on with them.
    if (result?.scorecard && isEmptyPlan(result.plan)) dispatch({ type: 'resumed' });
  }

  return {
    chooseTab: (tab) => dispatch({ type: 'tab-chosen', tab }),
    closeNotice: () => dispatch({ type: 'notice-closed' }),
    changeDraft: (draft) => dispatch({ type: 'draft-changed', draft }),
    cancelQuestion: () => dispatch({ type: 'asked', question: null }),
    askRemoveAll: () => dispatch({ type: 'asked', question: { kind: 'remove-all' } }),
    closeExplained: () => dispatch({ type: 'explained', explained: null }),
    ...places,
    read: alone(async () => void (await reading.readAndCompute()), undefined),
    resume: async () => {
      // Looked at beside the jobs: a press that comes meanwhile is not lost.
      const text = await settingsText(host).catch(() => null);
      if (text?.ok === true && text.value !== null) await alone(resume, undefined)();
    },
    choose: gathered((changes) =>
      reading.choose((choices) => changes.reduce((all, change) => change(all), choices)),
    ),
    checkText: alone(reading.checkText, undefined),
    saveDraft: alone(reading.saveDraft, undefined),
    computeSheet: alone(writing.computeSheet, false),
    write: alone(async () => void (await writing.write()), undefined),
    cancel: writing.cancel,
    restore: alone(writing.restore, undefined),
    removeAll: alone(writing.removeAll, undefined),
    askFreeze: alone(formulas.askFreeze, undefined),
    freeze: alone(formulas.freeze, undefined),
    repair: alone(formulas.repair, undefined),
    acceptFinding: alone(check.acceptFinding, undefined),
    reconsiderFinding: alone(check.reconsiderFinding, undefined),
    makeCheckSheet: alone(check.makeCheckSheet, undefined),
    takeCheckSheetBack: alone(check.takeCheckSheetBack, undefined),
    makeNumbers: alone(cells.makeNumbers, undefined),
    mendFinding: alone(cells.mendFinding, undefined),
    markCells: alone(check.markCells, undefined),
    unmarkCells: alone(check.unmarkCells, undefined),
    prepareReport: beside(report.prepareReport),
    makeReport: alone(report.makeReport, undefined),
    takeReportBack: alone(report.takeReportBack, undefined),
    makeWord: alone(report.makeWord, undefined),
    saveWord: report.saveWord,
    open: async (kind) => {
      const opened = await openWorkbook(kind);
      dispatch(opened.ok ? { type: 'workbook-opened' } : { type: 'job-failed', issues: opened.issues });
    },
    setPreferences: (preferences) => {
      writePreferences(store, preferences);
      onProfile?.({ language: preferences.language });
      dispatch({ type: 'preferences-changed', preferences });
    },
  };
}
