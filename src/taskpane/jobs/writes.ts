import type { Dispatch } from 'react';
import { removeAll, takeBack, writeRecorded, type RemovedAll, type Written } from '../../app/index';
import type { ApplyOptions, SheetHost } from '../../app/ports';
import type { Issue } from '../../kernel/issue';
import { ok, type Result } from '../../kernel/result';
import type { EditPlan } from '../../sheet/editPlan';
import { historyIn, withHistory, type HistoryEntry, type WriteKind } from '../../sheet/history/index';
import { keepingChoices } from './choices';
import type { PaneAction } from './state';

/** How the pane and the ribbon write into the workbook: each write is kept, and the state knows the history. */
export interface Writes {
  readonly write: (
    kind: WriteKind,
    plan: EditPlan,
    options?: ApplyOptions & { readonly undo?: (undo: EditPlan) => EditPlan },
  ) => Promise<Result<Written | null, Issue>>;
  readonly takeBack: (entry: HistoryEntry) => Promise<Result<void, Issue>>;
  readonly removeAll: () => Promise<Result<RemovedAll, Issue>>;
  /** Reads the history of the workbook, newest last, and tells the state. */
  readonly read: () => Promise<readonly HistoryEntry[]>;
}

/** The writes of one workbook. Plans that are too large for the workbook stay here until the pane closes. */
export function makeWrites(host: SheetHost, now: () => Date, dispatch: Dispatch<PaneAction>): Writes {
  const session = new Map<string, EditPlan>();

  async function read(): Promise<readonly HistoryEntry[]> {
    const text = await settingsText(host);
    const history = historyIn(text.ok ? text.value : null);
    dispatch({ type: 'history-read', history });
    return history;
  }

  async function write(...[kind, plan, options = {}]: Parameters<Writes['write']>) {
    const written = await writeRecorded(host, plan, { ...options, kind, at: now().toISOString() });
    if (written.ok && written.value) {
      session.set(written.value.id, written.value.undo);
      dispatch({ type: 'history-read', history: written.value.history });
    }
    return written;
  }

  /** What was too large to be kept in the workbook is taken back by the plan of this session. */
  async function takeBackLost({ id, kind }: HistoryEntry, undo: EditPlan): Promise<Result<void, Issue>> {
    const text = await settingsText(host);
    if (!text.ok) return text;
    const plan = keepingChoices(undo, text.value, kind === 'report' ? 'resultSheets' : 'outputs');
    const rest = historyIn(text.value).filter((each) => each.id !== id);
    const settings = withHistory(plan.settings ?? text.value, rest);
    const done = await host.apply({ ...plan, ...(settings !== null && { settings }) });
    return done.ok ? ok(undefined) : done;
  }

  return {
    write,
    read,
    takeBack: async (entry) => {
      const undo = entry.undo === null ? session.get(entry.id) : undefined;
      const done = undo ? await takeBackLost(entry, undo) : await takeBack(host, entry.id);
      await read();
      return done;
    },
    removeAll: async () => {
      const done = await removeAll(host);
      await read();
      return done;
    },
  };
}

/** Text of the settings as the workbook has it now. */
export async function settingsText(host: SheetHost): Promise<Result<string | null, Issue>> {
  if (host.settings) return host.settings();
  const content = await host.read();
  return content.ok ? ok(content.value.settings) : content;
}
