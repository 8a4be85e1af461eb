import type { ReportWords } from '../report/index';
import { formatPlain } from './format';
import { quarterLabel } from './labels';
import type { Language } from './language';

/** Words of the report's tables, notes and charts. */
export function reportWords(language: Language): ReportWords {
  return language === 'id' ? INDONESIAN : ENGLISH;
}

const INDONESIAN: ReportWords = {
  objectiveRow: (number) => `Nilai pencapaian sasaran ${number} (NPS)`,
  perspectiveRow: (name) => `NPS perspektif ${name}`,
  totalRow: 'NPS total (NPSS)',
  unitTotalRow: 'TOTAL',
  sumRow: 'JUMLAH',
  changeRow: 'Perubahan',
  nationalTargetRow: 'Target nasional',
  componentsRow: 'Hasil perhitungan',
  ownUnit: 'Unit ini',
  quarter: quarterLabel,
  upTo: (quarter) => `s.d. ${quarterLabel(quarter)}`,
  throughQuarter: (year, quarter) => `${year} s.d. ${quarterLabel(quarter)}`,
  range: (from, to) => `${formatPlain(from, 'id')} – ${formatPlain(to, 'id')}`,
  reached: 'Tercapai',
  notReached: 'Belum tercapai',
  yearCeilingNote:
    'Masukan dibandingkan dengan pagu setahun; kategori efisiensi baru bermakna pada akhir tahun.',
  marksNote: 'Hijau dan tebal: terbaik. Merah dan miring: terlemah.',
  efficiencyNote: (indicator, realisasi) =>
    `Realisasi “${indicator}”: ${formatPlain(realisasi, 'id')} (capaian TE pada baris TOTAL).`,
  efficiencyDiffers: (indicator, realisasi, achievement) =>
    `Realisasi “${indicator}” pada lembar: ${formatPlain(realisasi, 'id')}. Capaian TE pada baris TOTAL: ${formatPlain(achievement, 'id')}. Samakan keduanya sebelum laporan ditandatangani.`,
  onTheWayNote: (year, years) => `Dalam perjalanan: tahun ke-${year} dari ${years} tahun Renstra.`,
  countNote: ({ reached, notReached, notMeasured, notComparable }) =>
    `Indikator: ${reached} mencapai target, ${notReached} belum, ${notMeasured} belum diukur${notComparable === 0 ? '' : `, ${notComparable} tidak dapat dinilai`}.`,
  sectionHeading: (code, name) => (code === null ? name : `IKU ${code} – ${name}`),
  contents: { sheet: 'LAKIP Isi', title: 'Isi laporan', heads: ['Lembar', 'Isi'] },
  chart: {
    scores: 'NPS per sasaran',
    achievements: '% capaian per indikator',
    indicator: (code, name) =>
      `Target, realisasi, dan capaian ${code === null ? `“${name}”` : `IKU ${code}`}`,
    quarters: 'NPS total per triwulan',
    budget: 'Realisasi anggaran dan NPS per sasaran',
    outputs: 'Volume dan anggaran per rincian output',
    target: 'Target',
    actual: 'Realisasi',
    achievement: '% capaian',
    input: '% realisasi anggaran',
    output: 'NPS',
    volume: '% volume',
    money: '% anggaran',
    percent: '%',
  },
};

const ENGLISH: ReportWords = {
  objectiveRow: (number) => `Score of objective ${number} (NPS)`,
  perspectiveRow: (name) => `Score of perspective ${name}`,
  totalRow: 'Total score (NPSS)',
  unitTotalRow: 'TOTAL',
  sumRow: 'SUM',
  changeRow: 'Change',
  nationalTargetRow: 'National target',
  componentsRow: 'Result',
  ownUnit: 'This unit',
  quarter: quarterLabel,
  upTo: (quarter) => `up to ${quarterLabel(quarter)}`,
  throughQuarter: (year, quarter) => `${year} up to ${quarterLabel(quarter)}`,
  range: (from, to) => `${formatPlain(from, 'en')} – ${formatPlain(to, 'en')}`,
  reached: 'Reached',
  notReached: 'Not reached',
  yearCeilingNote:
    'Input is held against the pagu of the year; the category has its meaning at the end of the year.',
  marksNote: 'Green and bold: best. Red and italic: weakest.',
  efficiencyNote: (indicator, realisasi) =>
    `Actual of “${indicator}”: ${formatPlain(realisasi, 'en')} (score of TE in the row TOTAL).`,
  efficiencyDiffers: (indicator, realisasi, achievement) =>
    `Actual of “${indicator}” on the sheet: ${formatPlain(realisasi, 'en')}. Score of TE in the row TOTAL: ${formatPlain(achievement, 'en')}. Make them agree before the report is signed.`,
  onTheWayNote: (year, years) => `On the way: year ${year} of the ${years} years of the Renstra.`,
  countNote: ({ reached, notReached, notMeasured, notComparable }) =>
    `Indicators: ${reached} reached their target, ${notReached} did not, ${notMeasured} are not measured${notComparable === 0 ? '' : `, ${notComparable} cannot be judged`}.`,
  sectionHeading: (code, name) => (code === null ? name : `Indicator ${code} – ${name}`),
  contents: { sheet: 'LAKIP Contents', title: 'Contents of the report', heads: ['Sheet', 'What it holds'] },
  chart: {
    scores: 'Score (NPS) by objective',
    achievements: '% achievement by indicator',
    indicator: (code, name) =>
      `Target, actual and achievement of ${code === null ? `“${name}”` : `indicator ${code}`}`,
    quarters: 'Total score by quarter',
    budget: 'Budget spent and score by objective',
    outputs: 'Volume and budget by programme output',
    target: 'Target',
    actual: 'Actual',
    achievement: '% achievement',
    input: '% budget spent',
    output: 'Score (NPS)',
    volume: '% volume',
    money: '% budget',
    percent: '%',
  },
};
