import type { WorkbookContent } from './grid';
import { readSettings } from './settings';

/** Whether a workbook holds nothing but result sheets of ours: one that we made, no input of an office. */
export function isOwnWorkbook({ sheets, settings }: WorkbookContent): boolean {
  const known = readSettings(settings);
  const own = new Set(known.ok ? known.value.resultSheets : []);
  return sheets.length > 0 && sheets.every(({ sheet }) => own.has(sheet));
}
