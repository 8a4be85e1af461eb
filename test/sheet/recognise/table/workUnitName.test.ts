import { workUnitIn, workUnitOf } from '../../../../src/sheet/recognise/table/workUnitName';

describe('the name of a work unit in a title', () => {
  it.each([
    ['RENCANA AKSI PERJANJIAN KINERJA (RAPK) BALAI POM DI KUPANG TAHUN 2021', 'BALAI POM DI KUPANG'],
    ['TARGET RENCANA STRATEGIS TAHUN 2020-2024 BALAI POM DI KUPANG', 'BALAI POM DI KUPANG'],
    ['Capaian Balai Besar POM di Denpasar s.d. Triwulan II', 'Balai Besar POM di Denpasar'],
    ['Pengukuran Kinerja Loka POM di Kabupaten Ende TW III 2021', 'Loka POM di Kabupaten Ende'],
    ['Dinas Kesehatan Kabupaten Melati - Tahun Anggaran 2022', 'Dinas Kesehatan Kabupaten Melati'],
    ['Badan Pusat Statistik Kota Contoh - Capaian Kinerja 2024', 'Badan Pusat Statistik Kota Contoh'],
    ['LAPORAN KINERJA Unit Organisasi : Balai Bahasa Tahun Anggaran : 2024', 'Balai Bahasa'],
    ['FORMULIR PENGUKURAN KINERJA Satuan Kerja : KPPN Contoh Tahun : 2024', 'KPPN Contoh'],
    ['Kementerian X Laporan Capaian Indikator Kinerja Utama - Semester II', 'Kementerian X'],
    ['RSUD dr. Soetomo 2022', 'RSUD dr. Soetomo'],
  ])('of “%s”', (title, wanted) => {
    expect(workUnitIn(title)).toBe(wanted);
  });

  it.each([
    'PENGUKURAN KINERJA TAHUN 2021',
    'PENGUKURAN KINERJA SATUAN KERJA TAHUN 2023',
    'PERBANDINGAN REALISASI DENGAN BALAI LAIN DAN TARGET NASIONAL',
    'Capaian Kementerian/Lembaga',
    'Capaian Balai Tahun 2021',
    'Unit Kerja :',
    '',
  ])('is none in “%s”', (title) => {
    expect(workUnitIn(title)).toBeNull();
  });

  it('comes from the first table that tells it, never from one that compares units', () => {
    const tables = [
      { kind: 'measurement', title: null },
      { kind: 'peers', title: 'PERBANDINGAN BALAI POM DI AMBON' },
      { kind: 'action-plan', title: 'RAPK BALAI POM DI KUPANG TAHUN 2021' },
      { kind: 'previous-year', title: 'BALAI POM DI ENDE' },
    ] as const;
    expect(workUnitOf(tables)).toBe('BALAI POM DI KUPANG');
    expect(workUnitOf([])).toBeNull();
  });

  it('is found quickly in a very long title', () => {
    expect(workUnitIn(`${'balai '.repeat(20_000)}2021`)).not.toBeNull();
    expect(workUnitIn(`satker${' '.repeat(50_000)}x`)).toBeNull();
  });
});
