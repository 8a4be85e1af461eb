import type { Candidate, DecisionKind } from '../sheet/decision';
import { formatNumber } from './format';
import { DIRECTION_LABELS, fieldLabel, QUARTER_KIND_LABELS, ROW_LABELS, TABLE_LABELS } from './labels';
import type { Language, Words } from './language';
import { fillTemplate, type Facts } from './template';

/** Answers that stand for no reading. */
const SPECIAL: Readonly<Record<string, Words | undefined>> = {
  sum: { id: 'jumlah baris di bawahnya', en: 'sum of the rows below it' },
  none: { id: 'Tidak ada yang sama', en: 'None of these' },
  ignore: { id: 'tidak dipakai', en: 'not used' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  both: { id: 'semuanya dihitung', en: 'all count' },
  'share-of-year': { id: 'persen dari target setahun', en: 'percents of the target of the year' },
  'as-figures': {
    id: 'angka biasa, dalam satuan indikatornya',
    en: 'plain figures in the unit of the indicator',
  },
  skip: { id: 'jangan ditulis', en: 'do not write it' },
  beside: { id: 'tulis di kolom baru di kanan tabel', en: 'write to a new column right of the table' },
  overwrite: { id: 'perbarui kolom ini', en: 'bring this column up to date' },
  comma: { id: 'koma sebagai tanda desimal', en: 'comma as decimal mark' },
  point: { id: 'titik sebagai tanda desimal', en: 'point as decimal mark' },
};

const BY_KIND: Partial<Readonly<Record<DecisionKind, Readonly<Record<string, Words | undefined>>>>> = {
  'sheet-role': TABLE_LABELS,
  'row-role': ROW_LABELS,
  direction: DIRECTION_LABELS,
  'quarter-kind': QUARTER_KIND_LABELS,
  'money-scale': {
    '1': { id: 'rupiah', en: 'rupiah' },
    '1000': { id: 'ribu rupiah', en: 'thousands of rupiah' },
    '1000000': { id: 'juta rupiah', en: 'millions of rupiah' },
    '1000000000': { id: 'miliar rupiah', en: 'billions of rupiah' },
    'as-is': { id: 'keduanya sudah benar', en: 'both are right' },
    'ceiling-1000': { id: 'pagu dalam ribu rupiah', en: 'ceilings in thousands' },
    'ceiling-1000000': { id: 'pagu dalam juta rupiah', en: 'ceilings in millions' },
    'ceiling-1000000000': { id: 'pagu dalam miliar rupiah', en: 'ceilings in billions' },
    'spent-1000': { id: 'realisasi anggaran dalam ribu rupiah', en: 'spent in thousands' },
    'spent-1000000': { id: 'realisasi anggaran dalam juta rupiah', en: 'spent in millions' },
    'spent-1000000000': { id: 'realisasi anggaran dalam miliar rupiah', en: 'spent in billions' },
  },
  'percent-scale': {
    ratio: { id: 'rasio', en: 'a ratio' },
    'as-is': { id: 'sudah persen', en: 'a percent' },
  },
  'minimal-form': {
    A: { id: '(2 × target − realisasi) ÷ target', en: '(2 × target − result) ÷ target' },
    B: { id: 'target ÷ realisasi', en: 'target ÷ result' },
  },
};

/** A candidate as people say it: the label of what its id names, else its own facts. */
export function candidateLabel(kind: DecisionKind, candidate: Candidate, language: Language): string {
  const label = BY_KIND[kind]?.[candidate.id] ?? SPECIAL[candidate.id];
  if (label) {
    const facts = { ...candidate.data, ...achievementFact(candidate, language) };
    return fillTemplate(`${label[language]}[: {value}][ {criterion}]`, facts, language);
  }
  if (kind === 'profile') return profileLabel(candidate, language);
  if (kind === 'column-field') return fieldLabel(candidate.id, language);
  const described = fillTemplate(
    '[{label}][ {name}][ {header}][ ({cell})]',
    candidate.data ?? {},
    language,
  ).trim();
  return described === '' ? candidate.id : described;
}

const FITS: Words = { id: '[: cocok {fits} dari {of}]', en: '[: fits {fits} of {of}]' };
const CAPPED: Words = { id: '[ dengan batas {cap}]', en: '[ capped at {cap}]' };
const UNCAPPED: Words = { id: ' tanpa batas', en: ' without a cap' };

function profileLabel({ data = {} }: Candidate, language: Language): string {
  const cap = data['cap'] === 'none' ? UNCAPPED : CAPPED;
  return fillTemplate(`{name}${cap[language]}${FITS[language]}`, data, language);
}

/** A capaian has two decimals, as the tables print it; other values are written as they are. */
function achievementFact({ data }: Candidate, language: Language): Facts {
  const value = data?.['value'];
  return data?.['criterion'] === undefined || typeof value !== 'number'
    ? {}
    : { value: formatNumber(value, 2, language) };
}
