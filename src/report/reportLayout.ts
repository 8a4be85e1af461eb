/** The parts that a report can have, in their usual order. */
export const REPORT_PARTS = [
  'ringkasan',
  'tabel-3.1',
  'tabel-3.2',
  'tabel-3.3',
  'indikator',
  'tabel-3.4',
  'tabel-3.5',
  'lampiran-5',
  'lampiran-7',
  'lampiran-8',
  'lampiran-9',
  'lampiran-10',
] as const;

export type ReportPartId = (typeof REPORT_PARTS)[number];

const LEVELS = [
  'no',
  'kode',
  'no-sasaran',
  'sasaran-indikator',
  'indikator',
  'satuan',
  'sasaran',
  'perspektif',
  'jumlah-indikator',
  'tercapai',
  'target',
  'realisasi',
  'capaian',
  'kriteria',
  'nps',
  'pagu',
  'realisasi-anggaran',
  'input',
  'ie',
  'se',
  'kategori',
  'te',
  'capaian-te',
  'target-tw',
  'realisasi-tw',
  'capaian-tw',
  'kriteria-tw',
  'capaian-tahun-tw',
];

/** The tables of each part, and the columns that each can have. */
export const PART_TABLES: Readonly<Record<ReportPartId, Readonly<Record<string, readonly string[]>>>> = {
  ringkasan: { perspektif: LEVELS, sasaran: LEVELS },
  'tabel-3.1': { utama: LEVELS },
  'tabel-3.2': { utama: ['no', 'sasaran', 'unit'] },
  'tabel-3.3': { utama: LEVELS },
  indikator: {
    'tahun-lalu': ['indikator', 'tahun', 'target', 'realisasi', 'capaian', 'kriteria'],
    renstra: ['indikator', 'target-akhir', 'realisasi', 'capaian', 'kesenjangan', 'kriteria'],
    komponen: ['komponen', 'bobot', 'nilai', 'pembanding', 'persen'],
    pembanding: ['indikator', 'unit', 'realisasi', 'peringkat', 'selisih-nasional', 'keterangan'],
  },
  'tabel-3.4': {
    utama: [
      'no',
      'kode',
      'rincian-output',
      'target',
      'realisasi',
      'capaian',
      'pagu',
      'realisasi-anggaran',
      'input',
    ],
  },
  'tabel-3.5': { utama: LEVELS },
  'lampiran-5': { utama: LEVELS },
  'lampiran-7': { utama: LEVELS },
  'lampiran-8': { utama: LEVELS },
  'lampiran-9': { utama: LEVELS },
  'lampiran-10': { utama: LEVELS, nilai: ['triwulan', 'perspektif', 'nps', 'kriteria'] },
};

/** One column as an office wants it: left out, renamed, moved, widened. */
export interface LayoutColumn {
  readonly id: string;
  /** May hold `{tahun}`, `{tahunLalu}`, `{tahunAkhir}` (Renstra) and `{kolom}` (unit, quarter). */
  readonly heading: string;
  readonly group?: string;
  /** In characters. */
  readonly width: number;
}

/** One table of a part, with its number and title. */
export interface LayoutTable {
  readonly number: string;
  readonly title: string;
  readonly columns: readonly LayoutColumn[];
}

export interface LayoutPart {
  readonly id: ReportPartId;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly isLandscape: boolean;
  /** By table id of the part. */
  readonly tables: Readonly<Record<string, LayoutTable>>;
}

/** What a document can have around its tables and indicators. */
export const DOCUMENT_PARTS = ['ringkasan-eksekutif', 'bab2', 'bab4', 'lampiran-1', 'lampiran-3'] as const;

export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/** Titles, numbers, columns and order of the report; what is not named is left out. */
export interface ReportLayout {
  readonly version: 1;
  readonly parts: readonly LayoutPart[];
  /** All of them when it does not say. */
  readonly document?: readonly DocumentPart[];
  /** Each indicator begins on a page of its own. */
  readonly hasIndicatorPages?: boolean;
}
