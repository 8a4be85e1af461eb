import { decodeText } from '../bytes';
import { unescapeXml, xmlText } from './xmlText';

/** An element with the places of its tags, so that an edit can leave every other byte as it is. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  closeStart = 0;
  /** One past the closing tag. */
  end = 0;
  parent: XmlElement | null = null;
  private parsed: Map<string, XmlAttribute> | null = null;

  constructor(
    readonly bytes: Uint8Array,
    /** Namespace prefix with its colon, or empty. */
    readonly prefix: string,
    /** Name without prefix. */
    readonly name: string,
    readonly start: number,
    readonly nameEnd: number,
    /** One past the opening tag. */
    readonly openEnd: number,
    readonly isEmpty: boolean,
  ) {}

  private attributes(): Map<string, XmlAttribute> {
    this.parsed ??= parseAttributes(this.bytes, this.nameEnd, this.openEnd - (this.isEmpty ? 2 : 1));
    return this.parsed;
  }

  /** Value of an attribute by its name as written; null when it is not there. */
  attribute(name: string): string | null {
    return this.attributes().get(name)?.value ?? null;
  }

  /** Value of an attribute that has a prefix, whichever; where a part is only read. */
  prefixedAttribute(name: string): string | null {
    for (const [key, { value }] of this.attributes()) if (key.endsWith(`:${name}`)) return value;
    return null;
  }

  /** Value of an attribute of one of several namespaces, whatever its prefix, such as `r:id`. */
  attributeOf(uris: readonly string[], name: string): string | null {
    for (const [key, { value }] of this.attributes()) {
      if (!key.endsWith(`:${name}`)) continue;
      const uri = this.namespaceOf(key.slice(0, -name.length - 1));
      if (uri !== null && uris.includes(uri)) return value;
    }
    return null;
  }

  /** Namespace that a prefix (empty for the default) stands for here; null when no element from here up declares it. */
  namespaceOf(prefix: string): string | null {
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    return this.attribute(name) ?? this.parent?.namespaceOf(prefix) ?? null;
  }

  /** A prefix (not the empty one) that stands for a namespace here; null when there is none. */
  prefixFor(uri: string): string | null {
    const own = this.attributeNames().filter((name) => name.startsWith('xmlns:'));
    const found = own.find((name) => this.attribute(name) === uri)?.slice(6);
    if (found !== undefined) return found;
    const above = this.parent?.prefixFor(uri) ?? null;
    return above !== null && own.includes(`xmlns:${above}`) ? null : above;
  }

  /** Place of an attribute's value between its quotes; null when it is not there. */
  attributePlace(name: string): { start: number; end: number } | null {
    return this.attributes().get(name) ?? null;
  }

  attributeNames(): string[] {
    return [...this.attributes().keys()];
  }

  /** First child of a name that is written with this element's prefix: what bears another is of another namespace. */
  child(name: string): XmlElement | null {
    return this.children.find((child) => child.name === name && child.prefix === this.prefix) ?? null;
  }

  childrenNamed(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name && child.prefix === this.prefix);
  }

  /** All elements below, in the order of the text. */
  *descendants(): Generator<XmlElement> {
    for (const child of this.children) {
      yield child;
      yield* child.descendants();
    }
  }

  text(): string {
    return this.isEmpty ? '' : xmlText(this.bytes, this.openEnd, this.closeStart);
  }

  /** The element as it is written. */
  source(): string {
    return decodeText(this.bytes, this.start, this.end);
  }
}

interface XmlAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const isSpace = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

function parseAttributes(bytes: Uint8Array, from: number, end: number): Map<string, XmlAttribute> {
  const attributes = new Map<string, XmlAttribute>();
  let at = from;
  while (at < end) {
    while (at < end && isSpace(bytes[at] as number)) at++;
    const nameStart = at;
    while (at < end && bytes[at] !== 61 && !isSpace(bytes[at] as number)) at++;
    const name = decodeText(bytes, nameStart, at);
    while (at < end && bytes[at] !== 34 && bytes[at] !== 39) at++;
    const quote = bytes[at] as number;
    const start = at + 1;
    const stop = bytes.indexOf(quote, start);
    if (at >= end || stop < 0 || stop > end) break;
    attributes.set(name, { value: unescapeXml(decodeText(bytes, start, stop)), start, end: stop });
    at = stop + 1;
  }
  return attributes;
}
