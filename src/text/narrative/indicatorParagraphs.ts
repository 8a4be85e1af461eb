import type { WorkbookFacts, IndicatorFacts } from '../../facts/index';
import { cleanNoise, type Target } from '../../scoring/index';
import { formatRupiah } from '../format';
import { blank } from './blank';
import {
  isSame,
  listWords,
  shown,
  shownApart,
  shownDifference,
  shownInput,
  shownPercent,
  shownRatio,
  withUnit,
} from './figures';
import { peerSentences } from './peerSentences';
import { againstYear, periodWords, yearWords } from './period';

/** The paragraphs of one indicator; a section without figures is null. */
export interface IndicatorParagraphs {
  readonly introduction: string;
  readonly previousYear: string | null;
  readonly strategic: string | null;
  readonly peers: string | null;
  readonly budget: string | null;
  /** Causes and follow-up, for the writer. */
  readonly analysis: string;
}

/**
 * Paragraphs of one indicator from its figures alone: every claim follows from them, causes are left as blanks.
 * @method M-1, M-2, M-27, M-28, M-29
 */
export function indicatorParagraphs(item: IndicatorFacts, report: WorkbookFacts): IndicatorParagraphs {
  return {
    introduction: introduction(item, report),
    previousYear: previousYear(item, report),
    strategic: strategic(item, report),
    peers: peerSentences(item, report),
    budget: budget(item, report),
    analysis: analysis(item),
  };
}

function targetWords(item: IndicatorFacts, target: Target): string {
  const { target: typed, unitOfMeasure } = item.indicator;
  return typeof target === 'number'
    ? withUnit(target, unitOfMeasure, typed)
    : `${shownInput(target.from)} sampai ${withUnit(target.to, unitOfMeasure)}`;
}

function actualWords({ indicator }: IndicatorFacts, actual: number): string {
  return withUnit(actual, indicator.unitOfMeasure, indicator.actual);
}

function introduction(item: IndicatorFacts, report: WorkbookFacts): string {
  const { score, indicator } = item;
  const name = `indikator “${indicator.name}”`;
  const period = periodWords(report);
  if (score.target === null && item.typedTarget !== undefined)
    return `Target ${name} ${period} adalah “${item.typedTarget}”. ${typedTargetSentence(item)}`;
  if (score.target === null)
    return `Target ${name} ${period} belum ditetapkan dalam lembar kerja${yearTarget(item, report, '; target setahunnya')}.`;
  const target = `Target ${name} ${period} adalah ${targetWords(item, score.target)}${yearTarget(item, report)}.`;
  if (score.actual === null) return `${target} Realisasi belum diukur, sehingga capaian tidak dihitung.`;
  const actual = `Realisasinya ${actualWords(item, score.actual)}`;
  if (score.achievement === null)
    return item.outcome === 'reached' || item.outcome === 'exceeded'
      ? `${target} ${actual}, sehingga target telah tercapai.`
      : `${target} ${actual}; capaian tidak dapat dihitung.`;
  const criterion = score.criterion ? ` dengan kriteria ${score.criterion.label}` : '';
  const reached = `${target} ${actual}, sehingga capaiannya ${shownPercent(score.achievement)}${criterion}. ${reachedSentence(item, report)}`;
  return `${reached}${ofYearSentence(item, report)}`;
}

/** A target in words has no figure that realisasi could be held against. */
function typedTargetSentence(item: IndicatorFacts): string {
  const { actual } = item.score;
  return actual === null
    ? 'Realisasi belum diukur, sehingga capaian tidak dihitung.'
    : `Realisasinya ${actualWords(item, actual)}; capaian tidak dihitung karena target itu tidak berupa angka yang sebanding dengan realisasi.`;
}

/** Beside the target of a quarter: the target of the year, so that none is taken for the other (M-7). */
function yearTarget(
  { indicator, score }: IndicatorFacts,
  { scorecard }: WorkbookFacts,
  lead = ', dari target setahun',
): string {
  const ofYear = indicator.target?.value;
  if (scorecard.throughQuarter === null || typeof ofYear !== 'number' || ofYear === score.target) return '';
  return `${lead} ${withUnit(ofYear, indicator.unitOfMeasure)}`;
}

function ofYearSentence({ score, indicator }: IndicatorFacts, { scorecard }: WorkbookFacts): string {
  const ofYear = score.quarters.find(
    ({ quarter }) => quarter === scorecard.throughQuarter,
  )?.achievementOfYear;
  if (ofYear === undefined || ofYear === null || indicator.target?.value === score.target) return '';
  return ` Terhadap target setahun, capaiannya ${shownPercent(ofYear)}.`;
}

function reachedSentence(item: IndicatorFacts, report: WorkbookFacts): string {
  const { target, actual } = item.score;
  const of = `Target ${periodWords(report)}`;
  const isLessBetter = (item.indicator.direction ?? report.scorecard.method.direction) === 'minimal';
  if (item.outcome === 'reached') return `${of} telah tercapai.`;
  if (item.outcome === 'exceeded' && !isLessBetter) return `${of} telah terlampaui.`;
  const state = item.outcome === 'exceeded' ? 'telah tercapai' : 'belum tercapai';
  if (typeof target !== 'number' || actual === null || isSame(target, actual)) return `${of} ${state}.`;
  // Levels of a scale have no figure to set beside one another: `BB`, `WTP`.
  if (isInWords(item, actual)) return `${of} ${state}.`;
  const [shownActual, shownTarget] = shownApart(actual, target);
  const side = actual < target ? 'di bawah' : 'di atas';
  return item.outcome === 'exceeded'
    ? `${of} ${state}: realisasi ${shownActual} berada ${side} batas ${shownTarget}.`
    : `${of} ${state}: realisasi ${shownActual} ${actual < target ? 'masih' : 'berada'} ${side} target ${shownTarget}.`;
}

function isInWords({ indicator }: IndicatorFacts, actual: number): boolean {
  return /^\p{L}/u.test(withUnit(actual, null, indicator.actual));
}

function changeWords(from: number, to: number): string {
  if (isSame(from, to)) return `tetap ${shownInput(to)}`;
  const [shownFrom, shownTo] = shownApart(from, to);
  return `${to > from ? 'naik' : 'turun'} dari ${shownFrom} menjadi ${shownTo}`;
}

function previousYear(item: IndicatorFacts, report: WorkbookFacts): string | null {
  const before = item.previousYear;
  if (!before) return null;
  const { score } = item;
  const { throughQuarter } = report.scorecard;
  const parts: string[] = [];
  // A quarter and a whole year have only their capaian to set beside one another.
  const isLike = throughQuarter === null;
  if (isLike && before.actual && score.actual !== null) {
    parts.push(`realisasi ${changeWords(before.actual.value, score.actual)}`);
  }
  if (isLike && before.target && typeof score.target === 'number') {
    parts.push(`target ${changeWords(before.target.value, score.target)}`);
  }
  if (before.achievement !== null && score.achievement !== null) {
    parts.push(`capaian ${achievementChange(before.achievement, score.achievement)}`);
  }
  if (parts.length === 0) return null;
  const criteria =
    before.criterion && score.criterion
      ? ` ${criterionChange(before.criterion.label, score.criterion.label, before.year)}`
      : '';
  const cumulative =
    item.indicator.quarterKind === 'kumulatif'
      ? ' Indikator ini diukur secara kumulatif, sehingga angkanya memuat hasil periode sebelumnya.'
      : '';
  const unlike = isLike
    ? ''
    : ` Angka tahun ${before.year} adalah angka setahun, sedangkan angka ${yearWords(report)} baru ${periodWords(report).replace(/ tahun \d+$/, '')}.`;
  return `Dibandingkan dengan tahun ${before.year}, ${listWords(parts)}.${criteria}${unlike}${cumulative}`;
}

/** Percents with two decimals; those that differ less are said to be nearly equal, so that none contradicts itself. */
function achievementChange(from: number, to: number): string {
  const points = shownDifference(from, to);
  if (points === 0)
    return isSame(from, to) ? `tetap ${shownPercent(to)}` : `hampir tetap pada ${shownPercent(to)}`;
  return `${to > from ? 'naik' : 'turun'} dari ${shownPercent(from)} menjadi ${shownPercent(to)} (selisih ${shown(points, 6)} poin)`;
}

function criterionChange(before: string, now: string, year: number): string {
  return before === now
    ? `Kriterianya sama seperti tahun ${year}, yaitu ${now}.`
    : `Kriterianya berubah dari ${before} menjadi ${now}.`;
}

function strategic(item: IndicatorFacts, report: WorkbookFacts): string | null {
  const plan = item.strategic;
  const { actual } = item.score;
  if (!plan || actual === null || plan.achievement === null) return null;
  const { unitOfMeasure } = item.indicator;
  const target = `target akhir Renstra tahun ${plan.finalYear} sebesar ${withUnit(plan.finalTarget.value, unitOfMeasure)}`;
  const criterion = plan.criterion ? ` (kriteria ${plan.criterion.label})` : '';
  const start = `Terhadap ${target}, realisasi ${periodWords(report)} sebesar ${actualWords(item, actual)} menghasilkan capaian Renstra ${shownPercent(plan.achievement)}${criterion}.`;
  const achieved = cleanNoise(plan.achievement);
  const isEnd = report.year !== null && report.year >= plan.finalYear;
  if (achieved >= 100)
    return `${start} Target Renstra tahun ${plan.finalYear} ${achieved > 100 ? 'telah terlampaui' : 'telah tercapai'}.`;
  const [nearActual, nearTarget] = shownApart(actual, plan.finalTarget.value);
  const until = isEnd ? ' sampai akhir periodenya' : '';
  const state = `Target Renstra tahun ${plan.finalYear} belum tercapai${until}: realisasi ${nearActual}, target ${nearTarget}.`;
  return `${start} ${state}${onTheWay(item, report)}`;
}

/** What grows over the years is on the way: which year of the plan this is (M-28). */
function onTheWay({ strategic }: IndicatorFacts, { year }: WorkbookFacts): string {
  const underway = strategic?.underway;
  if (!underway || year === null) return '';
  return ` Tahun ${year} adalah tahun ke-${underway.place} dari ${underway.years} tahun Renstra.`;
}

function budget({ score, budgetSharers }: IndicatorFacts, report: WorkbookFacts): string | null {
  if (score.budgetCeiling === null || score.budgetSpent === null || score.inputPercent === null) return null;
  const { throughQuarter } = report.scorecard;
  const plan = throughQuarter === null ? '' : ` setahun`;
  const spent = `Realisasi anggaran${throughQuarter === null ? '' : ` ${periodWords(report)}`} sebesar ${formatRupiah(score.budgetSpent, 'id')} dari pagu${plan} ${formatRupiah(score.budgetCeiling, 'id')} atau ${shownPercent(score.inputPercent)}.${budgetSharers === undefined ? '' : ` Pagu itu milik ${budgetSharers} indikator bersama-sama.`}`;
  if (score.efficiencyIndex === null || score.efficiencyLevel === null || !score.efficiencyCategory)
    return spent;
  return `${spent} Indeks efisiensi ${shownRatio(score.efficiencyIndex)} dan tingkat efisiensi ${shownRatio(score.efficiencyLevel)}, sehingga kegiatan ini termasuk kategori ${score.efficiencyCategory.label}${againstYear(report)}.`;
}

function analysis({ outcome, score }: IndicatorFacts): string {
  if (score.criterion?.id === 'inconclusive')
    return blank('alasan capaian tidak dapat disimpulkan, alternatif solusi, dan kegiatan yang menunjang');
  if (outcome === 'exceeded' || outcome === 'reached')
    return blank('faktor pendukung keberhasilan dan kegiatan yang menunjangnya');
  if (outcome === 'missed')
    return blank('penyebab target belum tercapai, alternatif solusi, dan kegiatan yang menunjang');
  return outcome === 'not-measured'
    ? blank('alasan indikator belum diukur dan rencana pengukurannya')
    : blank('alasan capaian tidak dapat dinilai dan target yang sebanding dengan realisasinya');
}
