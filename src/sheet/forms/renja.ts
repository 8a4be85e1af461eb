import { performanceAndMoney, quarters, type Form } from './form';

/** A figure of the Renstra period so far. */
const OVER_YEARS = { field: null, isOverYears: true } as const;

export const E80 = {
  id: 'e80',
  name: 'Formulir E.80, evaluasi hasil Renstra perangkat daerah',
  source: 'Permendagri 86/2017, lampiran formulir E.80',
  titleWords: ['evaluasi terhadap hasil renstra', 'evaluasi hasil renstra', 'e.80'],
  columns: [
    { head: 'No', field: 'number' },
    { head: 'Sasaran', field: 'objective' },
    { head: 'Program/Kegiatan', field: null },
    { head: 'Indikator Kinerja', field: 'indicator' },
    { head: 'Data Capaian pada Awal Tahun Perencanaan', field: 'baseline' },
    performanceAndMoney('Target pada Akhir Tahun Perencanaan', { field: null }, { field: null }),
    ...[1, 2, 3, 4, 5].map((year) =>
      performanceAndMoney(`Target Renstra Tahun ke-${year}`, { field: null }, { field: null }),
    ),
    ...[1, 2, 3, 4, 5].map((year) =>
      performanceAndMoney(`Realisasi Capaian Tahun ke-${year}`, { field: null }, { field: null }),
    ),
    { head: 'Unit Penanggung Jawab', field: 'owner' },
  ],
  levels: ['objective', 'programme', 'activity', 'indicator'],
  periodRule: 'stated',
  scored: 'scored',
} as const satisfies Form;

export const E81 = {
  id: 'e81',
  name: 'Formulir E.81, evaluasi hasil Renja perangkat daerah',
  source: 'Permendagri 86/2017, lampiran formulir E.81',
  titleWords: [
    'evaluasi terhadap hasil renja',
    'evaluasi hasil renja',
    'evaluasi terhadap hasil rkpd',
    'e.81',
  ],
  columns: [
    { head: 'No', field: 'number' },
    { head: 'Sasaran', field: 'objective' },
    { head: 'Indikator Kinerja Program (Outcome)/Kegiatan (Output)', field: 'indicator' },
    { head: 'Satuan', field: 'unit-of-measure' },
    performanceAndMoney('Target Renstra pada Akhir Periode Renstra', { field: null }, { field: null }),
    performanceAndMoney(
      'Realisasi Capaian Kinerja Renstra sampai dengan Renja Tahun {y-1}',
      OVER_YEARS,
      OVER_YEARS,
    ),
    performanceAndMoney(
      'Target Kinerja dan Anggaran Renja Tahun Berjalan yang Dievaluasi',
      { field: 'target' },
      { field: 'budget-ceiling' },
    ),
    ...quarters('Realisasi Kinerja pada Triwulan {q}', 'actual').map(({ head, quarter }) =>
      performanceAndMoney(
        head,
        { field: 'actual', ...(quarter && { quarter }) },
        { field: 'budget-spent', ...(quarter && { quarter }) },
      ),
    ),
    performanceAndMoney(
      'Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi',
      { field: 'actual' },
      { field: 'budget-spent' },
    ),
    performanceAndMoney(
      'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)',
      { field: 'achievement' },
      { field: 'input-percent' },
    ),
    performanceAndMoney(
      'Realisasi Kinerja dan Anggaran Renstra sampai dengan Tahun {y}',
      OVER_YEARS,
      OVER_YEARS,
    ),
    performanceAndMoney(
      'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra sampai dengan Tahun {y} (%)',
      OVER_YEARS,
      OVER_YEARS,
    ),
    { head: 'Unit Penanggung Jawab', field: 'owner' },
  ],
  levels: ['objective', 'programme', 'activity', 'sub-activity', 'indicator'],
  periodRule: 'stated',
  scored: 'scored',
} as const satisfies Form;

export const TC23 = {
  id: 'tc23',
  name: 'Tabel T-C.23, pencapaian kinerja pelayanan perangkat daerah',
  source: 'Permendagri 86/2017, tabel T-C.23',
  titleWords: ['pencapaian kinerja pelayanan', 't-c.23'],
  columns: [
    { head: 'No', field: 'number' },
    { head: 'Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah', field: 'indicator' },
    { head: 'Target NSPK', field: null },
    { head: 'Target IKK', field: null },
    ...[
      'Target Renstra Perangkat Daerah Tahun ke-',
      'Realisasi Capaian Tahun ke-',
      'Rasio Capaian pada Tahun ke-',
    ].map((head) => ({
      head,
      columns: [1, 2, 3, 4, 5].map((year) => ({ head: String(year), field: null })),
    })),
  ],
  levels: ['indicator'],
  periodRule: 'stated',
  scored: 'scored',
} as const satisfies Form;

export const TC29 = {
  id: 'tc29',
  name: 'Tabel T-C.29, rekapitulasi evaluasi Renja dan pencapaian Renstra',
  source: 'Permendagri 86/2017, tabel T-C.29',
  titleWords: ['rekapitulasi evaluasi hasil pelaksanaan renja', 't-c.29'],
  columns: [
    { head: 'Kode', field: 'code' },
    { head: 'Urusan/Bidang Urusan dan Program/Kegiatan', field: null },
    { head: 'Indikator Kinerja Program (Outcome)/Kegiatan (Output)', field: 'indicator' },
    { head: 'Target Kinerja Capaian Program (Renstra) Tahun {y}', field: null },
    { head: 'Realisasi Target Kinerja Hasil Program s.d. Tahun {y}', field: null },
    {
      head: 'Target dan Realisasi Kinerja Program dan Kegiatan Tahun {y}',
      columns: [
        { head: 'Target Renja Tahun {y}', field: 'target' },
        { head: 'Realisasi Renja Tahun {y}', field: 'actual' },
        { head: 'Tingkat Realisasi (%)', field: 'achievement' },
      ],
    },
    {
      head: 'Perkiraan Realisasi Capaian Target Renstra s/d Tahun Berjalan',
      columns: [
        { head: 'Realisasi Capaian', field: null },
        { head: 'Tingkat Capaian Realisasi Target Renstra (%)', field: null },
      ],
    },
  ],
  levels: ['programme', 'activity', 'indicator'],
  periodRule: 'none',
  scored: 'scored',
} as const satisfies Form;

export const TC30 = {
  id: 'tc30',
  name: 'Tabel T-C.30, pencapaian kinerja pelayanan menurut tahun',
  source: 'Permendagri 86/2017, tabel T-C.30',
  titleWords: ['pencapaian kinerja pelayanan', 't-c.30'],
  columns: [
    { head: 'No', field: 'number' },
    { head: 'Indikator', field: 'indicator' },
    { head: 'SPM/Standar Nasional', field: null },
    { head: 'IKK', field: null },
    {
      head: 'Target Renstra Perangkat Daerah',
      columns: [
        { head: 'Tahun {y-1}', field: 'target', year: -1 },
        { head: 'Tahun {y}', field: 'target' },
        { head: 'Tahun {y+1}', field: 'target', year: 1 },
        { head: 'Tahun {y+2}', field: 'target', year: 2 },
      ],
    },
    {
      head: 'Realisasi Capaian',
      columns: [
        { head: 'Tahun {y-1}', field: 'actual', year: -1 },
        { head: 'Tahun {y}', field: 'actual' },
      ],
    },
    {
      head: 'Proyeksi',
      columns: [
        { head: 'Tahun {y+1}', field: null },
        { head: 'Tahun {y+2}', field: null },
      ],
    },
    { head: 'Catatan Analisis', field: 'note' },
  ],
  levels: ['indicator'],
  periodRule: 'none',
  scored: 'scored',
} as const satisfies Form;
