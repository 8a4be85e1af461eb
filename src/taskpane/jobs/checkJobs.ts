import type { Dispatch } from 'react';
import { markPlan, type Finding } from '../../audit/index';
import type { Issue } from '../../kernel/issue';
import type { Result } from '../../kernel/result';
import { checkSheet } from '../../report/index';
import { EMPTY_PLAN, type EditPlan } from '../../sheet/editPlan';
import type { WriteKind } from '../../sheet/history/index';
import { checkSheetText } from '../../text/check';
import { findingLines } from '../../text/findingLines';
import { settingsAccepting, settingsReconsidering } from './choices';
import { computedOf, lastWrite, type MadeKind, type PaneAction, type PaneState } from './state';
import type { Writes } from './writes';

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
  readonly dispatch: Dispatch<PaneAction>;
  readonly current: () => PaneState;
  readonly writes: Writes;
  /** Keeps changed settings in the workbook and computes with them. */
  readonly keepAndCompute: (changed: (settings: string | null) => Result<string, Issue>) => Promise<void>;
}

/** The jobs of Periksa. */
export function checkJobs({ dispatch, current, writes, keepAndCompute }: CheckJobsNeeds): CheckJobs {
  const checkNow = () => computedOf(current().run)?.result.check;

  async function makeCheckSheet(): Promise<void> {
    const check = checkNow();
    if (!check) return;
    const { language } = current().preferences;
    const sheet = checkSheet(checkSheetText(check, findingLines(check.findings, language), language));
    await made('check-sheet', { ...EMPTY_PLAN, sheets: [sheet] }, 1);
  }

  async function markCells(): Promise<void> {
    const check = checkNow();
    if (!check) return;
    // Marks on marks would be taken for the looks of the office.
    if (!(await takeBackLast('marks'))) return;
    const plan = markPlan(check.findings);
    await made('marks', plan, plan.edits.length);
  }

  async function made(what: MadeKind, plan: EditPlan, count: number): Promise<void> {
    const written = await writes.write(what, plan);
    dispatch(
      written.ok
        ? { type: 'noticed', notice: { kind: 'made', what, count } }
        : { type: 'job-failed', issues: written.issues },
    );
  }

  /** Takes the last write of a kind back; whether none of it is left. */
  async function takeBackLast(kind: WriteKind): Promise<boolean> {
    const last = lastWrite(current(), kind);
    if (last === null) return true;
    const done = await writes.takeBack(last);
    dispatch(
      done.ok
        ? { type: 'noticed', notice: { kind: 'taken-back', what: kind } }
        : { type: 'job-failed', issues: done.issues },
    );
    return done.ok;
  }

  return {
    acceptFinding: (finding, note) =>
      keepAndCompute((settings) => settingsAccepting(settings, finding, note)),
    reconsiderFinding: (finding) => keepAndCompute((settings) => settingsReconsidering(settings, finding)),
    makeCheckSheet,
    takeCheckSheetBack: async () => void (await takeBackLast('check-sheet')),
    markCells,
    unmarkCells: async () => void (await takeBackLast('marks')),
  };
}
