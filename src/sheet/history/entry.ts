import type { CellRange } from '../../kernel/cellAddress';
import type { CellContent, CellStyle, ColumnWidthEdit, ConditionalFormatEdit, SheetEdit } from '../editPlan';
import type { WorkbookSettings } from '../settings';
import type { Run } from './runs';

/** What a write of ours was for. */
export const WRITE_KINDS = [
  'results',
  'report',
  'check-sheet',
  'marks',
  'frozen',
  'repaired',
  'numbers',
  'mended',
  'choices',
] as const;

export type WriteKind = (typeof WRITE_KINDS)[number];

/** A block as it was before a write, and fingerprints of what the write left in it. */
export interface PackedBlock {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
  readonly cells: readonly Run<CellContent>[];
  /** Numbers of `looks`. */
  readonly styles?: readonly Run<number>[];
  /** One fingerprint a cell, row by row, in one text. */
  readonly after: string;
}

/** Parts of the settings that a write may change and that its taking back brings back. */
export type SettingsKey = 'outputs' | 'resultSheets' | 'method' | 'mapping' | 'mode';

/** One part of the settings before a write (undefined: the default), and a fingerprint of it after. */
export interface SettingsChange {
  readonly key: SettingsKey;
  readonly before: WorkbookSettings[SettingsKey];
  readonly after: string;
}

/** What takes a write back, small enough to be kept in the workbook. */
export interface PackedUndo {
  readonly blocks: readonly PackedBlock[];
  readonly looks: readonly CellStyle[];
  /** The host whose looks these are; another host takes only what every host knows. */
  readonly looksOf?: string;
  readonly widths: readonly ColumnWidthEdit[];
  readonly formats: readonly ConditionalFormatEdit[];
  /** Sheets of ours as they were before they were made again. */
  readonly sheets: readonly SheetEdit[];
  /** Sheets of ours that the write made. */
  readonly removeSheets: readonly string[];
  readonly settings: readonly SettingsChange[];
}

/** One write of ours: what, when, where, and what takes it back. */
export interface HistoryEntry {
  readonly id: string;
  readonly kind: WriteKind;
  /** Date and time of the write, ISO 8601. */
  readonly at: string;
  /** Cells written; 0 where only sheets, looks or choices were. */
  readonly cellCount: number;
  /** The smallest rectangle a sheet around what was written. */
  readonly places: readonly CellRange[];
  /** Sheets that were made or made again. */
  readonly sheets: readonly string[];
  /** Fingerprints of what was put into them, in the same order; missing in entries of older versions. */
  readonly sheetHashes?: readonly string[];
  /** null: too large to be kept. */
  readonly undo: PackedUndo | null;
}
