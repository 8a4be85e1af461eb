import type { ObjectiveFacts, WorkbookFacts } from '../facts/index';
import type { DocumentBlock, ReportPartId, ReportBlock, ReportPart } from '../report/index';
import { indicatorSections } from './indicatorSections';
import { objectiveParagraph, totalParagraph } from './narrative/objectiveParagraph';
import { efficiencyByObjective, objectivePeerParagraph } from './narrative/summaryParagraphs';
import { budgetParagraph, efficiencyParagraph } from './narrative/unitParagraphs';

/** A stretch of the chapter; one with a key can also stand alone in an office's own document. */
export interface ChapterPiece {
  readonly key: string | null;
  readonly blocks: readonly DocumentBlock[];
}

/** One lettered section, before its letter is known. */
export interface ChapterSection {
  readonly title: string;
  readonly pieces: readonly ChapterPiece[];
}

type Parts = ReadonlyMap<ReportPartId, ReportPart>;

/** What is to be settled about an indicator, by its id. */
type Marks = ReadonlyMap<string, string>;

/** Sections of the chapter in their usual order; those without contents are left out. */
export function chapterSections(report: WorkbookFacts, parts: Parts, marks: Marks): ChapterSection[] {
  return [
    {
      title: 'Capaian Kinerja Organisasi',
      pieces: [
        prose(totalParagraph(report)),
        ...scorePieces(parts),
        ...partPieces(parts, 'tabel-3.2', 'Perbandingannya dengan unit lain disajikan pada {number}.'),
        prose(parts.has('tabel-3.2') ? objectivePeerParagraph(report) : null),
      ],
    },
    {
      title: 'Analisis Akuntabilitas Capaian Kinerja',
      pieces: [
        ...partPieces(parts, 'tabel-3.3', 'Target dan realisasi setiap indikator disajikan pada {number}.'),
        ...objectivePieces(report, parts.get('indikator'), marks),
      ],
    },
    {
      title: 'Realisasi Anggaran',
      pieces: [
        prose(budgetParagraph(report)),
        ...partPieces(parts, 'tabel-3.4', 'Rincian menurut keluaran disajikan pada {number}.'),
      ],
    },
    {
      title: 'Analisis Efisiensi',
      pieces: [
        prose(efficiencyParagraph(report)),
        prose(efficiencyByObjective(report)),
        ...partPieces(parts, 'tabel-3.5', 'Rinciannya disajikan pada {number}.'),
      ],
    },
  ]
    .map(({ title, pieces }) => ({ title, pieces: pieces.filter(({ blocks }) => blocks.length > 0) }))
    .filter(({ pieces }) => pieces.length > 0);
}

/** Tables and charts of a part under one another, its own headings kept. */
export function partBlocks(part: ReportPart): DocumentBlock[] {
  return part.blocks.flatMap((block) => [
    ...(block.heading === '' ? [] : [{ kind: 'heading', level: 3, text: block.heading } as const]),
    ...exhibits(block),
  ]);
}

function exhibits(block: ReportBlock): DocumentBlock[] {
  return [
    ...block.tables.map((table) => ({ kind: 'table', table }) as const),
    ...block.charts.map((chart) => ({ kind: 'chart', chart, number: '' }) as const),
  ];
}

function prose(text: string | null): ChapterPiece {
  return { key: null, blocks: text === null ? [] : [{ kind: 'paragraph', text }] };
}

/** The summary repeats the objectives of Tabel 3.1: with both, its table is left out and its chart follows them. */
function scorePieces(parts: Parts): ChapterPiece[] {
  const summary = partPieces(parts, 'ringkasan', '');
  const scores = partPieces(parts, 'tabel-3.1', 'Nilai pencapaian setiap sasaran disajikan pada {number}.');
  if (scores.length === 0) return summary;
  const blocks = summary.flatMap((piece) => piece.blocks);
  const charts = blocks.filter(({ kind }) => kind === 'chart');
  const tables = blocks.filter(
    (block) => block.kind !== 'chart' && !(block.kind === 'table' && block.table.id === 'ringkasan|sasaran'),
  );
  return [{ key: 'ringkasan', blocks: tables }, ...scores, { key: 'grafik-nps', blocks: charts }];
}

/** A part, led in by a sentence that names its first numbered table. */
function partPieces(parts: Parts, id: ReportPartId, lead: string): ChapterPiece[] {
  const part = parts.get(id);
  if (!part) return [];
  const number = part.blocks.flatMap(({ tables }) => tables).find((table) => table.number !== '')?.number;
  const hasLead = lead !== '' && number !== undefined;
  return [
    prose(hasLead ? lead.replace('{number}', number) : null),
    { key: id, blocks: part.isLandscape ? turned(partBlocks(part)) : partBlocks(part) },
  ];
}

function turned(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return [{ kind: 'pages', isLandscape: true }, ...blocks, { kind: 'pages', isLandscape: false }];
}

function objectivePieces(report: WorkbookFacts, part: ReportPart | undefined, marks: Marks): ChapterPiece[] {
  const blocks = new Map(part?.blocks.map((block) => [block.indicator, block]));
  return report.objectives.flatMap((item): ChapterPiece[] => [
    ...objectiveHeading(item, report),
    ...item.indicators.map((each) => ({
      key: `indikator-${each.indicator.code ?? each.indicator.id}`,
      blocks: indicatorSections(each, report, {
        block: blocks.get(each.indicator.id),
        mark: marks.get(each.indicator.id),
      }),
    })),
  ]);
}

/** Heading and paragraph of a sasaran; none where the sheets name none. */
function objectiveHeading(item: ObjectiveFacts, report: WorkbookFacts): ChapterPiece[] {
  if (!report.hasObjectives) return [];
  const { number, name } = item.objective;
  const bare = name.trim().replace(/\.$/, '');
  const text = bare === '' ? `Sasaran ${number}` : `Sasaran ${number}. ${bare}`;
  return [
    {
      key: `sasaran-${number}`,
      blocks: [
        { kind: 'heading', level: 3, text },
        { kind: 'paragraph', text: objectiveParagraph(item, report) },
      ],
    },
  ];
}
