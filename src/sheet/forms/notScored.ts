import type { Form, FormColumn } from './form';

const plain = (...heads: string[]): readonly FormColumn[] => heads.map((head) => ({ head, field: null }));

export const LRA = {
  id: 'lra',
  name: 'Laporan Realisasi Anggaran (LRA)',
  source: 'standar akuntansi pemerintahan, PP 71/2010',
  titleWords: ['laporan realisasi anggaran'],
  columns: plain('Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi', '%', 'Lebih/(Kurang)'),
  levels: [],
  periodRule: 'none',
  scored: 'money',
} as const satisfies Form;

export const SAS = {
  id: 'sas',
  name: 'ekspor SAS/OM-SPAN (pagu dan realisasi per komponen)',
  source: 'aplikasi SAS dan OM-SPAN, Kementerian Keuangan',
  titleWords: [],
  columns: plain(
    'kdgiat',
    'kdoutput',
    'kdsoutput',
    'kdkmpnen',
    'kdskmpnen',
    'paguakhir',
    'pagu',
    'realisasi',
    'sisa',
  ),
  levels: ['activity', 'sub-activity'],
  periodRule: 'none',
  scored: 'money',
} as const satisfies Form;

export const POK = {
  id: 'pok',
  name: 'Petunjuk Operasional Kegiatan (POK)',
  source: 'aplikasi SAKTI dan SAS, Kementerian Keuangan',
  titleWords: ['petunjuk operasional kegiatan', 'rincian kertas kerja satker'],
  columns: plain('subkomponen', 'kode akun', 'volume', 'price', 'total', 'sd', 'realisasi', 'sisa'),
  levels: ['activity', 'sub-activity'],
  periodRule: 'none',
  scored: 'money',
} as const satisfies Form;

export const LKE = {
  id: 'lke',
  name: 'Lembar Kerja Evaluasi (LKE) SAKIP',
  source: 'PermenPANRB 88/2021',
  titleWords: ['lembar kerja evaluasi', 'lke'],
  columns: plain(
    'No',
    'Komponen/Sub Komponen/Kriteria',
    'Bobot',
    'Jawaban',
    'Nilai',
    'Catatan',
    'Bukti Dukung',
  ),
  levels: [],
  periodRule: 'none',
  scored: 'not-scored',
} as const satisfies Form;

export const PROCUREMENT = {
  id: 'pengadaan',
  name: 'daftar pengadaan (rencana umum pengadaan)',
  source: 'SiRUP, LKPP',
  titleWords: ['rencana umum pengadaan', 'daftar pengadaan', 'paket pengadaan'],
  columns: plain(
    'No',
    'Nama Paket',
    'Metode Pemilihan',
    'Jenis Pengadaan',
    'Pagu',
    'HPS',
    'Penyedia',
    'Nilai Kontrak',
    'Tanggal Kontrak',
  ),
  levels: [],
  periodRule: 'none',
  scored: 'not-scored',
} as const satisfies Form;

/** Boxes and lines: it is known by its title. */
export const PERFORMANCE_TREE = {
  id: 'pohon-kinerja',
  name: 'pohon kinerja',
  source: 'PermenPANRB 89/2021',
  titleWords: ['pohon kinerja', 'cascading kinerja', 'penjenjangan kinerja'],
  columns: [],
  levels: [],
  periodRule: 'none',
  scored: 'not-scored',
} as const satisfies Form;
