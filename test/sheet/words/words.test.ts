import { namesCriterion, reachedOf } from '../../../src/sheet/words/criterion';
import { directionOfWords, statedDirection } from '../../../src/sheet/words/direction';
import { nameDirection } from '../../../src/sheet/words/nameDirection';
import { isCumulativeHeader, quarterKindOfWords } from '../../../src/sheet/words/quarterKind';

describe('words of direction (M-2)', () => {
  it.each([
    ['Maximize', 'maksimal'],
    ['Max', 'maksimal'],
    ['Maks.', 'maksimal'],
    ['semakin tinggi semakin baik', 'maksimal'],
    ['makin banyak makin baik', 'maksimal'],
    ['Positif', 'maksimal'],
    ['higher is better', 'maksimal'],
    ['Minimize', 'minimal'],
    ['semakin kecil semakin baik', 'minimal'],
    ['Semakin rendah realisasi, semakin tinggi capaian', 'minimal'],
    ['semakin tinggi semakin buruk', 'minimal'],
    ['makin rendah makin jelek', 'maksimal'],
    ['Negatif', 'minimal'],
    ['Lower is better', 'minimal'],
    ['Stabilize', 'stabil'],
    ['tetap', 'stabil'],
    ['Dinas Pertanian', null],
    ['', null],
  ])('%s: %s', (text, wanted) => {
    expect(directionOfWords(text)).toBe(wanted);
  });

  it.each([
    ['Angka putus sekolah (semakin rendah semakin baik)', 'minimal'],
    ['Polarisasi: Max', 'maksimal'],
    ['Nilai, makin besar nilainya makin baik', 'maksimal'],
    ['Semakin baiknya layanan', null],
    ['Persentase penurunan temuan', null],
  ])('states a direction in a sentence: %s', (text, wanted) => {
    expect(statedDirection(text)).toBe(wanted);
  });
});

describe('names that suggest a direction (M-2)', () => {
  it.each([
    ['Angka kematian ibu', 'kematian'],
    ['Prevalensi stunting balita', 'kesehatan'],
    ['Tingkat pengangguran terbuka', 'kemiskinan'],
    ['Indeks gini', 'kemiskinan'],
    ['Laju inflasi', 'harga'],
    ['Persentase temuan berulang', 'temuan'],
    ['Jumlah pengaduan masyarakat', 'keluhan'],
    ['Rata-rata lama penerbitan izin (hari)', 'waktu'],
    ['Waktu tunggu rawat jalan', 'waktu'],
    ['Waktu penyelesaian pengaduan', 'waktu'],
    ['Menurunnya luas serangan hama', 'gangguan'],
    ['Menurunnya beban subsidi', 'menurun'],
    ['Penurunan prevalensi stunting', 'kesehatan'],
    ['Jumlah kecelakaan kerja', 'gangguan'],
    ['Angka kelahiran total', 'penduduk'],
    ['Persentase kebutuhan ber-KB yang tidak terpenuhi (unmet need)', 'penduduk'],
    ['Persentase keluarga yang tidak terlayani air bersih', 'kegagalan'],
    ['Jumlah permohonan yang ditolak', 'kegagalan'],
    ['Waktu rata-rata penerbitan izin tinggal', 'waktu'],
    ['Net Death Rate (NDR)', 'kematian'],
    ['Angka kejadian infeksi luka operasi', 'kesehatan'],
    ['Angka perkawinan usia dini', 'gangguan'],
    ['Timbulan sampah', 'gangguan'],
    ['Persentase sarana rusak berat', 'gangguan'],
    ['Tingkat ketidakhadiran pegawai', 'kegagalan'],
  ])('%s suggests minimal, kind %s', (name, kind) => {
    expect(nameDirection(name)).toEqual({ kind, direction: 'minimal', strength: 'name' });
  });

  it('takes a unit of time as a span, unless more of it is better', () => {
    expect(nameDirection('Penerbitan rekomendasi teknis', 'hari kerja')?.kind).toBe('waktu');
    expect(nameDirection('Lama tinggal wisatawan mancanegara', 'Hari')).toBeNull();
    expect(nameDirection('Jumlah jam pelatihan pegawai', 'Jam')).toBeNull();
    expect(nameDirection('Ketersediaan stok beras', 'hari')).toBeNull();
  });

  it.each([
    ['Tingkat kehilangan hasil panen maksimal 5% per musim'],
    ['Jumlah kasus penyakit hewan paling banyak'],
    ['Sisa stok tidak lebih dari 10 persen'],
  ])('%s states a bound', (name) => {
    expect(nameDirection(name)).toMatchObject({ direction: 'minimal', strength: 'bound' });
  });

  it.each([
    ['Persentase penurunan temuan'],
    ['Persentase tindak lanjut temuan BPK'],
    ['Penyelesaian keluhan pelanggan'],
    ['Persentase keluhan yang ditindaklanjuti'],
    ['Pengaduan yang selesai ditangani'],
    ['Angka harapan hidup'],
    ['Rata-rata lama sekolah'],
    ['Lama tinggal wisatawan'],
    ['Persentase perkara yang diselesaikan tepat waktu'],
    ['Persentase izin yang terbit paling lama 5 hari'],
    ['Indeks kepuasan atas penanganan pengaduan'],
    ['Cakupan penemuan kasus TBC'],
    ['Desa siaga bencana'],
    ['Pelayanan yang maksimal'],
    ['Nilai SAKIP'],
    ['Persentase anak stunting yang mendapat bantuan'],
    ['Jumlah bank sampah'],
    ['Kelurahan tangguh bencana'],
    ['Indeks perilaku anti korupsi'],
    ['Persentase waktu tunggu pelayanan obat kurang dari 30 menit'],
    ['Cakupan respons kebakaran di bawah 15 menit'],
  ])('%s suggests nothing', (name) => {
    expect(nameDirection(name)).toBeNull();
  });
});

describe('words of quarters (M-7)', () => {
  it.each([
    ['Take Last Known Value', 'nilai-akhir'],
    ['Average', 'rata-rata'],
    ['Sum', 'jumlah'],
    ['Non Kumulatif', 'jumlah'],
    ['tidak kumulatif', 'jumlah'],
    ['per triwulan', 'jumlah'],
    ['Kumulatif', 'kumulatif'],
    ['s.d.', 'kumulatif'],
    ['Dinas', null],
  ])('%s: %s', (text, wanted) => {
    expect(quarterKindOfWords(text)).toBe(wanted);
  });

  it.each([
    ['Realisasi s.d. TW II', true],
    ['Realisasi s/d Triwulan III', true],
    ['Realisasi sampai dengan Triwulan I', true],
    ['Realisasi TW II', false],
    ['Disdik', false],
  ])('header %s is cumulative: %s', (header, wanted) => {
    expect(isCumulativeHeader(header)).toBe(wanted);
  });
});

describe('words of results (M-14)', () => {
  it.each([
    ['SB', 'Sangat Baik', true],
    ['k', 'Kurang', true],
    ['Cukup Baik', 'Cukup', true],
    ['sangat baik', 'Sangat Baik', true],
    ['Baik', 'Sangat Baik', false],
    ['B', 'Sangat Baik', false],
  ])('%s names %s: %s', (printed, label, wanted) => {
    expect(namesCriterion(printed, label)).toBe(wanted);
  });

  it.each([
    ['Tercapai', 'met'],
    ['Target terlampaui', 'met'],
    ['Tidak tercapai', 'not-met'],
    ['Belum mencapai target', 'not-met'],
    ['Baik', null],
    ['Data dari BPS', null],
  ])('%s: %s', (text, wanted) => {
    expect(reachedOf(text)).toBe(wanted);
  });
});
