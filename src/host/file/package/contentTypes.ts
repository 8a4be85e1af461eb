import { encodeText } from '../bytes';
import { parseXml } from '../xml/parseXml';
import { appendInside, spliceBytes } from '../xml/splice';
import { escapeXml } from '../xml/xmlText';
import type { PackageDraft } from './packageDraft';

const PART = '[Content_Types].xml';

/** Says what a part is. */
export function addContentType(draft: PackageDraft, part: string, type: string): void {
  const bytes = draft.read(PART);
  const root = bytes && parseXml(bytes);
  if (!bytes || !root) return;
  const name = `/${part}`.toLowerCase();
  if (root.childrenNamed('Override').some((item) => item.attribute('PartName')?.toLowerCase() === name))
    return;
  const override = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  draft.edit(PART, spliceBytes(bytes, appendInside(root, override)));
}

/** Says that a part is plain XML; of itself where the package calls all parts of that extension something else. */
export function addXmlType(draft: PackageDraft, part: string): void {
  const plain = 'application/xml';
  addDefaultType(draft, 'xml', plain);
  const bytes = draft.read(PART);
  const defaults = (bytes && parseXml(bytes)?.childrenNamed('Default')) ?? [];
  const known = defaults.find((item) => item.attribute('Extension')?.toLowerCase() === 'xml');
  if (!/^(?:application|text)\/xml$/i.test(known?.attribute('ContentType') ?? ''))
    addContentType(draft, part, plain);
}

/** Says what parts of an extension are, where the package does not. */
export function addDefaultType(draft: PackageDraft, extension: string, type: string): void {
  const bytes = draft.read(PART);
  const root = bytes && parseXml(bytes);
  if (!bytes || !root) return;
  const isKnown = root
    .childrenNamed('Default')
    .some((item) => item.attribute('Extension')?.toLowerCase() === extension);
  if (isKnown) return;
  const text = `<${root.prefix}Default Extension="${extension}" ContentType="${type}"/>`;
  draft.edit(PART, spliceBytes(bytes, [{ start: root.openEnd, end: root.openEnd, text }]));
}

/** Says what relationship parts are; LibreOffice says it of each part by name. */
export function addRelationshipsType(draft: PackageDraft): void {
  addDefaultType(draft, 'rels', 'application/vnd.openxmlformats-package.relationships+xml');
}

/** Takes away what was said of a part. */
export function removeContentType(draft: PackageDraft, part: string): void {
  const bytes = draft.read(PART);
  const root = bytes && parseXml(bytes);
  if (!bytes || !root) return;
  const name = `/${part}`.toLowerCase();
  const gone = root
    .childrenNamed('Override')
    .filter((item) => item.attribute('PartName')?.toLowerCase() === name)
    .map(({ start, end }) => ({ start, end, text: '' }));
  draft.edit(PART, spliceBytes(bytes, gone));
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Bytes of a part of our own. */
export function xmlPart(body: string): Uint8Array {
  return encodeText(XML_HEAD + body);
}
