import type { CellAddress, CellRange } from '../kernel/cellAddress';
import type { Issue } from '../kernel/issue';
import { fail, issuesOf, ok, type Result } from '../kernel/result';
import { EMPTY_PLAN, isEmptyPlan, type EditPlan } from '../sheet/editPlan';
import {
  historyIn,
  nextId,
  withHistory,
  newEntry,
  packUndo,
  planTakeBack,
  leftoverPlan,
  type HistoryEntry,
  type WriteKind,
} from '../sheet/history/index';
import type { SheetIssue } from '../sheet/table';
import type { ApplyOptions, SheetHost } from './ports';

/** What a write was for and when it was made (ISO 8601). */
export interface WriteAbout extends ApplyOptions {
  readonly kind: WriteKind;
  readonly at: string;
  /** Changes the plan that takes the write back before it is kept. */
  readonly undo?: (undo: EditPlan) => EditPlan;
}

/** A write that was made: its id in the history, and the plan that takes it back exactly while nothing else changes. */
export interface Written {
  readonly id: string;
  readonly undo: EditPlan;
  /** The history with this write in it. */
  readonly history: readonly HistoryEntry[];
}

/**
 * Applies a plan and keeps in the workbook what takes it back; null when the plan is empty.
 * @issue those of `SheetHost.apply`; remarks when the history could not be kept
 */
export async function writeRecorded(
  host: SheetHost,
  plan: EditPlan,
  { kind, at, undo: changed, ...options }: WriteAbout,
): Promise<Result<Written | null, Issue>> {
  if (isEmptyPlan(plan)) return ok(null);
  const before = await settingsOf(host);
  if (!before.ok) return before;
  const applied = await host.apply(plan, options);
  if (!applied.ok) return applied;
  const undo = changed ? changed(applied.value) : applied.value;
  const history = historyWith(plan, undo, before.value, { kind, at, ...lookNameOf(host) });
  const id = history.at(-1)?.id ?? '';
  const text = withHistory(plan.settings ?? before.value, history);
  const kept = text === null ? ok(EMPTY_PLAN) : await host.apply({ ...EMPTY_PLAN, settings: text });
  return ok({ id, undo, history }, [...applied.warnings, ...issuesOf(kept)]);
}

/** A write whose plan is recorded before it is made. */
export interface RecordAbout extends Pick<WriteAbout, 'kind' | 'at'> {
  /** Name of the looks of the host that will write. */
  readonly looksOf?: string;
}

/**
 * The plan of a write with its entry in the settings that it leaves, for a host that tells the way back before it
 * writes. Settings that cannot be read stay as they are.
 * @param undo     the plan that takes `plan` back, with its reliances
 * @param settings of the workbook as it is
 */
export function recordedPlan(
  plan: EditPlan,
  undo: EditPlan,
  settings: string | null,
  about: RecordAbout,
): EditPlan {
  const text = withHistory(plan.settings ?? settings, historyWith(plan, undo, settings, about));
  return text === null ? plan : { ...plan, settings: text };
}

/** The history after a write, its entry last. */
function historyWith(
  plan: EditPlan,
  undo: EditPlan,
  before: string | null,
  { kind, at, looksOf }: RecordAbout,
): readonly HistoryEntry[] {
  const after = plan.settings ?? before;
  const entries = historyIn(after);
  const packed = packUndo(undo, { before, after }, kind === 'choices', looksOf);
  return [...entries, newEntry(nextId(entries), { kind, at }, plan, packed)];
}

/**
 * Takes one write back.
 * @issue those of `planTakeBack` and `SheetHost.apply`
 */
export async function takeBack(host: SheetHost, id: string): Promise<Result<void, Issue>> {
  const content = await host.read();
  if (!content.ok) return content;
  const planned = planTakeBack(content.value, id, lookNameOf(host));
  if (!planned.ok) return planned;
  const done = await host.apply(planned.value.plan);
  return done.ok ? ok(undefined) : done;
}

/** What removing everything left behind. */
export interface RemovedAll {
  /** Cells that someone changed after we wrote them. */
  readonly left: readonly CellAddress[];
  /** Sheets that stay, and writes that the workbook no longer knows enough of. */
  readonly remarks: readonly Issue[];
}

/**
 * Removes all that LAKIP put into the workbook: results, sheets, marks, formats, settings. The newest write goes
 * first; what the history does not know any more is found by the settings. Nothing that a person changed goes.
 * @issue those of `SheetHost.apply`; among the remarks those of `sheetsTakenBack` and `history-not-restored`
 */
export async function removeAll(host: SheetHost): Promise<Result<RemovedAll, Issue>> {
  const left: CellAddress[] = [];
  const remarks: Issue[] = [];
  const start = await settingsOf(host);
  if (!start.ok) return start;
  for (const { id, kind, places } of [...historyIn(start.value)].reverse()) {
    const content = await host.read();
    if (!content.ok) return content;
    const planned = planTakeBack(content.value, id, { ...lookNameOf(host), leavesEdited: true });
    if (!planned.ok) {
      // Columns and sheets that were too large to be kept are found by the settings below; nothing else is.
      if (!FOUND_BY_SETTINGS.has(kind)) remarks.push(notRestored(places));
      continue;
    }
    const done = await host.apply(planned.value.plan);
    if (!done.ok) return done;
    left.push(...planned.value.left);
  }
  const content = await host.read();
  if (!content.ok) return content;
  const { plan, leftSheets } = leftoverPlan(content.value);
  const done = await host.apply(plan);
  return done.ok ? ok({ left, remarks: [...remarks, ...leftSheets] }) : done;
}

function notRestored([place]: readonly CellRange[]): SheetIssue {
  return {
    code: 'history-not-restored',
    severity: 'warning',
    ...(place && { cell: { sheet: place.sheet, row: place.top, column: place.left } }),
  };
}

/** Writes whose traces the settings and the marks of sheets tell, also without the history. */
const FOUND_BY_SETTINGS: ReadonlySet<WriteKind> = new Set(['results', 'report', 'check-sheet', 'choices']);

function lookNameOf({ looks }: SheetHost): { looksOf?: string } {
  return looks === undefined ? {} : { looksOf: looks };
}

async function settingsOf(host: SheetHost): Promise<Result<string | null, Issue>> {
  if (host.settings) return host.settings();
  const content = await host.read();
  return content.ok ? ok(content.value.settings) : fail(...content.issues);
}
