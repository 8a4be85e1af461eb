import type { WorkbookFacts } from '../../facts/index';
import { quarterLabel, ROMAN } from '../labels';

type Period = Pick<WorkbookFacts, 'year' | 'scorecard'>;

/** The year that the report is about, in a sentence: `tahun 2024`. */
export function yearWords({ year }: Pick<Period, 'year'>): string {
  return year === null ? 'tahun ini' : `tahun ${year}`;
}

/** The period that is scored, in a sentence: `tahun 2024`, or `s.d. triwulan II tahun 2024` (M-7). */
export function periodWords(report: Period): string {
  const { throughQuarter } = report.scorecard;
  return throughQuarter === null
    ? yearWords(report)
    : `s.d. triwulan ${ROMAN[throughQuarter]} ${yearWords(report)}`;
}

/** What money of a part of the year is held against, behind a kategori of efficiency; empty for the year. */
export function againstYear({ scorecard }: Pick<Period, 'scorecard'>): string {
  return scorecard.throughQuarter === null ? '' : ' terhadap pagu setahun';
}

/** The period as titles write it: `Tahun 2024`, `Tahun 2024 s.d. TW II`. */
export function periodTitle({ year, scorecard: { throughQuarter } }: Period): string {
  const named = year === null ? 'Tahun Ini' : `Tahun ${year}`;
  return throughQuarter === null ? named : `${named} s.d. ${quarterLabel(throughQuarter)}`;
}
