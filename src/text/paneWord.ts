import type { Language } from './language';

/** Words about the report as a Word document, made in the pane. */
export interface WordWords {
  readonly title: string;
  readonly line: string;
  readonly remarks: string;
  readonly own: string;
  readonly layout: string;
  readonly template: string;
  readonly ownHint: string;
  readonly make: string;
  readonly making: string;
  readonly made: string;
  readonly save: (file: string) => string;
  readonly after: string;
  /** Name of the file, without its ending. */
  readonly file: (year: number | null) => string;
}

const INDONESIAN: WordWords = {
  title: 'Dokumen Word',
  line: 'Seluruh laporan sebagai berkas .docx: ringkasan, bab, tabel, grafik, dan lampiran. Buku kerja ini tidak diubah.',
  remarks: 'Awali dengan daftar yang perlu dibereskan',
  own: 'Tata letak dan templat kantor',
  layout: 'Tata letak kantor (.json)',
  template: 'Templat Word kantor (.docx)',
  ownHint: 'Tanpa berkas di sini dipakai susunan bawaan LAKIP. Berkas hanya dibaca di komputer ini.',
  make: 'Buat dokumen Word',
  making: 'Menyusun dokumen Word',
  made: 'Dokumen Word sudah jadi.',
  save: (file) => `Simpan ${file}`,
  after: 'Bila unduhan tidak muncul sendiri, tekan tombol simpan ini.',
  file: (year) => (year === null ? 'Laporan Kinerja' : `Laporan Kinerja ${year}`),
};

const ENGLISH: WordWords = {
  title: 'Word document',
  line: 'The whole report as a .docx file: summary, chapters, tables, charts and appendices, in Indonesian. This workbook is not changed.',
  remarks: 'Begin with the list of what is to be settled',
  own: 'Layout and template of the office',
  layout: 'Layout of the office (.json)',
  template: 'Word template of the office (.docx)',
  ownHint: 'Without a file here the layout of LAKIP is used. Files are only read on this computer.',
  make: 'Make the Word document',
  making: 'Making the Word document',
  made: 'The Word document is ready.',
  save: (file) => `Save ${file}`,
  after: 'If the download does not start by itself, press this button.',
  file: (year) => (year === null ? 'Performance report' : `Performance report ${year}`),
};

export const WORD_WORDS: Readonly<Record<Language, WordWords>> = { id: INDONESIAN, en: ENGLISH };
