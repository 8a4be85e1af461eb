import { fail, ok, type Result } from '../../../kernel/result';
import type { HostIssue } from '../../../app/ports';
import { hostError } from '../hostIssue';
import { parseRelationships, type Relationship, type Relationships } from '../package/relationships';
import { RELATIONSHIPS } from '../package/namespaces';
import { relationshipsPartOf } from '../package/partName';
import type { XlsxPackage } from '../package/xlsxPackage';
import { isOn } from '../xml/flag';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Null when the package lacks it. */
  readonly part: string | null;
  readonly isWorksheet: boolean;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly element: XmlElement;
}

/** The workbook part and what it leads to. */
export interface WorkbookPart {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  readonly relationships: Relationships;
  readonly sheets: readonly SheetEntry[];
  readonly activeSheet: string | null;
  readonly uses1904Dates: boolean;
}

const damaged = (part: string, reason: string): Result<never, HostIssue> =>
  fail(hostError('file-is-damaged', { part, reason }));

/** Relationships of a part; none when it has no `.rels`. */
export function readRelationships(
  source: XlsxPackage,
  part: string,
): Result<Relationships | null, HostIssue> {
  const name = relationshipsPartOf(part);
  const bytes = source.readStrictly(name);
  if (!bytes.ok) return bytes;
  if (!bytes.value) return ok(null);
  const relationships = parseRelationships(part, bytes.value);
  if (!relationships) return damaged(name, 'xml');
  const ids = relationships.items.map(({ id }) => id);
  return new Set(ids).size === ids.length ? ok(relationships) : damaged(name, 'relationship-id');
}

/** Finds the workbook through the package's relationships, never by its name. */
export function readWorkbookPart(source: XlsxPackage): Result<WorkbookPart, HostIssue> {
  const top = readRelationships(source, '');
  if (!top.ok) return top;
  const part = top.value?.items.find(({ type }) => type === 'officeDocument')?.part;
  if (!part) return fail(hostError(otherKind(source)));
  if (part.toLowerCase().endsWith('.bin')) return fail(hostError('file-is-xlsb'));
  const bytes = source.readStrictly(part);
  if (!bytes.ok) return bytes;
  const root = bytes.value && parseXml(bytes.value);
  if (!bytes.value || !root) return damaged(part, bytes.value ? 'xml' : 'missing');
  if (root.name !== 'workbook') return fail(hostError('file-is-not-spreadsheet', { looksLike: root.name }));
  const relationships = readRelationships(source, part);
  if (!relationships.ok) return relationships;
  if (!relationships.value) return damaged(part, 'relationships');
  const items = relationships.value.items;
  const sheets = (root.child('sheets')?.childrenNamed('sheet') ?? []).map((element) =>
    sheetEntry(element, items),
  );
  if (sheets.length === 0) return damaged(part, 'no-sheet');
  if (hasPartOfTwoRoles(items, sheets)) return damaged(part, 'part-twice');
  if (!areDifferent(sheets.map(({ name }) => name))) return damaged(part, 'sheet-name');
  const view = root.child('bookViews')?.child('workbookView');
  return ok({
    part,
    bytes: bytes.value,
    root,
    relationships: relationships.value,
    sheets,
    activeSheet: sheets[Number(view?.attribute('activeTab') ?? 0)]?.name ?? null,
    uses1904Dates: isOn(root.child('workbookPr')?.attribute('date1904')),
  });
}

/** Names of sheets and parts are the same in any case of letters. */
function areDifferent(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size === names.length;
}

/** Whether a part is two sheets, or a sheet and something else: an edit of one would change the other. */
function hasPartOfTwoRoles(items: readonly Relationship[], sheets: readonly SheetEntry[]): boolean {
  const roles = new Set(items.flatMap(({ part, type }) => (part === null ? [] : [`${type} ${part}`])));
  const parts = [...roles].map((role) => role.slice(role.indexOf(' ') + 1));
  return !areDifferent(parts) || !areDifferent(sheets.flatMap(({ part }) => part ?? []));
}

function sheetEntry(element: XmlElement, relationships: readonly Relationship[]): SheetEntry {
  const id = element.attributeOf(RELATIONSHIPS, 'id');
  const relationship = relationships.find((item) => item.id === id);
  const state = element.attribute('state');
  return {
    name: element.attribute('name') ?? '',
    part: relationship?.part ?? null,
    isWorksheet: relationship?.type === 'worksheet',
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    element,
  };
}

/** What a package without a workbook is. */
function otherKind(
  source: XlsxPackage,
): 'file-is-ods' | 'file-is-xlsb' | 'file-is-damaged' | 'file-is-not-spreadsheet' {
  if (source.has('mimetype') && source.has('content.xml')) return 'file-is-ods';
  if (source.has('xl/workbook.bin')) return 'file-is-xlsb';
  return source.has('xl/workbook.xml') ? 'file-is-damaged' : 'file-is-not-spreadsheet';
}
