import { decodeText, encodeText, findBytes, joinBytes } from '../bytes';
import { NamespaceScope } from './namespaceScope';
import { endOfAside, parseXml, tagEnd } from './parseXml';
import { isWellFormed } from './wellFormed';
import type { XmlElement } from './xmlElement';
import { escapeXml, unescapeXml } from './xmlText';

const DECLARATION = encodeText('xmlns');
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Attributes of markup compatibility whose values are lists of prefixes or of names with one. */
const PREFIX_LISTS = [
  'Ignorable',
  'MustUnderstand',
  'ProcessContent',
  'PreserveElements',
  'PreserveAttributes',
];

/**
 * A part in which every element of the root's namespace bears the root's prefix, and that prefix means nothing else.
 * Nearly all parts are so, and stay byte for byte. One that binds that namespace or that prefix a second time is
 * written anew with all declarations on its root: the same XML, but edits by prefix are safe in it.
 */
export function unifyPrefixes(bytes: Uint8Array): Uint8Array {
  const root = rootTag(bytes);
  if (!root || !bindsAgain(bytes, root) || !isWellFormed(bytes)) return bytes;
  return new Unifier(bytes, root).write() ?? bytes;
}

/** The opening tag of the root. */
function rootTag(bytes: Uint8Array): XmlElement | null {
  let at = bytes.indexOf(60);
  while (at >= 0 && (bytes[at + 1] === 33 || bytes[at + 1] === 63)) {
    const stop = endOfAside(bytes, at);
    at = stop === null ? -1 : bytes.indexOf(60, stop);
  }
  const end = at < 0 ? -1 : tagEnd(bytes, at);
  return end < 0 ? null : tagAt(bytes, at, end);
}

/** A tag as an element without content; null when it is no tag. */
function tagAt(bytes: Uint8Array, start: number, end: number): XmlElement | null {
  const tag = bytes.subarray(start, end + 1);
  if (tag[tag.length - 2] === 47) return parseXml(tag);
  return parseXml(joinBytes([tag.subarray(0, -1), encodeText('/>')]));
}

const isDeclaration = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:');
const declarationOf = (prefix: string): string => (prefix === '' ? 'xmlns' : `xmlns:${prefix}`);
const prefixOf = (tag: XmlElement): string => tag.prefix.slice(0, -1);

/** Whether a part declares the root's namespace or the root's prefix more than once. */
function bindsAgain(bytes: Uint8Array, root: XmlElement): boolean {
  const own = declarationOf(prefixOf(root));
  const uri = root.attribute(own);
  let count = 0;
  for (let at = findBytes(bytes, DECLARATION); at >= 0; at = findBytes(bytes, DECLARATION, at + 5)) {
    const [, name, value] =
      /^(xmlns(?::[^\s=]+)?)\s*=\s*["']([^"'<]*)/.exec(decodeText(bytes, at, at + 300)) ?? [];
    if (name === own || (value !== undefined && unescapeXml(value) === uri)) count++;
  }
  return count > 1;
}

class Unifier {
  private readonly scope = new NamespaceScope();
  /** Declarations of the new root. */
  private readonly declared = new Map<string, string>();
  /** New names of the open elements. */
  private readonly open: string[] = [];
  private readonly chunks: Uint8Array[] = [];
  private readonly rootUri: string;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly root: XmlElement,
  ) {
    this.rootUri = root.attribute(declarationOf(prefixOf(root))) ?? '';
    this.declared.set(prefixOf(root), this.rootUri);
    for (const name of root.attributeNames()) {
      const uri = root.attribute(name) ?? '';
      if (/^xmlns:/.test(name) && uri !== this.rootUri) this.declared.set(name.slice(6), uri);
    }
  }

  /** The part written anew; null when an element of no namespace stands where the root has no prefix. */
  write(): Uint8Array | null {
    const { bytes, chunks } = this;
    let done = 0;
    /** Place of the root's name among the chunks: its declarations, known at the end, follow it. */
    let rootPlace = 0;
    let at = bytes.indexOf(60);
    while (at >= 0) {
      if (bytes[at + 1] === 33 || bytes[at + 1] === 63) {
        at = bytes.indexOf(60, endOfAside(bytes, at) ?? bytes.length);
        continue;
      }
      const end = tagEnd(bytes, at);
      chunks.push(bytes.subarray(done, at));
      if (this.open.length === 0) rootPlace = chunks.length;
      if (bytes[at + 1] === 47) this.close();
      else if (!this.element(at, end)) return null;
      done = end + 1;
      at = bytes.indexOf(60, done);
    }
    const declarations = [...this.declared].map(
      ([prefix, uri]) => ` ${declarationOf(prefix)}="${escapeXml(uri)}"`,
    );
    chunks.splice(rootPlace + 1, 0, encodeText(declarations.join('')));
    return joinBytes([...chunks, bytes.subarray(done)]);
  }

  private close(): void {
    this.chunks.push(encodeText(`</${this.open.pop() ?? ''}>`));
    this.scope.leave(this.open.length);
  }

  /** An opening tag; false when it cannot be written. */
  private element(at: number, end: number): boolean {
    const tag = tagAt(this.bytes, at, end);
    if (!tag) return false;
    const depth = this.open.length;
    const names = tag.attributeNames();
    for (const name of names) {
      if (!isDeclaration(name)) continue;
      this.scope.declare(name.slice(6), tag.attribute(name) ?? '', depth);
    }
    const uri = this.scope.uriOf(prefixOf(tag)) ?? '';
    const prefix = this.prefixFor(uri, prefixOf(tag), false);
    if (prefix === null) return false;
    const name = prefix === '' ? tag.name : `${prefix}:${tag.name}`;
    const attributes = names.filter((each) => !isDeclaration(each)).map((each) => this.attribute(tag, each));
    const isEmpty = this.bytes[end - 1] === 47;
    this.chunks.push(encodeText(`<${name}`), encodeText(`${attributes.join('')}${isEmpty ? '/>' : '>'}`));
    if (isEmpty) this.scope.leave(depth);
    else this.open.push(name);
    return true;
  }

  private attribute(tag: XmlElement, written: string): string {
    const colon = written.indexOf(':');
    const place = tag.attributePlace(written) ?? { start: 0, end: 0 };
    const value = decodeText(tag.bytes, place.start, place.end).replaceAll('"', '&quot;');
    if (colon < 0) return ` ${written}="${written === 'Requires' ? this.prefixList(value) : value}"`;
    const local = written.slice(colon + 1);
    const uri = this.scope.uriOf(written.slice(0, colon)) ?? '';
    const prefix = this.prefixFor(uri, written.slice(0, colon), true) ?? '';
    const isList = uri === COMPATIBILITY && PREFIX_LISTS.includes(local);
    return ` ${prefix}:${local}="${isList ? this.prefixList(value) : value}"`;
  }

  /** Words that begin with a prefix, with the prefixes of the new root. */
  private prefixList(value: string): string {
    const words = value.split(/\s+/).map((word) => {
      const [prefix = '', ...rest] = word.split(':');
      const uri = prefix === '' ? null : this.scope.uriOf(prefix);
      return uri === null ? word : [this.prefixFor(uri, prefix, true), ...rest].join(':');
    });
    return words.join(' ');
  }

  /** Prefix of the new root for a namespace, declared there when it is not yet; attributes need one that is not empty. */
  private prefixFor(uri: string, written: string, isNeeded: boolean): string | null {
    if (written === 'xml') return written;
    if (uri === '') return this.declared.has('') ? null : '';
    const rootPrefix = prefixOf(this.root);
    if (uri === this.rootUri && !(isNeeded && rootPrefix === '')) return rootPrefix;
    const known = [...this.declared].filter(([prefix, own]) => own === uri && prefix !== '');
    const chosen = known.find(([prefix]) => prefix === written) ?? known[0];
    if (chosen) return chosen[0];
    let prefix = written;
    for (let number = 1; prefix === '' || this.declared.has(prefix); number++) prefix = `ns${number}`;
    this.declared.set(prefix, uri);
    return prefix;
  }
}
