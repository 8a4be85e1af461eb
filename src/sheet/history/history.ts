import { readSettings, writeSettings, DEFAULT_SETTINGS, type WorkbookSettings } from '../settings';
import { WRITE_KINDS, type HistoryEntry, type PackedUndo } from './entry';

/** Under this key the settings of a workbook keep the history; versions that do not know it write it back as it is. */
const KEY = 'history';

/** Characters that the history of a workbook may take; undo plans of the oldest writes are given up first. */
const MAX_LENGTH = 400_000;
/** Writes that are remembered. */
const MAX_ENTRIES = 60;

/** The writes that a workbook remembers, oldest first; entries that are damaged are left out. */
export function historyIn(settings: string | null): readonly HistoryEntry[] {
  const read = readSettings(settings);
  const raw = read.ok ? read.value.others?.[KEY] : undefined;
  return Array.isArray(raw) ? raw.filter(isEntry) : [];
}

/**
 * The settings text with this history in it; an empty text when nothing but defaults is left, so that the part goes
 * away. Settings that cannot be read are never overwritten: null.
 */
export function withHistory(settings: string | null, entries: readonly HistoryEntry[]): string | null {
  const read = readSettings(settings);
  return read.ok ? settingsText(read.value, entries) : null;
}

/** Text of settings with a history; an empty text when both hold nothing. */
export function settingsText(settings: WorkbookSettings, entries: readonly HistoryEntry[]): string {
  const { others = {}, ...own } = settings;
  const rest = Object.fromEntries(Object.entries(others).filter(([key]) => key !== KEY));
  const kept = entries.length === 0 ? rest : { ...rest, [KEY]: fitting(entries) };
  const text = writeSettings({ ...own, ...(Object.keys(kept).length > 0 && { others: kept }) });
  return text === writeSettings(DEFAULT_SETTINGS) ? '' : text;
}

/** Number of the next write: ids are never used twice. */
export function nextId(entries: readonly HistoryEntry[]): string {
  const last = entries.reduce((highest, { id }) => Math.max(highest, Number(id.slice(1)) || 0), 0);
  return `w${last + 1}`;
}

/** The entries within the limits: the oldest lose first what takes them back. */
function fitting(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const kept: HistoryEntry[] = [];
  let length = 0;
  for (const entry of [...entries].reverse().slice(0, MAX_ENTRIES)) {
    const size = JSON.stringify(entry).length;
    const isKept = length + size <= MAX_LENGTH;
    kept.unshift(isKept ? entry : { ...entry, undo: null });
    if (isKept) length += size;
  }
  return kept;
}

function isEntry(raw: unknown): raw is HistoryEntry {
  if (!isRecord(raw)) return false;
  const { id, kind, at, cellCount, places, sheets, sheetHashes, undo } = raw;
  return (
    typeof id === 'string' &&
    /^w\d+$/.test(id) &&
    WRITE_KINDS.some((each) => each === kind) &&
    typeof at === 'string' &&
    typeof cellCount === 'number' &&
    isListOf(places, isPlace) &&
    isListOf(sheets, isText) &&
    (sheetHashes === undefined || isListOf(sheetHashes, isText)) &&
    (undo === null || isUndo(undo))
  );
}

function isUndo(raw: unknown): raw is PackedUndo {
  if (!isRecord(raw)) return false;
  const { blocks, looks, looksOf, widths, formats, sheets, removeSheets, settings } = raw;
  return (
    isListOf(blocks, isBlock) &&
    isListOf(looks, isRecord) &&
    (looksOf === undefined || isText(looksOf)) &&
    isListOf(widths, hasSheet) &&
    isListOf(formats, (each) => isRecord(each) && isPlace(each['range']) && Array.isArray(each['rules'])) &&
    isListOf(sheets, (each) => isRecord(each) && isText(each['name']) && Array.isArray(each['blocks'])) &&
    isListOf(removeSheets, isText) &&
    isListOf(settings, (each) => isRecord(each) && isText(each['key']) && isText(each['after']))
  );
}

function isBlock(raw: unknown): boolean {
  if (!isRecord(raw)) return false;
  const { sheet, top, left, height, width, cells, styles, after } = raw;
  return (
    isText(sheet) &&
    [top, left, height, width].every((each) => Number.isInteger(each) && Number(each) >= 0) &&
    isListOf(cells, isRun) &&
    (styles === undefined || isListOf(styles, isRun)) &&
    isText(after)
  );
}

function isRun(raw: unknown): boolean {
  return Array.isArray(raw) && raw.length >= 1 && Number.isInteger(raw[0]) && raw[0] > 0;
}

function isPlace(raw: unknown): boolean {
  return (
    isRecord(raw) &&
    isText(raw['sheet']) &&
    ['top', 'left', 'bottom', 'right'].every((side) => Number.isInteger(raw[side]))
  );
}

function hasSheet(raw: unknown): boolean {
  return isRecord(raw) && isText(raw['sheet']);
}

function isText(raw: unknown): boolean {
  return typeof raw === 'string';
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isListOf(raw: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(raw) && raw.every(isItem);
}
