import type { Language } from './language';

/** Words around a workbook on a page of ours: the built-in host of `npm start`, and LAKIP in the browser. */
export interface PageWords {
  readonly open: string;
  readonly openTip: string;
  readonly save: string;
  readonly saveTip: string;
  readonly samples: string;
  readonly sample: string;
  readonly template: string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly dark: string;
  readonly light: string;
  readonly local: string;
  readonly aboutTitle: string;
  readonly close: string;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly ribbon: string;
  readonly sheet: string;
  readonly drop: string;
  readonly opened: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly notSaved: (kind: 'sheet-removed' | 'sheet-renamed' | 'merge', sheet: string) => string;
  readonly replace: (open: string, next: string) => string;
  readonly saveFirst: string;
  readonly discard: string;
  readonly cancel: string;
  readonly locked: string;
  /** A person tried to change a cell of a formula that fills several. */
  readonly array: string;
  /** A person tried what the grid does not do. */
  readonly refused: string;
  readonly saveAs: string;
  readonly saveAsTip: string;
  /** How to leave the grid by keyboard. */
  readonly leaveGrid: string;
  readonly loading: string;
  readonly grid: {
    readonly nameBox: string;
    readonly names: string;
    readonly close: string;
    readonly sheets: string;
    readonly addSheet: string;
    readonly earlier: string;
    readonly later: string;
    readonly zoom: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
  };
  readonly notReady: string;
  readonly failed: (reason: string) => string;
}

const INDONESIAN: PageWords = {
  open: 'Buka',
  openTip: 'Buka berkas .xlsx dari komputer ini (atau seret ke sini)',
  save: 'Simpan',
  saveTip: 'Simpan buku kerja sebagai .xlsx; hanya sel yang berubah yang ditulis',
  samples: 'Contoh',
  sample: 'Contoh: Balai POM di Kupang 2021',
  template: 'Templat kosong',
  language: 'Bahasa',
  otherLanguage: 'English',
  dark: 'Tampilan gelap',
  light: 'Tampilan terang',
  local: 'Semua diproses di komputer ini. Tidak ada data yang dikirim.',
  aboutTitle: 'Tentang halaman ini',
  close: 'Tutup',
  pane: 'Panel LAKIP',
  closePane: 'Tutup panel',
  resizePane: 'Ubah lebar panel',
  ribbon: 'Pita LAKIP',
  sheet: 'Lembar kerja',
  drop: 'Lepaskan berkas .xlsx di sini',
  opened: (name) => `${name} terbuka`,
  saved: (name) => `${name} tersimpan di folder unduhan`,
  notSaved: (kind, sheet) =>
    ({
      'sheet-removed': `Lembar "${sheet}" dihapus di sini, tetapi masih ada di berkas yang disimpan.`,
      'sheet-renamed': `Nama baru lembar "${sheet}" tidak ikut tersimpan.`,
      merge: `Perubahan sel gabungan di lembar "${sheet}" tidak ikut tersimpan.`,
    })[kind],
  replace: (open, next) => `${open} berisi perubahan yang belum disimpan. Buka ${next} sebagai gantinya?`,
  saveFirst: 'Simpan dulu, lalu buka',
  discard: 'Buka tanpa menyimpan',
  cancel: 'Batal',
  refused: 'Di halaman ini susunan baris, kolom, dan lembar tidak dapat diubah. Isi sel dapat.',
  saveAs: 'Simpan sebagai',
  saveAsTip: 'Simpan sebagai berkas lain; berkas asalnya tidak diubah',
  leaveGrid: 'F6 berpindah ke bagian berikutnya, Shift+F6 ke sebelumnya; Esc keluar dari lembar.',
  loading: 'Memuat…',
  locked: 'Lembar ini dilindungi dan sel ini terkunci, seperti di Excel.',
  array: 'Sel ini diisi satu rumus bersama sel di sekitarnya (rumus larik). Ubah rumusnya di Excel.',
  grid: {
    nameBox: 'Alamat sel',
    names: 'Daftar nama',
    close: 'Tutup',
    sheets: 'Daftar lembar',
    addSheet: 'Tambah lembar',
    earlier: 'Lembar sebelumnya',
    later: 'Lembar berikutnya',
    zoom: 'Perbesaran',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
  },
  notReady: 'Panel belum siap menjalankan tombol ini. Coba lagi sebentar.',
  failed: (reason) => `Berkas tidak dapat dibuka: ${reason}`,
};

const ENGLISH: PageWords = {
  open: 'Open',
  openTip: 'Open an .xlsx file from this computer (or drop it here)',
  save: 'Save',
  saveTip: 'Save the workbook as .xlsx; only changed cells are written',
  samples: 'Samples',
  sample: 'Sample: Balai POM di Kupang 2021',
  template: 'Empty template',
  language: 'Language',
  otherLanguage: 'Bahasa Indonesia',
  dark: 'Dark theme',
  light: 'Light theme',
  local: 'Everything happens on this computer. No data is sent.',
  aboutTitle: 'About this page',
  close: 'Close',
  pane: 'LAKIP pane',
  closePane: 'Close pane',
  resizePane: 'Resize pane',
  ribbon: 'LAKIP ribbon',
  sheet: 'Worksheet',
  drop: 'Drop the .xlsx file here',
  opened: (name) => `${name} is open`,
  saved: (name) => `${name} saved to the downloads folder`,
  notSaved: (kind, sheet) =>
    ({
      'sheet-removed': `Sheet "${sheet}" was deleted here but is still in the saved file.`,
      'sheet-renamed': `The new name of sheet "${sheet}" was not saved.`,
      merge: `Changed merged cells on sheet "${sheet}" were not saved.`,
    })[kind],
  replace: (open, next) => `${open} has unsaved changes. Open ${next} in its place?`,
  saveFirst: 'Save first, then open',
  discard: 'Open without saving',
  cancel: 'Cancel',
  refused: 'On this page rows, columns and sheets cannot be rearranged. Cell contents can be changed.',
  saveAs: 'Save as',
  saveAsTip: 'Save as another file; the file it came from stays as it is',
  leaveGrid: 'F6 goes to the next part, Shift+F6 to the one before; Esc leaves the sheet.',
  loading: 'Loading…',
  locked: 'This sheet is protected and the cell is locked, as in Excel.',
  array: 'One formula fills this cell together with others (an array formula). Change it in Excel.',
  grid: {
    nameBox: 'Cell address',
    names: 'List of names',
    close: 'Close',
    sheets: 'List of sheets',
    addSheet: 'Add a sheet',
    earlier: 'Earlier sheets',
    later: 'Later sheets',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
  },
  notReady: 'The pane is not ready for this button yet. Try again in a moment.',
  failed: (reason) => `The file cannot be opened: ${reason}`,
};

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { id: INDONESIAN, en: ENGLISH };
