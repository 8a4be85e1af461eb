import type { RankColumn, RecapNote, SkippedFile } from '../report/index';
import type { Words } from './language';

/** What is said of a file, unit or objective: in a word, in a sentence, and what to do. */
export interface NoteWords {
  readonly label: Words;
  readonly what: Words;
  readonly cure: Words;
}

const NOTHING: Words = { id: '', en: '' };

/** Words of a recap (rekap): its sheets, chart and remarks. Sentences with braces: see `fillTemplate`. */
export const RECAP_WORDS = {
  scoresName: { id: 'Rekap NPS', en: 'NPS of units' },
  scoresTitle: {
    id: 'Nilai Pencapaian Sasaran (NPS) per unit dan sasaran',
    en: 'Objective scores (NPS) by unit and objective',
  },
  ranksName: { id: 'Peringkat', en: 'Ranks' },
  ranksTitle: { id: 'Peringkat unit menurut NPS total', en: 'Units by total NPS' },
  remarksName: { id: 'Tidak terbaca', en: 'Not read' },
  remarksTitle: {
    id: 'Berkas yang tidak terbaca, dan yang perlu dilihat sebelum unit dibandingkan',
    en: 'Files that were not read, and what to look at before units are compared',
  },
  facts: {
    id: '{units} unit[ · tahun {year}] · keadaan {state} · metode {method}[ · {unread} berkas tidak terbaca, lihat lembar “{sheet}”]',
    en: '{units} units[ · year {year}] · state {state} · method {method}[ · {unread} files not read, see sheet “{sheet}”]',
  },
  period: {
    id: '[Tahun {year} · ]{state} · {units} unit',
    en: '[Year {year} · ]{state} · {units} units',
  },
  wholeYear: { id: 'setahun', en: 'whole year' },
  through: { id: 's.d. {quarter}', en: 'up to {quarter}' },
  levelPerspectives: { id: 'perspektif', en: 'perspectives' },
  levelObjectives: { id: 'sasaran', en: 'objectives' },
  number: { id: 'No', en: 'No' },
  unit: { id: 'Unit', en: 'Unit' },
  objectives: { id: 'NPS per sasaran', en: 'NPS by objective' },
  perspectives: { id: 'NPS per perspektif', en: 'NPS by perspective' },
  total: { id: 'NPS total', en: 'Total NPS' },
  criterion: { id: 'Kriteria', en: 'Criterion' },
  file: { id: 'Berkas', en: 'File' },
  highest: { id: 'Tertinggi', en: 'Highest' },
  lowest: { id: 'Terendah', en: 'Lowest' },
  mean: { id: 'Rata-rata unit', en: 'Mean of units' },
  unitCount: { id: 'Jumlah unit', en: 'Units' },
  legendMarks: { id: '▲ tertinggi, ▼ terendah dari setiap kolom', en: '▲ highest, ▼ lowest of each column' },
  legendBlank: {
    id: '– belum diukur; sel abu-abu: unit tidak punya sasaran atau perspektif itu',
    en: '– not measured; grey cell: the unit has no such objective or perspective',
  },
  kind: { id: 'Perihal', en: 'Subject' },
  what: { id: 'Penjelasan', en: 'Explanation' },
  cure: { id: 'Yang perlu dilakukan', en: 'What to do' },
  none: { id: 'Semua berkas terbaca, tanpa catatan.', en: 'All files were read, without remarks.' },
  chart: { id: 'NPS total per unit', en: 'Total NPS by unit' },
  problemParts: {
    id: '[{errors} masalah · ][{questions} pertanyaan · ][{remarks} catatan · ]',
    en: '[{errors} problems · ][{questions} questions · ][{remarks} remarks · ]',
  },
  moreFiles: { id: '{files} dan {count} lagi', en: '{files} and {count} more' },
  written: { id: 'Ditulis: {file}.', en: 'Written: {file}.' },
  nothing: {
    id: 'Tidak ada unit yang terbaca; tidak ada yang ditulis.',
    en: 'No unit was read; nothing was written.',
  },
  more: {
    id: '... dan {count} lagi; semuanya ada di berkas hasil dan di --json.',
    en: '... and {count} more; all are in the result file and in --json.',
  },
  remarkCount: { id: 'Perlu dilihat ({count})', en: 'To look at ({count})' },
} as const satisfies Readonly<Record<string, Words>>;

export const RANK_HEADS: Readonly<Record<RankColumn, Words>> = {
  rank: { id: 'Peringkat', en: 'Rank' },
  unit: RECAP_WORDS.unit,
  total: RECAP_WORDS.total,
  criterion: RECAP_WORDS.criterion,
  objectives: { id: 'Jumlah sasaran', en: 'Objectives' },
  indicators: { id: 'Jumlah indikator', en: 'Indicators' },
  measured: { id: 'Terukur', en: 'Measured' },
  reached: { id: 'Tercapai (≥ 100%)', en: 'Reached (≥ 100%)' },
  budgetCeiling: { id: 'Pagu (Rp)', en: 'Budget (Rp)' },
  budgetSpent: { id: 'Realisasi anggaran (Rp)', en: 'Spent (Rp)' },
  inputPercent: { id: '% serapan', en: '% spent' },
  efficiencyIndex: { id: 'IE', en: 'IE' },
  efficiencyLevel: { id: 'TE', en: 'TE' },
  efficiencyCategory: { id: 'Kategori efisiensi', en: 'Efficiency' },
  year: { id: 'Tahun', en: 'Year' },
  state: { id: 'Keadaan', en: 'State' },
  file: RECAP_WORDS.file,
  notes: { id: 'Catatan', en: 'Remarks' },
};

export const UNREAD_LABEL: Words = { id: 'Tidak terbaca', en: 'Not read' };

export const NOTE_WORDS: Readonly<Record<RecapNote['kind'], NoteWords>> = {
  'unit-twice': {
    label: { id: 'Unit ganda', en: 'Unit twice' },
    what: {
      id: 'Unit ini juga ada di {files}; semuanya ikut diperingkat.',
      en: 'This unit is also in {files}; all of them are ranked.',
    },
    cure: {
      id: 'Pindahkan berkas yang tidak berlaku dari folder, lalu ulangi.',
      en: 'Move the file that is out of date from the folder and run again.',
    },
  },
  'year-differs': {
    label: { id: 'Tahun lain', en: 'Another year' },
    what: {
      id: 'Tahun {own}, sedangkan kebanyakan unit {usual}; diperingkat tersendiri.',
      en: 'Year {own}, while most units have {usual}; ranked apart.',
    },
    cure: { id: 'Ganti dengan berkas tahun {usual}.', en: 'Use the file of {usual} instead.' },
  },
  'year-unknown': {
    label: { id: 'Tahun tidak terbaca', en: 'Year not read' },
    what: {
      id: 'Tabelnya tidak menyebut tahun; diperingkat bersama kebanyakan unit, tahun {usual}.',
      en: 'Its tables name no year; ranked with most units, those of {usual}.',
    },
    cure: {
      id: 'Periksa tahunnya, lalu tulis di judul tabel.',
      en: 'Check the year and write it in the title.',
    },
  },
  'state-differs': {
    label: { id: 'Keadaan lain', en: 'Another state' },
    what: {
      id: 'Dinilai {own}, sedangkan kebanyakan unit {usual}; diperingkat tersendiri.',
      en: 'Scored {own}, while most units are scored {usual}; ranked apart.',
    },
    cure: {
      id: 'Lengkapi triwulannya, atau pakai --tw agar semua unit dinilai pada triwulan yang sama.',
      en: 'Complete its quarters, or use --tw so that all units are scored at the same quarter.',
    },
  },
  'method-differs': {
    label: { id: 'Metode lain', en: 'Another method' },
    what: {
      id: 'Dinilai dengan metode {own}, sedangkan kebanyakan unit {usual}.',
      en: 'Scored with method {own}, while most units are scored with {usual}.',
    },
    cure: {
      id: 'Pakai --profil agar semua unit dinilai dengan metode yang sama.',
      en: 'Use --profil so that all units are scored with one method.',
    },
  },
  'levels-differ': {
    label: { id: 'Susunan NPS lain', en: 'Total made up otherwise' },
    what: {
      id: 'NPS totalnya rata-rata {own}, sedangkan kebanyakan unit rata-rata {usual}.',
      en: 'Its total is the mean of {own}, while that of most units is the mean of {usual}.',
    },
    cure: {
      id: 'Tulis perspektif di semua buku kerja, atau di tidak satu pun.',
      en: 'Name the perspectives in all workbooks, or in none.',
    },
  },
  'no-total': {
    label: { id: 'Tanpa NPS total', en: 'No total' },
    what: {
      id: 'NPS total tidak dapat dihitung, jadi unit ini tidak diperingkat.',
      en: 'It has no total NPS and is not ranked.',
    },
    cure: { id: 'Lengkapi target dan realisasinya.', en: 'Complete its targets and actuals.' },
  },
  'few-measured': {
    label: { id: 'Sedikit yang terukur', en: 'Few measured' },
    what: {
      id: 'Hanya {measured} dari {count} indikator terukur; NPS totalnya tidak mencakup yang lain.',
      en: 'Only {measured} of {count} indicators are measured; its total leaves the others out.',
    },
    cure: {
      id: 'Lengkapi realisasinya, atau sebutkan saat membandingkan.',
      en: 'Complete its actuals, or say so when comparing.',
    },
  },
  problems: {
    label: { id: 'Catatan data', en: 'Remarks on data' },
    what: { id: '{problems}', en: '{problems}' },
    cure: {
      id: 'Semuanya: lakip hitung {file} --periksa-saja.',
      en: 'All of them: lakip hitung {file} --periksa-saja.',
    },
  },
  'objective-of-few': {
    label: { id: 'Sasaran sebagian unit', en: 'Objective of some units' },
    what: {
      id: '“{objective}” hanya ada di {count} dari {units} unit: {files}.',
      en: '“{objective}” is in {count} of {units} units only: {files}.',
    },
    cure: {
      id: 'Bila sebenarnya sama dengan sasaran lain, samakan namanya.',
      en: 'If it is the same as another objective, give both one name.',
    },
  },
  'objective-of-most': {
    label: { id: 'Sasaran tidak ada', en: 'Objective missing' },
    what: {
      id: '“{objective}” tidak ada di {count} dari {units} unit: {files}.',
      en: '“{objective}” is missing in {count} of {units} units: {files}.',
    },
    cure: {
      id: 'Bila unit itu memilikinya dengan nama lain, samakan namanya.',
      en: 'If the unit has it under another name, give both one name.',
    },
  },
  'objective-unlike': {
    label: { id: 'Nama sasaran berbeda', en: 'Objective named differently' },
    what: {
      id: '“{other}” dibaca sebagai sasaran yang sama dengan “{objective}”.',
      en: '“{other}” was read as the same objective as “{objective}”.',
    },
    cure: {
      id: 'Bila bukan sasaran yang sama, ubah nama atau nomornya.',
      en: 'If it is not the same, change its name or number.',
    },
  },
};

export const SKIPPED_WORDS: Readonly<Record<SkippedFile['reason'], NoteWords>> = {
  'own-recap': {
    label: { id: 'Dilewati', en: 'Left out' },
    what: { id: 'Hasil rekap LAKIP sebelumnya.', en: 'A recap that LAKIP made before.' },
    cure: NOTHING,
  },
  'own-result': {
    label: { id: 'Dilewati', en: 'Left out' },
    what: {
      id: 'Hasil hitung LAKIP dari {source}, yang juga ada di sini.',
      en: 'A result that LAKIP wrote of {source}, which is here too.',
    },
    cure: NOTHING,
  },
  'too-deep': {
    label: { id: 'Dilewati', en: 'Left out' },
    what: {
      id: 'Folder ini terlalu dalam dan tidak dibuka.',
      en: 'This folder lies too deep and was not opened.',
    },
    cure: { id: 'Jalankan rekap pada folder ini sendiri.', en: 'Run the recap on this folder itself.' },
  },
};
