import type { WorkbookFacts, ObjectiveFacts } from '../../facts/workbookFacts';
import { cleanNoise } from '../../scoring/index';
import { blank } from './blank';
import { shown, shownPercent } from './figures';
import { listWords } from './indicatorParagraphs';

/**
 * Paragraph of one objective: NPS, kriteria, how many of its indicators reached their target, efficiency.
 * @method M-10, M-14, M-19 to M-21
 */
export function objectiveParagraph(item: ObjectiveFacts): string {
  const { objective, score, indicators } = item;
  const name = `sasaran ${objective.number} “${objective.name}”`;
  if (score.score === null)
    return `Nilai pencapaian ${name} tidak dihitung karena belum ada indikator yang terukur.`;
  const criterion = score.criterion ? ` dengan kriteria ${score.criterion.label}` : '';
  const sentences = [
    `Nilai pencapaian ${name} adalah ${shownPercent(score.score)}${criterion}.`,
    countSentence(item),
  ];
  if (score.efficiencyIndex !== null && score.inputPercent !== null && score.efficiencyCategory) {
    sentences.push(
      `Dengan penyerapan anggaran ${shownPercent(score.inputPercent)}, indeks efisiensinya ${shown(score.efficiencyIndex)} (${score.efficiencyCategory.label}).`,
    );
  }
  const below = indicators.filter(
    (each) => each.score.achievement !== null && cleanNoise(each.score.achievement) < 100,
  );
  if (below.length > 0) {
    const names = below.map(
      (each) => `“${each.indicator.name}” (${shownPercent(each.score.achievement as number)})`,
    );
    sentences.push(`Yang belum mencapai target: ${listWords(names)}. ${blank('penyebab dan tindak lanjut')}`);
  }
  return sentences.join(' ');
}

function countSentence({ indicators }: ObjectiveFacts): string {
  const measured = indicators.filter((each) => each.score.achievement !== null);
  const reached = measured.filter((each) => cleanNoise(each.score.achievement as number) >= 100).length;
  const unmeasured = indicators.length - measured.length;
  const counts = `Dari ${indicators.length} indikator, ${reached} telah mencapai target dan ${measured.length - reached} belum`;
  return unmeasured > 0 ? `${counts}; ${unmeasured} belum diukur.` : `${counts}.`;
}

/**
 * Opening paragraph of the chapter: total and perspectives.
 * @method M-11, M-12
 */
export function totalParagraph(report: WorkbookFacts): string {
  const { total } = report.scorecard;
  const year = report.year === null ? 'tahun ini' : `tahun ${report.year}`;
  if (total.score === null) return `Nilai pencapaian total ${year} belum dapat dihitung.`;
  const criterion = total.criterion ? ` dengan kriteria ${total.criterion.label}` : '';
  const parts = report.perspectives.flatMap(({ perspective, score }) =>
    perspective && score && score.score !== null ? [`${perspective.name} ${shownPercent(score.score)}`] : [],
  );
  const start = `Nilai pencapaian total (NPSS) ${year} adalah ${shownPercent(total.score)}${criterion}.`;
  return parts.length > 0 ? `${start} Menurut perspektif: ${listWords(parts)}.` : start;
}
