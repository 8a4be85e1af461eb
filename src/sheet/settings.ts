import { MAX_ROWS } from '../kernel/cellAddress';
import { fail, ok, type Result } from '../kernel/result';
import { BPOM_2021, METHOD_PRESETS, parseMethod, type Method } from '../scoring/index';
import { EMPTY_MAPPING, type Mapping } from './decision';
import { parseKeptAnswers, type KeptAnswer } from './shape/index';
import type { SheetIssue } from './table';

/** How results are written: figures, plain Excel formulas, or formulas of the add-in. */
export type WriteMode = 'values' | 'formulas' | 'functions';

export const WRITE_MODES: readonly WriteMode[] = ['values', 'formulas', 'functions'];

/** A column that holds our results: found again by its header text on its sheet. */
export interface OutputColumn {
  readonly sheet: string;
  /** `fieldRefKey` of what it holds. */
  readonly field: string;
  readonly header: string;
  readonly column: number;
  /** The office's own column, filled by us. */
  readonly isOffices?: boolean;
  /** Rows of the results, zero-based, inclusive, and the row of the header. */
  readonly rows?: { readonly first: number; readonly last: number };
  readonly headerRow?: number;
  /** What we wrote there, so that a cell that a person typed over is told apart. Left out by versions before 0.2. */
  readonly written?: WrittenCells;
  /** Marks of the names of the rows, kept with the first column of a sheet for all of them. */
  readonly rowNames?: string;
}

/** Marks (`plan/writtenMarks.ts`) of the cells of a column that hold what we wrote. */
export interface WrittenCells {
  /** One mark for each `each` rows, from the first row of the results to the last. */
  readonly values: string;
  readonly each?: number;
  /** Marks of the kinds of formulas that we wrote. */
  readonly formulas: string;
}

/** A finding of the audit that a person accepted: shown again when the printed text changes. */
export interface AcceptedFinding {
  readonly printed: string;
  readonly note: string;
}

/**
 * What a workbook remembers of us (JSON in a custom XML part, see settingsPart.ts): shared by pane, functions
 * and command line.
 */
export interface WorkbookSettings {
  readonly version: 1;
  readonly method: Method;
  readonly mapping: Mapping;
  readonly mode: WriteMode;
  readonly outputs: readonly OutputColumn[];
  /** Names of result sheets that are ours. */
  readonly resultSheets: readonly string[];
  /** By finding id. */
  readonly accepted: Readonly<Record<string, AcceptedFinding>>;
  /** What another version of ours keeps here: written back as it is. */
  readonly others?: Readonly<Record<string, unknown>>;
}

export const DEFAULT_SETTINGS: WorkbookSettings = {
  version: 1,
  method: BPOM_2021,
  mapping: EMPTY_MAPPING,
  mode: 'values',
  outputs: [],
  resultSheets: [],
  accepted: {},
};

/** Settings of ours stay far below; what is longer or deeper was not made by us. */
const MAX_LENGTH = 1 << 24;
const MAX_DEPTH = 100;

/**
 * Settings of a workbook from the text of its part; the defaults when there is none.
 * @issue `settings-unreadable`: the text is damaged or of a newer version; it must not be overwritten then
 */
export function readSettings(text: string | null): Result<WorkbookSettings, SheetIssue> {
  if (text === null || text.trim() === '') return ok(DEFAULT_SETTINGS);
  if (text.length > MAX_LENGTH) return unreadable('size');
  const raw = objectIn(text);
  if (!raw) return unreadable('json');
  const { version, method, mapping, mode, outputs, resultSheets, accepted, ...others } = raw;
  if (version !== 1) return unreadable('version');
  const parts = {
    method: methodIn(method),
    mapping: mapping === undefined ? EMPTY_MAPPING : parseMapping(mapping),
    mode: mode === undefined ? DEFAULT_SETTINGS.mode : (WRITE_MODES.find((each) => each === mode) ?? null),
    outputs: listIn(outputs, isOutputColumn),
    resultSheets: listIn(resultSheets, (name) => typeof name === 'string'),
    accepted: acceptedIn(accepted),
    others: isShallow(others) ? others : null,
  };
  const damaged = Object.entries(parts).find(([, part]) => part === null);
  if (damaged) return unreadable(damaged[0]);
  const read = parts as { [Key in keyof typeof parts]: NonNullable<(typeof parts)[Key]> };
  const { others: kept, ...own } = read;
  return ok({ version: 1, ...own, ...(Object.keys(kept).length > 0 && { others: kept }) });
}

function unreadable(part: string): Result<never, SheetIssue> {
  return fail({ code: 'settings-unreadable', severity: 'warning', data: { part } });
}

/** Text of settings; a preset is kept by its id, so that a corrected preset reaches every workbook. */
export function writeSettings(settings: WorkbookSettings): string {
  const preset = METHOD_PRESETS.find((each) => JSON.stringify(each) === JSON.stringify(settings.method));
  const { others, ...own } = settings;
  return JSON.stringify({ ...others, ...own, method: preset ? preset.id : settings.method });
}

/** A mapping from JSON of a file or of settings: answers by cell, or by what the headers say; null when it is none. */
export function parseMapping(raw: unknown): Mapping | null {
  if (isObject(raw) && raw['version'] === 2) {
    const offered = parseKeptAnswers(raw);
    return offered && { version: 1, answers: {}, offered };
  }
  if (!isObject(raw) || raw['version'] !== 1 || !isObject(raw['answers'])) return null;
  const answers = Object.entries(raw['answers']).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const kept = parseKeptAnswers(raw['kept']);
  return { version: 1, answers: Object.fromEntries(answers), ...(kept && { kept }) };
}

/** The second version of a mapping file: the answers by what the headers and rows say, for another file too. */
export function writeMappingFile({ kept }: Mapping): string {
  const { shapes, answers } = kept ?? { shapes: [], answers: [] };
  return `${JSON.stringify({ version: 2, shapes, answers: answers.filter(isForOthers) }, null, 2)}\n`;
}

/** A permission to fill a column of the office is for one workbook. */
function isForOthers({ kind }: KeptAnswer): boolean {
  return kind !== 'output-column';
}

function methodIn(raw: unknown): Method | null {
  if (raw === undefined) return DEFAULT_SETTINGS.method;
  if (typeof raw === 'string') return METHOD_PRESETS.find((preset) => preset.id === raw) ?? null;
  const parsed = parseMethod(raw);
  return parsed.ok ? parsed.value : null;
}

function acceptedIn(raw: unknown): Record<string, AcceptedFinding> | null {
  if (raw === undefined) return {};
  if (!isObject(raw)) return null;
  const accepted: [string, AcceptedFinding][] = [];
  for (const [id, each] of Object.entries(raw)) {
    if (!isObject(each) || typeof each['printed'] !== 'string') return null;
    const note = each['note'] ?? '';
    if (typeof note !== 'string') return null;
    accepted.push([id, { printed: each['printed'], note }]);
  }
  // Not one by one: an id "__proto__" would become the prototype.
  return Object.fromEntries(accepted);
}

function isOutputColumn(raw: unknown): raw is OutputColumn {
  if (!isObject(raw)) return false;
  const { sheet, field, header, column, isOffices, rows, headerRow, written, rowNames } = raw;
  return (
    [sheet, field, header].every((text) => typeof text === 'string') &&
    isPlace(column) &&
    (isOffices === undefined || typeof isOffices === 'boolean') &&
    (headerRow === undefined || isPlace(headerRow)) &&
    (written === undefined || isWritten(written)) &&
    (rowNames === undefined || typeof rowNames === 'string') &&
    (rows === undefined || (isObject(rows) && isPlace(rows['first']) && isPlace(rows['last'])))
  );
}

function isWritten(raw: unknown): boolean {
  if (!isObject(raw)) return false;
  const { values, formulas, each } = raw;
  return typeof values === 'string' && typeof formulas === 'string' && (each === undefined || isPlace(each));
}

/** A zero-based row or column. */
function isPlace(raw: unknown): boolean {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw < MAX_ROWS;
}

/** Whether nothing is nested so deep that it could be read but not written again. */
function isShallow(value: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (each.depth > MAX_DEPTH) return false;
    if (typeof each.value !== 'object' || each.value === null) continue;
    for (const inner of Object.values(each.value)) open.push({ value: inner, depth: each.depth + 1 });
  }
  return true;
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const raw: unknown = JSON.parse(text);
    return isObject(raw) ? raw : null;
  } catch {
    return null;
  }
}

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** A list of one kind of item, empty when there is none; null when something else stands in it. */
function listIn<T>(raw: unknown, isItem: (item: unknown) => item is T): readonly T[] | null {
  if (raw === undefined) return [];
  return Array.isArray(raw) && raw.every(isItem) ? raw : null;
}
