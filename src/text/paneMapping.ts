import type { Language } from './language';

/** Words for saving the answers of a workbook to a file, and for taking those of another. */
export interface MappingWords {
  readonly title: string;
  readonly hint: string;
  readonly count: (count: number) => string;
  readonly save: string;
  readonly load: string;
  readonly notMapping: string;
  /** Answers of the file that found their place, and those that did not. */
  readonly taken: (used: number, unfit: number) => string;
}

const INDONESIAN: MappingWords = {
  title: 'Jawaban untuk berkas lain',
  hint: 'Jawaban Anda mengikuti judul kolom dan nama baris, jadi berlaku juga untuk berkas tahun depan yang bentuk tabelnya sama.',
  count: (count) =>
    count === 0 ? 'Belum ada jawaban di buku kerja ini.' : `${count} jawaban di buku kerja ini.`,
  save: 'Simpan jawaban ke berkas',
  load: 'Ambil jawaban dari berkas',
  notMapping: 'Berkas itu bukan peta jawaban LAKIP. Pilih berkas .json yang disimpan dari sini.',
  taken: (used, unfit) =>
    unfit === 0 ? `${used} jawaban dipakai.` : `${used} jawaban dipakai, ${unfit} tidak cocok:`,
};

const ENGLISH: MappingWords = {
  title: 'Answers for other files',
  hint: 'Your answers follow headers and names of rows, so they hold for next year’s file with tables of the same shape.',
  count: (count) => (count === 0 ? 'No answers in this workbook yet.' : `${count} answers in this workbook.`),
  save: 'Save the answers to a file',
  load: 'Take the answers of a file',
  notMapping: 'That file holds no answers of LAKIP. Choose a .json file that was saved here.',
  taken: (used, unfit) =>
    unfit === 0 ? `${used} answers are used.` : `${used} answers are used, ${unfit} do not fit:`,
};

export const MAPPING_WORDS: Readonly<Record<Language, MappingWords>> = { id: INDONESIAN, en: ENGLISH };
