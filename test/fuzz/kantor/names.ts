import type { Way } from './exact';

/** What an indicator counts, which decides how its figures look and how quarters make up the year. */
export type Measure =
  'percent' | 'count' | 'large-count' | 'index' | 'time' | 'rate' | 'opinion' | 'predicate';

/** Words that stand for figures, the lowest first: 1, 2, ... (method.md M-6). */
export const WORD_SCALES = {
  opinion: ['TMP', 'TW', 'WDP', 'WTP'],
  predicate: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'],
} as const;

export interface NamedMeasure {
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  /** The way that anybody who knows the subject would take it. */
  readonly way: Way;
  /** The name has words of the other way: "persentase penurunan ..." is still better when higher. */
  readonly misleads?: true;
}

const up = (measure: Measure, unit: string, ...names: string[]): NamedMeasure[] =>
  names.map((name) => ({ name, unit, measure, way: 'maksimal' }));
const down = (measure: Measure, unit: string, ...names: string[]): NamedMeasure[] =>
  names.map((name) => ({ name, unit, measure, way: 'minimal' }));

/** Better when higher, or neutral. */
export const RISING: readonly NamedMeasure[] = [
  ...up(
    'percent',
    '%',
    'Persentase pelaku usaha yang memenuhi ketentuan',
    'Persentase jalan kabupaten dalam kondisi mantap',
    'Cakupan imunisasi dasar lengkap',
    'Persentase aset daerah yang bersertifikat',
    'Persentase aparatur yang mengikuti pelatihan',
    'Persentase rumah tangga dengan akses air minum layak',
    'Tingkat partisipasi angkatan kerja',
    'Persentase dokumen perencanaan yang selaras',
    'Persentase permohonan izin yang selesai',
    'Persentase sampel pangan yang diuji',
    'Persentase perkara yang diputus',
    'Angka partisipasi murni SMP',
  ),
  ...up(
    'count',
    'Dokumen',
    'Jumlah dokumen evaluasi yang disusun',
    'Jumlah kajian kebijakan daerah yang dihasilkan',
  ),
  ...up('count', 'Orang', 'Jumlah kader yang dibina', 'Jumlah tenaga terampil yang tersertifikasi'),
  ...up('count', 'Desa', 'Jumlah desa pangan aman', 'Jumlah desa tangguh bencana'),
  ...up('count', 'Kegiatan', 'Jumlah kegiatan penyuluhan yang terlaksana'),
  ...up('count', 'Unit', 'Jumlah sarana laboratorium yang dipenuhi'),
  ...up(
    'large-count',
    'Orang',
    'Jumlah kunjungan wisatawan nusantara',
    'Jumlah penduduk yang terdaftar dalam jaminan kesehatan',
  ),
  ...up('large-count', 'Ton', 'Produksi padi', 'Produksi perikanan tangkap'),
  ...up(
    'index',
    'Indeks',
    'Indeks kepuasan masyarakat terhadap layanan',
    'Indeks reformasi birokrasi',
    'Indeks profesionalitas aparatur',
    'Indeks kualitas lingkungan hidup',
  ),
  ...up(
    'index',
    'Nilai',
    'Nilai akuntabilitas kinerja',
    'Nilai kinerja anggaran',
    'Nilai keterbukaan informasi',
  ),
];

/** Better when lower, and everybody knows it. */
export const FALLING: readonly NamedMeasure[] = [
  ...down(
    'percent',
    '%',
    'Prevalensi stunting pada balita',
    'Persentase penduduk miskin',
    'Tingkat pengangguran terbuka',
    'Persentase kehilangan air',
    'Tingkat kesalahan entri data',
  ),
  ...down(
    'count',
    'Kasus',
    'Jumlah kasus demam berdarah',
    'Jumlah temuan pemeriksaan yang berulang',
    'Jumlah keluhan pelanggan',
  ),
  ...down('rate', 'per 100.000 KH', 'Angka kematian ibu'),
  ...down('rate', 'per 1.000 KH', 'Angka kematian bayi', 'Angka kesakitan diare'),
  ...down('time', 'Hari', 'Rata-rata lama penyelesaian izin', 'Waktu tunggu pelayanan sertifikasi'),
  ...down('time', 'Menit', 'Waktu tunggu rawat jalan', 'Waktu tanggap kebakaran'),
];

/** Better when higher, and given as a word. */
export const WORDED: readonly NamedMeasure[] = [
  ...up('opinion', 'Opini', 'Opini BPK atas laporan keuangan'),
  ...up('predicate', 'Predikat', 'Predikat SAKIP perangkat daerah'),
];

/** Better when higher although a word says the contrary. */
export const MISLEADING: readonly NamedMeasure[] = [
  'Persentase penurunan temuan pemeriksaan',
  'Persentase kasus yang ditangani',
  'Persentase keluhan yang ditindaklanjuti',
  'Persentase penduduk miskin yang menerima bantuan',
].map((name) => ({ name, unit: '%', measure: 'percent', way: 'maksimal', misleads: true }));

export const OBJECTIVES: readonly string[] = [
  'Meningkatnya kualitas pelayanan publik',
  'Terwujudnya tata kelola pemerintahan yang akuntabel',
  'Meningkatnya derajat kesehatan masyarakat',
  'Terwujudnya ketahanan pangan daerah',
  'Meningkatnya kualitas sumber daya manusia',
  'Terlaksananya pengawasan yang efektif',
  'Meningkatnya daya saing usaha kecil',
  'Terpenuhinya infrastruktur dasar',
];

export const PERSPECTIVES: readonly string[] = [
  'Stakeholder Perspective',
  'Customer Perspective',
  'Internal Process Perspective',
  'Learning and Growth Perspective',
];

export const PROGRAMS: readonly (readonly [program: string, ...activities: string[]])[] = [
  [
    'Program Pemenuhan Upaya Kesehatan Perorangan',
    'Penyediaan fasilitas pelayanan',
    'Penyelenggaraan sistem informasi',
    'Penerbitan izin klinik',
  ],
  ['Program Pengelolaan Pendidikan', 'Pengelolaan sekolah dasar', 'Pengelolaan pendidikan anak usia dini'],
  ['Program Penyelenggaraan Jalan', 'Rehabilitasi jalan kabupaten', 'Pemeliharaan rutin jembatan'],
  [
    'Program Penunjang Urusan Pemerintahan',
    'Administrasi keuangan',
    'Administrasi umum',
    'Pengadaan barang milik daerah',
  ],
];

export const OFFICES: readonly string[] = [
  'DINAS KESEHATAN KABUPATEN CONTOH',
  'BADAN PERENCANAAN PEMBANGUNAN DAERAH KOTA MISAL',
  'BALAI PENGAWASAN MUTU DI TEMPAT LAIN',
  'INSPEKTORAT PROVINSI UTARA',
  'KANTOR PELAYANAN UTAMA TIMUR',
  'SEKRETARIAT DAERAH KABUPATEN SELATAN',
];
