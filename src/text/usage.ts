import type { Issue } from '../kernel/issue';
import type { Language, Words } from './language';
import { fillTemplate } from './template';

/** What can be wrong with a command line. */
export type UsageCode =
  | 'command-unknown'
  | 'option-unknown'
  | 'option-value-missing'
  | 'option-value-needless'
  | 'option-value-invalid'
  | 'option-twice'
  | 'options-exclusive'
  | 'option-missing'
  | 'option-needs'
  | 'report-missing'
  | 'word-needless'
  | 'file-missing'
  | 'one-file-only'
  | 'one-workbook-only'
  | 'output-is-input'
  | 'write-number-invalid'
  | 'write-unknown'
  | 'folder-not-usable'
  | 'folder-missing'
  | 'folder-empty'
  | 'file-not-json'
  | 'profile-unknown'
  | 'acceptance-invalid'
  | 'finding-not-there'
  | 'last-book-not-understood'
  | 'last-book-of-other-year';

const USAGE: Readonly<Record<UsageCode, Words>> = {
  'acceptance-invalid': {
    id: 'Tulis --terima sebagai “sel=alasan”, misalnya "Kinerja!E5=angka resmi BPS"; yang tertulis “{read}”.',
    en: 'Write --terima as “cell=reason”, for instance "Kinerja!E5=official figure"; it reads “{read}”.',
  },
  'finding-not-there': {
    id: 'Tidak ada temuan di {place}; tidak ada yang diterima.',
    en: 'There is no finding at {place}; nothing was accepted.',
  },
  'last-book-not-understood': {
    id: 'Di {file} tidak ditemukan tabel kinerja yang menyebut tahunnya. Lihat dengan: lakip kenali {file}.',
    en: 'There is no table of performance that names its year in {file}. See: lakip kenali {file}.',
  },
  'last-book-of-other-year': {
    id: '{file} adalah buku kerja tahun {read}; untuk --buku-lalu diperlukan tahun {expected}.',
    en: '{file} is the workbook of {read}; --buku-lalu wants that of {expected}.',
  },
  'command-unknown': {
    id: 'Perintah “{command}” tidak dikenal.[ Maksud Anda “{suggestion}”?]',
    en: 'There is no command “{command}”.[ Did you mean “{suggestion}”?]',
  },
  'option-unknown': {
    id: 'Opsi {option} tidak dikenal.[ Maksud Anda {suggestion}?]',
    en: 'There is no option {option}.[ Did you mean {suggestion}?]',
  },
  'option-value-missing': { id: 'Opsi {option} perlu isi.', en: 'Option {option} needs a value.' },
  'option-value-needless': { id: 'Opsi {option} tidak memakai isi.', en: 'Option {option} takes no value.' },
  'option-value-invalid': {
    id: 'Isi opsi {option} “{read}” tidak dikenal. Pilihannya: {expected}.',
    en: '“{read}” is no value of option {option}. It takes: {expected}.',
  },
  'option-twice': { id: 'Opsi {option} ditulis dua kali.', en: 'Option {option} is given twice.' },
  'options-exclusive': {
    id: 'Pilih salah satu: {option} atau {other}.',
    en: 'Choose one: {option} or {other}.',
  },
  'option-missing': {
    id: 'Sebutkan {option}, misalnya {option} {example}.',
    en: 'Give {option}, for instance {option} {example}.',
  },
  'option-needs': {
    id: 'Opsi {option} dipakai bersama {other}.',
    en: 'Option {option} goes with {other}.',
  },
  'report-missing': { id: 'Sebutkan laporan .docx-nya.', en: 'Name the report, a .docx file.' },
  'word-needless': {
    id: 'Perintah ini tidak memakai “{read}”.',
    en: 'This command takes no “{read}”.',
  },
  'file-missing': { id: 'Sebutkan berkas .xlsx yang dihitung.', en: 'Name the .xlsx file to work on.' },
  'one-file-only': {
    id: 'Opsi {option} hanya untuk satu berkas.[ Untuk banyak berkas pakai {other}.]',
    en: 'Option {option} is for one file.[ Use {other} for many.]',
  },
  'one-workbook-only': { id: 'Sebutkan satu buku kerja saja.', en: 'Name one workbook only.' },
  'write-number-invalid': {
    id: '“{read}” bukan nomor tulisan. Sebutkan satu berkas dan satu nomor dari lakip riwayat.',
    en: '“{read}” is no number of a write. Name one file and one number of lakip riwayat.',
  },
  'write-unknown': {
    id: 'Tulisan LAKIP[ nomor {number}] tidak diingat {file}. Lihat dengan: lakip riwayat {file}.',
    en: '{file} remembers no write of LAKIP[ numbered {number}]. See: lakip riwayat {file}.',
  },
  'output-is-input': {
    id: 'Hasil tidak bisa ditulis ke {file}: berkas itu sendiri dibaca. Sebutkan nama lain lewat --keluaran.',
    en: 'The result cannot be written to {file}: that file itself is read. Name another with --keluaran.',
  },
  'folder-not-usable': {
    id: 'Folder {file} tidak bisa dibuat atau dipakai[: {cause}].',
    en: 'The folder {file} cannot be made or used[: {cause}].',
  },
  'folder-missing': {
    id: 'Sebutkan folder yang memuat buku kerja unit-unit.',
    en: 'Name the folder with the workbooks of the units.',
  },
  'folder-empty': {
    id: 'Tidak ada buku kerja (.xlsx) di {file}.',
    en: 'There is no workbook (.xlsx) in {file}.',
  },
  'file-not-json': {
    id: 'Berkas {file} bukan JSON yang utuh[: {cause}].',
    en: 'The file {file} is not valid JSON[: {cause}].',
  },
  'profile-unknown': {
    id: 'Profil “{read}” tidak ada. Profil bawaan: {expected}; atau sebutkan berkas .json.',
    en: 'There is no profile “{read}”. Built in: {expected}; or name a .json file.',
  },
};

/** Whether an issue is one of the command line. */
export function isUsageIssue(issue: Issue): issue is Issue<UsageCode> {
  return Object.hasOwn(USAGE, issue.code);
}

/** What is wrong with a command line, in one sentence. */
export function usageSentence(issue: Issue<UsageCode>, language: Language): string {
  return fillTemplate(USAGE[issue.code][language], issue.data ?? {}, language);
}
