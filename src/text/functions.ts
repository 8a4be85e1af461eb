export { ENGLISH_FUNCTIONS, type FunctionId } from './functionsEnglish';
import { fillTemplate, type Facts } from './template';
import type { Language } from './language';

/** Codes of what only a function in a cell can complain of; the others are the issues of scoring. */
export type FunctionMessageCode =
  | 'cell-error'
  | 'not-a-number'
  | 'number-ambiguous'
  | 'number-is-range'
  | 'nothing-there'
  | 'shape-mismatch'
  | 'one-column'
  | 'one-or-two-columns'
  | 'four-quarters'
  | 'direction-unknown'
  | 'quarter-unknown'
  | 'quarter-kind-unknown'
  | 'predicate-scales-differ'
  | 'perspective-missing'
  | 'perspective-not-found'
  | 'target-zero-or-blank'
  | 'budget-zero-or-blank'
  | 'two-weights'
  | 'method-unread'
  | 'method-unreadable'
  | 'row';

const MESSAGES: Readonly<Record<Language, Readonly<Record<FunctionMessageCode, string>>>> = {
  id: {
    'cell-error': 'Ada sel berisi galat {read}[ di {argument}]. Perbaiki sel itu lebih dulu.',
    'not-a-number': '“{read}”[ di {argument}] bukan angka. Tulis angka, atau N/A bila tidak diukur.',
    'number-ambiguous':
      '“{read}”[ di {argument}] bisa ribuan, bisa desimal. Ubah menjadi angka, atau baca dengan LAKIP.ANGKA dan contoh dari kolomnya.',
    'number-is-range': '“{read}”[ di {argument}] adalah rentang, bukan satu angka.',
    'nothing-there': 'Sel[ {argument}] kosong atau N/A.',
    'shape-mismatch':
      'Jumlah baris atau kolom {argument} tidak sama dengan yang lain. Pilih rentang yang sama panjang.',
    'one-column': '{argument} harus satu kolom atau satu baris.',
    'one-or-two-columns': 'Pilih satu kolom capaian, atau tepat dua kolom: target dan realisasi.',
    'four-quarters':
      '{argument} harus berisi triwulan I sampai IV: paling banyak empat kolom, atau satu kolom berisi empat sel.',
    'direction-unknown': 'Arah “{read}” tidak dikenal. Pilih "maksimal", "minimal", atau "stabil".',
    'quarter-unknown': 'Triwulan “{read}” tidak dikenal. Tulis 1, 2, 3, atau 4.',
    'quarter-kind-unknown':
      'Jenis “{read}” tidak dikenal. Pilih "kumulatif", "jumlah", "nilai akhir", atau "rata-rata".',
    'predicate-scales-differ': '“{target}” dan “{actual}” bukan predikat dari satu skala.',
    'perspective-missing': 'Baris pertama belum punya nama perspektif.',
    'perspective-not-found': 'Perspektif “{read}” tidak ada di kolom perspektif.',
    'target-zero-or-blank': 'Target 0 atau kosong, sehingga capaian tidak bisa dihitung.',
    'budget-zero-or-blank':
      'Anggaran atau realisasi anggaran 0 atau kosong, sehingga efisiensi tidak bisa dihitung.',
    'two-weights': 'Bobot harus dua sel: bobot EKA dan bobot IKPA.',
    'method-unread':
      'Metode penilaian buku kerja ini belum terbaca. Buka panel LAKIP; hasilnya dihitung sendiri setelah itu.',
    'method-unreadable':
      'Setelan LAKIP di buku kerja ini rusak atau dari versi yang lebih baru. Buka panel LAKIP, tab Setelan, dan simpan metodenya.',
    row: 'Baris {row}: {message}',
  },
  en: {
    'cell-error': 'A cell holds the error {read}[ in {argument}]. Repair that cell first.',
    'not-a-number': '“{read}”[ in {argument}] is no number. Write a number, or N/A when it was not measured.',
    'number-ambiguous':
      '“{read}”[ in {argument}] may be thousands or decimals. Make it a number, or read it with LAKIP.ANGKA and examples of its column.',
    'number-is-range': '“{read}”[ in {argument}] is a range, not one number.',
    'nothing-there': 'The cell[ {argument}] is empty or N/A.',
    'shape-mismatch':
      'Rows or columns of {argument} differ from the others. Select ranges of the same length.',
    'one-column': '{argument} must be one column or one row.',
    'one-or-two-columns': 'Select one column of achievements, or exactly two columns: target and actual.',
    'four-quarters':
      '{argument} must hold quarters I to IV: at most four columns, or one column of four cells.',
    'direction-unknown': 'Direction “{read}” is unknown. Choose "maksimal", "minimal" or "stabil".',
    'quarter-unknown': 'Quarter “{read}” is unknown. Write 1, 2, 3 or 4.',
    'quarter-kind-unknown':
      'Kind “{read}” is unknown. Choose "kumulatif", "jumlah", "nilai akhir" or "rata-rata".',
    'predicate-scales-differ': '“{target}” and “{actual}” are not predicates of one scale.',
    'perspective-missing': 'The first row has no perspective name.',
    'perspective-not-found': 'Perspective “{read}” does not stand in the perspective column.',
    'target-zero-or-blank': 'The target is 0 or empty, so there is no achievement.',
    'budget-zero-or-blank': 'The budget or what was spent is 0 or empty, so there is no efficiency.',
    'two-weights': 'The weights must be two cells: of EKA and of IKPA.',
    'method-unread':
      'The scoring method of this workbook has not been read yet. Open the LAKIP pane; results follow by themselves.',
    'method-unreadable':
      'The LAKIP settings in this workbook are damaged or of a newer version. Open the LAKIP pane, tab Settings, and save the method.',
    row: 'Row {row}: {message}',
  },
};

/** What a function says in a cell that holds its error. */
export function functionMessage(code: FunctionMessageCode, facts: Facts, language: Language): string {
  return fillTemplate(MESSAGES[language][code], facts, language);
}

/** What stands in a cell of many results whose row was not measured (M-5): words, so that AVERAGE leaves it out too. */
export const NOT_MEASURED = 'N/A';

const FAILED: Readonly<Record<Language, string>> = { id: 'Galat: ', en: 'Error: ' };

/** What stands in a cell of many results that has none: an error value there could take the whole result with it. */
export function failedText(message: string, language: Language): string {
  return `${FAILED[language]}${message}`;
}

/** The message in such a text; null when it is another text. */
export function messageOfFailed(text: string): string | null {
  const start = Object.values(FAILED).find((words) => text.startsWith(words));
  return start === undefined ? null : text.slice(start.length);
}

/** Headers of the columns that HITUNG spills, in order; the last six only with budgets. */
export const RESULT_HEADERS: Readonly<Record<Language, readonly string[]>> = {
  id: ['% Capaian', 'Kriteria', '% Input', 'IE', 'SE', 'Kategori', 'TE', 'Capaian TE'],
  en: ['% Achievement', 'Criterion', '% Input', 'IE', 'SE', 'Category', 'TE', 'TE achievement'],
};
