import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { DocumentBlock, DocumentLook, ReportDocument } from '../../report/index';
import { Captions } from './captions';
import { documentContent } from './documentContent';
import { finishPackage } from './finishPackage';
import { documentStyles } from './styles';

/** A4 and its margins in twips. */
const [SHORT, LONG, MARGIN] = [11906, 16838, 1304];

/**
 * The report as the bytes of a .docx file: Word tables and charts, captions and contents that Word keeps up to date,
 * the look by styles alone. The same report gives the same bytes, with no name, time or machine in them.
 */
export async function writeDocument(document: ReportDocument, look: DocumentLook): Promise<Uint8Array> {
  const captions = new Captions();
  const file = new Document({
    title: document.title,
    creator: '',
    lastModifiedBy: '',
    styles: documentStyles(look.language),
    features: { updateFields: true },
    sections: sectionsOf(document.blocks).map((section) => pages(section, look, captions)),
  });
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(file)), look.language);
}

interface Section {
  readonly isLandscape: boolean;
  readonly blocks: readonly DocumentBlock[];
}

/** Blocks between page marks; upright before the first. */
function sectionsOf(blocks: readonly DocumentBlock[]): Section[] {
  const starts = blocks.flatMap((block, place) => (block.kind === 'pages' ? [place] : []));
  const marks = starts[0] === 0 ? starts : [0, ...starts];
  return marks
    .map((start, i) => {
      const first = blocks[start];
      return {
        isLandscape: first?.kind === 'pages' && first.isLandscape,
        blocks: blocks.slice(start, marks[i + 1]),
      };
    })
    .filter(({ blocks: own }) => own.some(({ kind }) => kind !== 'pages'));
}

function pages({ isLandscape, blocks }: Section, look: DocumentLook, captions: Captions): ISectionOptions {
  return {
    properties: {
      page: {
        // The library turns the page itself.
        size: { width: SHORT, height: LONG, orientation: isLandscape ? 'landscape' : 'portrait' },
        margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
      },
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT], size: 18 })],
          }),
        ],
      }),
    },
    children: documentContent(
      blocks.filter(({ kind }) => kind !== 'pages'),
      look,
      (isLandscape ? LONG : SHORT) - 2 * MARGIN,
      captions,
    ),
  };
}
