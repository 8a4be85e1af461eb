import { EMPTY_PLAN, type EditPlan } from '../sheet/editPlan';
import type { WorkbookContent } from '../sheet/grid';
import { planWrite } from '../sheet/plan/index';
import { scoreWorkbook, type ComputeOptions, type WorkbookScore } from './scoreWorkbook';

export type { ComputeOptions } from './scoreWorkbook';

/** Everything that a workbook comes to: what was read, what it scores, what would be written, what is doubtful. */
export interface WorkbookResult extends WorkbookScore {
  /** Empty when no table was understood. */
  readonly plan: EditPlan;
}

/**
 * The whole job on plain data: recognise, score, plan. Pure; the pane, the command line and the tests run it.
 * @issue those of `scoreWorkbook` and `planWrite`
 */
export function computeWorkbook(content: WorkbookContent, options: ComputeOptions = {}): WorkbookResult {
  const score = scoreWorkbook(content, options);
  const { settings, reading, scorecard } = score;
  if (scorecard === null) return { ...score, plan: EMPTY_PLAN };
  const planned = planWrite(content, reading, scorecard, { mode: settings.mode, settings });
  return {
    ...score,
    plan: planned.plan,
    decisions: [...score.decisions, ...planned.decisions],
    issues: [...score.issues, ...planned.issues],
  };
}
