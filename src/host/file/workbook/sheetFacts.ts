import { ok, type Result } from '../../../kernel/result';
import type { HostIssue } from '../../../app/ports';
import type { Grid, GridTable } from '../../../sheet/grid';
import { SHEET_MARK, sheetMemoryIn } from '../../../sheet/sheetMark';
import { decodeUtf16 } from '../bytes';
import { partsOfType, type Relationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import { parseRange } from '../sheet/reference';
import type { GridFacts } from '../sheet/fileGrid';
import type { SheetPart } from '../sheet/readSheet';
import { isOn } from '../xml/flag';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import type { SheetEntry } from './workbookPart';

/** Tables, filter and protection of a sheet, from its part and the parts it leads to. */
export function readSheetFacts(
  source: XlsxPackage,
  entry: SheetEntry,
  sheet: SheetPart,
  relationships: Relationships | null,
): Result<GridFacts, HostIssue> {
  const tables: GridTable[] = [];
  const filters: XmlElement[] = sheet.root.childrenNamed('autoFilter');
  for (const { type, part } of relationships?.items ?? []) {
    if (type !== 'table' || part === null) continue;
    const bytes = source.read(part);
    if (!bytes.ok) return bytes;
    const root = bytes.value && parseXml(bytes.value);
    if (!root) continue;
    const range = parseRange(entry.name, root.attribute('ref') ?? '');
    if (!range) continue;
    tables.push({
      name: root.attribute('displayName') ?? root.attribute('name') ?? '',
      range,
      headerRows: root.attribute('headerRowCount') === '0' ? 0 : 1,
      totalsRows: Number(root.attribute('totalsRowCount') ?? 0) > 0 ? 1 : 0,
    });
    filters.push(...root.childrenNamed('autoFilter'));
  }
  return ok({
    visibility: entry.visibility,
    tables,
    filter: filterOf(entry.name, filters),
    isProtected: isOn(sheet.root.child('sheetProtection')?.attribute('sheet')),
    ...markOf(source, sheet.root, relationships),
  });
}

/** Whether the sheet bears our mark, and the fingerprint that the mark keeps. */
function markOf(
  source: XlsxPackage,
  root: XmlElement,
  relationships: Relationships | null,
): Pick<GridFacts, 'isOurs' | 'madeHash'> {
  const properties = root.child('customProperties')?.children ?? [];
  if (!properties.some((property) => property.attribute('name') === SHEET_MARK)) return { isOurs: false };
  const hashes = partsOfType(relationships, 'customProperty').flatMap((part) => {
    const bytes = source.read(part);
    return bytes.ok && bytes.value ? (sheetMemoryIn(decodeUtf16(bytes.value))?.madeHash ?? []) : [];
  });
  return hashes[0] === undefined ? { isOurs: true } : { isOurs: true, madeHash: hashes[0] };
}

/** A filter that hides rows comes first; a table's filter that hides none is no filter to speak of. */
function filterOf(sheet: string, filters: readonly XmlElement[]): Grid['filter'] {
  const active = filters.find((filter) => filter.child('filterColumn') !== null);
  const chosen = active ?? filters[0];
  const range = chosen && parseRange(sheet, chosen.attribute('ref') ?? '');
  return range ? { range, isFiltered: active !== undefined } : null;
}
