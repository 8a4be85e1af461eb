import type { WorkbookFacts } from '../facts/index';
import type {
  DocumentBlock,
  DocumentPart,
  ReportDocument,
  ReportLayout,
  ReportPart,
  ReportTable,
} from '../report/index';
import { chapterSections, partBlocks, type ChapterPiece } from './chapterSections';
import { periodTitle } from './narrative/period';
import { closingChapter, executiveSummary, planAppendices, planningChapter } from './outerChapters';
import { remarkBlocks, remarkMarks, type ReportRemark } from './reportRemarks';
import { withYearBlanks } from './yearBlanks';

/** Placeholders that stand for a whole stretch of the report in an office's own document. */
export type DocumentPieces = ReadonlyMap<string, readonly DocumentBlock[]>;

interface WrittenReport {
  /** Ringkasan Eksekutif and chapter II. */
  readonly front: readonly ChapterPiece[];
  /** Chapter III. */
  readonly sections: readonly ChapterPiece[];
  readonly closing: readonly ChapterPiece[];
  readonly appendices: readonly ChapterPiece[];
}

/**
 * The report: contents, what is to be settled first, Ringkasan Eksekutif, chapters II (targets and agreement), III (the
 * four sections in their usual order) and IV, appendices on broad pages. Parts that the workbook has no figures for are
 * left out.
 * @param remarks open questions and wrong figures; they leave their marks in the document
 * @param layout  what the document has around chapter III; everything when it does not say
 */
export function chapter(
  report: WorkbookFacts,
  parts: readonly ReportPart[],
  remarks: readonly ReportRemark[] = [],
  { document, hasIndicatorPages = false }: Pick<ReportLayout, 'document' | 'hasIndicatorPages'> = {},
): ReportDocument {
  const written = writtenReport(report, parts, remarks);
  const { front, sections, closing, appendices } = document ? only(written, document) : written;
  return {
    title: `Laporan Kinerja ${periodTitle(report)}`,
    blocks: [
      { kind: 'pages', isLandscape: false },
      { kind: 'contents', title: 'Daftar Isi' },
      ...remarkBlocks(remarks),
      ...[...front, ...sections, ...closing, ...appendices].flatMap(({ key, blocks }) =>
        hasIndicatorPages && key?.startsWith('indikator-') === true
          ? [{ kind: 'pages', isLandscape: false } as const, ...blocks]
          : onNewPage(blocks),
      ),
    ],
  };
}

/** What a layout leaves out around the tables and indicators is not written. */
function only(
  { front, sections, closing, appendices }: WrittenReport,
  document: readonly DocumentPart[],
): WrittenReport {
  const has = (part: DocumentPart): boolean => document.includes(part);
  return {
    front: [...(has('ringkasan-eksekutif') ? front.slice(0, 1) : []), ...(has('bab2') ? front.slice(1) : [])],
    sections,
    closing: has('bab4') ? closing : [],
    appendices: appendices.filter(({ key }) => (key !== 'lampiran-1' && key !== 'lampiran-3') || has(key)),
  };
}

/** A chapter begins on a page of its own. */
function onNewPage(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const [first] = blocks;
  return first?.kind === 'heading' && first.level === 1
    ? [{ kind: 'pages', isLandscape: false }, ...blocks]
    : blocks;
}

/**
 * The same stretches by the names of their placeholders: `ringkasan-eksekutif`, `bab2`, `bab3` (sections A to D), `bab4`,
 * `lampiran` (all appendices), each part (`tabel-3.1`), objective (`sasaran-1`) and indicator (`indikator-1.1`).
 */
export function chapterPieces(report: WorkbookFacts, parts: readonly ReportPart[]): DocumentPieces {
  const { front, sections, closing, appendices } = writtenReport(report, parts, []);
  const all = (pieces: readonly ChapterPiece[]): DocumentBlock[] =>
    // The pages of an office's document are its own.
    pieces.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind !== 'pages');
  const keyed = [...front, ...sections, ...closing, ...appendices].flatMap((piece) =>
    piece.key === null ? [] : [[piece.key, all([piece])] as const],
  );
  return new Map<string, readonly DocumentBlock[]>([
    ['bab2', all(front.slice(1))],
    ['bab3', all(sections)],
    ...(appendices.length > 0 ? [['lampiran', all(appendices)] as const] : []),
    ...keyed,
  ]);
}

function writtenReport(
  report: WorkbookFacts,
  given: readonly ReportPart[],
  remarks: readonly ReportRemark[],
): WrittenReport {
  const parts = given.map(withYearBlanks);
  const byId = new Map(parts.map((part) => [part.id, part]));
  const marks = remarkMarks(remarks);
  const sections = chapterSections(report, byId, marks).flatMap(
    ({ title, pieces }, place): ChapterPiece[] => [
      heading(2, `${String.fromCharCode(65 + place)}. ${title}`),
      ...pieces,
    ],
  );
  const appendices = parts.filter(({ id }) => id.startsWith('lampiran-')).map(appendix);
  const numbered = numberFigures([heading(1, 'BAB III AKUNTABILITAS KINERJA'), ...sections, ...appendices]);
  const first = numbered.length - appendices.length;
  return {
    front: [executiveSummary(report), ...planningChapter(report)],
    sections: numbered.slice(0, first),
    closing: [closingChapter(report)],
    appendices: [...planAppendices(report), ...numbered.slice(first)],
  };
}

function heading(level: 1 | 2, text: string): ChapterPiece {
  return { key: null, blocks: [{ kind: 'heading', level, text }] };
}

function appendix(part: ReportPart): ChapterPiece {
  const first = part.blocks.flatMap(({ tables }) => tables)[0];
  const text = first ? [first.number, first.title].filter((words) => words !== '').join('. ') : part.sheet;
  return {
    key: part.id,
    blocks: [
      { kind: 'pages', isLandscape: part.isLandscape },
      { kind: 'heading', level: 1, text },
      ...partBlocks(part).map((block) =>
        block.kind === 'table' && block.table === first ? uncaptioned(block.table) : block,
      ),
    ],
  };
}

/** The heading of the appendix says it already. */
function uncaptioned(table: ReportTable): DocumentBlock {
  return { kind: 'table', table: { ...table, number: '', title: '' } };
}

/** Figures are counted over the whole chapter, so that a stretch alone bears the same numbers. */
function numberFigures(pieces: readonly ChapterPiece[]): ChapterPiece[] {
  let count = 0;
  return pieces.map(({ key, blocks }) => ({
    key,
    blocks: blocks.map((block) =>
      block.kind === 'chart' ? { ...block, number: `Gambar 3.${(count += 1)}` } : block,
    ),
  }));
}
