import type { WriteKind } from '../sheet/history/index';
import { formatNumber } from './format';
import type { Language } from './language';

/** Words about what LAKIP wrote into the workbook and about taking it back. */
export interface WriteWords {
  readonly title: (count: number) => string;
  readonly none: string;
  readonly hint: string;
  readonly kinds: Readonly<Record<WriteKind, string>>;
  readonly cells: (count: number) => string;
  readonly sheets: (count: number) => string;
  readonly takeBack: string;
  readonly takeBackThis: (kind: string, at: string) => string;
  readonly lost: string;
  readonly removeAll: string;
  readonly showResults: string;
  readonly made: Readonly<
    Record<'check-sheet' | 'report' | 'marks' | 'numbers' | 'mended', (count: number) => string>
  >;
  readonly takenBack: Readonly<Record<WriteKind, string>>;
  /** `left`: cells that someone changed; `others`: sheets and writes that stay, each named below. */
  readonly removed: (left: number, others: number) => string;
  readonly ask: {
    readonly freeze: (count: number) => string;
    readonly freezeYes: string;
    readonly removeAll: string;
    readonly removeAllYes: string;
    readonly no: string;
  };
}

const id = (value: number): string => formatNumber(value, 0, 'id');
const en = (value: number, one: string, more: string): string =>
  `${formatNumber(value, 0, 'en')} ${value === 1 ? one : more}`;

const INDONESIAN: WriteWords = {
  title: (count) => `Riwayat tulisan LAKIP (${id(count)})`,
  none: 'LAKIP belum menulis apa pun di buku kerja ini.',
  hint: 'Disimpan di buku kerja, jadi dapat dipulihkan juga setelah dibuka lagi.',
  kinds: {
    results: 'Hasil hitungan',
    report: 'Lembar laporan',
    'check-sheet': 'Lembar Pemeriksaan',
    marks: 'Tanda pada sel',
    frozen: 'Rumus dibekukan',
    repaired: 'Rumus diperbaiki',
    numbers: 'Teks menjadi angka',
    mended: 'Sel diperbaiki',
    choices: 'Setelan',
  },
  cells: (count) => `${id(count)} sel`,
  sheets: (count) => `${id(count)} lembar`,
  takeBack: 'Pulihkan',
  takeBackThis: (kind, at) => `Pulihkan ${kind} ${at}`,
  lost: 'Isi sebelumnya terlalu besar untuk disimpan.',
  removeAll: 'Hapus semua hasil LAKIP',
  showResults: 'Tunjukkan hasil',
  made: {
    'check-sheet': () => 'Lembar “Pemeriksaan LAKIP” sudah dibuat.',
    report: (count) => `${id(count)} lembar laporan sudah dibuat di akhir buku kerja.`,
    marks: (count) => `${id(count)} sel ditandai. Tandanya dapat dihapus di sini.`,
    numbers: (count) => `${id(count)} sel berisi teks sudah menjadi angka.`,
    mended: () => 'Sel itu sekarang berisi angka yang benar.',
  },
  takenBack: {
    results: 'Lembar sudah kembali seperti sebelum hasil ditulis.',
    report: 'Lembar laporan dikembalikan seperti sebelumnya.',
    'check-sheet': 'Lembar “Pemeriksaan LAKIP” kembali seperti sebelum dibuat.',
    marks: 'Tanda pada sel sudah dihapus.',
    frozen: 'Nilai yang dibekukan sudah kembali menjadi rumus.',
    repaired: 'Rumus kembali seperti sebelum diperbaiki.',
    numbers: 'Angka sudah kembali menjadi teks seperti semula.',
    mended: 'Sel itu kembali berisi angka semula.',
    choices: 'Setelan kembali seperti sebelumnya.',
  },
  removed: (left, others) => {
    if (left + others === 0) return 'Semua hasil LAKIP sudah dihapus. Buku kerja kembali seperti semula.';
    const cells = left === 0 ? '' : `${id(left)} sel yang Anda ubah sendiri`;
    const rest = others === 0 ? '' : 'yang disebut di bawah ini';
    return `Semua hasil LAKIP sudah dihapus, kecuali ${[cells, rest].filter(Boolean).join(' dan ')}:`;
  },
  ask: {
    freeze: (count) =>
      `Jadikan ${id(count)} rumus LAKIP nilai tetap? Nilai tidak lagi mengikuti data; pembekuan dapat dipulihkan menjadi rumus.`,
    freezeYes: 'Bekukan',
    removeAll:
      'Hapus semua kolom, lembar, tanda, warna, dan setelan yang dibuat LAKIP di buku kerja ini? Isi Anda sendiri tidak disentuh.',
    removeAllYes: 'Hapus semua',
    no: 'Tidak jadi',
  },
};

const ENGLISH: WriteWords = {
  title: (count) => `History of LAKIP's writes (${formatNumber(count, 0, 'en')})`,
  none: 'LAKIP has written nothing into this workbook.',
  hint: 'Kept in the workbook, so it can be taken back after reopening too.',
  kinds: {
    results: 'Results',
    report: 'Report sheets',
    'check-sheet': 'Sheet of findings',
    marks: 'Marks on cells',
    frozen: 'Formulas frozen',
    repaired: 'Formulas repaired',
    numbers: 'Text to numbers',
    mended: 'Cell corrected',
    choices: 'Settings',
  },
  cells: (count) => en(count, 'cell', 'cells'),
  sheets: (count) => en(count, 'sheet', 'sheets'),
  takeBack: 'Restore',
  takeBackThis: (kind, at) => `Restore ${kind} ${at}`,
  lost: 'What stood there before was too large to be kept.',
  removeAll: 'Remove all LAKIP results',
  showResults: 'Show the results',
  made: {
    'check-sheet': () => 'The sheet “Pemeriksaan LAKIP” was made.',
    report: (count) =>
      `${en(count, 'report sheet was', 'report sheets were')} made at the end of the workbook.`,
    marks: (count) => `${en(count, 'cell was', 'cells were')} marked. The marks can be removed here.`,
    numbers: (count) => `${en(count, 'cell with text holds', 'cells with text hold')} a number now.`,
    mended: () => 'The cell holds the right figure now.',
  },
  takenBack: {
    results: 'The sheet is back to how it was before the results were written.',
    report: 'The report sheets are as they were before.',
    'check-sheet': 'The sheet “Pemeriksaan LAKIP” is as it was before it was made.',
    marks: 'The marks on cells were removed.',
    frozen: 'The frozen values are formulas again.',
    repaired: 'The formulas are as they were before the repair.',
    numbers: 'The numbers are text again, as before.',
    mended: 'The cell holds its former figure again.',
    choices: 'The settings are as they were before.',
  },
  removed: (left, others) => {
    if (left + others === 0) return 'Everything of LAKIP was removed. The workbook is as it was.';
    const cells = left === 0 ? '' : `${en(left, 'cell', 'cells')} that you changed yourself`;
    const rest = others === 0 ? '' : 'what is named below';
    return `Everything of LAKIP was removed but ${[cells, rest].filter(Boolean).join(' and ')}:`;
  },
  ask: {
    freeze: (count) =>
      `Turn ${en(count, 'LAKIP formula', 'LAKIP formulas')} into fixed values? They no longer follow the data; this can be taken back.`,
    freezeYes: 'Freeze',
    removeAll:
      'Remove all columns, sheets, marks, colours and settings that LAKIP made in this workbook? Your own content is not touched.',
    removeAllYes: 'Remove all',
    no: 'Not now',
  },
};

export const WRITE_WORDS: Readonly<Record<Language, WriteWords>> = { id: INDONESIAN, en: ENGLISH };
