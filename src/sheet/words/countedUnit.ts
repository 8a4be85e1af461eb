/** Things that are counted one by one: no sheet holds a part of them. Tonnes, hectares and averages are measured. */
const COUNTED =
  /^(?:orang|jiwa|pegawai|peserta|siswa|guru|pasien|kk|kepala keluarga|rumah tangga|keluarga|rumah|unit|buah|desa|kelurahan|kecamatan|kabupaten|kota|sekolah|dokumen|laporan|kegiatan|kasus|sampel|sarana|izin|sertifikat|paket|lembaga|kelompok|perusahaan|umkm|ekor|kendaraan|berkas|perkara|kunjungan|pengunjung|wisatawan|persons?|people|documents?|units?)\b/i;

/**
 * Whether a unit is of things that come whole.
 * @example isCountedWhole('Orang') // => true
 * @example isCountedWhole('ton') // => false
 */
export function isCountedWhole(unit: string): boolean {
  return COUNTED.test(unit.trim());
}
