import { formatNumber } from './format';
import type { Language, Words } from './language';

/** Reasons that the file host gives, and what a file looks like that is no workbook. */
const REASONS: Readonly<Record<string, Words | undefined>> = {
  'no-directory': {
    id: 'daftar isinya tidak ada, mungkin terpotong',
    en: 'its directory is missing, it may be cut off',
  },
  directory: { id: 'daftar isinya tidak utuh', en: 'its directory is incomplete' },
  'entry-name': { id: 'ada nama bagian yang tidak sah', en: 'a part has a name that is not allowed' },
  'duplicate-entry': { id: 'ada bagian yang ganda', en: 'a part occurs twice' },
  overlap: { id: 'bagian-bagiannya bertumpuk', en: 'its parts overlap' },
  missing: { id: 'ada bagian yang hilang', en: 'a part is missing' },
  xml: { id: 'isinya tidak terbaca', en: 'its content cannot be read' },
  encoding: { id: 'penyandian hurufnya tidak dikenal', en: 'its text encoding is unknown' },
  checksum: { id: 'isinya berubah di jalan', en: 'its content does not match its checksum' },
  'read-only': { id: 'berkas itu hanya bisa dibaca', en: 'it is read-only' },
  'no-worksheet': { id: 'tidak ada lembar kerja di dalamnya', en: 'it holds no worksheet' },
  'table-header': {
    id: 'judul kolom tabel Excel tidak bisa ditimpa',
    en: 'headers of an Excel table cannot be overwritten',
  },
};

/** A reason code of the file host as words; what is unknown stays as it is. */
export function fileReason(reason: string, language: Language): string {
  return REASONS[reason]?.[language] ?? reason;
}

const KINDS: Readonly<Record<string, Words | undefined>> = {
  empty: { id: 'berkas kosong', en: 'an empty file' },
  pdf: { id: 'berkas PDF', en: 'a PDF file' },
  html: { id: 'halaman web', en: 'a web page' },
  xml: { id: 'berkas XML', en: 'an XML file' },
  text: { id: 'berkas teks', en: 'a text file' },
  binary: { id: 'berkas jenis lain', en: 'a file of another kind' },
};

/** What a file that is no workbook looks like; what is unknown stays as it is. */
export function fileKindLabel(kind: string, language: Language): string {
  return KINDS[kind]?.[language] ?? kind;
}

/** A size in MB. */
export function fileSize(bytes: number, language: Language): string {
  return `${formatNumber(bytes / 1e6, 0, language)} MB`;
}
