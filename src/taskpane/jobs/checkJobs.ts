import type { Dispatch } from 'react';
import type { SheetHost } from '../../app/ports';
import type { Finding } from '../../audit/finding';
import { markPlan } from '../../audit/markPlan';
import type { Issue } from '../../kernel/issue';
import type { Result } from '../../kernel/result';
import { checkSheet } from '../../report/checkSheet';
import { EMPTY_PLAN } from '../../sheet/editPlan';
import { checkSheetText } from '../../text/check';
import { findingLines } from '../../text/findingLines';
import { settingsAccepting, settingsReconsidering } from './choices';
import { computedOf, type PaneAction, type PaneState } from './state';

/** What a person can ask of Periksa. */
export interface CheckJobs {
  /** Accepts a finding with a note: it stays away until its printed text changes. */
  readonly acceptFinding: (finding: Finding, note: string) => Promise<void>;
  /** Takes an acceptance back: the finding is shown again. */
  readonly reconsiderFinding: (finding: Finding) => Promise<void>;
  /** Makes the sheet of the check, or makes it again. */
  readonly makeCheckSheet: () => Promise<void>;
  readonly takeCheckSheetBack: () => Promise<void>;
  /** Marks the cells of what is wrong. */
  readonly markCells: () => Promise<void>;
  readonly unmarkCells: () => Promise<void>;
}

interface CheckJobsNeeds {
  readonly host: SheetHost;
  readonly dispatch: Dispatch<PaneAction>;
  readonly current: () => PaneState;
  /** Keeps changed settings in the workbook and computes with them. */
  readonly keepAndCompute: (changed: (settings: string | null) => Result<string, Issue>) => Promise<void>;
}

/** The jobs of Periksa. */
export function checkJobs({ host, dispatch, current, keepAndCompute }: CheckJobsNeeds): CheckJobs {
  const checkNow = () => computedOf(current().run)?.result.check;

  async function makeCheckSheet(): Promise<void> {
    const check = checkNow();
    if (!check) return;
    const { language } = current().preferences;
    const sheet = checkSheet(checkSheetText(check, findingLines(check.findings, language), language));
    const made = await host.apply({ ...EMPTY_PLAN, sheets: [sheet] });
    dispatch(
      made.ok ? { type: 'check-sheet-made', undo: made.value } : { type: 'job-failed', issues: made.issues },
    );
  }

  async function takeCheckSheetBack(): Promise<void> {
    const { checkSheetUndo } = current();
    if (checkSheetUndo === null) return;
    const done = await host.apply(checkSheetUndo);
    dispatch(done.ok ? { type: 'check-sheet-taken-back' } : { type: 'job-failed', issues: done.issues });
  }

  async function markCells(): Promise<void> {
    const check = checkNow();
    if (!check) return;
    // Marks on marks would be taken for the looks of the office.
    if (!(await takeMarksOff())) return;
    const plan = markPlan(check.findings);
    const marked = await host.apply(plan);
    if (marked.ok) dispatch({ type: 'cells-marked', count: plan.edits.length, marks: marked.value });
    else dispatch({ type: 'job-failed', issues: marked.issues });
  }

  /** Whether no marks are left. */
  async function takeMarksOff(): Promise<boolean> {
    const { marks } = current();
    if (marks === null) return true;
    const done = await host.apply(marks);
    dispatch(done.ok ? { type: 'cells-unmarked' } : { type: 'job-failed', issues: done.issues });
    return done.ok;
  }

  return {
    acceptFinding: (finding, note) =>
      keepAndCompute((settings) => settingsAccepting(settings, finding, note)),
    reconsiderFinding: (finding) => keepAndCompute((settings) => settingsReconsidering(settings, finding)),
    makeCheckSheet,
    takeCheckSheetBack,
    markCells,
    unmarkCells: async () => {
      await takeMarksOff();
    },
  };
}
