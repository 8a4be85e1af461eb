import { parseXml } from '../xml/parseXml';
import { appendInside, spliceBytes } from '../xml/splice';
import { escapeXml } from '../xml/xmlText';
import { namespaces } from './namespaces';
import { addRelationshipsType, xmlPart } from './contentTypes';
import type { PackageDraft } from './packageDraft';
import { relationshipsPartOf, relativeTarget } from './partName';
import { parseRelationships } from './relationships';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Adds a relationship from a part to another and gives its id; an existing one of that kind is used again. */
export function addRelationship(
  draft: PackageDraft,
  from: string,
  to: string,
  type: string,
  isStrict: boolean,
): string {
  const name = relationshipsPartOf(from);
  const bytes = draft.read(name);
  const known = bytes && parseRelationships(from, bytes);
  const same = known?.items.find(
    (item) => item.type === type && item.part?.toLowerCase() === to.toLowerCase(),
  );
  if (same) return same.id;
  const taken = new Set(known?.items.map(({ id }) => id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number++;
  const prefix = known?.root.prefix ?? '';
  const uri = `${namespaces(isStrict).relationships}/${type}`;
  const target = escapeXml(relativeTarget(from, to));
  const element = `<${prefix}Relationship Id="rId${number}" Type="${uri}" Target="${target}"/>`;
  addRelationshipsType(draft);
  if (bytes && known) draft.edit(name, spliceBytes(bytes, appendInside(known.root, element)));
  else draft.write(name, xmlPart(`<Relationships xmlns="${PACKAGE}">${element}</Relationships>`));
  return `rId${number}`;
}

/** Takes away all relationships from one part to another. */
export function removeRelationship(draft: PackageDraft, from: string, to: string): void {
  const name = relationshipsPartOf(from);
  const bytes = draft.read(name);
  const known = bytes && parseXml(bytes) && parseRelationships(from, bytes);
  if (!bytes || !known) return;
  const gone = known.items
    .filter((item) => item.part?.toLowerCase() === to.toLowerCase())
    .map(({ element: { start, end } }) => ({ start, end, text: '' }));
  draft.edit(name, spliceBytes(bytes, gone));
}
