import { parseRelationships } from '../package/relationships';
import { relationshipsPartOf } from '../package/partName';
import type { XlsxPackage } from '../package/xlsxPackage';
import { parseXml } from '../xml/parseXml';
import { roleFinder, type RoleFinder } from './paragraphRoles';

/** Roles of paragraphs by the style sheet of a document. */
export function paragraphRolesOf(source: XlsxPackage, main: string): RoleFinder {
  const name = relatedPart(source, main, 'styles');
  const bytes = name === null ? null : source.read(name);
  return roleFinder(bytes?.ok && bytes.value ? parseXml(bytes.value) : null);
}

/** The first part that another is related to in a way, such as its styles; null when there is none. */
export function relatedPart(
  source: Pick<XlsxPackage, 'read' | 'has'>,
  from: string,
  type: string,
): string | null {
  const bytes = source.read(relationshipsPartOf(from));
  const items = (bytes.ok && bytes.value && parseRelationships(from, bytes.value)?.items) || [];
  const part = items.find((item) => item.type === type)?.part ?? null;
  return part !== null && source.has(part) ? part : null;
}
