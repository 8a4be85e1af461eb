import { findBytes, encodeText } from '../bytes';
import { endOfAside, parseXml, tagEnd } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { unescapeCellText, xmlText } from '../xml/xmlText';

/** The workbook's table of texts; an item is decoded when it is first asked for. */
export class SharedStrings {
  /** Texts that were asked for. Of full length from the start: an array that grows in leaps becomes a slow dictionary. */
  private readonly decoded: (string | undefined)[];
  private readonly plainOpen: Uint8Array;

  private constructor(
    readonly bytes: Uint8Array,
    readonly root: XmlElement,
    private readonly starts: Uint32Array,
    readonly count: number,
  ) {
    this.decoded = new Array<string | undefined>(count);
    this.plainOpen = encodeText(`<${root.prefix}si><${root.prefix}t>`);
  }

  /** Null when the part is not well formed. */
  static parse(bytes: Uint8Array): SharedStrings | null {
    let starts = new Uint32Array(1024);
    let count = 0;
    const root = parseXml(bytes, {
      name: 'sst',
      read: (prefix, from) => {
        const item = encodeText(`${prefix}si`);
        const table = encodeText(`${prefix}sst`);
        let at = bytes.indexOf(60, from);
        while (at >= 0) {
          const sign = bytes[at + 1];
          if (sign === 33 || sign === 63) {
            const stop = endOfAside(bytes, at);
            if (stop === null) return null;
            at = bytes.indexOf(60, stop);
            continue;
          }
          if (sign === 47 && startsTag(bytes, at + 2, table)) return at;
          if (sign !== 47 && startsTag(bytes, at + 1, item)) {
            if (count === starts.length) {
              const larger = new Uint32Array(count * 2);
              larger.set(starts);
              starts = larger;
            }
            starts[count++] = at;
          }
          const stop = tagEnd(bytes, at);
          if (stop < 0) return null;
          at = bytes.indexOf(60, stop);
        }
        return null;
      },
    });
    return root && new SharedStrings(bytes, root, starts.slice(0, count), count);
  }

  /** Whether all items were found: pre-release files call them by another name, and texts may not be appended there. */
  get isUnderstood(): boolean {
    const { isEmpty, openEnd, closeStart } = this.root;
    return this.count > 0 || isEmpty || this.bytes.indexOf(60, openEnd) === closeStart;
  }

  /** Text of an item without its phonetic runs; null when the table has no such item. */
  get(index: number): string | null {
    if (index >= this.count) return null;
    return (this.decoded[index] ??= this.decode(index));
  }

  /** Whether an item is plain text: no runs with a look of their own. */
  isPlain(index: number): boolean {
    return (
      findBytes(this.bytes, this.plainOpen, this.starts[index], this.endOf(index)) === this.starts[index]
    );
  }

  private endOf(index: number): number {
    return index + 1 < this.count ? (this.starts[index + 1] as number) : this.root.closeStart;
  }

  private decode(index: number): string {
    const start = this.starts[index] as number;
    const textStart = start + this.plainOpen.length;
    if (this.isPlain(index)) {
      const textEnd = this.bytes.indexOf(60, textStart);
      if (this.bytes[textEnd + 1] === 47) return unescapeCellText(xmlText(this.bytes, textStart, textEnd));
    }
    const item = parseXml(this.bytes.subarray(start, this.endOf(index)));
    return item ? richText(item) : '';
  }
}

/** Text of `<si>` or `<is>`: its own `<t>` and those of its runs, not of its phonetic runs. */
export function richText(item: XmlElement): string {
  let text = '';
  for (const child of item.children) {
    if (child.name === 't') text += child.text();
    else if (child.name === 'r')
      text += child
        .childrenNamed('t')
        .map((part) => part.text())
        .join('');
  }
  return unescapeCellText(text);
}

function startsTag(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[at + i] !== name[i]) return false;
  const after = bytes[at + name.length] as number;
  return after === 62 || after === 47 || after <= 32;
}
