import type { WorkbookFacts } from '../facts/index';
import type { DocumentBlock, ReportTable } from '../report/index';
import type { ChapterPiece } from './chapterSections';
import { formatRupiah } from './format';
import { criterionTable, efficiencyTable } from './methodTables';
import { blank } from './narrative/blank';
import {
  achievementMethod,
  criterionMethod,
  efficiencyMethod,
  levelMethod,
} from './narrative/methodParagraphs';
import { totalParagraph } from './narrative/objectiveParagraph';
import { periodTitle, yearWords } from './narrative/period';
import { criteriaParagraph, improvementParagraphs, outcomeParagraph } from './narrative/summaryParagraphs';
import { budgetSentence, efficiencyParagraph } from './narrative/unitParagraphs';
import {
  actionPlanForm,
  agreementForm,
  agreementTable,
  overviewTable,
  strategicPlanTable,
} from './planTables';

/** Ringkasan Eksekutif: the whole, every sasaran and indicator, money, and what the head wants to say. */
export function executiveSummary(report: WorkbookFacts): ChapterPiece {
  return {
    key: 'ringkasan-eksekutif',
    blocks: [
      heading(1, 'RINGKASAN EKSEKUTIF'),
      ...prose(totalParagraph(report), outcomeParagraph(report)),
      { kind: 'table', table: overviewTable(report) },
      ...prose(
        budgetSentence(report),
        efficiencyParagraph(report),
        blank('kendala utama tahun ini dan langkah perbaikannya'),
      ),
    ],
  };
}

/** Chapter II: the targets of the Renstra, the perjanjian kinerja with its change, and how both are measured. */
export function planningChapter(report: WorkbookFacts): ChapterPiece[] {
  const plan = strategicPlanTable(report);
  const sections = [
    ...(plan
      ? [
          {
            title: 'Rencana Strategis',
            lead: 'Target setiap tahun Renstra disajikan pada Tabel 2.1.',
            table: plan,
          },
        ]
      : []),
    { title: 'Perjanjian Kinerja', lead: agreementLead(report), table: agreementTable(report) },
  ];
  return [
    { key: null, blocks: [heading(1, 'BAB II PERENCANAAN KINERJA')] },
    ...sections.flatMap(({ title, lead, table }, place): ChapterPiece[] => [
      { key: null, blocks: [heading(2, `${letter(place)}. ${title}`), ...prose(lead)] },
      { key: table.id, blocks: [{ kind: 'table', table }] },
    ]),
    {
      key: 'metode-pengukuran',
      blocks: [heading(2, `${letter(sections.length)}. Metode Pengukuran`), ...methodBlocks(report)],
    },
  ];
}

/** The formulas and bounds of the profile that was scored with. */
function methodBlocks(report: WorkbookFacts): DocumentBlock[] {
  const { method } = report.scorecard;
  const efficiency = efficiencyMethod(report);
  return [
    ...prose(achievementMethod(report), levelMethod(report), criterionMethod(report)),
    { kind: 'table', table: criterionTable(method) },
    ...(efficiency === null
      ? []
      : [...prose(efficiency), { kind: 'table', table: efficiencyTable(method) } as const]),
  ];
}

function agreementLead(report: WorkbookFacts): string {
  const changed = report.indicators.filter(
    ({ initialTarget, revisedTarget }) =>
      initialTarget && revisedTarget && initialTarget.value !== revisedTarget.value,
  ).length;
  const start = `Perjanjian kinerja ${yearWords(report)} memuat ${report.hasObjectives ? `${report.objectives.length} sasaran dan ` : ''}${report.indicators.length} indikator, yang disajikan pada Tabel 2.2.`;
  if (!report.indicators.some(({ initialTarget }) => initialTarget)) return start;
  return changed === 0
    ? `${start} Tidak ada target yang berubah dari perjanjian semula.`
    : `${start} Target ${changed} indikator berubah dari perjanjian semula.`;
}

/** Chapter IV: what follows from the figures, and what is to be done. */
export function closingChapter(report: WorkbookFacts): ChapterPiece {
  return {
    key: 'bab4',
    blocks: [
      heading(1, 'BAB IV PENUTUP'),
      heading(2, 'A. Kesimpulan'),
      ...prose(
        totalParagraph(report),
        criteriaParagraph(report),
        outcomeParagraph(report),
        budgetSentence(report),
        efficiencyParagraph(report),
      ),
      heading(2, 'B. Langkah Perbaikan'),
      ...prose(...improvementParagraphs(report)),
    ],
  };
}

/** Lampiran 1 and 3: the forms of the perjanjian kinerja and of the RAPK. */
export function planAppendices(report: WorkbookFacts): ChapterPiece[] {
  const { budgetCeiling } = report.scorecard.unit;
  const money = budgetCeiling === null ? null : `Jumlah anggaran: ${formatRupiah(budgetCeiling, 'id')}.`;
  const plan = actionPlanForm(report);
  const year = periodTitle({ ...report, scorecard: { ...report.scorecard, throughQuarter: null } });
  return [
    appendix('lampiran-1', `Lampiran 1. Perjanjian Kinerja ${year}`, agreementForm(report), [
      ...prose(money, blank('tempat, tanggal, nama, dan jabatan kedua pihak perjanjian')),
    ]),
    ...(plan
      ? [appendix('lampiran-3', `Lampiran 3. Rencana Aksi Perjanjian Kinerja ${year}`, plan, [])]
      : []),
  ];
}

function appendix(
  key: string,
  text: string,
  table: ReportTable,
  below: readonly DocumentBlock[],
): ChapterPiece {
  return {
    key,
    blocks: [
      { kind: 'pages', isLandscape: key === 'lampiran-3' },
      heading(1, text),
      { kind: 'table', table },
      ...below,
    ],
  };
}

function heading(level: 1 | 2, text: string): DocumentBlock {
  return { kind: 'heading', level, text };
}

function prose(...texts: readonly (string | null)[]): DocumentBlock[] {
  return texts.flatMap((text) => (text === null ? [] : [{ kind: 'paragraph', text } as const]));
}

function letter(place: number): string {
  return String.fromCharCode(65 + place);
}
