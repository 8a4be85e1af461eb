import type { XmlElement } from '../xml/xmlElement';

/** One text for all writings of an element: without prefixes, attributes in order of name. To find equal items. */
export function canonicalXml(element: XmlElement): string {
  const attributes = element
    .attributeNames()
    .sort()
    .map((name) => ` ${name}=${JSON.stringify(element.attribute(name))}`)
    .join('');
  return `${element.name}${attributes}(${element.children.map(canonicalXml).join('')})`;
}
