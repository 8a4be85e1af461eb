import type {
  ReportCell,
  ReportChart,
  ReportColumn,
  ReportRow,
  ReportTable,
} from '../../../src/report/reportTable';

// Figures of the 2021 report, Balai POM di Kupang: Tabel 3.1 and 3.3, section a of IKU 1.1, Lampiran 5.
const BAIK = { id: 'good', label: 'Baik' };
const SANGAT_BAIK = { id: 'very-good', label: 'Sangat Baik' };

const column = (
  id: string,
  heading: string,
  width: number,
  look: ReportColumn['look'],
  group?: string,
): ReportColumn => ({
  id,
  heading,
  width,
  look,
  ...(group !== undefined && { group }),
});
const row = (
  role: ReportRow['role'],
  ...cells: readonly (ReportCell | ReportCell['value'] | undefined)[]
): ReportRow => ({
  role,
  cells: cells.map((cell) =>
    cell === undefined || (typeof cell === 'object' && cell !== null) ? cell : { value: cell },
  ),
});
export const SCORES: ReportTable = {
  id: 'tabel-3.1',
  number: 'Tabel 3.1',
  title: 'Capaian Kinerja Tahun 2021',
  columns: [
    column('no', 'No', 5, 'text'),
    column('sasaran', 'Sasaran Kegiatan', 40, 'text'),
    column('nps', 'NPS', 10, 'decimal'),
    column('kriteria', 'Kriteria', 12, 'text'),
  ],
  rows: [
    row('objective', 1, 'Terwujudnya Obat dan Makanan yang memenuhi syarat', 101.61, {
      value: 'Baik',
      criterion: BAIK,
    }),
    row('objective', 2, 'Meningkatnya kesadaran masyarakat', null, { value: '–' }),
    row('objective', 3, 'Meningkatnya kepuasan pelaku usaha', 110.5, {
      value: 'Sangat Baik',
      criterion: SANGAT_BAIK,
    }),
    row('total', '', 'NPS total', 102.345, { value: 'Baik', criterion: BAIK }),
  ],
  notes: ['Sumber: lembar Pengukuran.'],
};

export const PEERS: ReportTable = {
  id: 'tabel-3.3',
  number: 'Tabel 3.3',
  title: 'Realisasi Indikator',
  columns: [
    column('sasaran', 'Sasaran', 20, 'text'),
    column('indikator', 'Indikator', 30, 'text'),
    column('unit', 'Kupang', 10, 'plain', 'Realisasi'),
    column('unit', 'Ambon', 10, 'plain', 'Realisasi'),
    column('pagu', 'Pagu (Rp)', 16, 'rupiah'),
  ],
  rows: [
    row(
      'indicator',
      'Sasaran satu',
      'IKU satu',
      { value: 92.25, mark: 'best' },
      { value: 66.47, mark: 'worst' },
      27919810000,
    ),
    row('indicator', undefined, 'IKU dua', 98.5, null, 1250000),
    row('indicator', 'Sasaran dua', 'IKU tiga', 2021, 12, 0),
  ],
  notes: [],
};

/** Its heading bears its number and title. */
export const APPENDIX: ReportTable = {
  ...SCORES,
  id: 'lampiran-5',
  number: '',
  title: '',
  notes: [],
};

/** The second objective was not measured. */
export const SAMPLE_CHART: ReportChart = {
  name: 'LAKIP_NPS',
  kind: 'column',
  title: 'NPS per sasaran',
  table: SCORES,
  rows: { first: 0, last: 2 },
  categories: 0,
  series: [{ name: 'NPS', column: 2, pointColors: ['4A9A2F', '7F7F7F', '2E75B6'] }],
  valueAxisTitle: '%',
};
