import type { CellValue } from '../../../src/sheet/grid';
import { checked } from '../helpers/checked';

const KINERJA: CellValue[][] = [
  ['PENGUKURAN KINERJA TAHUN 2024'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Pagu Anggaran (Rp)', 'Realisasi Anggaran (Rp)'],
  [1, 'Persentase pasar yang aman', 80, 82, 400_000_000, 390_000_000],
  [2, 'Persentase desa yang dibina', 70, 69, 350_000_000, 340_000_000],
  [3, 'Indeks kepuasan pedagang', 85, 88.5, 250_000_000, 245_000_000],
];
const OUTPUTS = (last: number): CellValue[][] => [
  ['CAPAIAN RINCIAN OUTPUT TAHUN 2024'],
  ['Kode', 'Rincian Output', 'Volume Target', 'Volume Realisasi', 'Pagu (Rp)', 'Realisasi Anggaran (Rp)'],
  ['AEA.001', 'Pasar yang diperiksa', 40, 40, 500_000_000, 480_000_000],
  ['AEA.002', 'Desa yang dibina', 12, 12, 300_000_000, 295_000_000],
  ['AEA.003', 'Layanan pengaduan', 1, 1, last, 200_000_000],
];

const totalsOf = (last: number): unknown[] =>
  checked({ Kinerja: KINERJA, Output: OUTPUTS(last) })
    .findings.filter(({ code }) => code === 'totals-differ')
    .map(({ class: kind, quantity, right }) => [kind, quantity?.ref.field, right]);

describe('money of the whole unit on two tables', () => {
  it('is worth a look where the sums are near, but not one', () => {
    expect(totalsOf(200_010_000)).toEqual([['remark', 'budget-ceiling', 1_000_000_000]]);
  });

  it('says nothing of equal sums, nor of sums so far apart that one covers less', () => {
    expect(totalsOf(200_000_001)).toEqual([]);
    expect(totalsOf(90_000_000)).toEqual([]);
  });
});
