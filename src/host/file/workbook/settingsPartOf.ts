import { ok, type Result } from '../../../kernel/result';
import type { HostIssue } from '../../../app/ports';
import { settingsFromXml } from '../../../sheet/settingsPart';
import { decodeText } from '../bytes';
import type { XlsxPackage } from '../package/xlsxPackage';
import type { WorkbookPart } from './workbookPart';

export interface SettingsPart {
  readonly part: string;
  readonly text: string;
}

/** Our custom XML part, whoever wrote it; null when the workbook has none. */
export function readSettingsPart(
  source: XlsxPackage,
  workbook: WorkbookPart,
): Result<SettingsPart | null, HostIssue> {
  for (const { type, part } of workbook.relationships.items) {
    if (type !== 'customXml' || part === null) continue;
    const bytes = source.read(part);
    if (!bytes.ok) return bytes;
    const text = bytes.value && settingsFromXml(decodeText(bytes.value));
    if (text !== null) return ok({ part, text });
  }
  return ok(null);
}
