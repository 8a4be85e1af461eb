import { addContentType, xmlPart } from '../package/contentTypes';
import { addRelationship } from '../package/editRelationships';
import type { PackageDraft } from '../package/packageDraft';
import { folderOf } from '../package/partName';
import { parseXml } from '../xml/parseXml';
import { appendInside, spliceBytes, type Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xmlElement';
import { escapeXml } from '../xml/xmlText';
import { relatedPart } from './documentParts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** Comments put at paragraphs of a document, added to those that it has. */
export class Comments {
  private readonly known: XmlElement | null;
  private readonly part: string;
  private readonly written: ((prefix: string) => string)[] = [];
  private next: number;

  constructor(
    private readonly draft: PackageDraft,
    private readonly main: string,
    private readonly author: string,
  ) {
    const part = relatedPart(
      { read: (name) => draft.source.read(name), has: (name) => draft.has(name) },
      main,
      'comments',
    );
    const bytes = part === null ? null : draft.read(part);
    this.known = bytes ? parseXml(bytes) : null;
    this.part = part ?? draft.freeName(`${folderOf(main)}comments#.xml`);
    const ids = (this.known?.childrenNamed('comment') ?? []).map((each) =>
      Number(each.prefixedAttribute('id')),
    );
    this.next = ids.filter(Number.isInteger).reduce((most, id) => Math.max(most, id + 1), 0);
  }

  /** Marks a whole paragraph; its own runs stay as they are. */
  add(paragraph: XmlElement, texts: readonly string[]): Splice[] {
    const id = this.next;
    this.next += 1;
    const w = paragraph.prefix;
    const initials = escapeXml(this.author.slice(0, 2));
    this.written.push(
      (p) =>
        `<${p}comment ${p}id="${id}" ${p}author="${escapeXml(this.author)}" ${p}initials="${initials}">` +
        texts
          .map(
            (text) => `<${p}p><${p}r><${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}r></${p}p>`,
          )
          .join('') +
        `</${p}comment>`,
    );
    const start = `<${w}commentRangeStart ${w}id="${id}"/>`;
    const end = `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`;
    if (paragraph.isEmpty) return appendInside(paragraph, start + end);
    const at = paragraph.child('pPr')?.end ?? paragraph.openEnd;
    return [{ start: at, end: at, text: start }, ...appendInside(paragraph, end)];
  }

  write(): void {
    if (this.written.length === 0) return;
    const bytes = this.draft.read(this.part);
    if (bytes && this.known) {
      const { prefix } = this.known;
      this.draft.edit(
        this.part,
        spliceBytes(bytes, appendInside(this.known, this.written.map((each) => each(prefix)).join(''))),
      );
      return;
    }
    const main = this.draft.read(this.main);
    const root = main ? parseXml(main) : null;
    const uri =
      root?.namespaceOf(root.prefix.replace(/:$/, '')) ??
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const body = this.written.map((each) => each('w:')).join('');
    this.draft.write(this.part, xmlPart(`<w:comments xmlns:w="${uri}">${body}</w:comments>`));
    addContentType(this.draft, this.part, TYPE);
    addRelationship(this.draft, this.main, this.part, 'comments', uri === STRICT);
  }
}
