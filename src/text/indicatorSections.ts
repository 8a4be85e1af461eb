import type { WorkbookFacts, IndicatorFacts } from '../facts/index';
import type { DocumentBlock, ReportBlock, ReportTable } from '../report/index';
import type { NoteKind } from '../sheet/words/noteKind';
import { blank } from './narrative/blank';
import { indicatorParagraphs } from './narrative/indicatorParagraphs';
import { noteParagraphs } from './narrative/noteParagraphs';

const COMPARISONS = [
  { table: 'tahun-lalu', paragraph: 'previousYear', title: 'Perbandingan dengan tahun sebelumnya' },
  { table: 'renstra', paragraph: 'strategic', title: 'Perbandingan dengan target jangka menengah (Renstra)' },
  { table: 'pembanding', paragraph: 'peers', title: 'Perbandingan dengan unit lain dan target nasional' },
] as const;

/** Tables and charts of an indicator, and the mark of what is to be settled about it. */
interface Exhibits {
  readonly block?: ReportBlock | undefined;
  readonly mark?: string | undefined;
}

/**
 * The pages of one indicator: what it set out to do, its chart, the three comparisons as far as there are figures,
 * what the office wrote in its sheets, and marked blanks for what only the
 * writer knows.
 */
export function indicatorSections(
  item: IndicatorFacts,
  report: WorkbookFacts,
  { block, mark }: Exhibits = {},
): DocumentBlock[] {
  const paragraphs = indicatorParagraphs(item, report);
  const tables = block?.tables ?? [];
  const comparisons = COMPARISONS.flatMap(({ table, paragraph, title }) => {
    const own = tables.filter((each) => isOf(each, table));
    const text = paragraphs[paragraph];
    return own.length === 0 && text === null
      ? []
      : [{ title, blocks: [...own.map(untitled), ...(text === null ? [] : [paragraphBlock(text)])] }];
  });
  const notes = (...kinds: readonly NoteKind[]): DocumentBlock[] =>
    noteParagraphs(item, kinds).map(paragraphBlock);
  const orBlank = (own: readonly DocumentBlock[], missing: string): readonly DocumentBlock[] =>
    own.length > 0 ? own : [paragraphBlock(missing)];
  const money = paragraphs.budget === null ? [] : [paragraphBlock(paragraphs.budget)];
  const sections = [
    ...comparisons,
    {
      title: 'Analisis Penyebab Keberhasilan/Kegagalan serta Alternatif Solusi',
      blocks: orBlank(notes('cause', 'obstacle', 'solution'), paragraphs.analysis),
    },
    {
      title: 'Analisis Program/Kegiatan yang Menunjang Keberhasilan/Kegagalan',
      blocks: [...money, ...notes('evidence')],
    },
    {
      title: 'Tindak Lanjut Rekomendasi Hasil Evaluasi',
      blocks: orBlank(
        notes('follow-up', 'action'),
        blank('tindak lanjut rekomendasi evaluasi: rencana aksi, penanggung jawab, dan waktunya'),
      ),
    },
  ].filter(({ blocks }) => blocks.length > 0);
  // Without a sasaran above it, its heading stands one level higher; its sections stay out of the contents.
  const own = report.hasObjectives ? 4 : 3;
  return [
    { kind: 'heading', level: own, text: indicatorHeading(item) },
    paragraphBlock(paragraphs.introduction),
    ...(mark === undefined ? [] : [paragraphBlock(mark)]),
    ...notes('definition', 'formula'),
    ...tables
      .filter((table) => !COMPARISONS.some((each) => isOf(table, each.table)))
      .map((table) => ({ kind: 'table', table }) as const),
    ...(block?.charts ?? []).map((chart) => ({ kind: 'chart', chart, number: '' }) as const),
    ...sections.flatMap(({ title, blocks }, place): DocumentBlock[] => [
      { kind: 'heading', level: 5, text: `${String.fromCharCode(97 + place)}. ${title}` },
      ...blocks,
    ]),
  ];
}

function indicatorHeading({ indicator: { code, name } }: IndicatorFacts): string {
  if (code === null) return name;
  return `${/^\d/.test(code) ? `IKU ${code}` : code} – ${name}`;
}

/** Tables of an indicator bear its id behind the kind: `tahun-lalu|1.1`. */
function isOf(table: ReportTable, kind: string): boolean {
  return table.id.split('|')[0] === kind;
}

/** The heading above it is its title. */
function untitled(table: ReportTable): DocumentBlock {
  return { kind: 'table', table: { ...table, title: '' } };
}

function paragraphBlock(text: string): DocumentBlock {
  return { kind: 'paragraph', text };
}
