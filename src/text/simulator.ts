import type { Language } from './language';
import { PAGE_WORDS, type PageWords } from './page';

/** Words of the start page: the workbook beside the add-in, without Excel. */
export interface SimulatorWords extends PageWords {
  readonly title: string;
  readonly about: readonly string[];
}

const INDONESIAN: SimulatorWords = {
  ...PAGE_WORDS.id,
  title: 'LAKIP – coba tanpa Excel',
  about: [
    'Di kiri buku kerja, di kanan panel LAKIP yang sama persis dengan yang dipasang di Excel. Panel memakai pustaka Office dari Microsoft; yang diganti hanya Excel-nya. Karena lisensi pustaka itu, halaman ini untuk mencoba dan menguji; untuk dipakai kantor ada LAKIP di peramban (dist/peramban).',
    'Berkas dibuka, dihitung, dan disimpan di peramban ini. Saat disimpan, hanya sel yang berubah yang ditulis; grafik, gambar, dan isian lain di berkas tetap utuh.',
    'Ini bukan Excel: baris, kolom, dan lembar tidak dapat disisipkan atau dihapus dari halaman ini, dan sebagian rumus jarang mungkin tidak dikenal.',
  ],
};

const ENGLISH: SimulatorWords = {
  ...PAGE_WORDS.en,
  title: 'LAKIP – try it without Excel',
  about: [
    "On the left a workbook, on the right the very LAKIP pane that is installed in Excel. The pane runs on Microsoft's Office library; only Excel itself is replaced. Because of that library's licence this page is for trying and testing; for an office there is LAKIP in the browser (dist/peramban).",
    'Files are opened, computed and saved in this browser. Saving writes only the cells that changed; charts, pictures and everything else in the file stay as they are.',
    'This is not Excel: rows, columns and sheets cannot be inserted or deleted on this page, and a few rare formulas may be unknown.',
  ],
};

/** What `npm start` prints; the reader's language is not known there, so both stand. */
export const START_WORDS = {
  notBuilt: 'dist/simulator tidak ada. Jalankan: npm run build (not built yet)',
  serving: (address: string) =>
    `LAKIP: ${address}\nHanya untuk komputer ini; Ctrl+C untuk berhenti. (This computer only; Ctrl+C to stop.)`,
  notFound: 'tidak ada / not found',
  badAddress: 'alamat tidak terbaca / bad address',
  outside: 'di luar / outside',
} as const;

export const SIMULATOR_WORDS: Readonly<Record<Language, SimulatorWords>> = { id: INDONESIAN, en: ENGLISH };
