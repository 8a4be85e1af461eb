import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../../../src/host/file/xml/parseXml';
import type { XmlElement } from '../../../src/host/file/xml/xmlElement';

/** A written document, opened for looking at. */
export class OpenDocument {
  readonly parts: ReadonlyMap<string, string>;
  /** Paragraphs, tables and the last section, in order. */
  readonly body: readonly XmlElement[];

  constructor(bytes: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
    this.body = (this.xml('word/document.xml').child('body') as XmlElement).children;
  }

  text(part: string): string {
    const text = this.parts.get(part);
    if (text === undefined) throw new Error(`no part ${part}`);
    return text;
  }

  xml(part: string): XmlElement {
    const root = parseXml(new TextEncoder().encode(this.text(part)));
    if (!root) throw new Error(`${part} is not well-formed`);
    return root;
  }

  get tables(): readonly XmlElement[] {
    return this.body.filter(({ name }) => name === 'tbl');
  }

  paragraphs(style: string): readonly XmlElement[] {
    return this.body.filter((each) => each.name === 'p' && styleOf(each) === style);
  }
}

export function styleOf(paragraph: XmlElement): string | null {
  return valueOf(paragraph.child('pPr')?.child('pStyle'));
}

/** `w:val` of an element; null without the element. */
export function valueOf(element: XmlElement | null | undefined): string | null {
  return element?.prefixedAttribute('val') ?? null;
}

/** All elements of a name below another, in order. */
export function all(root: XmlElement, name: string): XmlElement[] {
  return [...root.descendants()].filter((each) => each.name === name);
}

export function textOf(element: XmlElement): string {
  return all(element, 't')
    .map((each) => each.text())
    .join('');
}

export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return table.childrenNamed('tr');
}

export function cellsOf(row: XmlElement): readonly XmlElement[] {
  return row.childrenNamed('tc');
}
