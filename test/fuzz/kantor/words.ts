/** Header words by role, as offices write them. `{y}` is the year, `{q}` a quarter, `{p}` the year before. */
export const WORDS = {
  no: ['No', 'No.', 'NO', 'Nomor'],
  code: ['Kode', 'Kode Indikator', 'Kode IKU'],
  perspective: ['Perspektif', 'Perspective'],
  objective: [
    'Sasaran',
    'Sasaran Strategis',
    'Sasaran Kegiatan',
    'Sasaran Program',
    'Sasaran Renstra',
    'Sasaran Perangkat Daerah',
  ],
  program: ['Program', 'Program/Kegiatan', 'Program / Kegiatan', 'Urusan/Program/Kegiatan'],
  indicator: [
    'Indikator Kinerja',
    'Indikator',
    'Indikator Kinerja Utama',
    'Indikator Sasaran',
    'Indikator Kinerja Utama (IKU)',
    'Nama Indikator',
    'Uraian Indikator',
    'Indikator Kinerja Kegiatan',
  ],
  unit: ['Satuan', 'Sat.', 'Satuan Ukuran'],
  direction: ['Polarisasi', 'Arah Indikator', 'Polaritas', 'Sifat Indikator'],
  target: ['Target', 'Target {y}', 'Target Tahun {y}', 'Target Kinerja', 'Target Tahunan', 'Target PK'],
  actual: ['Realisasi', 'Realisasi {y}', 'Realisasi Tahun {y}', 'Realisasi Kinerja', 'Hasil'],
  achievement: [
    '% Capaian',
    'Capaian (%)',
    'Capaian',
    'Persentase Capaian',
    'Tingkat Capaian (%)',
    'Capaian Kinerja (%)',
  ],
  criterion: ['Kriteria', 'Kategori', 'Predikat', 'Kriteria Capaian'],
  status: ['Status', 'Keterangan', 'Ket.', 'Status Capaian'],
  targetQuarter: ['Target TW {q}', 'Target Triwulan {q}', 'TW {q}', 'Target s.d. TW {q}'],
  actualQuarter: ['Realisasi TW {q}', 'Realisasi Triwulan {q}', 'TW {q}', 'Realisasi s.d. TW {q}'],
  sum: ['Jumlah', 'Total', 'Realisasi s.d. TW IV', 'Realisasi s.d Triwulan IV'],
  ceiling: [
    'Anggaran',
    'Pagu',
    'Pagu Anggaran',
    'Anggaran (Rp)',
    'Pagu (Rp)',
    'Alokasi Anggaran',
    'Pagu DIPA',
  ],
  spent: [
    'Realisasi Anggaran',
    'Realisasi (Rp)',
    'Realisasi Keuangan',
    'Penyerapan Anggaran',
    'Realisasi Anggaran (Rp)',
  ],
  inputPercent: ['% Anggaran', '% Realisasi Anggaran', 'Capaian Anggaran (%)', '% Serapan'],
  targetBefore: ['Target {p}', 'Target Tahun {p}'],
  actualBefore: ['Realisasi {p}', 'Realisasi Tahun {p}'],
  renstraTarget: ['Target Akhir Renstra', 'Target Renstra', 'Target Jangka Menengah', 'Target RPJMD'],
  weight: ['Bobot', 'Bobot (%)'],
  owner: ['Penanggung Jawab', 'PIC', 'Bidang', 'PJ', 'OPD Penanggung Jawab', 'Unit Kerja'],
  obstacle: ['Kendala', 'Kendala / Hambatan', 'Permasalahan', 'Faktor Penghambat'],
  followUp: ['Tindak Lanjut', 'Rencana Tindak Lanjut', 'Solusi', 'Upaya Perbaikan'],
  evidence: ['Bukti Dukung', 'Sumber Data', 'Link Bukti Dukung'],
  formula: ['Formulasi', 'Cara Perhitungan', 'Definisi Operasional'],
} as const satisfies Record<string, readonly string[]>;

export type WordRole = keyof typeof WORDS;

export const OWNERS = ['Sekretariat', 'Bidang Pelayanan', 'Seksi Pengujian', 'Subbag Program', 'Bidang I'];
export const OBSTACLES = [
  'Keterbatasan tenaga pada semester pertama',
  'Jadwal bergeser karena cuaca',
  'Data dari lapangan terlambat',
  'Tidak ada kendala',
];
export const FOLLOW_UPS = [
  'Koordinasi dengan bidang terkait',
  'Menyusun jadwal ulang',
  'Pendampingan tim',
  '-',
];
export const EVIDENCES = ['Laporan bulanan', 'Data BPS', 'Berita acara', 'Rekap aplikasi'];
export const FORMULAS = ['Realisasi dibagi rencana x 100', 'Hasil survei', 'Jumlah dokumen yang disahkan'];
export const RISING_WORDS = ['Maksimal', 'Maximize', 'Semakin tinggi semakin baik', 'Positif', 'Maksimasi'];
export const FALLING_WORDS = [
  'Minimal',
  'Minimize',
  'Semakin rendah semakin baik',
  'Semakin kecil semakin baik',
  'Minimasi',
];
