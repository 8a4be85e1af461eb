import type { SharedStrings } from '../workbook/sharedStrings';
import { appendInside, setAttribute, spliceBytes } from '../xml/splice';
import { escapeCellText } from '../xml/xmlText';

/** A table of this many texts is not searched for one to use again: appending costs less. */
const SEARCHED_UP_TO = 200_000;

/** Finds texts in the shared table and appends those it does not have. The old items keep their numbers. */
export class SharedStringEditor {
  private numbers: Map<string, number> | null = null;
  private readonly added: string[] = [];
  private references = 0;

  constructor(private readonly strings: SharedStrings) {}

  /** Number of a text for one more cell. */
  numberOf(text: string): number {
    this.references++;
    const numbers = (this.numbers ??= this.knownNumbers());
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = this.strings.count + this.added.length;
    numbers.set(text, number);
    this.added.push(text);
    return number;
  }

  /** The table's part with what was added; null when nothing was. */
  bytes(): Uint8Array | null {
    if (this.added.length === 0) return null;
    const { root, bytes } = this.strings;
    const { prefix } = root;
    const items = this.added
      .map((text) => `<${prefix}si>${textElement(prefix, text)}</${prefix}si>`)
      .join('');
    const grow = (name: string, by: number): ReturnType<typeof setAttribute>[] => {
      const value = root.attribute(name);
      return value === null ? [] : [setAttribute(root, name, String(Number(value) + by))];
    };
    const counts = [...grow('count', this.references), ...grow('uniqueCount', this.added.length)];
    return spliceBytes(bytes, [...counts, ...appendInside(root, items)]);
  }

  private knownNumbers(): Map<string, number> {
    const numbers = new Map<string, number>();
    if (this.strings.count > SEARCHED_UP_TO) return numbers;
    for (let number = this.strings.count - 1; number >= 0; number--) {
      if (this.strings.isPlain(number)) numbers.set(this.strings.get(number) as string, number);
    }
    return numbers;
  }
}

/** A `<t>` element; blanks at its ends are kept. */
export function textElement(prefix: string, text: string): string {
  const keep = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${keep}>${escapeCellText(text)}</${prefix}t>`;
}
