import type { Language } from './language';
import { PAGE_WORDS, type PageWords } from './page';

/** Words of LAKIP in the browser: workbook and pane on a page, for offices that cannot install the add-in. */
export interface BrowserWords extends PageWords {
  readonly title: string;
  readonly about: readonly string[];
  readonly savedInPlace: (name: string) => string;
  readonly changedOutside: (name: string) => string;
  readonly overwrite: string;
  readonly saveCopy: string;
  readonly notWritten: (name: string) => string;
  readonly noSample: string;
  /** A cell was changed in a workbook with formulas that this page does not compute; where the first of them is. */
  readonly arraysStay: (place: string) => string;
  readonly offline: {
    /** Opened from a file: what works and what does not. */
    readonly fromFile: string;
    readonly insecure: string;
    readonly preparing: string;
    readonly ready: string;
    readonly failed: string;
    readonly newVersion: string;
  };
}

const INDONESIAN: BrowserWords = {
  ...PAGE_WORDS.id,
  title: 'LAKIP di peramban',
  about: [
    'Di kiri buku kerja, di kanan panel LAKIP. Tidak ada Excel, tidak ada program server, dan tidak ada pustaka Microsoft di halaman ini.',
    'Berkas .xlsx dan .xlsm dibuka, dihitung, dan disimpan oleh peramban di komputer ini. Yang ditulis hanya sel yang berubah; grafik, gambar, makro, dan isian lain di berkas tetap utuh.',
    'Fungsi =LAKIP... dihitung di sini. Rumus Excel yang tidak dikenal halaman ini tetap menampilkan hasil terakhir dari Excel sampai masukannya diubah.',
    'Ini bukan Excel: baris, kolom, dan lembar tidak dapat disisipkan atau dihapus. Lakukan itu di Excel atau WPS, lalu buka lagi di sini.',
  ],
  savedInPlace: (name) => `${name} tersimpan di tempatnya`,
  changedOutside: (name) => `${name} diubah program lain sejak dibuka di sini. Apa yang disimpan?`,
  overwrite: 'Ganti isi berkas itu',
  saveCopy: 'Simpan sebagai berkas lain',
  notWritten: (name) =>
    `${name} tidak dapat ditulis (mungkin sedang terbuka di Excel atau WPS). Berkas diunduh sebagai gantinya.`,
  noSample: 'Contoh dan templat tidak dapat dimuat. Buka berkas dari komputer ini.',
  arraysStay: (place) =>
    `Rumus larik (${place}) tidak dihitung di halaman ini: hasilnya tetap yang dari Excel. Buka di Excel sesudah mengubah isinya.`,
  offline: {
    fromFile:
      'Dibuka langsung dari folder: dapat dipakai, tetapi contoh dan simpan di tempat perlu alamat https dari server.',
    insecure: 'Alamat ini bukan https: tanpa simpan di tempat dan tanpa pemakaian luring.',
    preparing: 'Menyiapkan pemakaian luring…',
    ready: 'Siap dipakai luring.',
    failed: 'Belum dapat dipakai luring; halaman perlu server saat dibuka.',
    newVersion: 'Versi baru sudah diunduh. Tutup semua tab halaman ini, lalu buka lagi.',
  },
};

const ENGLISH: BrowserWords = {
  ...PAGE_WORDS.en,
  title: 'LAKIP in the browser',
  about: [
    'On the left a workbook, on the right the LAKIP pane. There is no Excel, no server program and no Microsoft library on this page.',
    'Files (.xlsx, .xlsm) are opened, computed and saved by the browser on this computer. Only changed cells are written; charts, pictures, macros and everything else in the file stay as they are.',
    'Functions =LAKIP... are computed here. Formulas of Excel that this page does not know keep the last result of Excel until their inputs change.',
    'This is not Excel: rows, columns and sheets cannot be inserted or deleted. Do that in Excel or WPS, then open the file here again.',
  ],
  savedInPlace: (name) => `${name} is saved in its place`,
  changedOutside: (name) => `Another program changed ${name} since it was opened here. What shall be saved?`,
  overwrite: 'Replace that file',
  saveCopy: 'Save as another file',
  notWritten: (name) =>
    `${name} cannot be written (it may be open in Excel or WPS). It was downloaded instead.`,
  noSample: 'Sample and template cannot be loaded. Open a file of this computer.',
  arraysStay: (place) =>
    `Array formulas (${place}) are not computed on this page: they keep the results of Excel. Open the file in Excel after changing what they read.`,
  offline: {
    fromFile:
      'Opened straight from a folder: it can be used, but samples and saving in place need an https address of a server.',
    insecure: 'This address is not https: no saving in place, no use offline.',
    preparing: 'Getting ready for use offline…',
    ready: 'Ready for use offline.',
    failed: 'Not usable offline yet; the page needs its server when it is opened.',
    newVersion: 'A new version is here. Close all tabs of this page, then open it again.',
  },
};

export const BROWSER_WORDS: Readonly<Record<Language, BrowserWords>> = { id: INDONESIAN, en: ENGLISH };
