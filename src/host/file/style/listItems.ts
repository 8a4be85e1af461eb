import type { XmlElement } from '../xml/xmlElement';

/** Items of a list of the style part by number. Where a writer offers alternatives, those that any reader knows count. */
export function listItems(list: XmlElement | null): XmlElement[] {
  return (list?.children ?? []).flatMap((item) => {
    if (item.name !== 'AlternateContent') return [item];
    return (item.child('Fallback') ?? item.child('Choice'))?.children ?? [];
  });
}
