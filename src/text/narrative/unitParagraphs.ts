import type { WorkbookFacts } from '../../facts/workbookFacts';
import { formatRupiah } from '../format';
import { shown, shownPercent } from './figures';

/**
 * What the whole office spent of its pagu; null when one of them is not known.
 * @method M-18, M-23
 */
export function budgetParagraph(report: WorkbookFacts): string | null {
  const { budgetCeiling, budgetSpent, inputPercent } = report.scorecard.unit;
  if (budgetCeiling === null || budgetSpent === null || inputPercent === null) return null;
  const year = report.year === null ? 'tahun ini' : `tahun ${report.year}`;
  return `Dari pagu satuan kerja ${year} sebesar ${formatRupiah(budgetCeiling, 'id')}, anggaran yang terpakai adalah ${formatRupiah(budgetSpent, 'id')} atau ${shownPercent(inputPercent)}.`;
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
  return `Secara keseluruhan, keluaran rata-rata ${shownPercent(outputPercent)} dihasilkan dengan masukan ${shownPercent(inputPercent)}. Perbandingan keduanya memberi IE ${shown(efficiencyIndex)} dan TE ${shown(efficiencyLevel)}, sehingga satuan kerja termasuk kategori ${efficiencyCategory.label}.`;
}
