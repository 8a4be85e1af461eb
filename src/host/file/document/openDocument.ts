import type { DocumentHost, HostIssue } from '../../../app/ports';
import { fail, ok, type Result } from '../../../kernel/result';
import type { EditableBlock, EditableParagraph, EditableText, TextPlan } from '../../../sheet/editableText';
import { fflateCodec, type Codec } from '../codec';
import { hostError } from '../hostIssue';
import { FILE_LIMITS } from '../limits';
import { PackageDraft } from '../package/packageDraft';
import { parseRelationships } from '../package/relationships';
import { relationshipsPartOf } from '../package/partName';
import { XlsxPackage } from '../package/xlsxPackage';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { checkDocumentKind } from './documentKind';
import { editableTable } from './editableTable';
import { paragraphRolesOf } from './documentParts';
import { paragraphText, type OpenFields, type TextPiece } from './paragraphText';
import { writeTextPlan } from './writeTextPlan';

/** A paragraph where it stands in the package. */
export interface PlacedParagraph {
  readonly part: string;
  readonly element: XmlElement;
  readonly pieces: readonly TextPiece[];
}

/** A Word document, open for edits of its text. */
export class OpenDocument implements DocumentHost {
  constructor(
    readonly text: EditableText,
    private readonly source: XlsxPackage,
    private readonly main: string,
    private readonly paragraphs: readonly PlacedParagraph[],
  ) {}

  /**
   * The document with a plan carried out; every part that it does not touch keeps its bytes, as do all runs.
   * @issue `file-is-damaged`, `file-too-large`
   */
  apply(plan: TextPlan): Result<Uint8Array, HostIssue> {
    const draft = new PackageDraft(this.source);
    writeTextPlan(draft, this.main, this.paragraphs, plan);
    if (draft.damaged !== null)
      return fail(hostError('file-is-damaged', { part: draft.damaged, reason: 'xml' }));
    const bytes = draft.build();
    return bytes ? ok(bytes) : fail(hostError('file-too-large', {}));
  }
}

const OFFICE_DOCUMENT = 'officeDocument';
/** Parts that the main part leads to and that hold text, by the last word of the relation. */
const BESIDES: Readonly<Record<string, EditableParagraph['place']>> = {
  header: 'margin',
  footer: 'margin',
  footnotes: 'note',
  endnotes: 'note',
};

/**
 * Opens a Word document (.docx) for edits of its text.
 * @issue `file-is-not-document`, `document-is-old`, `document-is-encrypted`, `document-has-macros`, `file-is-damaged`,
 *        `file-is-bomb`, `file-too-large`; opened all the same: `signature-breaks`
 */
export function openDocument(bytes: Uint8Array, codec: Codec = fflateCodec): Result<OpenDocument, HostIssue> {
  const kind = checkDocumentKind(bytes);
  if (!kind.ok) return kind;
  const opened = XlsxPackage.open(bytes, codec, FILE_LIMITS);
  if (!opened.ok) return opened;
  const source = opened.value;
  const main = mainPart(source);
  if (main === null) return fail(hostError('file-is-not-document', {}));
  if (hasMacros(source)) return fail(hostError('document-has-macros', {}));
  const part = source.readStrictly(main);
  if (!part.ok) return part;
  const body = part.value && parseXml(part.value)?.child('body');
  if (!body) return fail(hostError('file-is-damaged', { part: main, reason: 'xml' }));
  const reader = new TextReader(source, main);
  reader.readPages(body);
  for (const [name, place] of besideParts(source, main)) reader.readBeside(name, place);
  return ok(new OpenDocument(reader.result(), source, main, reader.paragraphs), signatureIssues(source));
}

/** The part that the package calls its document; null in a package of another program. */
function mainPart(source: XlsxPackage): string | null {
  const relations = source.read(relationshipsPartOf(''));
  const found =
    relations.ok && relations.value
      ? parseRelationships('', relations.value)?.items.find(({ type }) => type === OFFICE_DOCUMENT)?.part
      : null;
  const part = found ?? 'word/document.xml';
  const bytes = source.read(part);
  const root = bytes.ok && bytes.value ? parseXml(bytes.value) : null;
  return root?.name === 'document' || (source.has(part) && part === 'word/document.xml') ? part : null;
}

function hasMacros(source: XlsxPackage): boolean {
  return source.names().some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name));
}

function signatureIssues(source: XlsxPackage): HostIssue[] {
  return source.names().some((name) => /^\/?_xmlsignatures\//i.test(name))
    ? [{ code: 'signature-breaks', severity: 'warning' }]
    : [];
}

function besideParts(source: XlsxPackage, main: string): [string, EditableParagraph['place']][] {
  const bytes = source.read(relationshipsPartOf(main));
  const items = (bytes.ok && bytes.value && parseRelationships(main, bytes.value)?.items) || [];
  const found = items.flatMap(({ type, part }): [string, EditableParagraph['place']][] => {
    const place = BESIDES[type];
    return place !== undefined && part !== null && source.has(part) ? [[part, place]] : [];
  });
  return [...new Map(found)];
}

class TextReader {
  readonly paragraphs: PlacedParagraph[] = [];
  private readonly blocks: EditableBlock[] = [];
  private readonly besides: EditableParagraph[] = [];
  private readonly boxes: string[] = [];
  private readonly roleOf;
  private fields: OpenFields = [];

  constructor(
    private readonly source: XlsxPackage,
    private readonly main: string,
  ) {
    this.roleOf = paragraphRolesOf(source, main);
  }

  readPages(body: XmlElement): void {
    this.blocks.push(...this.blocksIn(body, this.main));
  }

  readBeside(part: string, place: EditableParagraph['place']): void {
    const bytes = this.source.read(part);
    const root = bytes.ok && bytes.value ? parseXml(bytes.value) : null;
    this.fields = [];
    for (const element of root?.descendants() ?? [])
      if (element.name === 'p' && element.prefix === root?.prefix)
        this.besides.push(this.paragraph(element, part, place));
  }

  result(): EditableText {
    return { blocks: this.blocks, besides: this.besides, boxes: this.boxes };
  }

  private blocksIn(parent: XmlElement, part: string): EditableBlock[] {
    return parent.children.flatMap((child): EditableBlock[] => {
      if (child.name === 'p') return [{ kind: 'paragraph', paragraph: this.paragraph(child, part, 'page') }];
      if (child.name === 'tbl') return [editableTable(child, (cell) => this.cellIn(cell, part))];
      return AROUND.has(child.name) ? this.blocksIn(child, part) : [];
    });
  }

  /** Paragraphs of a cell, those of tables in it too. */
  private cellIn(cell: XmlElement, part: string): EditableParagraph[] {
    return this.blocksIn(cell, part).flatMap((block) =>
      block.kind === 'paragraph' ? [block.paragraph] : block.rows.flat(2),
    );
  }

  private paragraph(element: XmlElement, part: string, place: EditableParagraph['place']): EditableParagraph {
    const { text, pieces, locked, boxes } = paragraphText(element, this.fields);
    this.boxes.push(...boxes.filter((each) => each.trim() !== ''));
    const id = this.paragraphs.length;
    this.paragraphs.push({ part, element, pieces });
    return { id, text, role: this.roleOf(element), place, locked };
  }
}

/** Content controls and the like stand around blocks. */
const AROUND = new Set(['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag']);
