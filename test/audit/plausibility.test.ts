import type { CellValue } from '../../src/sheet/grid';
import { checked } from './helpers/checked';

const codes = (cells: CellValue[][]): string[] => checked({ A: cells }).findings.map(({ code }) => code);
const sheet = (header: readonly string[], ...rows: CellValue[][]): CellValue[][] => [
  ['KINERJA TAHUN 2023'],
  ['No', 'Indikator Kinerja', ...header],
  ...rows,
];
const [A, B] = ['Jumlah sarana yang dibina', 'Jumlah sampel yang diuji'];

describe('what a careful reader would ask about', () => {
  it('spending above pagu', () => {
    const header = ['Target', 'Realisasi', 'Pagu', 'Realisasi Anggaran'];
    const ok: CellValue[] = [1, A, 10, 9, 5_000_000, 5_000_000];
    expect(codes(sheet(header, ok, [2, B, 20, 21, 4_000_000, 4_000_001]))).toEqual(['spending-above-budget']);
    expect(codes(sheet(header, ok, [2, B, 20, 21, 4_000_000, 3_999_999]))).toEqual([]);
  });

  it('weights in percent that do not fill the whole', () => {
    const header = ['Bobot', 'Target', 'Realisasi', '% Capaian'];
    const row = (no: number, name: string, weight: number): CellValue[] => [no, name, weight, 10, 9, 90];
    expect(codes(sheet(header, row(1, A, 60), row(2, B, 30)))).toContain('weights-not-complete');
    expect(codes(sheet(header, row(1, A, 60), row(2, B, 40)))).toEqual([]);
    expect(codes(sheet(header, row(1, A, 2), row(2, B, 1)))).toEqual([]);
  });

  it('two indicators that share a realisasi to two decimals', () => {
    const header = ['Target', 'Realisasi', '% Capaian'];
    const row = (no: number, name: string, actual: number): CellValue[] => [no, name, 100, actual, actual];
    expect(codes(sheet(header, row(1, A, 89.57), row(2, B, 89.57)))).toEqual(['equal-values']);
    expect(codes(sheet(header, row(1, A, 89.5), row(2, B, 89.5)))).toEqual([]);
    expect(codes(sheet(header, row(1, A, 89.57), row(2, B, 89.58)))).toEqual([]);
  });

  it('a count below zero', () => {
    const header = ['Target', 'Realisasi', '% Capaian'];
    expect(codes(sheet(header, [1, A, 10, 9, 90], [2, B, 20, -1, -5]))).toContain('negative-count');
  });
});
