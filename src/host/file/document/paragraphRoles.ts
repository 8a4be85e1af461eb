import type { ParagraphRole } from '../../../sheet/editableText';
import type { XmlElement } from '../xml/xmlElement';

/** Names of styles, in Word's English and Indonesian. */
const NAMES: readonly (readonly [RegExp, ParagraphRole])[] = [
  [/^(?:toc|table of (?:figures|contents)|daftar (?:isi|gambar|tabel)|contents)\b/i, 'contents'],
  [/^(?:heading|judul|subtitle|subjudul)\b/i, 'heading'],
  [/^(?:title|nama judul)\b/i, 'title'],
  [/^(?:caption|keterangan|judul (?:tabel|gambar))\b/i, 'caption'],
];

/** Finds the role of a paragraph by its style, by the outline level of the style, or by its own. */
export type RoleFinder = (paragraph: XmlElement) => ParagraphRole;

/** @param styles root of `styles.xml`; null without one */
export function roleFinder(styles: XmlElement | null): RoleFinder {
  const roles = new Map<string, ParagraphRole>();
  for (const style of styles?.childrenNamed('style') ?? []) {
    const id = style.prefixedAttribute('styleId');
    const name = style.child('name')?.prefixedAttribute('val') ?? '';
    const isOutline = (style.child('pPr')?.child('outlineLvl') ?? null) !== null;
    const role = roleOf(name) ?? (isOutline ? 'heading' : null);
    if (id !== null && role !== null) roles.set(id, role);
  }
  return (paragraph) => {
    const form = paragraph.child('pPr');
    const id = form?.child('pStyle')?.prefixedAttribute('val') ?? null;
    const known = id === null ? null : (roles.get(id) ?? roleOf(id));
    return known ?? (form?.child('outlineLvl') ? 'heading' : 'body');
  };
}

function roleOf(name: string): ParagraphRole | null {
  const spaced = name.replace(/(?<=[a-z])(?=\d)/gi, ' ');
  return NAMES.find(([pattern]) => pattern.test(spaced))?.[1] ?? null;
}
