import { MAX_ROWS } from '../kernel/cellAddress';
import type { SheetEdit } from './editPlan';
import { madeSheetHash } from './history/index';

/** Worksheet property that marks a sheet as ours, the same in a file and in Excel. */
export const SHEET_MARK = 'lakip';

/** What Excel does not tell again of a sheet. */
type Untold = Pick<
  SheetEdit,
  | 'heights'
  | 'pageBreaks'
  | 'charts'
  | 'formats'
  | 'landscape'
  | 'printTitleRows'
  | 'freezeRows'
  | 'freezeColumns'
>;

/** What the mark of a sheet of ours keeps, so that its making can be taken back. */
export interface SheetMemory extends Untold {
  /** Fingerprint of what we put into the sheet. */
  readonly madeHash?: string;
}

/** Text of the mark of a sheet that bears one. */
export function sheetMarkText(edit: Untold & Pick<SheetEdit, 'blocks' | 'madeHash'>): string {
  const { heights, pageBreaks, charts, formats, landscape, printTitleRows, freezeRows, freezeColumns } = edit;
  const memory: SheetMemory = {
    charts,
    formats,
    landscape,
    madeHash: edit.madeHash ?? madeSheetHash(edit),
    ...(heights && { heights }),
    ...(pageBreaks && { pageBreaks }),
    ...(printTitleRows && { printTitleRows }),
    ...(freezeRows !== undefined && { freezeRows }),
    ...(freezeColumns !== undefined && { freezeColumns }),
  };
  return JSON.stringify(memory);
}

/**
 * What a mark keeps; null when its text is damaged or not ours, so that the sheet does not count as ours. A mark stands
 * in the workbook, where anyone can write: whatever else it says is left out.
 */
export function sheetMemoryIn(text: string): SheetMemory | null {
  const raw = recordIn(text);
  if (!raw) return null;
  const { charts = [], formats = [], landscape = false } = raw;
  if (!isListOf(charts, isChart) || !isListOf(formats, isFormat) || typeof landscape !== 'boolean')
    return null;
  const { heights, pageBreaks, printTitleRows, freezeRows, freezeColumns, madeHash } = raw;
  const isSound =
    (heights === undefined || isListOf(heights, isHeight)) &&
    (pageBreaks === undefined || isListOf(pageBreaks, isPlace)) &&
    (printTitleRows === undefined || hasPlaces(printTitleRows, ['first', 'last'])) &&
    (freezeRows === undefined || isPlace(freezeRows)) &&
    (freezeColumns === undefined || isPlace(freezeColumns)) &&
    (madeHash === undefined || typeof madeHash === 'string');
  if (!isSound) return null;
  const laidOut = { heights, pageBreaks, printTitleRows, freezeRows, freezeColumns };
  const kept = { charts, formats, landscape, ...laidOut, madeHash };
  const given = Object.entries(kept).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as unknown as SheetMemory;
}

type Json = Readonly<Record<string, unknown>>;

function recordIn(text: string): Json | null {
  try {
    const raw: unknown = JSON.parse(text);
    return isRecord(raw) ? raw : null;
  } catch {
    return null;
  }
}

function isRecord(raw: unknown): raw is Json {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isListOf(raw: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(raw) && raw.every(isItem);
}

/** A zero-based row or column. */
function isPlace(raw: unknown): boolean {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw < MAX_ROWS;
}

function hasPlaces(raw: unknown, names: readonly string[]): boolean {
  return isRecord(raw) && names.every((name) => isPlace(raw[name]));
}

function hasTexts(raw: Json, names: readonly string[]): boolean {
  return names.every((name) => typeof raw[name] === 'string');
}

function isRange(raw: unknown): boolean {
  return isRecord(raw) && hasTexts(raw, ['sheet']) && hasPlaces(raw, ['top', 'left', 'bottom', 'right']);
}

function isHeight(raw: unknown): boolean {
  return hasPlaces(raw, ['row']) && Number.isFinite((raw as Json)['points']);
}

function isFormat(raw: unknown): boolean {
  const isRule = (rule: unknown): boolean =>
    isRecord(rule) && hasTexts(rule, ['equals', 'fill', 'fontColor']);
  return isRecord(raw) && isRange(raw['range']) && isListOf(raw['rules'], isRule);
}

function isChart(raw: unknown): boolean {
  const isSeries = (each: unknown): boolean =>
    isRecord(each) &&
    hasTexts(each, ['name']) &&
    isRange(each['values']) &&
    (each['color'] === undefined || typeof each['color'] === 'string') &&
    (each['pointColors'] === undefined ||
      isListOf(each['pointColors'], (color) => typeof color === 'string'));
  return (
    isRecord(raw) &&
    hasTexts(raw, ['name', 'title', 'sheet']) &&
    ['column', 'bar', 'line'].includes(raw['kind'] as string) &&
    isRange(raw['place']) &&
    isRange(raw['categories']) &&
    isListOf(raw['series'], isSeries) &&
    (raw['valueAxisTitle'] === undefined || typeof raw['valueAxisTitle'] === 'string') &&
    (raw['valueAxisMinimum'] === undefined || Number.isFinite(raw['valueAxisMinimum']))
  );
}
