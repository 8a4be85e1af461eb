import type { RollIssueCode } from '../rollforward/index';
import type { IssueWords } from './issues';
import type { Language } from './language';

/** Why a report is not rolled forward, and what to do. */
export const ROLL_ISSUES: Readonly<Record<Language, Readonly<Record<RollIssueCode, IssueWords>>>> = {
  id: {
    'roll-other-office': {
      what: 'Laporan ini milik “{report}”, sedangkan buku kerja milik “{workbook}”.',
      cure: 'Tidak ada yang ditulis. Pilih laporan tahun lalu dari kantor yang sama.',
    },
    'roll-other-indicators': {
      what: 'Hanya {known} dari {all} baris indikator di tabel laporan ini yang ada di buku kerja.',
      cure: 'Tidak ada yang ditulis. Pilih laporan tahun lalu dari kantor yang sama, atau buku kerja yang memakai nama indikatornya.',
    },
    'roll-other-figures': {
      what: '{differing} dari {all} angka tahun lalu di laporan ini berbeda dengan buku kerja.',
      cure: 'Tidak ada yang ditulis. Pilih laporan dan buku kerja dari kantor dan tahun yang sama.',
    },
    'roll-report-year-unknown': {
      what: 'Judul laporan tidak menyebut tahunnya.',
      cure: 'Sebutkan dengan --tahun-laporan, misalnya --tahun-laporan 2020.',
    },
    'roll-workbook-year-unknown': {
      what: 'Buku kerja tidak menyebut tahunnya.',
      cure: 'Tulis tahun di judul tabel, misalnya “Pengukuran Kinerja Tahun 2021”, lalu coba lagi.',
    },
    'roll-workbook-two-years': {
      what: 'Buku kerja ini memuat beberapa tahun: {years}.',
      cure: 'Tidak ada yang ditulis. Pilih tahunnya di panel atau dengan --peta, atau pakai satu buku kerja per tahun (--buku-lalu).',
    },
    'roll-report-not-older': {
      what: 'Laporan ini tahun {report}, buku kerja tahun {year}: tidak ada tahun untuk digulirkan.',
      cure: 'Pilih laporan tahun sebelumnya, atau sebutkan tahunnya dengan --tahun-laporan.',
    },
    'roll-template-other-year': {
      what: 'Laporan ini tahun {report}, buku kerja tahun {year}.',
      cure: 'Templat dibuat dari laporan dan buku kerja tahun yang sama.',
    },
    'roll-previous-other-year': {
      what: 'Buku kerja lalu bukan tahun {report} seperti laporannya[, melainkan {year}].',
      cure: 'Pilih buku kerja yang menjadi dasar laporan itu.',
    },
    'roll-period-not-whole': {
      what: 'Buku kerja baru terisi sampai {quarter}, sedangkan laporan itu untuk setahun.',
      cure: 'Gulirkan setelah TW IV terisi, atau pakai `lakip laporan` untuk keadaan triwulan.',
    },
    'roll-nothing-explained': {
      what: 'Tidak ada angka di laporan ini yang dapat dijelaskan buku kerja.',
      cure: 'Tidak ada yang ditulis. Periksa apakah laporan dan buku kerja dari kantor yang sama; sebutkan juga --buku-lalu.',
    },
  },
  en: {
    'roll-other-office': {
      what: 'The report is of “{report}”, the workbook of “{workbook}”.',
      cure: 'Nothing was written. Choose last year’s report of the same office.',
    },
    'roll-other-indicators': {
      what: 'Only {known} of {all} indicator rows in the report’s tables are in the workbook.',
      cure: 'Nothing was written. Choose last year’s report of the same office, or the workbook that has the names of its indicators.',
    },
    'roll-other-figures': {
      what: '{differing} of {all} figures of last year in the report differ from the workbook.',
      cure: 'Nothing was written. Choose a report and workbooks of the same office and year.',
    },
    'roll-report-year-unknown': {
      what: 'The titles of the report do not name its year.',
      cure: 'Name it with --tahun-laporan, for instance --tahun-laporan 2020.',
    },
    'roll-workbook-year-unknown': {
      what: 'The workbook does not name its year.',
      cure: 'Write the year in the title of a table, for instance “Pengukuran Kinerja Tahun 2021”, then try again.',
    },
    'roll-workbook-two-years': {
      what: 'The workbook holds several years: {years}.',
      cure: 'Nothing was written. Choose the year in the pane or with --peta, or use one workbook for each year (--buku-lalu).',
    },
    'roll-report-not-older': {
      what: 'The report is of {report}, the workbook of {year}: there is no year to roll forward to.',
      cure: 'Choose the report of an earlier year, or name its year with --tahun-laporan.',
    },
    'roll-template-other-year': {
      what: 'The report is of {report}, the workbook of {year}.',
      cure: 'A template is made of a report and a workbook of one year.',
    },
    'roll-previous-other-year': {
      what: 'Last year’s workbook is not of {report}, as the report is[, but of {year}].',
      cure: 'Choose the workbook that the report was made from.',
    },
    'roll-period-not-whole': {
      what: 'The workbook is filled up to {quarter} only; the report is of a whole year.',
      cure: 'Roll forward once TW IV is filled, or use `lakip laporan` for the state of a quarter.',
    },
    'roll-nothing-explained': {
      what: 'The workbook explains no figure of this report.',
      cure: 'Nothing was written. See whether both are of the same office; name --buku-lalu as well.',
    },
  },
};
