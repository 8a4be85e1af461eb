import type { BlockEdit, CellStyle, EditPlan, Reliance } from '../editPlan';
import { DEFAULT_SETTINGS, readSettings, type WorkbookSettings } from '../settings';
import { contentHash, hashOf, NO_HASH } from './cellHash';
import type { PackedBlock, PackedUndo, SettingsChange, SettingsKey } from './entry';
import { runsOf } from './runs';

/** Parts of the settings that go with a write. Choices stay when results are taken back. */
const WRITTEN: readonly SettingsKey[] = ['outputs', 'resultSheets'];
const CHOSEN: readonly SettingsKey[] = ['method', 'mapping', 'mode'];

/** Texts of the settings around a write. */
export interface SettingsAround {
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The plan that takes a write back, as it is kept in the workbook.
 * @param undo     from the host that wrote, with its reliances
 * @param settings of the workbook before and after the write
 * @param isChoice the write was one of choices only: they are what is taken back
 * @param looksOf  name of the host's looks
 */
export function packUndo(
  undo: EditPlan,
  settings: SettingsAround,
  isChoice: boolean,
  looksOf?: string,
): PackedUndo {
  const looks = new Map<string, { number: number; style: CellStyle }>();
  const lookNumber = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    const known = looks.get(key) ?? { number: looks.size, style };
    looks.set(key, known);
    return known.number;
  };
  const left = new Map(undo.relies.map((reliance) => [keyOf(reliance.cell), reliance]));
  return {
    blocks: undo.edits.map((block) => packBlock(block, left, lookNumber)),
    looks: [...looks.values()].map(({ style }) => style),
    ...(looksOf !== undefined && { looksOf }),
    widths: undo.widths,
    formats: undo.formats,
    sheets: undo.sheets,
    removeSheets: undo.removeSheets ?? [],
    settings: settingsChanges(settings, isChoice ? CHOSEN : WRITTEN),
  };
}

function packBlock(
  { sheet, top, left, cells, styles }: BlockEdit,
  relies: ReadonlyMap<string, Reliance>,
  lookNumber: (style: CellStyle) => number,
): PackedBlock {
  const after = cells.flatMap((row, i) =>
    row.map((_, j) => {
      const reliance = relies.get(keyOf({ sheet, row: top + i, column: left + j }));
      return reliance ? contentHash(reliance.value, reliance.formula ?? null) : NO_HASH;
    }),
  );
  return {
    sheet,
    top,
    left,
    height: cells.length,
    width: cells[0]?.length ?? 0,
    cells: runsOf(cells),
    ...(styles && { styles: runsOf(styles.map((row) => row.map((style) => style && lookNumber(style)))) }),
    after: after.join(''),
  };
}

function keyOf({ sheet, row, column }: Reliance['cell']): string {
  return `${row}|${column}|${sheet}`;
}

function settingsChanges({ before, after }: SettingsAround, keys: readonly SettingsKey[]): SettingsChange[] {
  const [old, now] = [settingsOf(before), settingsOf(after)];
  return keys
    .filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))
    .map((key) => ({ key, before: old[key], after: partHash(now, key) }));
}

/** Fingerprint of a part of the settings. */
export function partHash(settings: WorkbookSettings, key: SettingsKey): string {
  return hashOf(JSON.stringify(settings[key]));
}

function settingsOf(text: string | null): WorkbookSettings {
  const read = readSettings(text);
  return read.ok ? read.value : DEFAULT_SETTINGS;
}
