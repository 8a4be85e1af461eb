import type { Dispatch } from 'react';
import type { SheetHost } from '../../app/ports';
import type { CellRange } from '../../kernel/cellAddress';
import type { WorkbookContent } from '../../sheet/grid';
import { addInFormulas, freezeFormulas, repairFormulas, withEmptySpills } from '../../sheet/plan/index';
import type { PaneAction } from './state';
import type { Writes } from './writes';

/** What a person can ask of the formulas of the add-in. */
export interface FormulaJobs {
  /** Says how many formulas would become values and asks; nothing is changed. */
  readonly askFreeze: () => Promise<void>;
  readonly freeze: () => Promise<void>;
  readonly repair: () => Promise<void>;
}

/** Bekukan ke Nilai and Perbaiki Rumus: one plan over the formulas of the add-in. */
export function formulaJobs(host: SheetHost, dispatch: Dispatch<PaneAction>, writes: Writes): FormulaJobs {
  async function change(kind: 'frozen' | 'repaired'): Promise<void> {
    const content = await host.read();
    if (!content.ok) return dispatch({ type: 'job-failed', issues: content.issues });
    const spills = kind === 'frozen' ? await spillsOf(host, content.value) : [];
    const { plan, count, issues } =
      kind === 'frozen' ? freezeFormulas(content.value, spills) : repairFormulas(content.value);
    const done = await writes.write(kind, plan, { undo: (undo) => withEmptySpills(undo, spills) });
    dispatch(
      done.ok
        ? { type: 'noticed', notice: { kind, count, issues } }
        : { type: 'job-failed', issues: done.issues },
    );
  }

  async function askFreeze(): Promise<void> {
    const content = await host.read();
    if (!content.ok) return dispatch({ type: 'job-failed', issues: content.issues });
    const { count, issues } = freezeFormulas(content.value);
    dispatch(
      count > 0
        ? { type: 'asked', question: { kind: 'freeze', count } }
        : { type: 'noticed', notice: { kind: 'frozen', count, issues } },
    );
  }

  return { askFreeze, freeze: () => change('frozen'), repair: () => change('repaired') };
}

/** A frozen formula would take its spilled cells with it, so the host is asked which they are. */
async function spillsOf(host: SheetHost, content: WorkbookContent): Promise<readonly CellRange[]> {
  const cells = addInFormulas(content).map(({ cell }) => cell);
  const spills = await host.spills?.(cells);
  if (spills && !spills.ok) throw new Error(JSON.stringify(spills.issues));
  return spills?.value ?? [];
}
