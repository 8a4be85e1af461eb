import type { Direction, QuarterKind } from '../scoring/index';
import type { Field } from '../sheet/fields';
import type { RowRole, TableKind } from '../sheet/table';
import type { Language, Words } from './language';

/** What a column means, by field. */
export const FIELD_LABELS: Readonly<Record<Field, Words>> = {
  number: { id: 'nomor', en: 'number' },
  code: { id: 'kode', en: 'code' },
  perspective: { id: 'perspektif', en: 'perspective' },
  goal: { id: 'tujuan', en: 'goal' },
  objective: { id: 'sasaran', en: 'objective (sasaran)' },
  'objective-number': { id: 'nomor sasaran', en: 'number of the objective' },
  indicator: { id: 'indikator', en: 'indicator' },
  'programme-output': { id: 'rincian output', en: 'programme output' },
  year: { id: 'tahun', en: 'year' },
  'row-measure': { id: 'target atau realisasi, per baris', en: 'target or actual, by row' },
  'unit-of-measure': { id: 'satuan', en: 'unit (satuan)' },
  weight: { id: 'bobot', en: 'weight (bobot)' },
  direction: { id: 'arah indikator', en: 'direction' },
  'quarter-kind': { id: 'jenis triwulan', en: 'kind of quarter' },
  owner: { id: 'penanggung jawab', en: 'owner' },
  note: { id: 'keterangan', en: 'note' },
  target: { id: 'target', en: 'target' },
  'initial-target': { id: 'target semula', en: 'initial target (semula)' },
  actual: { id: 'realisasi', en: 'actual (realisasi)' },
  numerator: { id: 'pembilang', en: 'numerator' },
  denominator: { id: 'penyebut', en: 'denominator' },
  baseline: { id: 'kondisi awal', en: 'baseline' },
  'budget-ceiling': { id: 'anggaran', en: 'budget (pagu)' },
  'budget-spent': { id: 'realisasi anggaran', en: 'budget spent' },
  'budget-rest': { id: 'sisa anggaran', en: 'rest of budget' },
  'volume-target': { id: 'target volume', en: 'target volume' },
  'volume-actual': { id: 'realisasi volume', en: 'actual volume' },
  'volume-percent': { id: '% volume', en: '% of volume' },
  'national-target': { id: 'target nasional', en: 'national target' },
  'peer-actual': { id: 'realisasi unit', en: 'actual of a unit' },
  achievement: { id: 'capaian', en: 'achievement (capaian)' },
  'achievement-of-year': { id: 'capaian terhadap target setahun', en: 'achievement of the year’s target' },
  criterion: { id: 'kriteria', en: 'criterion (kriteria)' },
  'objective-score': { id: 'NPS', en: 'NPS' },
  'objective-criterion': { id: 'kriteria NPS', en: 'criterion of the NPS' },
  'input-percent': { id: '% input', en: '% input' },
  'efficiency-index': { id: 'indeks efisiensi (IE)', en: 'efficiency index (IE)' },
  'efficiency-standard': { id: 'standar efisiensi (SE)', en: 'efficiency standard (SE)' },
  'efficiency-level': { id: 'tingkat efisiensi (TE)', en: 'efficiency level (TE)' },
  'efficiency-category': { id: 'kategori efisiensi', en: 'efficiency category' },
  'efficiency-achievement': { id: 'capaian TE', en: 'achievement of TE' },
};

/** Parts of a method profile that issues name. */
const METHOD_LABELS: Readonly<Record<string, Words | undefined>> = {
  criterionBands: { id: 'kriteria capaian', en: 'criterion bands' },
  efficiencyBands: { id: 'capaian TE', en: 'achievement of TE' },
  efficiencyCategories: { id: 'kategori efisiensi', en: 'efficiency categories' },
  perspectiveWeights: { id: 'bobot perspektif', en: 'weights of perspectives' },
  efficiency: { id: 'efisiensi', en: 'efficiency' },
  quarters: { id: 'triwulan', en: 'quarters' },
};

/** What should stand in a part of a method profile, by the code that scoring gives. */
const EXPECTED_LABELS: Readonly<Record<string, Words | undefined>> = {
  text: { id: 'teks', en: 'text' },
  number: { id: 'angka', en: 'a number' },
  'number | null': { id: 'angka atau null', en: 'a number or null' },
  'number > 0': { id: 'angka lebih dari 0', en: 'a number above 0' },
  'number > 0 | null': { id: 'angka lebih dari 0, atau null', en: 'a number above 0, or null' },
  '0-10 | null': { id: 'bilangan bulat 0 sampai 10, atau null', en: 'a whole number of 0 to 10, or null' },
  object: { id: 'objek JSON { }', en: 'a JSON object { }' },
  list: { id: 'daftar JSON [ ]', en: 'a JSON list [ ]' },
  preset: { id: 'id profil bawaan', en: 'the id of a profile that comes with LAKIP' },
  unique: { id: 'berbeda dari yang lain', en: 'different from the others' },
  'sheet-name': {
    id: 'nama lembar: 1 sampai 31 huruf, tanpa \\ / ? * [ ] :',
    en: 'the name of a sheet: 1 to 31 letters, without \\ / ? * [ ] :',
  },
  none: { id: 'tidak ada: nama ini tidak dikenal', en: 'absent: the name is unknown' },
};

/** What should stand somewhere, in words; choices such as `maksimal | minimal` stay as they are. */
export function expectedLabel(expected: string, language: Language): string {
  return EXPECTED_LABELS[expected]?.[language] ?? expected;
}

/** What a table is for. */
export const TABLE_LABELS: Readonly<Record<TableKind, Words>> = {
  measurement: { id: 'pengukuran kinerja', en: 'performance measurement' },
  'action-plan': { id: 'rencana aksi (RAPK)', en: 'action plan (RAPK)' },
  realisation: { id: 'realisasi', en: 'realisasi' },
  quarterly: { id: 'capaian triwulanan', en: 'achievement by quarter' },
  efficiency: { id: 'efisiensi', en: 'efficiency' },
  'objective-scores': { id: 'nilai sasaran', en: 'scores of objectives' },
  'strategic-plan': { id: 'Renstra', en: 'strategic plan (Renstra)' },
  'previous-year': { id: 'tahun sebelumnya', en: 'previous year' },
  peers: { id: 'pembanding', en: 'peers' },
  'programme-output': { id: 'rincian output', en: 'programme outputs' },
  agreement: { id: 'perjanjian kinerja', en: 'performance agreement' },
  components: { id: 'komponen rumus', en: 'components of formulas' },
  unknown: { id: 'tabel lain', en: 'another table' },
};

const MISSING_LABELS: Readonly<Record<string, Words | undefined>> = {
  objectives: { id: 'nama sasaran', en: 'names of objectives' },
  peers: { id: 'NPS unit lain menurut sasaran', en: 'scores of other units by objective' },
  'programme-output': {
    id: 'rincian output (volume dan anggaran)',
    en: 'programme outputs (volume and budget)',
  },
  budget: { id: 'pagu dan realisasi anggaran', en: 'budget and budget spent' },
  quarterly: { id: 'target dan realisasi triwulan', en: 'targets and actuals of quarters' },
  comparisons: {
    id: 'tahun sebelumnya, Renstra, dan unit lain',
    en: 'previous year, strategic plan and other units',
  },
};

/** What a workbook does not have, in words; weights and the like stay as they are. */
export function missingLabel(missing: string, language: Language): string {
  return MISSING_LABELS[missing]?.[language] ?? missing;
}

export const ROW_LABELS: Readonly<Record<RowRole, Words>> = {
  indicator: { id: 'indikator', en: 'indicator' },
  objective: { id: 'sasaran', en: 'objective' },
  perspective: { id: 'perspektif', en: 'perspective' },
  total: { id: 'nilai total', en: 'total' },
  'unit-total': { id: 'jumlah satuan kerja', en: 'total of the work unit' },
  other: { id: 'bukan baris data', en: 'no data row' },
};

export const DIRECTION_LABELS: Readonly<Record<Direction, Words>> = {
  maksimal: { id: 'makin tinggi makin baik', en: 'higher is better' },
  minimal: { id: 'makin rendah makin baik', en: 'lower is better' },
  stabil: { id: 'makin dekat ke target makin baik', en: 'the nearer to the target the better' },
};

export const QUARTER_KIND_LABELS: Readonly<Record<QuarterKind, Words>> = {
  kumulatif: { id: 'angka triwulan sudah kumulatif', en: 'quarters are entered cumulatively' },
  jumlah: { id: 'triwulan dijumlahkan', en: 'quarters are added up' },
  'nilai-akhir': { id: 'triwulan terakhir yang terisi', en: 'the last filled quarter counts' },
  'rata-rata': { id: 'rata-rata triwulan', en: 'mean of the quarters' },
};

/** Quarters as reports number them. */
export const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** `TW II`. */
export function quarterLabel(quarter: number): string {
  return `TW ${ROMAN[quarter] ?? quarter}`;
}

/**
 * A field reference (`fieldRefKey`) or a part of a method as people say it; what is unknown stays as it is.
 * @example fieldLabel('target:tw2', 'id') // => 'target TW II'
 */
export function fieldLabel(key: string, language: Language): string {
  const [field = '', ...parts] = key.split(':');
  const known: Readonly<Record<string, Words | undefined>> = { ...METHOD_LABELS, ...FIELD_LABELS };
  const label = known[field]?.[language];
  if (label === undefined) return key;
  return [label, ...parts.map(partLabel)].join(' ');
}

function partLabel(part: string): string {
  const quarter = /^tw([1-4])$/.exec(part);
  return quarter ? quarterLabel(Number(quarter[1])) : part;
}
