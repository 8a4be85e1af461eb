import type { WorkbookFacts } from '../facts/workbookFacts';
import type { DocumentBlock, ReportDocument } from '../report/reportDocument';
import type { ReportPart, ReportTable } from '../report/reportTable';
import { chapterSections, partBlocks, type ChapterPiece } from './chapterSections';
import { periodTitle } from './narrative/period';
import { withYearBlanks } from './yearBlanks';

/** Placeholders that stand for a whole stretch of the report in an office's own document. */
export type DocumentPieces = ReadonlyMap<string, readonly DocumentBlock[]>;

interface WrittenChapter {
  readonly sections: readonly ChapterPiece[];
  readonly appendices: readonly ChapterPiece[];
}

/**
 * Chapter III of the report: contents, the four sections in their usual order, appendices on broad pages. Parts that
 * the workbook has no figures for are left out.
 */
export function chapter(report: WorkbookFacts, parts: readonly ReportPart[]): ReportDocument {
  const { sections, appendices } = writtenChapter(report, parts);
  return {
    title: `Akuntabilitas Kinerja ${periodTitle(report)}`,
    blocks: [
      { kind: 'pages', isLandscape: false },
      { kind: 'contents', title: 'Daftar Isi' },
      ...sections.flatMap(({ blocks }) => blocks),
      ...appendices.flatMap(({ blocks }) => blocks),
    ],
  };
}

/**
 * The same stretches by the names of their placeholders: `bab3` (sections A to D), `lampiran` (all appendices),
 * each part (`tabel-3.1`), objective (`sasaran-1`) and indicator (`indikator-1.1`).
 */
export function chapterPieces(report: WorkbookFacts, parts: readonly ReportPart[]): DocumentPieces {
  const { sections, appendices } = writtenChapter(report, parts);
  const all = (pieces: readonly ChapterPiece[]): DocumentBlock[] =>
    // The pages of an office's document are its own.
    pieces.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind !== 'pages');
  const keyed = [...sections, ...appendices].flatMap((piece) =>
    piece.key === null ? [] : [[piece.key, all([piece])] as const],
  );
  return new Map<string, readonly DocumentBlock[]>([
    ['bab3', all(sections)],
    ...(appendices.length > 0 ? [['lampiran', all(appendices)] as const] : []),
    ...keyed,
  ]);
}

function writtenChapter(report: WorkbookFacts, given: readonly ReportPart[]): WrittenChapter {
  const parts = given.map(withYearBlanks);
  const byId = new Map(parts.map((part) => [part.id, part]));
  const sections = chapterSections(report, byId).flatMap(({ title, pieces }, place): ChapterPiece[] => [
    heading(2, `${String.fromCharCode(65 + place)}. ${title}`),
    ...pieces,
  ]);
  const appendices = parts.filter(({ id }) => id.startsWith('lampiran-')).map(appendix);
  const numbered = numberFigures([heading(1, 'BAB III AKUNTABILITAS KINERJA'), ...sections, ...appendices]);
  const first = numbered.length - appendices.length;
  return { sections: numbered.slice(0, first), appendices: numbered.slice(first) };
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
