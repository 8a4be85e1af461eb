import type { XmlElement } from '../xml/xmlElement';
import { parseXml } from '../xml/parseXml';
import { resolveTarget } from './partName';

/** A relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's URI: the same for transitional and strict packages. */
  readonly type: string;
  readonly typeUri: string;
  /** Part in the package; null for an external target or one that leads out of the package. */
  readonly part: string | null;
  readonly element: XmlElement;
}

export interface Relationships {
  readonly root: XmlElement;
  readonly items: readonly Relationship[];
}

/** Relationships of `part` from the XML of its `.rels`; null when that is broken. */
export function parseRelationships(part: string, xml: Uint8Array): Relationships | null {
  const root = parseXml(xml);
  if (!root) return null;
  const items = root.childrenNamed('Relationship').map((element): Relationship => {
    const typeUri = element.attribute('Type') ?? '';
    const isExternal = element.attribute('TargetMode') === 'External';
    const target = element.attribute('Target');
    return {
      id: element.attribute('Id') ?? '',
      type: typeUri.slice(typeUri.lastIndexOf('/') + 1),
      typeUri,
      part: isExternal || target === null ? null : resolveTarget(part, decodeTarget(target)),
      element,
    };
  });
  return { root, items };
}

/** Parts that these relationships lead to by a type. */
export function partsOfType(relationships: Relationships | null, type: string): string[] {
  return (relationships?.items ?? []).flatMap((item) => (item.type === type && item.part ? [item.part] : []));
}

/** Targets are URIs: a blank may stand as `%20`. */
function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
