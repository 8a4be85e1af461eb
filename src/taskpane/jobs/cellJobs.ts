import type { Dispatch } from 'react';
import type { Finding } from '../../audit/index';
import { EMPTY_PLAN, type EditPlan } from '../../sheet/editPlan';
import { textNumbersPlan, type TextNumber } from '../../sheet/plan/index';
import { mendableCell } from '../check/mendableCell';
import type { Reading } from './reading';
import { computedOf, type MadeKind, type PaneAction, type PaneState } from './state';
import type { Writes } from './writes';

/** What a person can ask to be changed in single cells of the office. */
export interface CellJobs {
  /** Makes numbers of texts that are numbers: those that were shown, and no other. */
  readonly makeNumbers: (numbers: readonly TextNumber[]) => Promise<void>;
  /** Puts the right figure into the cell of a finding. */
  readonly mendFinding: (finding: Finding) => Promise<void>;
}

interface CellJobsNeeds {
  readonly dispatch: Dispatch<PaneAction>;
  readonly current: () => PaneState;
  readonly writes: Writes;
  readonly reading: Reading;
}

/** The jobs that change cells of the office: each relies on what was shown, and is an entry of the history. */
export function cellJobs({ dispatch, current, writes, reading }: CellJobsNeeds): CellJobs {
  async function change(what: MadeKind, plan: EditPlan): Promise<void> {
    const written = await writes.write(what, plan);
    if (!written.ok) return dispatch({ type: 'job-failed', issues: written.issues });
    await reading.readAndCompute();
    dispatch({ type: 'noticed', notice: { kind: 'made', what, count: plan.edits.length } });
  }

  return {
    makeNumbers: async (numbers) => {
      if (numbers.length > 0) await change('numbers', textNumbersPlan(numbers));
    },
    mendFinding: async (finding) => {
      const computed = computedOf(current().run);
      const mend = computed && mendableCell(finding, computed.content);
      if (!mend) return;
      const { sheet, row, column } = mend.cell;
      await change('mended', {
        ...EMPTY_PLAN,
        relies: [{ cell: mend.cell, value: mend.before }],
        edits: [{ sheet, top: row, left: column, cells: [[mend.after]] }],
      });
    },
  };
}
