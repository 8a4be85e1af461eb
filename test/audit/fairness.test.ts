import type { CellValue } from '../../src/sheet/grid';
import { checked, errorsOf } from './helpers/checked';

/** Figures that are right however the sheet words them: none of them may be accused. */
describe('right figures that Periksa leaves alone', () => {
  it('a mean of the last group below sub-totals without the word sasaran in their role', () => {
    const cells: CellValue[][] = [
      ['KINERJA TAHUN 2023'],
      ['No', 'Indikator Kinerja Utama', 'Target', 'Realisasi', '% Capaian'],
      [1, 'Persentase aduan yang selesai', 80, 72, 90],
      [2, 'Nilai akuntabilitas', 60, 63, 105],
      [null, 'Capaian Sasaran 1', null, null, 97.5],
      [3, 'Jumlah perpustakaan yang dibina', 40, 44, 110],
      [4, 'Persentase arsip tertata', 50, 45, 90],
      [null, 'Rata-rata', null, null, 100],
    ];
    expect(errorsOf(checked({ A: cells }))).toEqual([]);
  });

  it('a capaian of another year in the other direction, where only the name tells the direction', () => {
    const cells: CellValue[][] = [
      ['PERBANDINGAN KINERJA TAHUN 2023'],
      ['No', 'Indikator', 'Tahun 2022', null, null, 'Tahun 2023', null, null],
      [null, null, 'Target', 'Realisasi', '% Capaian', 'Target', 'Realisasi', '% Capaian'],
      [1, 'Angka kematian bayi', 124, 100, 119.35, 131, 131, 100],
      [2, 'Persentase puskesmas terakreditasi', 80, 84, 105, 90, 81, 90],
    ];
    expect(errorsOf(checked({ A: cells }))).toEqual([]);
  });

  it('a kriteria with its figure beside it, and a word of no known scale', () => {
    const cells: CellValue[][] = [
      ['KINERJA TAHUN 2023'],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian', 'Kriteria'],
      [1, 'Persentase aduan yang selesai', 80, 72, 90, '90 % (Baik)'],
      [2, 'Nilai akuntabilitas', 60, 63, 105, 'Sesuai harapan'],
    ];
    const check = checked({ A: cells });
    expect(errorsOf(check)).toEqual([]);
    expect(check.notChecked.map(({ reason }) => reason)).toEqual(['other-scale']);
  });

  it('a share that falls from quarter to quarter as planned', () => {
    const cells: CellValue[][] = [
      ['KINERJA TAHUN 2024'],
      [
        'No',
        'Indikator Kinerja',
        'Satuan',
        'Target 2024',
        'Realisasi TW I',
        'Realisasi TW II',
        'Realisasi TW III',
      ],
      [1, 'Persentase obat kedaluwarsa', '%', 73, 94.68, 88.11, 80.59],
    ];
    expect(errorsOf(checked({ A: cells }))).toEqual([]);
  });
});
