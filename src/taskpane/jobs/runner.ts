import type { Dispatch } from 'react';
import type { PaneAction } from './state';

/** Runs jobs one at a time; a failure of our own code ends in the state, never in silence. */
export interface Runner {
  /** A job that does nothing while another one runs, and gives `otherwise` then. */
  readonly alone: <A extends unknown[], T>(
    job: (...args: A) => Promise<T>,
    otherwise: T,
  ) => (...args: A) => Promise<T>;
  /** A job that does nothing while one of another kind runs; what is asked while it runs itself is done after it, at once. */
  readonly gathered: <A>(job: (asked: readonly A[]) => Promise<void>) => (asked: A) => Promise<void>;
  /** A job in the background: what a person asks for meanwhile comes after it. */
  readonly beside: (job: () => Promise<void>) => () => Promise<void>;
}

/** The one runner of a pane: its own buttons and those of the ribbon come here. */
export function makeRunner(dispatch: Dispatch<PaneAction>): Runner {
  let isRunning = false;
  let background: Promise<void> = Promise.resolve();
  const broken = (error: unknown): void => dispatch({ type: 'job-broken', cause: String(error) });
  const alone: Runner['alone'] =
    (job, otherwise) =>
    async (...args) => {
      if (isRunning) return otherwise;
      isRunning = true;
      try {
        await background;
        return await job(...args);
      } catch (error) {
        broken(error);
        return otherwise;
      } finally {
        isRunning = false;
      }
    };
  return {
    alone,
    gathered: (job) => {
      let waiting: Parameters<typeof job>[0][number][] = [];
      let isGathering = false;
      const all = alone(async () => {
        while (waiting.length > 0) await job(waiting.splice(0));
      }, undefined);
      return async (asked) => {
        waiting.push(asked);
        if (isGathering) return;
        isGathering = true;
        await all();
        waiting = [];
        isGathering = false;
      };
    },
    beside: (job) => () => {
      background = job().catch(broken);
      return background;
    },
  };
}
