import { parseXml } from '../xml/parseXml';
import { listItems } from './listItems';
import type { XmlElement } from '../xml/xmlElement';
import { BUILTIN_FORMATS } from './builtinFormats';

/** What the grid needs of the workbook's styles, by style number of a cell. */
export interface StyleSheet {
  readonly root: XmlElement;
  /** `xf` elements in order. */
  readonly cellFormats: readonly XmlElement[];
  readonly numberFormats: readonly string[];
  readonly locked: readonly boolean[];
}

/** Null when the part is not well formed. */
export function parseStyleSheet(bytes: Uint8Array): StyleSheet | null {
  const root = parseXml(bytes);
  if (!root) return null;
  const codes = new Map<number, string>();
  for (const format of root.child('numFmts')?.childrenNamed('numFmt') ?? []) {
    codes.set(Number(format.attribute('numFmtId')), format.attribute('formatCode') ?? 'General');
  }
  const cellFormats = listItems(root.child('cellXfs'));
  return {
    root,
    cellFormats,
    numberFormats: cellFormats.map((format) => {
      const id = Number(format.attribute('numFmtId') ?? 0);
      return codes.get(id) ?? BUILTIN_FORMATS[id] ?? 'General';
    }),
    locked: cellFormats.map((format) => !isFalse(format.child('protection')?.attribute('locked'))),
  };
}

function isFalse(flag: string | null | undefined): boolean {
  return flag === '0' || flag === 'false';
}
