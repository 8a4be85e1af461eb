import type { CellValue } from '../../src/sheet/grid';
import { checked, errorsOf } from './helpers/checked';

const sheet = (rows: readonly CellValue[][]): CellValue[][] => [
  ['KINERJA TAHUN 2023'],
  ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Pembilang', 'Penyebut', 'Realisasi', '% Capaian'],
  ...rows,
];
const capaian = (actual: number, target: number): number => Math.round((actual / target) * 10_000) / 100;

describe('realisasi against pembilang and penyebut', () => {
  it('a percent is their share in a hundred; another figure is wrong', () => {
    const right = [1, 'Persentase sampel memenuhi syarat', '%', 90, 180, 200, 90, 100];
    const wrong = [2, 'Persentase sarana memenuhi ketentuan', '%', 90, 150, 200, 78, capaian(78, 90)];
    const third = [3, 'Persentase berkas yang lengkap', '%', 80, 60, 80, 75, capaian(75, 80)];
    expect(errorsOf(checked({ A: sheet([right, wrong, third]) }))).toContain('figure-wrong G4 75');
    expect(errorsOf(checked({ A: sheet([right, third]) }))).toEqual([]);
  });

  it('a rate of no known factor is left alone', () => {
    const rate = [1, 'Angka kematian ibu', 'per 100.000 KH', 100, 9, 10_000, 90, capaian(90, 100)];
    const other = [2, 'Rasio guru dan murid', 'rasio', 20, 900, 50, 18, capaian(18, 20)];
    expect(errorsOf(checked({ A: sheet([rate, other]) })).filter((each) => / G\d/.test(each))).toEqual([]);
  });
});
