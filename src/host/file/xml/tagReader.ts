import { decodeText } from '../bytes';
import type { NamespaceScope } from './namespaceScope';
import {
  AMPERSAND,
  BAD,
  COLON,
  isBlank,
  isNameSign,
  LESS,
  NAME,
  NAME_INNER,
  NAME_START,
  NAME_WIDE,
  PLAIN,
  referenceEnd,
  TEXT,
  WIDE,
  wideLength,
  wideSign,
} from './xmlSigns';
import { unescapeXml } from './xmlText';

/** Attributes that are compared one by one; beyond it a set is quicker. */
const FEW = 12;
const MAX_ATTRIBUTES = 10_000;
/** 1 for a byte that may begin a name without prefix in ASCII. What begins with x may declare a namespace. */
const BEGINS_PLAIN_NAME = NAME.map((kind, byte) => (kind === NAME_START && byte !== 120 ? 1 : 0));
/** 1 for a byte that may stand in one. */
const IS_PLAIN_NAME = NAME.map((kind) => (kind === NAME_START || kind === NAME_INNER ? 1 : 0));
/** 1 for a byte of a value that stands for itself. A table of this module: imported ones cost a call for each byte. */
const IS_PLAIN_VALUE = TEXT.map((kind) => (kind === PLAIN ? 1 : 0));

/** Reads opening tags strictly: names, blanks, values, no attribute twice, no prefix that stands for nothing. */
export class TagReader {
  isEmpty = false;
  /** Whether the tag that was read last declares a namespace. */
  declares = false;
  nameEnd = 0;
  /** Place of the colon in the name that was read last; -1 without. */
  colon = -1;
  private count = 0;
  private readonly starts = new Int32Array(MAX_ATTRIBUTES);
  private readonly ends = new Int32Array(MAX_ATTRIBUTES);
  private readonly colons = new Int32Array(MAX_ATTRIBUTES);

  constructor(
    private readonly bytes: Uint8Array,
    private readonly scope: NamespaceScope,
  ) {}

  /** One past the tag that begins at an offset; -1 when a strict reader refuses it. */
  read(at: number, depth: number): number {
    this.declares = false;
    const end = this.plainTag(at);
    return end < 0 ? this.anyTag(at, depth) : end;
  }

  /**
   * The same for a tag as most are: ASCII names without prefix, few attributes, nothing in values that stands for
   * something else. -1 leaves it to `anyTag`. All in local variables, since a sheet has a million of them.
   */
  private plainTag(at: number): number {
    const { bytes } = this;
    let place = at + 1;
    let byte = bytes[place] as number;
    if (BEGINS_PLAIN_NAME[byte] !== 1) return -1;
    while (IS_PLAIN_NAME[byte] === 1) byte = bytes[++place] as number;
    this.nameEnd = place;
    let first = 0;
    let second = 0;
    let third = 0;
    while (byte === 32) {
      byte = bytes[++place] as number;
      if (BEGINS_PLAIN_NAME[byte] !== 1 || third !== 0) return -1;
      let name = 1;
      while (IS_PLAIN_NAME[byte] === 1) {
        name = (Math.imul(name, 31) + byte) | 0;
        byte = bytes[++place] as number;
      }
      if (byte !== 61 || bytes[++place] !== 34 || name === first || name === second) return -1;
      third = second;
      second = first;
      first = name;
      byte = bytes[++place] as number;
      while (byte !== 34) {
        if (IS_PLAIN_VALUE[byte] !== 1) return -1;
        byte = bytes[++place] as number;
      }
      byte = bytes[++place] as number;
    }
    this.isEmpty = byte === 47;
    if (this.isEmpty) byte = bytes[++place] as number;
    return byte === 62 ? place + 1 : -1;
  }

  private anyTag(at: number, depth: number): number {
    const { bytes } = this;
    this.count = 0;
    const nameEnd = this.nameAt(at + 1);
    if (nameEnd < 0) return -1;
    const colon = this.colon;
    this.nameEnd = nameEnd;
    let hasPrefixes = colon >= 0;
    let place = nameEnd;
    for (;;) {
      const before = place;
      while (isBlank(bytes[place])) place++;
      const sign = bytes[place];
      if (sign === 62 || sign === 47) {
        this.isEmpty = sign === 47;
        if (this.isEmpty && bytes[++place] !== 62) return -1;
        break;
      }
      if (place === before) return -1;
      place = this.attribute(place, depth);
      if (place < 0) return -1;
      if (this.colon >= 0) hasPrefixes = true;
    }
    if (!this.areDifferent()) return -1;
    return !hasPrefixes || this.areKnown(at + 1, colon) ? place + 1 : -1;
  }

  /** One past the name at an offset: at most one colon, neither first nor last; -1 when there is none. */
  nameAt(from: number): number {
    const { bytes } = this;
    this.colon = -1;
    let at = from;
    let begins = true;
    for (;;) {
      const kind = NAME[bytes[at] as number];
      if (kind === NAME_START) at++;
      else if (kind === NAME_INNER && !begins) at++;
      else if (kind === COLON && !begins && this.colon < 0) {
        this.colon = at++;
        begins = true;
        continue;
      } else if (kind === NAME_WIDE) {
        if (!isNameSign(wideSign(bytes, at), begins)) return -1;
        at += wideLength(bytes[at] as number);
      } else return begins || kind === COLON ? -1 : at;
      begins = false;
    }
  }

  /** One past the closing quote of an attribute. */
  private attribute(start: number, depth: number): number {
    const { bytes } = this;
    const end = this.nameAt(start);
    if (end < 0 || this.count === MAX_ATTRIBUTES) return -1;
    let at = end;
    while (isBlank(bytes[at])) at++;
    if (bytes[at++] !== 61) return -1;
    while (isBlank(bytes[at])) at++;
    const quote = bytes[at++];
    if (quote !== 34 && quote !== 39) return -1;
    const stop = this.value(at, quote);
    if (stop < 0) return -1;
    const place = this.count++;
    this.starts[place] = start;
    this.ends[place] = end;
    this.colons[place] = this.colon;
    if (bytes[start] === 120 && !this.declaration(place, at, stop, depth)) return -1;
    return stop + 1;
  }

  private value(from: number, quote: number): number {
    const { bytes } = this;
    let at = from;
    for (;;) {
      const byte = bytes[at];
      if (byte === quote) return at;
      const kind = TEXT[byte as number];
      if (kind === AMPERSAND) {
        at = referenceEnd(bytes, at);
        if (at < 0) return -1;
      } else if (kind === WIDE) {
        if (wideSign(bytes, at) < 0) return -1;
        at += wideLength(byte as number);
      } else if (kind === LESS || kind === BAD || kind === undefined) return -1;
      else at++;
    }
  }

  /** Notes `xmlns` and `xmlns:prefix`, and takes them out of the attributes that need a known prefix. */
  private declaration(place: number, from: number, to: number, depth: number): boolean {
    const [start, end] = [this.starts[place] as number, this.ends[place] as number];
    const colon = this.colons[place] as number;
    if (decodeText(this.bytes, start, colon < 0 ? end : colon) !== 'xmlns') return true;
    const prefix = colon < 0 ? '' : decodeText(this.bytes, colon + 1, end);
    this.declares = true;
    this.colons[place] = -1;
    return this.scope.declare(prefix, unescapeXml(decodeText(this.bytes, from, to)), depth);
  }

  private areDifferent(): boolean {
    const { count } = this;
    if (count > FEW) return new Set(this.names()).size === count;
    for (let one = 1; one < count; one++) {
      for (let other = 0; other < one; other++) if (this.isSameName(one, other)) return false;
    }
    return true;
  }

  private names(): string[] {
    return Array.from({ length: this.count }, (_, place) =>
      decodeText(this.bytes, this.starts[place], this.ends[place]),
    );
  }

  private isSameName(one: number, other: number): boolean {
    const { bytes, starts, ends } = this;
    const [a, b] = [starts[one] as number, starts[other] as number];
    const length = (ends[one] as number) - a;
    if (length !== (ends[other] as number) - b) return false;
    for (let step = 0; step < length; step++) if (bytes[a + step] !== bytes[b + step]) return false;
    return true;
  }

  /** Whether every prefix stands for a namespace, and no two attributes are the same name of one namespace. */
  private areKnown(nameStart: number, colon: number): boolean {
    const { bytes, scope } = this;
    if (colon >= 0 && scope.uriOf(decodeText(bytes, nameStart, colon)) === null) return false;
    const names = new Set<string>();
    for (let place = 0; place < this.count; place++) {
      const at = this.colons[place] as number;
      if (at < 0) continue;
      const uri = scope.uriOf(decodeText(bytes, this.starts[place], at));
      const name = `${uri} ${decodeText(bytes, at + 1, this.ends[place])}`;
      if (uri === null || names.has(name)) return false;
      names.add(name);
    }
    return true;
  }
}
