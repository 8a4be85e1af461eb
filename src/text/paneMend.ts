import type { Language } from './language';

/** Words for pointing out in the sheet what is to be read, and how. */
export interface MendWords {
  readonly title: string;
  readonly hint: string;
  readonly take: string;
  readonly nothingSelected: string;
  readonly headerFrom: string;
  readonly headerTo: string;
  readonly wrongHeader: string;
  readonly use: string;
  readonly add: string;
  readonly noTable: string;
  readonly columns: string;
  readonly given: string;
  readonly noTableGiven: string;
  readonly forget: string;
}

const INDONESIAN: MendWords = {
  title: 'Perbaiki pembacaan',
  hint: 'Pilih tabel di lembar beserta baris judulnya, atau satu kolom saja, lalu ambil pilihan itu.',
  take: 'Ambil sel yang dipilih',
  nothingSelected: 'Pilih dahulu satu blok sel di lembar.',
  headerFrom: 'Baris judul dari',
  headerTo: 'sampai baris',
  wrongHeader: 'Baris judul harus berada di dalam pilihan, dengan isi tabel di bawahnya.',
  use: 'Baca tabel ini',
  add: 'Tambah sebagai tabel lain',
  noTable: 'Lembar ini tanpa tabel',
  columns: 'Arti kolom dalam pilihan ini',
  given: 'Yang Anda tunjuk',
  noTableGiven: 'tanpa tabel',
  forget: 'Kembali mencari sendiri',
};

const ENGLISH: MendWords = {
  title: 'Mend the reading',
  hint: 'Select the table in the sheet with its header rows, or one column only, then take that selection.',
  take: 'Take the selected cells',
  nothingSelected: 'Select one block of cells in the sheet first.',
  headerFrom: 'Header from row',
  headerTo: 'to row',
  wrongHeader: 'The header rows must lie within the selection, with rows of the table below them.',
  use: 'Read this table',
  add: 'Add as another table',
  noTable: 'No table on this sheet',
  columns: 'Meaning of the columns in this selection',
  given: 'What you pointed out',
  noTableGiven: 'no table',
  forget: 'Look for tables again',
};

export const MEND_WORDS: Readonly<Record<Language, MendWords>> = { id: INDONESIAN, en: ENGLISH };
