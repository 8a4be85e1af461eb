import type { WorkbookFacts, IndicatorFacts } from '../../facts/workbookFacts';
import type { Target } from '../../scoring/types';
import { cleanNoise, rankOf } from '../../scoring/index';
import { formatRupiah } from '../format';
import { blank } from './blank';
import { isSame, shown, shownApart, shownPercent } from './figures';

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
    previousYear: previousYear(item),
    strategic: strategic(item, report),
    peers: peers(item, report),
    budget: budget(item),
    analysis: analysis(item),
  };
}

function yearWords(report: WorkbookFacts): string {
  return report.year === null ? 'tahun ini' : `tahun ${report.year}`;
}

function unitWords(item: IndicatorFacts): string {
  const unit = item.indicator.unitOfMeasure?.trim();
  return unit ? ` ${unit}` : '';
}

function targetWords(target: Target): string {
  return typeof target === 'number' ? shown(target) : `${shown(target.from)} sampai ${shown(target.to)}`;
}

function introduction(item: IndicatorFacts, report: WorkbookFacts): string {
  const { score, indicator } = item;
  const name = `indikator “${indicator.name}”`;
  if (score.target === null)
    return `Target ${name} ${yearWords(report)} belum ditetapkan dalam lembar kerja.`;
  const target = `Target ${name} ${yearWords(report)} adalah ${targetWords(score.target)}${unitWords(item)}.`;
  if (score.actual === null) return `${target} Realisasi belum diukur, sehingga capaian tidak dihitung.`;
  const actual = `Realisasinya ${shown(score.actual)}${unitWords(item)}`;
  if (score.achievement === null) return `${target} ${actual}; capaian tidak dapat dihitung.`;
  const criterion = score.criterion ? ` dengan kriteria ${score.criterion.label}` : '';
  return `${target} ${actual}, sehingga capaiannya ${shownPercent(score.achievement)}${criterion}. ${reachedSentence(item, report)}`;
}

function reachedSentence(item: IndicatorFacts, report: WorkbookFacts): string {
  const { target, actual, achievement } = item.score;
  const achieved = cleanNoise(achievement as number);
  const of = `Target ${yearWords(report)}`;
  if (achieved > 100) return `${of} telah terlampaui.`;
  if (achieved === 100) return `${of} telah tercapai.`;
  if (typeof target !== 'number' || actual === null) return `${of} belum tercapai.`;
  const [shownActual, shownTarget] = shownApart(actual, target);
  const side = actual < target ? 'masih di bawah' : 'berada di atas';
  return `${of} belum tercapai: realisasi ${shownActual} ${side} target ${shownTarget}.`;
}

function changeWords(from: number, to: number, suffix: string): string {
  if (isSame(from, to)) return `tetap ${shown(to)}${suffix}`;
  const [shownFrom, shownTo] = shownApart(from, to);
  return `${to > from ? 'naik' : 'turun'} dari ${shownFrom}${suffix} menjadi ${shownTo}${suffix}`;
}

function previousYear(item: IndicatorFacts): string | null {
  const before = item.previousYear;
  if (!before) return null;
  const { score } = item;
  const parts: string[] = [];
  if (before.actual && score.actual !== null) {
    parts.push(`realisasi ${changeWords(before.actual.value, score.actual, '')}`);
  }
  if (before.target && typeof score.target === 'number') {
    parts.push(`target ${changeWords(before.target.value, score.target, '')}`);
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
  return `Dibandingkan dengan tahun ${before.year}, ${listWords(parts)}.${criteria}${cumulative}`;
}

function achievementChange(from: number, to: number): string {
  if (isSame(from, to)) return `tetap ${shownPercent(to)}`;
  const points = Math.abs(to - from);
  return `${changeWords(from, to, '%')} (selisih ${shown(points, points < 0.005 ? 10 : 2)} poin)`;
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
  const target = `target akhir Renstra tahun ${plan.finalYear} sebesar ${shown(plan.finalTarget.value)}${unitWords(item)}`;
  const criterion = plan.criterion ? ` (kriteria ${plan.criterion.label})` : '';
  const start = `Terhadap ${target}, realisasi ${yearWords(report)} sebesar ${shown(actual)} menghasilkan capaian Renstra ${shownPercent(plan.achievement)}${criterion}.`;
  const achieved = cleanNoise(plan.achievement);
  if (achieved >= 100)
    return `${start} Target Renstra tahun ${plan.finalYear} ${achieved > 100 ? 'telah terlampaui' : 'telah tercapai'}.`;
  const gap = cleanNoise(100 - plan.achievement);
  const left = `${start} Masih ada kesenjangan ${shown(gap, gap < 0.005 ? 10 : 2)} poin persen menuju target tahun ${plan.finalYear}.`;
  return `${left}${onTheWay(item, report)}`;
}

/** What grows over the years is on the way: which year of the plan this is (M-28). */
function onTheWay({ strategic }: IndicatorFacts, { year }: WorkbookFacts): string {
  const underway = strategic?.underway;
  if (!underway || year === null) return '';
  return ` Tahun ${year} adalah tahun ke-${underway.place} dari ${underway.years} tahun Renstra.`;
}

function peers(item: IndicatorFacts, report: WorkbookFacts): string | null {
  if (!item.peers) return null;
  const measured = item.peers.units.flatMap((unit) =>
    unit.actual ? [{ workUnit: unit.workUnit, actual: unit.actual.value }] : [],
  );
  const sentences: string[] = [];
  if (measured.length > 1) sentences.push(...rankSentences(measured, ownAmong(measured, item, report)));
  const national = item.peers.nationalTarget;
  if (
    national &&
    measured.length > 0 &&
    (item.indicator.direction ?? report.scorecard.method.direction) === 'maksimal'
  ) {
    sentences.push(nationalSentence(measured, national.value));
  }
  return sentences.length > 0 ? sentences.join(' ') : null;
}

interface PeerActual {
  readonly workUnit: string;
  readonly actual: number;
}

/** This office among those compared; not where another sheet has another realisasi: no rank is then true. */
function ownAmong(
  measured: readonly PeerActual[],
  { score }: IndicatorFacts,
  { ownWorkUnit }: WorkbookFacts,
): PeerActual | undefined {
  const { actual } = score;
  return actual === null
    ? undefined
    : measured.find((each) => each.workUnit === ownWorkUnit && shown(each.actual) === shown(actual));
}

function rankSentences(measured: readonly PeerActual[], own: PeerActual | undefined): string[] {
  const figures = measured.map((each) => each.actual);
  const highest = Math.max(...figures);
  const lowest = Math.min(...figures);
  if (highest === lowest)
    return [`Hasil ${measured.length} unit yang dibandingkan sama, yaitu ${shown(highest)}.`];
  const [shownHighest, shownLowest] = shownApart(highest, lowest);
  const names = (figure: number): string =>
    listWords(measured.filter((each) => each.actual === figure).map((each) => each.workUnit));
  const extremes = `Di antara ${measured.length} unit yang dibandingkan, realisasi tertinggi dicapai ${names(highest)} (${shownHighest}) dan terendah ${names(lowest)} (${shownLowest}).`;
  return own
    ? [
        extremes,
        `${own.workUnit} berada pada peringkat ke-${rankOf(own.actual, figures)} dengan realisasi ${shown(own.actual)}.`,
      ]
    : [extremes];
}

function nationalSentence(measured: readonly PeerActual[], national: number): string {
  const reached = measured
    .filter((each) => cleanNoise(each.actual) >= cleanNoise(national))
    .map((each) => each.workUnit);
  const target = `Target nasional sebesar ${shown(national)}`;
  if (reached.length === 0) return `${target} belum dicapai oleh satu pun unit yang dibandingkan.`;
  return reached.length === measured.length
    ? `${target} dicapai oleh semua unit yang dibandingkan.`
    : `${target} dicapai oleh ${listWords(reached)}.`;
}

function budget(item: IndicatorFacts): string | null {
  const { score } = item;
  if (score.budgetCeiling === null || score.budgetSpent === null || score.inputPercent === null) return null;
  const spent = `Realisasi anggaran sebesar ${formatRupiah(score.budgetSpent, 'id')} dari pagu ${formatRupiah(score.budgetCeiling, 'id')} atau ${shownPercent(score.inputPercent)}.`;
  if (score.efficiencyIndex === null || score.efficiencyLevel === null || !score.efficiencyCategory)
    return spent;
  return `${spent} Indeks efisiensi ${shown(score.efficiencyIndex)} dan tingkat efisiensi ${shown(score.efficiencyLevel)}, sehingga kegiatan ini termasuk kategori ${score.efficiencyCategory.label}.`;
}

function analysis(item: IndicatorFacts): string {
  const { achievement } = item.score;
  if (achievement === null) return blank('alasan indikator belum diukur dan rencana pengukurannya');
  return cleanNoise(achievement) >= 100
    ? blank('faktor pendukung keberhasilan dan rencana mempertahankannya')
    : blank('penyebab target belum tercapai dan rencana tindak lanjut');
}

/** Words in a row as Indonesian writes them: `a`, `a dan b`, `a, b, dan c`. */
export function listWords(words: readonly string[]): string {
  if (words.length <= 2) return words.join(' dan ');
  return `${words.slice(0, -1).join(', ')}, dan ${words.at(-1)}`;
}
