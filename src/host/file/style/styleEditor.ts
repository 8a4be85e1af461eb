import { largestOf } from '../../../kernel/extremes';
import type { CellStyle } from '../../../sheet/editPlan';
import { parseXml } from '../xml/parseXml';
import { appendInside, setAttribute, spliceBytes, type Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xmlElement';
import { escapeXml } from '../xml/xmlText';
import { BUILTIN_FORMATS } from './builtinFormats';
import {
  changedFont,
  DEFAULT_FILLS,
  DEFAULT_FONT,
  dxfXml,
  EMPTY_BORDER,
  fillXml,
  PLAIN_FORMAT,
  THIN_BORDER,
} from './styleParts';
import { listItems } from './listItems';
import type { StyleSheet } from './styleSheet';
import { canonicalXml } from './canonicalXml';

/** Own number formats begin here. */
const FIRST_OWN_FORMAT = 164;
/** Excel opens no workbook with more cell formats than this. */
export const MAX_CELL_FORMATS = 65_000;

/** A list of the style part that grows at its end: old items keep their numbers, equal ones are used again. */
class StyleList {
  private readonly numbers = new Map<string, number>();
  readonly added: string[] = [];
  private count = 0;

  constructor(
    readonly name: string,
    readonly list: XmlElement | null,
    /** What readers take for granted where the list is missing or too short for what names its items. */
    private readonly implied: readonly string[] = [],
    /** Prefix of the part, with its colon. */
    private readonly prefix = '',
  ) {
    for (const item of listItems(list)) {
      const key = canonicalXml(item);
      if (!this.numbers.has(key)) this.numbers.set(key, this.count);
      this.count++;
    }
  }

  get length(): number {
    return this.count;
  }

  /** Number of an item given as XML without prefix, and XML of the part itself that it holds at its end. */
  numberOf(xml: string, inner = '', close = ''): number {
    const written = withPrefix(xml, this.prefix) + inner + withPrefix(close, this.prefix);
    const key = canonicalText(written);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    while (this.count < this.implied.length)
      this.added.push(withPrefix(this.implied[this.count++] as string, this.prefix));
    this.numbers.set(key, this.count);
    this.added.push(written);
    return this.count++;
  }
}

/** Order of the lists in a style part. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** Adds looks to a workbook's style part. */
export class StyleEditor {
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly formats: StyleList;
  private readonly dxfs: StyleList;
  private readonly addedCodes = new Map<string, number>();
  private readonly known = new Map<string, number>();

  /** @param highest number of the last look that a cell names, which a damaged part may not have */
  constructor(
    private readonly styles: StyleSheet,
    highest: number,
  ) {
    const list = (name: string, implied: readonly string[] = []): StyleList =>
      new StyleList(name, styles.root.child(name), implied, styles.root.prefix);
    this.fonts = list('fonts', [DEFAULT_FONT]);
    this.fills = list('fills', DEFAULT_FILLS);
    this.borders = list('borders', [EMPTY_BORDER]);
    this.formats = list('cellXfs', Array<string>(highest + 1).fill(PLAIN_FORMAT));
    this.dxfs = list('dxfs');
  }

  /** Number of the look that a cell of look `base` gets by a wish; its `like` has been followed already. */
  numberOf(base: number, wish: CellStyle): number {
    const key = wishKey(base, wish);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.make(base, wish);
    this.known.set(key, number);
    return number;
  }

  /** Number of a look for conditional formats. */
  conditionalNumber(fill: string, fontColor: string): number {
    return this.dxfs.numberOf(dxfXml(fill, fontColor));
  }

  get isTooLarge(): boolean {
    return this.formats.length > MAX_CELL_FORMATS;
  }

  private make(base: number, look: CellStyle): number {
    const format = this.styles.cellFormats[base];
    const facts = new Map(format?.attributeNames().map((name) => [name, format.attribute(name) ?? '']));
    let isChanged = false;
    const set = (name: string, value: number, apply: string): void => {
      if (Number(facts.get(name) ?? 0) === value) return;
      facts.set(name, String(value));
      facts.set(apply, '1');
      isChanged = true;
    };
    if (look.numberFormat !== undefined)
      set('numFmtId', this.formatNumber(look.numberFormat), 'applyNumberFormat');
    const font = listItems(this.styles.root.child('fonts'))[Number(facts.get('fontId') ?? 0)] ?? null;
    const changed = changedFont(font, look);
    if (changed) set('fontId', this.fonts.numberOf(changed), 'applyFont');
    if (look.fill !== undefined) set('fillId', this.fills.numberOf(fillXml(look.fill)), 'applyFill');
    if (look.border !== undefined) {
      set(
        'borderId',
        this.borders.numberOf(look.border === 'thin' ? THIN_BORDER : EMPTY_BORDER),
        'applyBorder',
      );
    }
    const alignment = alignmentXml(format?.child('alignment') ?? null, look);
    if (alignment.isChanged) facts.set('applyAlignment', '1');
    if (!isChanged && !alignment.isChanged) return base;
    const attributes = ['numFmtId', 'fontId', 'fillId', 'borderId', 'xfId'].filter(
      (name) => !facts.has(name),
    );
    for (const name of attributes) facts.set(name, '0');
    const text = [...facts].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
    const rest = (format?.children ?? []).filter(({ name }) => name !== 'alignment');
    if (alignment.xml === '' && rest.length === 0) return this.formats.numberOf(`<xf${text}/>`);
    const sources = rest.map((child) => child.source());
    return this.formats.numberOf(`<xf${text}>${alignment.xml}`, sources.join(''), '</xf>');
  }

  private formatNumber(code: string): number {
    const added = this.addedCodes.get(code);
    if (added !== undefined) return added;
    const own = this.styles.root.child('numFmts')?.childrenNamed('numFmt') ?? [];
    const known = own.find((format) => format.attribute('formatCode') === code);
    if (known) return Number(known.attribute('numFmtId'));
    const builtin = Object.entries(BUILTIN_FORMATS).find(([, text]) => text === code);
    if (builtin) return Number(builtin[0]);
    const taken = own.map((format) => Number(format.attribute('numFmtId')));
    const number = largestOf([FIRST_OWN_FORMAT - 1, ...taken, ...this.addedCodes.values()]) + 1;
    this.addedCodes.set(code, number);
    return number;
  }

  /** The style part with what was added; null when nothing was. */
  bytes(): Uint8Array | null {
    const { root } = this.styles;
    const codes = [...this.addedCodes].map(
      ([code, number]) => `<${root.prefix}numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`,
    );
    const lists: [string, readonly string[]][] = [
      ['numFmts', codes],
      ...[this.fonts, this.fills, this.borders, this.formats, this.dxfs].map(
        ({ name, added }): [string, readonly string[]] => [name, added],
      ),
    ];
    const splices = lists.flatMap(([name, added]) => (added.length > 0 ? grow(root, name, added) : []));
    return splices.length > 0 ? spliceBytes(root.bytes, splices) : null;
  }
}

/** A key that equal wishes share. Named one by one: this runs for every cell that has a wish of its own. */
function wishKey(base: number, wish: CellStyle): string {
  const { numberFormat, bold, italic, fontColor, fontSize, fill, horizontal, vertical, wrap, border } = wish;
  const font = `${bold}\0${italic}\0${fontColor}\0${fontSize}`;
  return `${base}\0${numberFormat}\0${font}\0${fill}\0${horizontal}\0${vertical}\0${wrap}\0${border}`;
}

/** Appends items to a list of the style part; a list that is missing is put where the order wants it. */
function grow(root: XmlElement, name: string, added: readonly string[]): Splice[] {
  const prefix = root.prefix;
  const items = added.join('');
  const list = root.child(name);
  if (list) {
    const count = setAttribute(list, 'count', String(listItems(list).length + added.length));
    return [count, ...appendInside(list, items)];
  }
  const before = ORDER.slice(0, ORDER.indexOf(name));
  const earlier = root.children.filter((child) => before.includes(child.name));
  const place = earlier.length > 0 ? (earlier[earlier.length - 1] as XmlElement).end : root.openEnd;
  const text = `<${prefix}${name} count="${added.length}">${items}</${prefix}${name}>`;
  return [{ start: place, end: place, text }];
}

function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

function canonicalText(xml: string): string {
  const element = parseXml(new TextEncoder().encode(xml));
  return element ? canonicalXml(element) : xml;
}

function alignmentXml(alignment: XmlElement | null, look: CellStyle): { xml: string; isChanged: boolean } {
  const facts = new Map(alignment?.attributeNames().map((name) => [name, alignment.attribute(name) ?? '']));
  const before = JSON.stringify([...facts]);
  if (look.horizontal !== undefined) facts.set('horizontal', look.horizontal);
  if (look.vertical !== undefined) facts.set('vertical', look.vertical);
  if (look.wrap === true) facts.set('wrapText', '1');
  if (look.wrap === false) facts.delete('wrapText');
  const text = [...facts].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  return { xml: text === '' ? '' : `<alignment${text}/>`, isChanged: JSON.stringify([...facts]) !== before };
}
