import type { LayoutColumn, LayoutPart, LayoutTable, ReportLayout, ReportPartId } from '../report/index';
import type { Language, Words } from './language';

/** Headings of columns that stand in many tables. */
const HEADINGS = {
  no: { id: 'No', en: 'No' },
  sasaran: { id: 'Sasaran Kegiatan', en: 'Objective' },
  indikator: { id: 'Indikator Kinerja', en: 'Indicator' },
  perspektif: { id: 'Perspektif', en: 'Perspective' },
  target: { id: 'Target', en: 'Target' },
  realisasi: { id: 'Realisasi', en: 'Actual' },
  capaian: { id: '% Capaian', en: '% Achievement' },
  kriteria: { id: 'Kriteria', en: 'Criterion' },
  nps: { id: 'Capaian (NPS)', en: 'Score (NPS)' },
  pagu: { id: 'Pagu (Rp)', en: 'Budget (Rp)' },
  anggaran: { id: 'Realisasi (Rp)', en: 'Spent (Rp)' },
  persen: { id: '%', en: '%' },
  absorption: { id: '% Realisasi Anggaran', en: '% Budget spent' },
  ie: { id: 'IE', en: 'IE' },
  se: { id: 'SE', en: 'SE' },
  kategori: { id: 'Kategori', en: 'Category' },
  te: { id: 'TE', en: 'TE' },
  capaianTe: { id: 'Capaian TE', en: 'Score of TE' },
  input: { id: 'Input (anggaran)', en: 'Input (budget)' },
  output: { id: 'Output (kinerja)', en: 'Output (performance)' },
  volume: { id: 'Volume', en: 'Volume' },
  money: { id: 'Anggaran', en: 'Budget' },
  upToQuarter: { id: 's.d. {kolom}', en: 'to {kolom}' },
} as const satisfies Readonly<Record<string, Words>>;

type Say = (words: Words) => string;

/** The layout that LAKIP comes with: tables, numbers and columns of the report of 2021, on A4. */
export function defaultReportLayout(language: Language): ReportLayout {
  const say: Say = (words) => words[language];
  return { version: 1, parts: [...bodyParts(say), ...appendixParts(say)] };
}

function column(id: string, heading: string, width: number, group?: string): LayoutColumn {
  return { id, heading, width, ...(group !== undefined && { group }) };
}

function table(number: string, title: string, columns: readonly LayoutColumn[]): LayoutTable {
  return { number, title, columns };
}

function part(
  id: ReportPartId,
  sheet: string,
  tables: LayoutPart['tables'],
  isLandscape = false,
): LayoutPart {
  return { id, sheet, isLandscape, tables };
}

function bodyParts(say: Say): LayoutPart[] {
  const H = HEADINGS;
  const scores = [
    column('no', say(H.no), 6),
    column('sasaran', say(H.sasaran), 62),
    column('nps', say(H.nps), 12),
    column('kriteria', say(H.kriteria), 18),
  ];
  return [
    part('ringkasan', say({ id: 'LAKIP Ringkasan', en: 'LAKIP Summary' }), {
      perspektif: table(
        '',
        say({ id: 'Ringkasan Capaian Kinerja Tahun {tahun}', en: 'Summary of performance {tahun}' }),
        [
          column('no', say(H.no), 6),
          column('perspektif', say(H.perspektif), 62),
          column('nps', say(H.nps), 12),
          column('kriteria', say(H.kriteria), 18),
        ],
      ),
      sasaran: table('', say({ id: 'Nilai Pencapaian Sasaran', en: 'Scores of objectives' }), scores),
    }),
    part('tabel-3.1', say({ id: 'LAKIP Tabel 3.1', en: 'LAKIP Table 3.1' }), {
      utama: table(
        say({ id: 'Tabel 3.1', en: 'Table 3.1' }),
        say({ id: 'Pencapaian Sasaran Kegiatan Tahun {tahun}', en: 'Achievement of objectives {tahun}' }),
        scores,
      ),
    }),
    part('tabel-3.2', say({ id: 'LAKIP Tabel 3.2', en: 'LAKIP Table 3.2' }), {
      utama: table(
        say({ id: 'Tabel 3.2', en: 'Table 3.2' }),
        say({
          id: 'Perbandingan Pencapaian Sasaran dengan Unit Lain',
          en: 'Scores of objectives beside other units',
        }),
        [
          column('no', say(H.no), 6),
          column('sasaran', say(H.sasaran), 50),
          column('unit', '', 14, say({ id: 'Capaian NPS', en: 'Score (NPS)' })),
        ],
      ),
    }),
    part('tabel-3.3', say({ id: 'LAKIP Tabel 3.3', en: 'LAKIP Table 3.3' }), {
      utama: table(
        say({ id: 'Tabel 3.3', en: 'Table 3.3' }),
        say({
          id: 'Capaian Indikator Kinerja Utama (IKU) Tahun {tahun}',
          en: 'Achievement of indicators {tahun}',
        }),
        [
          column('no', say(H.no), 5),
          column('sasaran-indikator', say(H.sasaran), 32),
          column('indikator', say(H.indikator), 38),
          column('target', say(H.target), 10),
          column('realisasi', say(H.realisasi), 10),
          column('capaian', say(H.capaian), 10),
          column('kriteria', say(H.kriteria), 16),
        ],
      ),
    }),
    indicatorPart(say),
    part(
      'tabel-3.4',
      say({ id: 'LAKIP Tabel 3.4', en: 'LAKIP Table 3.4' }),
      {
        utama: table(
          say({ id: 'Tabel 3.4', en: 'Table 3.4' }),
          say({
            id: 'Capaian Kinerja dan Realisasi Anggaran per Rincian Output Tahun {tahun}',
            en: 'Volume and budget of programme outputs {tahun}',
          }),
          [
            column('kode', say({ id: 'Kode', en: 'Code' }), 10),
            column('rincian-output', say({ id: 'Rincian Output', en: 'Programme output' }), 52),
            column('target', say(H.target), 10, say(H.volume)),
            column('realisasi', say(H.realisasi), 10, say(H.volume)),
            column('capaian', say(H.persen), 9, say(H.volume)),
            column('pagu', say(H.pagu), 17, say(H.money)),
            column('realisasi-anggaran', say(H.anggaran), 17, say(H.money)),
            column('input', say(H.persen), 9, say(H.money)),
          ],
        ),
      },
      true,
    ),
    part('tabel-3.5', say({ id: 'LAKIP Tabel 3.5', en: 'LAKIP Table 3.5' }), {
      utama: table(
        say({ id: 'Tabel 3.5', en: 'Table 3.5' }),
        say({
          id: 'Analisis Efisiensi Sasaran Kegiatan Tahun {tahun}',
          en: 'Efficiency of objectives {tahun}',
        }),
        [
          column('no', say(H.no), 6),
          column('sasaran', say(H.sasaran), 50),
          column('input', say(H.absorption), 13, say({ id: 'Input', en: 'Input' })),
          column('nps', 'NPS', 10, say({ id: 'Output', en: 'Output' })),
          column('ie', say(H.ie), 8),
          column('se', say(H.se), 6),
          column('kategori', say(H.kategori), 14),
          column('te', say(H.te), 8),
        ],
      ),
    }),
  ];
}

/** The three comparisons of one indicator share six columns, so that they stand below one another. */
function indicatorPart(say: Say): LayoutPart {
  const H = HEADINGS;
  return part('indikator', say({ id: 'LAKIP Indikator', en: 'LAKIP Indicators' }), {
    'tahun-lalu': table(
      '',
      say({
        id: 'a. Perbandingan dengan tahun sebelumnya',
        en: 'a. Beside the previous year',
      }),
      [
        column('indikator', say(H.indikator), 34),
        column('tahun', say({ id: 'Tahun', en: 'Year' }), 22),
        column('target', say(H.target), 12),
        column('realisasi', say(H.realisasi), 12),
        column('capaian', say(H.capaian), 12),
        column('kriteria', say(H.kriteria), 18),
      ],
    ),
    renstra: table(
      '',
      say({
        id: 'b. Perbandingan dengan target akhir Renstra',
        en: 'b. Beside the last target of the Renstra',
      }),
      [
        column('indikator', say(H.indikator), 34),
        column('target-akhir', say({ id: 'Target {tahunAkhir}', en: 'Target {tahunAkhir}' }), 22),
        column('realisasi', say({ id: 'Realisasi {tahun}', en: 'Actual {tahun}' }), 12),
        column('capaian', say(H.capaian), 12),
        column('kesenjangan', say({ id: 'Kesenjangan (poin)', en: 'Gap (points)' }), 15),
        column('kriteria', say(H.kriteria), 18),
      ],
    ),
    pembanding: table(
      '',
      say({
        id: 'c. Perbandingan dengan unit lain dan target nasional',
        en: 'c. Beside other units and the national target',
      }),
      [
        column('indikator', say(H.indikator), 34),
        column('unit', say({ id: 'Unit kerja', en: 'Work unit' }), 22),
        column('realisasi', say({ id: 'Realisasi {tahun}', en: 'Actual {tahun}' }), 12),
        column('peringkat', say({ id: 'Peringkat', en: 'Rank' }), 12),
        column('selisih-nasional', say({ id: 'Selisih', en: 'Difference' }), 12),
        column('keterangan', say({ id: 'Target nasional', en: 'National target' }), 18),
      ],
    ),
    komponen: table('', say({ id: 'Komponen perhitungan realisasi', en: 'What the actual is made of' }), [
      column('komponen', say({ id: 'Komponen', en: 'Component' }), 34),
      column('bobot', say({ id: 'Bobot (%)', en: 'Weight (%)' }), 22),
      column('nilai', say({ id: 'Nilai', en: 'Value' }), 12),
      column('pembanding', say({ id: 'Dari', en: 'Of' }), 12),
      column('persen', say(H.persen), 15),
    ]),
  });
}

function appendixParts(say: Say): LayoutPart[] {
  const H = HEADINGS;
  const money = [
    column('pagu', say(H.pagu), 16, say(H.input)),
    column('realisasi-anggaran', say(H.anggaran), 16, say(H.input)),
    column('input', say(H.persen), 9, say(H.input)),
  ];
  const reached = [
    column('target', say(H.target), 10, say(H.output)),
    column('realisasi', say(H.realisasi), 10, say(H.output)),
    column('capaian', say(H.persen), 9, say(H.output)),
  ];
  const efficiency = [
    column('ie', say(H.ie), 7),
    column('se', say(H.se), 6),
    column('kategori', say(H.kategori), 13),
    column('te', say(H.te), 7),
  ];
  const number = (of: number): string => say({ id: `Lampiran ${of}`, en: `Appendix ${of}` });
  const sheet = (of: number): string => `LAKIP ${number(of)}`;
  return [
    part('lampiran-5', sheet(5), {
      utama: table(
        number(5),
        say({ id: 'Pengukuran Kinerja Tahun {tahun}', en: 'Measurement of performance {tahun}' }),
        [
          column('no', say(H.no), 5),
          column('sasaran-indikator', say(H.sasaran), 34),
          column('indikator', say({ id: 'Indikator Kinerja Utama', en: 'Indicator' }), 44),
          column('target', say({ id: 'Target {tahun}', en: 'Target {tahun}' }), 11),
          column('realisasi', say(H.realisasi), 11),
          column('capaian', say({ id: '% Capaian thd Target', en: '% of target' }), 12),
        ],
      ),
    }),
    part(
      'lampiran-7',
      sheet(7),
      {
        utama: table(
          number(7),
          say({
            id: 'Pengukuran Efisiensi Indikator Kinerja Tahun {tahun}',
            en: 'Efficiency of indicators {tahun}',
          }),
          [
            column('no', say(H.no), 5),
            column('sasaran-indikator', say(H.sasaran), 28),
            column('indikator', say(H.indikator), 34),
            ...money,
            ...reached,
            ...efficiency,
          ],
        ),
      },
      true,
    ),
    part(
      'lampiran-8',
      sheet(8),
      {
        utama: table(
          number(8),
          say({
            id: 'Pengukuran Efisiensi Sasaran Kegiatan Tahun {tahun}',
            en: 'Efficiency of objectives {tahun}',
          }),
          [
            column('no', say(H.no), 5),
            column('sasaran', say(H.sasaran), 50),
            ...money,
            column('nps', 'NPS', 10, say(H.output)),
            ...efficiency,
          ],
        ),
      },
      true,
    ),
    part(
      'lampiran-9',
      sheet(9),
      {
        utama: table(
          number(9),
          say({
            id: 'Pengukuran Tingkat Efisiensi Penggunaan Anggaran Tahun {tahun}',
            en: 'Efficiency of the use of the budget {tahun}',
          }),
          [
            column('no', say(H.no), 5),
            column('indikator', say(H.indikator), 50),
            ...reached,
            ...money,
            column('ie', say(H.ie), 7),
            column('te', say(H.te), 7),
            column('capaian-te', say(H.capaianTe), 10),
          ],
        ),
      },
      true,
    ),
    part(
      'lampiran-10',
      sheet(10),
      {
        utama: table(
          number(10),
          say({ id: 'Capaian Kinerja Triwulan Tahun {tahun}', en: 'Achievement by quarter {tahun}' }),
          [
            column('no', say(H.no), 5),
            column('indikator', say(H.indikator), 40),
            column('target', say({ id: 'Target {tahun}', en: 'Target {tahun}' }), 10),
            column(
              'target-tw',
              say(H.upToQuarter),
              9,
              say({ id: 'Target triwulan', en: 'Target of the quarter' }),
            ),
            column('realisasi-tw', say(H.upToQuarter), 9, say({ id: 'Realisasi', en: 'Actual' })),
            column(
              'capaian-tw',
              say(H.upToQuarter),
              9,
              say({ id: '% Capaian thd target triwulan', en: '% of the quarter’s target' }),
            ),
            column(
              'capaian-tahun-tw',
              say(H.upToQuarter),
              9,
              say({ id: '% Capaian thd target tahun', en: '% of the year’s target' }),
            ),
          ],
        ),
        nilai: table('', say({ id: 'Nilai pencapaian per triwulan', en: 'Scores by quarter' }), [
          column('triwulan', say({ id: 'TW', en: 'Q' }), 5),
          column('kriteria', say(H.kriteria), 40),
          column('perspektif', '', 10),
          column('nps', say({ id: 'NPS total', en: 'Total score' }), 10),
        ]),
      },
      true,
    ),
  ];
}
