import type { Dispatch } from 'react';
import type { ApplyOptions, SheetHost } from '../../app/ports';
import { isEmptyPlan, type EditPlan } from '../../sheet/editPlan';
import type { WriteKind } from '../../sheet/history/index';
import type { PaneResult } from '../worker/paneResult';
import { nextTurn } from './nextTurn';
import type { Reading } from './reading';
import { computedOf, type PaneAction, type PaneState } from './state';
import type { Writes } from './writes';

/** What a person can ask of writing and of taking back. */
export interface WriteJobs {
  /** Reads, computes and writes where nothing must be seen first; whether it wrote. */
  readonly computeSheet: () => Promise<boolean>;
  readonly write: () => Promise<boolean>;
  readonly cancel: () => void;
  /** Takes one write back, the latest when none is named. */
  readonly restore: (id?: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
  /** A write that shows how far it is and can be called off; whether it was made. */
  readonly writeSeen: (kind: WriteKind, plan: EditPlan) => Promise<boolean>;
}

interface WriteJobsNeeds {
  readonly host: SheetHost;
  readonly dispatch: Dispatch<PaneAction>;
  readonly current: () => PaneState;
  readonly reading: Reading;
  readonly writes: Writes;
  readonly showResults: () => Promise<void>;
}

/** The jobs that write results into the workbook, and those that take them out of it. */
export function writeJobs(needs: WriteJobsNeeds): WriteJobs {
  const { host, dispatch, current, reading, writes, showResults } = needs;
  let isCancelled = false;

  /** What a write reports while it runs, and whether it was called off. */
  function startWriting(): ApplyOptions {
    isCancelled = false;
    dispatch({ type: 'write-started' });
    return {
      onProgress: (progress) => dispatch({ type: 'write-progressed', progress }),
      isCancelled: () => isCancelled,
    };
  }

  async function writeSeen(kind: WriteKind, plan: EditPlan): Promise<boolean> {
    const options = startWriting();
    await nextTurn();
    const written = await writes.write(kind, plan, options);
    if (!written.ok) dispatch({ type: 'write-failed', issues: written.issues });
    return written.ok;
  }

  async function write(): Promise<boolean> {
    const computed = computedOf(current().run);
    if (computed === null || isEmptyPlan(computed.result.plan)) return false;
    if (!(await writeSeen('results', computed.result.plan))) return false;
    dispatch({ type: 'write-done' });
    await showResults();
    return true;
  }

  async function restore(id?: string): Promise<void> {
    const history = await writes.read();
    const entry = id === undefined ? history.at(-1) : history.find((each) => each.id === id);
    if (!entry) return dispatch({ type: 'noticed', notice: { kind: 'nothing-to-restore' } });
    dispatch({ type: 'restore-started' });
    const done = await writes.takeBack(entry);
    if (!done.ok) return dispatch({ type: 'restore-failed', issues: done.issues });
    // What was computed from the workbook with our results holds no longer.
    const computed = computedOf(current().run) === null ? null : await reading.computedAnew();
    dispatch({ type: 'restore-done', what: entry.kind, computed });
    const [place] = entry.places;
    if (place) await host.show({ sheet: place.sheet, row: place.top, column: place.left });
  }

  async function removeAll(): Promise<void> {
    dispatch({ type: 'restore-started' });
    const removed = await writes.removeAll();
    if (!removed.ok) return dispatch({ type: 'restore-failed', issues: removed.issues });
    reading.forget();
    const { left, remarks } = removed.value;
    dispatch({ type: 'removed-all', left, issues: remarks });
  }

  return {
    computeSheet: async () => {
      const result = await reading.readAndCompute();
      return result !== null && isPlain(result) && (await write());
    },
    write,
    cancel: () => {
      isCancelled = true;
      dispatch({ type: 'cancel-asked' });
    },
    restore,
    removeAll,
    writeSeen,
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
