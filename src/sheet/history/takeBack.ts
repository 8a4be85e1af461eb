import { fail, ok, type Result } from '../../kernel/result';
import { EMPTY_PLAN, type BlockEdit, type EditPlan, type Reliance } from '../editPlan';
import { isCellError, type Grid, type WorkbookContent } from '../grid';
import { DEFAULT_SETTINGS, readSettings, type WorkbookSettings } from '../settings';
import type { SheetIssue } from '../table';
import { cellHash, NO_HASH } from './cellHash';
import type { HistoryEntry, PackedBlock, SettingsChange } from './entry';
import { historyIn, settingsText } from './history';
import { entryOfLeft, sheetsTakenBack } from './madeSheets';
import { partHash } from './packUndo';
import { unpackEdits, writtenCells } from './unpackUndo';

export interface TakeBackOptions {
  /** Name of the looks of the host that will apply the plan. */
  readonly looksOf?: string;
  /** Leave the cells and sheets that someone changed since, instead of refusing. */
  readonly leavesEdited?: boolean;
}

/** A plan that takes a write back, and what it leaves since someone changed it. */
export interface TakenBack {
  readonly plan: EditPlan;
  readonly left: readonly Reliance['cell'][];
  /** Sheets that stay, each with the reason. */
  readonly leftSheets: readonly SheetIssue[];
}

/**
 * The plan that takes one write back, in any order that is safe.
 * @param id of an entry of `historyIn(content.settings)`
 * @issue `history-unknown`, `history-lost` (too large to be kept), `history-later` (a later write of ours stands on
 *        it), `history-edited` (someone changed a cell since), `history-moved` (its sheet is gone), those of
 *        `sheetsTakenBack`
 */
export function planTakeBack(
  content: WorkbookContent,
  id: string,
  { looksOf, leavesEdited = false }: TakeBackOptions = {},
): Result<TakenBack, SheetIssue> {
  const entries = historyIn(content.settings);
  const at = entries.findIndex((entry) => entry.id === id);
  const entry = entries[at];
  if (!entry) return fail({ code: 'history-unknown', severity: 'error' });
  const { undo } = entry;
  const edits = undo && unpackEdits(undo, looksOf);
  if (!undo || !edits) return fail({ code: 'history-lost', severity: 'error' });
  const later = entries.slice(at + 1).find((other) => standsOn(other, entry));
  if (later) return fail(laterIssue(later));
  const sheets = new Map(content.sheets.map((grid) => [grid.sheet, grid]));
  const gone = undo.blocks.find(({ sheet }) => !sheets.has(sheet));
  if (gone && !leavesEdited)
    return fail({ code: 'history-moved', severity: 'error', data: { sheet: gone.sheet } });
  const left = undo.blocks.flatMap((block) => editedCells(block, sheets.get(block.sheet)));
  const [first] = left;
  if (first && !leavesEdited) return fail({ code: 'history-edited', severity: 'error', cell: first });
  const made = sheetsTakenBack(undo, sheets, content.settings);
  const [firstSheet, ...otherSheets] = made.left;
  if (firstSheet && !leavesEdited) return fail(firstSheet, ...otherSheets);
  const kept = edits.filter(({ sheet }) => sheets.has(sheet)).map((block) => without(block, left));
  const plan: EditPlan = {
    ...EMPTY_PLAN,
    relies: kept.flatMap((block) => relied(block, sheets.get(block.sheet))),
    edits: kept,
    widths: undo.widths.filter(({ sheet }) => sheets.has(sheet)),
    formats: undo.formats.filter(({ range }) => sheets.has(range.sheet)),
    ...made.plan,
    ...settingsAfter(
      content.settings,
      entry,
      made.left.map(({ data }) => data.sheet),
    ),
  };
  return ok({ plan, left, leftSheets: made.left });
}

/** Whether taking `entry` back would take away what the later write `other` wrote or stands on. */
function standsOn(other: HistoryEntry, entry: HistoryEntry): boolean {
  if (other.undo === null || entry.undo === null)
    return other.sheets.some((sheet) => entry.sheets.includes(sheet));
  const made = new Set([...entry.undo.removeSheets, ...entry.undo.sheets.map(({ name }) => name)]);
  if (other.sheets.some((sheet) => made.has(sheet))) return true;
  if (other.undo.blocks.some((block) => made.has(block.sheet))) return true;
  if (entry.kind === 'choices' && other.kind === 'choices') return true;
  return entry.undo.blocks.some((mine) => other.undo?.blocks.some((theirs) => meet(mine, theirs)) === true);
}

/** Whether two blocks have a cell in common. */
function meet(one: PackedBlock, two: PackedBlock): boolean {
  return (
    one.sheet === two.sheet &&
    one.top < two.top + two.height &&
    two.top < one.top + one.height &&
    one.left < two.left + two.width &&
    two.left < one.left + one.width
  );
}

function laterIssue({ kind, at, places }: HistoryEntry): SheetIssue {
  const place = places[0];
  return {
    code: 'history-later',
    severity: 'error',
    ...(place && { cell: { sheet: place.sheet, row: place.top, column: place.left } }),
    data: { kind, at },
  };
}

/** Cells that hold something else than what the write left. */
function editedCells(block: PackedBlock, grid: Grid | undefined): Reliance['cell'][] {
  if (!grid) return [];
  const edited: Reliance['cell'][] = [];
  for (const { cell, after } of writtenCells(block)) {
    if (after !== NO_HASH && cellHash(grid, cell.row, cell.column) !== after) edited.push(cell);
  }
  return edited;
}

function without(block: BlockEdit, left: readonly Reliance['cell'][]): BlockEdit {
  const out = new Set(
    left.filter(({ sheet }) => sheet === block.sheet).map(({ row, column }) => `${row}|${column}`),
  );
  if (out.size === 0) return block;
  const isOut = (i: number, j: number): boolean => out.has(`${block.top + i}|${block.left + j}`);
  const keep = <T>(rows: readonly (readonly (T | undefined)[])[]): (T | undefined)[][] =>
    rows.map((row, i) => row.map((item, j) => (isOut(i, j) ? undefined : item)));
  return { ...block, cells: keep(block.cells), ...(block.styles && { styles: keep(block.styles) }) };
}

/** What the edited cells hold now: a change between planning and writing is refused by the host. */
function relied({ sheet, top, left, cells }: BlockEdit, grid: Grid | undefined): Reliance[] {
  if (!grid) return [];
  return cells.flatMap((row, i) =>
    row.flatMap((content, j): Reliance[] => {
      if (content === undefined) return [];
      const cell = { sheet, row: top + i, column: left + j };
      const formula = grid.formula(cell.row, cell.column);
      const value = grid.value(cell.row, cell.column);
      if (formula !== null) return [{ cell, value: isCellError(value) ? null : value, formula }];
      return [{ cell, value }];
    }),
  );
}

/** The settings without the write; sheets that stay are remembered, so that they are never taken for ours alone. */
function settingsAfter(
  text: string | null,
  entry: HistoryEntry,
  leftSheets: readonly string[],
): Pick<EditPlan, 'settings'> {
  const read = readSettings(text);
  if (!read.ok) return {};
  const settings = (entry.undo?.settings ?? []).reduce(
    (now, change) => withBefore(now, change, entry),
    read.value,
  );
  const rest = entryOfLeft(entry, leftSheets);
  const entries = historyIn(text).flatMap((each) => {
    if (each.id !== entry.id) return [each];
    return rest ? [rest] : [];
  });
  return { settings: settingsText(settings, entries) };
}

/** The settings with one part as it was before a write. */
function withBefore(
  settings: WorkbookSettings,
  { key, before, after }: SettingsChange,
  { places, undo }: HistoryEntry,
): WorkbookSettings {
  const old = before ?? DEFAULT_SETTINGS[key];
  // A later write changed the same part: only what this one put there goes.
  if (partHash(settings, key) !== after && key === 'resultSheets') {
    const made = new Set(undo?.removeSheets);
    return { ...settings, resultSheets: settings.resultSheets.filter((name) => !made.has(name)) };
  }
  if (partHash(settings, key) !== after && key === 'outputs') {
    const here = new Set(places.map(({ sheet }) => sheet));
    const others = settings.outputs.filter(({ sheet }) => !here.has(sheet));
    const earlier = (old as WorkbookSettings['outputs']).filter(({ sheet }) => here.has(sheet));
    return { ...settings, outputs: [...others, ...earlier] };
  }
  return { ...settings, [key]: old };
}
