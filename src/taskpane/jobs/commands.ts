import type { Dispatch } from 'react';
import type { CommandId } from './commandIds';
import type { PaneJobs } from './jobs';
import { computedOf, isBusy, type PaneAction, type PaneState } from './state';

/** The pane that lives in the same runtime, shown or not: commands run its jobs, so that it can show them. */
export interface PaneLink {
  readonly dispatch: Dispatch<PaneAction>;
  readonly current: () => PaneState;
  readonly jobs: PaneJobs;
}

export interface CommandEnvironment {
  /** Opens the pane for the person. */
  readonly showPane: () => Promise<void>;
  /** The pane, once it has started. */
  readonly pane: () => Promise<PaneLink>;
}

export type Commands = Readonly<Record<CommandId, () => Promise<void>>>;

/** What the ribbon's buttons and the keyboard shortcuts do. None of them rejects: what went wrong is told in the pane. */
export function makeCommands({ showPane, pane }: CommandEnvironment): Commands {
  const command = (job: (pane: PaneLink) => Promise<void>) => async (): Promise<void> => {
    const link = await pane();
    try {
      // A job that runs already is shown, not disturbed.
      if (isBusy(link.current().run)) await showPane();
      else await job(link);
    } catch (error) {
      link.dispatch({ type: 'job-broken', cause: String(error) });
      await showPane().catch(() => undefined);
    }
  };
  return {
    // The pane may stay closed: the results themselves are what a person sees.
    computeSheet: command(async ({ jobs, dispatch }) => {
      if (await jobs.computeSheet()) return;
      dispatch({ type: 'tab-chosen', tab: 'compute' });
      await showPane();
    }),
    openPane: command(showPane),
    openAudit: command(async ({ jobs, current }) => {
      jobs.chooseTab('check');
      await showPane();
      if (computedOf(current().run) === null) await jobs.read();
    }),
    freezeFormulas: command(async ({ jobs }) => {
      await showPane();
      await jobs.askFreeze();
    }),
    repairFormulas: command(async ({ jobs }) => {
      await jobs.repair();
      await showPane();
    }),
    restoreLast: command(async ({ jobs, current }) => {
      await jobs.restore();
      if (current().notice?.kind !== 'taken-back') await showPane();
    }),
  };
}
