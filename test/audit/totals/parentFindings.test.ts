import type { CellValue } from '../../../src/sheet/grid';
import { checked, errorsOf } from '../helpers/checked';

const CELLS: CellValue[][] = [
  ['REALISASI ANGGARAN TAHUN 2024'],
  ['Kode', 'Program / Kegiatan', 'Pagu Anggaran (Rp)', 'Realisasi Anggaran (Rp)'],
  ['1.01', 'Program pangan aman', 90_000_000, 81_000_000],
  ['1.01.01', 'Kegiatan pengawasan pasar', 50_000_000, 45_000_000],
  ['1.01.02', 'Kegiatan pembinaan penyuluh', 40_000_000, 36_000_000],
  ['1.02', 'Program data statistik', 60_000_000, 55_000_000],
  ['1.02.01', 'Kegiatan pengumpulan data', 35_000_000, 32_000_000],
  ['1.02.02', 'Kegiatan publikasi', 25_000_000, 23_000_000],
  ['1.03', 'Program penunjang', 30_000_000, 28_000_000],
  ['1.03.01', 'Kegiatan perencanaan', 12_000_000, 11_000_000],
  ['1.03.02', 'Kegiatan keuangan', 18_000_000, 17_000_000],
];

function parents(change: (cells: CellValue[][]) => void): string[] {
  const cells = CELLS.map((row) => [...row]);
  change(cells);
  return errorsOf(checked({ Anggaran: cells }));
}

describe('money of programs against that of their kegiatan', () => {
  it('agrees where the levels add up', () => {
    expect(parents(() => undefined)).toEqual([]);
  });

  it('finds the program that is not the sum of its kegiatan, in a sheet of money alone', () => {
    expect(parents((cells) => (cells[5]![2] = 65_000_000))).toEqual(['parent-differs C6 60000000']);
    expect(parents((cells) => (cells[8]![3] = 82_000_000))).toContain('parent-differs D9 28000000');
  });
});
