import type { WorkbookFacts } from '../../facts/index';
import { formatRupiah } from '../format';
import { blank } from './blank';
import { listWords, shownPercent, shownRatio } from './figures';
import { againstYear, periodWords, yearWords } from './period';

/**
 * What the whole office spent of its pagu, and where the rincian output come to other sums; null when one is not known.
 * @method M-18, M-23
 */
export function budgetParagraph(report: WorkbookFacts): string | null {
  const { budgetCeiling, budgetSpent } = report.scorecard.unit;
  const sentence = budgetSentence(report);
  if (sentence === null || budgetCeiling === null || budgetSpent === null) return null;
  return `${sentence}${otherTotal(report, budgetCeiling, budgetSpent)}`;
}

/** The first sentence of it, for a summary. */
export function budgetSentence(report: WorkbookFacts): string | null {
  const { budgetCeiling, budgetSpent, inputPercent } = report.scorecard.unit;
  if (budgetCeiling === null || budgetSpent === null || inputPercent === null) return null;
  return `Dari pagu satuan kerja ${yearWords(report)} sebesar ${formatRupiah(budgetCeiling, 'id')}, realisasi anggaran ${periodWords(report)} adalah ${formatRupiah(budgetSpent, 'id')} atau ${shownPercent(inputPercent)}.`;
}

/** The rincian output may come to other sums than the indicators: both are told, never one beside the other unsaid. */
function otherTotal({ outputTotals }: WorkbookFacts, ceiling: number, spent: number): string {
  const { budgetCeiling: outputCeiling, budgetSpent: outputSpent } = outputTotals;
  if (outputCeiling === null || outputSpent === null) return '';
  if (outputCeiling === ceiling && outputSpent === spent) return '';
  const differences = [
    ['pagu', outputCeiling, ceiling],
    ['realisasi anggaran', outputSpent, spent],
  ] as const;
  const words = differences
    .filter(([, output, indicators]) => output !== indicators)
    .map(
      ([name, output, indicators]) =>
        `${name} ${formatRupiah(output, 'id')} (selisih ${formatRupiah(Math.abs(output - indicators), 'id')})`,
    );
  return ` Jumlah menurut rincian output berbeda: ${listWords(words)}. ${blank('penjelasan selisih jumlah menurut indikator dan menurut rincian output')}`;
}

/**
 * Efficiency of the whole office; null when it was not computed.
 * @method M-19 to M-23
 */
export function efficiencyParagraph(report: WorkbookFacts): string | null {
  const { outputPercent, inputPercent, efficiencyIndex, efficiencyLevel, efficiencyCategory } =
    report.scorecard.unit;
  if (
    outputPercent === null ||
    inputPercent === null ||
    efficiencyIndex === null ||
    efficiencyLevel === null ||
    efficiencyCategory === null
  )
    return null;
  const plan =
    report.scorecard.throughQuarter === null
      ? ''
      : ' Masukan dibandingkan dengan pagu setahun, sedangkan keluaran dengan target periode ini; kategori efisiensi baru bermakna pada akhir tahun.';
  return `Secara keseluruhan, keluaran rata-rata ${shownPercent(outputPercent)} dihasilkan dengan masukan ${shownPercent(inputPercent)}. Perbandingan keduanya memberi IE ${shownRatio(efficiencyIndex)} dan TE ${shownRatio(efficiencyLevel)}, sehingga satuan kerja termasuk kategori ${efficiencyCategory.label}${againstYear(report)}.${plan}`;
}
