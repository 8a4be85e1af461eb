import type { IndicatorFacts, ObjectiveFacts, WorkbookFacts } from '../../facts/index';
import { countWords } from './countWords';
import { listWords, shownPercent, shownRatio } from './figures';
import { againstYear, periodWords } from './period';

/**
 * Paragraph of one objective: NPS, kriteria, how many of its indicators reached their target, efficiency.
 * @method M-10, M-14, M-19 to M-21
 */
export function objectiveParagraph(item: ObjectiveFacts, report: WorkbookFacts): string {
  const { objective, score, indicators } = item;
  const name =
    objective.name === '' ? `sasaran ${objective.number}` : `sasaran ${objective.number} “${objective.name}”`;
  if (score.score === null)
    return `Nilai pencapaian ${name} tidak dihitung karena belum ada indikator yang terukur.`;
  const criterion = score.criterion ? ` dengan kriteria ${score.criterion.label}` : '';
  const sentences = [
    `Nilai pencapaian ${name} adalah ${shownPercent(score.score)}${criterion}.`,
    countSentence(item),
  ];
  if (score.efficiencyIndex !== null && score.inputPercent !== null && score.efficiencyCategory) {
    const level =
      score.efficiencyLevel === null ? '' : ` dan tingkat efisiensinya ${shownRatio(score.efficiencyLevel)}`;
    sentences.push(
      `Dengan penyerapan anggaran ${shownPercent(score.inputPercent)}, indeks efisiensinya ${shownRatio(score.efficiencyIndex)} (${score.efficiencyCategory.label}${againstYear(report)})${level}.`,
    );
  }
  const below = indicators.filter(({ outcome }) => outcome === 'missed');
  if (below.length > 0) {
    const names = below.map(
      (each) => `“${each.indicator.name}” (${shownPercent(each.score.achievement as number)})`,
    );
    sentences.push(
      indicators.length === 1
        ? 'Penyebabnya diuraikan pada bagian indikator itu.'
        : `Yang belum mencapai target: ${listWords(names)}. Penyebabnya diuraikan pada bagian indikator itu.`,
    );
  }
  return sentences.join(' ');
}

function countSentence({ indicators }: ObjectiveFacts): string {
  const count = (...outcomes: readonly IndicatorFacts['outcome'][]): number =>
    indicators.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const reached = count('reached', 'exceeded');
  const missed = count('missed');
  const unmeasured = count('not-measured');
  const rest = indicators.length - reached - missed - unmeasured;
  if (indicators.length === 1) {
    const state = unmeasured === 1 ? 'belum diukur' : 'tidak dapat dinilai';
    return `Satu-satunya indikatornya ${reached === 1 ? 'telah mencapai target' : missed === 1 ? 'belum mencapai target' : state}.`;
  }
  const counts = { reached, notReached: missed, notMeasured: unmeasured, notComparable: rest };
  return `Dari ${indicators.length} indikator, ${countWords(counts)}.`;
}

/**
 * Opening paragraph of the chapter: total and perspectives.
 * @method M-11, M-12
 */
export function totalParagraph(report: WorkbookFacts): string {
  const { total } = report.scorecard;
  const period = periodWords(report);
  if (total.score === null) return `Nilai pencapaian total ${period} belum dapat dihitung.`;
  const criterion = total.criterion ? ` dengan kriteria ${total.criterion.label}` : '';
  const parts = report.perspectives.flatMap(({ perspective, score }) =>
    perspective && score && score.score !== null ? [`${perspective.name} ${shownPercent(score.score)}`] : [],
  );
  const start = `Nilai pencapaian total (NPSS) ${period} adalah ${shownPercent(total.score)}${criterion}.`;
  return parts.length > 0 ? `${start} Menurut perspektif: ${listWords(parts)}.` : start;
}
