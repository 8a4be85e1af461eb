import type { LayoutPart, ReportLayout, ReportPartId } from '../report/index';
import type { Language, Words } from './language';
import { defaultReportLayout } from './reportLayout';

/** A layout that LAKIP comes with. */
export interface NamedLayout {
  readonly id: string;
  readonly name: Words;
  readonly about: Words;
  readonly layout: (language: Language) => ReportLayout;
}

/** What a layout changes of the usual one; its parts stand in this order, those that are not named are left out. */
interface LayoutChange {
  readonly parts: Readonly<Partial<Record<ReportPartId, Readonly<Record<string, Words>>>>>;
  /** Words of headings and titles, by those of the usual layout. */
  readonly words?: Readonly<Record<string, Words>>;
  readonly document?: ReportLayout['document'];
  readonly hasIndicatorPages?: true;
}

const NO_TITLES = {};
const STRATEGIC: Readonly<Record<string, Words>> = {
  'Sasaran Kegiatan': { id: 'Sasaran Strategis', en: 'Strategic objective' },
};

/** LKjIP of a ministry or local government (PermenPANRB 53/2014, annex II). */
const PERMENPAN: LayoutChange = {
  words: STRATEGIC,
  parts: {
    ringkasan: NO_TITLES,
    'tabel-3.1': {
      utama: {
        id: 'Capaian Sasaran Strategis Tahun {tahun}',
        en: 'Achievement of strategic objectives {tahun}',
      },
    },
    'tabel-3.3': {
      utama: { id: 'Capaian Indikator Kinerja Tahun {tahun}', en: 'Achievement of indicators {tahun}' },
    },
    indikator: NO_TITLES,
    'tabel-3.4': NO_TITLES,
    'tabel-3.5': {
      utama: {
        id: 'Efisiensi Penggunaan Sumber Daya Tahun {tahun}',
        en: 'Efficiency of the use of resources {tahun}',
      },
    },
    'lampiran-5': NO_TITLES,
    'lampiran-10': NO_TITLES,
  },
};

/** The state at the end of a quarter, a page for each indicator. */
const INTERIM: LayoutChange = {
  parts: {
    'tabel-3.3': {
      utama: {
        id: 'Capaian Indikator Kinerja Tahun {tahun}',
        en: 'Achievement of indicators {tahun}',
      },
    },
    indikator: NO_TITLES,
    'lampiran-10': NO_TITLES,
  },
  document: [],
  hasIndicatorPages: true,
};

/** Evaluation of the renja (Permendagri 86/2017, table E.81): performance and money of the quarters. */
const RENJA: LayoutChange = {
  words: STRATEGIC,
  parts: {
    'tabel-3.3': {
      utama: {
        id: 'Evaluasi terhadap Hasil Renja Tahun {tahun}',
        en: 'Evaluation of the renja {tahun}',
      },
    },
    'lampiran-9': {
      utama: {
        id: 'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja Tahun {tahun}',
        en: 'Performance and budget of the renja {tahun}',
      },
    },
    'lampiran-10': NO_TITLES,
  },
  document: ['bab4'],
};

/** Every layout that LAKIP comes with; the first is the usual one. A new layout is one entry. */
export const REPORT_LAYOUTS: readonly NamedLayout[] = [
  {
    id: 'bpom-2021',
    name: { id: 'Laporan kinerja unit BPOM', en: 'Report of a BPOM unit' },
    about: {
      id: 'seluruh laporan dengan Lampiran 5 sampai 10 (bawaan)',
      en: 'the whole report with appendices 5 to 10 (usual)',
    },
    layout: defaultReportLayout,
  },
  named(
    'permenpan-53',
    { id: 'LKjIP PermenPANRB 53/2014', en: 'LKjIP by PermenPANRB 53/2014' },
    { id: 'kementerian, lembaga, dan pemerintah daerah', en: 'ministries and local governments' },
    PERMENPAN,
  ),
  named(
    'interim',
    { id: 'Laporan kinerja interim triwulan', en: 'Interim report of a quarter' },
    {
      id: 'satu halaman per indikator, tanpa BAB II dan IV',
      en: 'a page an indicator, no chapters II and IV',
    },
    INTERIM,
  ),
  named(
    'e81',
    { id: 'Evaluasi hasil renja (E.81)', en: 'Evaluation of the renja (E.81)' },
    { id: 'kinerja dan anggaran renja per triwulan', en: 'performance and budget of the renja by quarter' },
    RENJA,
  ),
];

function named(id: string, name: Words, about: Words, change: LayoutChange): NamedLayout {
  return { id, name, about, layout: (language) => changed(defaultReportLayout(language), change, language) };
}

function changed(
  base: ReportLayout,
  { parts, words = {}, document, hasIndicatorPages }: LayoutChange,
  language: Language,
): ReportLayout {
  const said = (text: string): string => words[text]?.[language] ?? text;
  const chosen = Object.entries(parts).flatMap(([id, titles]) => {
    const part = base.parts.find((each) => each.id === id);
    return part ? [withTitles(part, titles, said, language)] : [];
  });
  return {
    version: 1,
    parts: chosen,
    ...(document && { document }),
    ...(hasIndicatorPages && { hasIndicatorPages }),
  };
}

function withTitles(
  part: LayoutPart,
  titles: Readonly<Record<string, Words>>,
  said: (text: string) => string,
  language: Language,
): LayoutPart {
  const tables = Object.entries(part.tables).map(([id, table]) => [
    id,
    {
      ...table,
      title: titles[id]?.[language] ?? table.title,
      columns: table.columns.map((column) => ({ ...column, heading: said(column.heading) })),
    },
  ]);
  return { ...part, tables: Object.fromEntries(tables) as LayoutPart['tables'] };
}
