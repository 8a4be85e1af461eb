import type { Relationships } from '../package/relationships';
import { readSettings } from '../../../sheet/settings';
import type { FileSheet, WorkbookParts } from '../fileWorkbook';

/** Worksheet property that marks a sheet as ours; the Excel host writes and reads the same. */
export const MARK = 'lakip';

/** Whether a sheet was made by us: it bears our mark, or our settings name it. */
export function isOwnSheet(parts: WorkbookParts, sheet: FileSheet): boolean {
  const properties = sheet.grid.part.root.child('customProperties')?.children ?? [];
  if (properties.some((property) => property.attribute('name') === MARK)) return true;
  const settings = readSettings(parts.settings?.text ?? null);
  return settings.ok && settings.value.resultSheets.includes(sheet.grid.sheet);
}

/** Parts that a sheet of ours leads to, by relationship type. */
export function partsOfType(relationships: Relationships | null, type: string): string[] {
  return (relationships?.items ?? []).flatMap((item) => (item.type === type && item.part ? [item.part] : []));
}
