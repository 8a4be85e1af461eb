import type { Dispatch } from 'react';
import type { SheetHost } from '../../app/ports';
import type { CellAddress, CellRange } from '../../kernel/cellAddress';
import { isEmptyPlan } from '../../sheet/editPlan';
import type { WorkbookContent } from '../../sheet/grid';
import {
  addInFormulas,
  freezeFormulas,
  repairFormulas,
  withEmptySpills,
} from '../../sheet/plan/addInFormulas';
import { storedChoices } from './choices';
import type { CommandId } from './commandIds';
import type { CellProfile } from './environment';
import type { PaneResult } from '../worker/paneResult';
import { isBusy, type PaneAction, type PaneState } from './state';
import type { Compute } from '../worker/workerCompute';

/** The pane that lives in the same runtime, shown or not: commands tell it what they do, so that it can show it. */
export interface PaneLink {
  readonly dispatch: Dispatch<PaneAction>;
  readonly current: () => PaneState;
}

export interface CommandEnvironment {
  readonly host: SheetHost;
  readonly compute: Compute;
  readonly onProfile?: (profile: CellProfile) => void;
  /** Opens the pane for the person. */
  readonly showPane: () => Promise<void>;
  /** The pane's state, once it has started. */
  readonly pane: () => Promise<PaneLink>;
}

export type Commands = Readonly<Record<CommandId, () => Promise<void>>>;

/** What the ribbon's buttons and the keyboard shortcuts do. None of them rejects: what went wrong is told in the pane. */
export function makeCommands(environment: CommandEnvironment): Commands {
  const command = (job: (pane: PaneLink) => Promise<void>) => async (): Promise<void> => {
    const pane = await environment.pane();
    try {
      // A job that runs already is shown, not disturbed.
      if (isBusy(pane.current().run)) await environment.showPane();
      else await job(pane);
    } catch (error) {
      pane.dispatch({ type: 'job-broken', cause: String(error) });
      await environment.showPane().catch(() => undefined);
    }
  };
  return {
    computeSheet: command((pane) => computeSheet(environment, pane)),
    openPane: command(() => environment.showPane()),
    openAudit: command(async ({ dispatch }) => {
      dispatch({ type: 'tab-chosen', tab: 'check' });
      await environment.showPane();
    }),
    freezeFormulas: command((pane) => changeFormulas(environment, pane, 'frozen')),
    repairFormulas: command((pane) => changeFormulas(environment, pane, 'repaired')),
    restoreLast: command((pane) => restoreLast(environment, pane)),
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

/** Hitung Lembar: reads, computes and writes; where a person must decide, the pane opens on the preview instead. */
async function computeSheet(environment: CommandEnvironment, { dispatch }: PaneLink): Promise<void> {
  const { host, compute, onProfile, showPane } = environment;
  dispatch({ type: 'read-started' });
  const content = await host.read();
  if (!content.ok) {
    dispatch({ type: 'read-failed', issues: content.issues });
    return showPane();
  }
  const choices = storedChoices(content.value.settings);
  onProfile?.({ method: choices.method, separators: content.value.separators });
  const result = await compute(content.value, choices);
  dispatch({ type: 'read-done', computed: { content: content.value, choices, result, reportText: '' } });
  if (!isPlain(result)) return showPane();
  dispatch({ type: 'write-started' });
  const undo = await host.apply(result.plan, {
    onProgress: (progress) => dispatch({ type: 'write-progressed', progress }),
  });
  if (!undo.ok) {
    dispatch({ type: 'write-failed', issues: undo.issues });
    return showPane();
  }
  dispatch({ type: 'write-done', undo: undo.value });
  const first = firstWritten(result);
  // The pane may be closed: the results themselves are what a person sees.
  if (first) await host.show(first);
}

function firstWritten({ plan }: PaneResult): CellAddress | null {
  const [edit] = plan.edits;
  return edit ? { sheet: edit.sheet, row: edit.top, column: edit.left } : null;
}

/** Bekukan ke Nilai and Perbaiki Rumus: one plan over the formulas of the add-in, told in the pane. */
async function changeFormulas(
  { host, showPane }: CommandEnvironment,
  { dispatch }: PaneLink,
  kind: 'frozen' | 'repaired',
): Promise<void> {
  const content = await host.read();
  if (!content.ok) {
    dispatch({ type: 'job-failed', issues: content.issues });
    return showPane();
  }
  const spills = kind === 'frozen' ? await spillsOf(host, content.value) : [];
  const { plan, count, issues } =
    kind === 'frozen' ? freezeFormulas(content.value, spills) : repairFormulas(content.value);
  const done = await host.apply(plan);
  if (done.ok) {
    const undo = isEmptyPlan(plan) ? null : withEmptySpills(done.value, spills);
    dispatch({ type: 'formulas-changed', notice: { kind, count, issues }, undo });
  } else {
    dispatch({ type: 'job-failed', issues: done.issues });
  }
  await showPane();
}

/** A frozen formula would take its spilled cells with it, so the host is asked which they are. */
async function spillsOf(host: SheetHost, content: WorkbookContent): Promise<readonly CellRange[]> {
  const cells = addInFormulas(content).map(({ cell }) => cell);
  const spills = await host.spills?.(cells);
  if (spills && !spills.ok) throw new Error(JSON.stringify(spills.issues));
  return spills?.value ?? [];
}

/** Pulihkan: the plan that takes the last write back is kept in the runtime until the workbook closes. */
async function restoreLast(
  { host, showPane }: CommandEnvironment,
  { dispatch, current }: PaneLink,
): Promise<void> {
  const { undo } = current();
  if (undo === null) {
    dispatch({ type: 'nothing-to-restore' });
    return showPane();
  }
  dispatch({ type: 'restore-started' });
  const done = await host.apply(undo);
  if (done.ok) {
    dispatch({ type: 'restore-done' });
  } else {
    dispatch({ type: 'restore-failed', issues: done.issues });
    await showPane();
  }
}
