import type { Relationships } from '../package/relationships';
import { readSettings } from '../../../sheet/settings';
import type { FileSheet, WorkbookParts } from '../fileWorkbook';

/** Whether a sheet may be made again by us: it bears our mark, or our settings name it. */
export function isOwnSheet(parts: WorkbookParts, sheet: FileSheet): boolean {
  if (sheet.grid.isOurs) return true;
  const settings = readSettings(parts.settings?.text ?? null);
  return settings.ok && settings.value.resultSheets.includes(sheet.grid.sheet);
}

/** Parts that a sheet of ours leads to, by relationship type. */
export function partsOfType(relationships: Relationships | null, type: string): string[] {
  return (relationships?.items ?? []).flatMap((item) => (item.type === type && item.part ? [item.part] : []));
}
