import { totalFindings } from '../../../src/audit/totals/totalFindings';
import { formatA1 } from '../../../src/kernel/cellAddress';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../../src/sheet/gridOf';

/** Cells that are called wrong, with what they should be. */
function wrong(cells: CellValue[][]): string[] {
  return totalFindings([gridOf({ sheet: 'A', cells })], new Set()).findings.map(
    ({ places, right, cause }) => {
      const cell = places[0]?.cell;
      return `${cell ? formatA1(cell.row, cell.column) : ''} ${String(right)} ${cause?.code ?? ''}`.trim();
    },
  );
}

const STAFF: CellValue[][] = [
  ['Bidang', 'S1', 'S2', 'D3', 'Jumlah'],
  ['Pengujian', 12, 3, 9, 24],
  ['Pemeriksaan', 10, 2, 4, 16],
  ['Tata Usaha', 6, 1, 8, 15],
  ['TOTAL', 28, 6, 21, 55],
];
const copy = (): CellValue[][] => STAFF.map((row) => [...row]);

describe('rows and columns that call themselves totals', () => {
  it('finds nothing in a table that adds up both ways', () => {
    expect(wrong(STAFF)).toEqual([]);
    expect(totalFindings([gridOf({ sheet: 'A', cells: STAFF })], new Set()).agreed.size).toBe(7);
  });

  it('finds a total of a column that the others of its row prove', () => {
    const cells = copy();
    cells[4]![1] = 29;
    expect(wrong(cells)).toEqual(['B5 28']);
  });

  it('finds a total of a row that the other rows prove', () => {
    const cells = [...copy().slice(0, 4), ['Layanan', 7, 5, 3, 51], ['TOTAL', 35, 11, 24, 106]];
    expect(wrong(cells)).toEqual([]);
    const more = [...copy().slice(0, 4), ['Layanan', 7, 5, 3, 16]];
    expect(wrong(more)).toEqual(['E5 15']);
  });

  it('names the row that a large total leaves out', () => {
    const cells: CellValue[][] = [
      ['Kegiatan', 'Pagu', 'Realisasi'],
      ['Layanan kependudukan', 18_113_000, 17_000_000],
      ['Layanan perizinan', 15_295_000, 14_100_000],
      ['Layanan arsip', 9_400_000, 9_100_000],
      ['JUMLAH', 42_808_000, 26_100_000],
    ];
    expect(wrong(cells)).toEqual(['C5 40200000 row-left-out']);
  });

  it('leaves percents, shares and means in a row of totals alone', () => {
    const cells: CellValue[][] = [
      ['Program', 'Pagu', 'Realisasi', '%'],
      ['Pangan', 40_000_000, 30_000_000, 75],
      ['Obat', 60_000_000, 57_000_000, 95],
      ['Jumlah', 100_000_000, 87_000_000, 87],
    ];
    expect(wrong(cells)).toEqual([]);
  });

  it('reads figures that are text, in whichever notation adds up', () => {
    const cells: CellValue[][] = [
      ['Kegiatan', 'Pagu', 'Realisasi'],
      ['Satu', '1.200.000', '1.100.000'],
      ['Dua', '2.300.000', '2.000.000'],
      ['Jumlah', '3.500.000', '3.010.000'],
    ];
    expect(wrong(cells)).toEqual(['C4 3100000 digits-swapped']);
  });

  it('takes a grand total for the sum of the totals above it', () => {
    const cells: CellValue[][] = [
      ['Uraian', 'Pagu', 'Realisasi'],
      ['Satu', 1_000, 900],
      ['Dua', 2_000, 1_800],
      ['Jumlah', 3_000, 2_700],
      ['Tiga', 4_000, 3_000],
      ['Empat', 5_000, 4_000],
      ['Jumlah', 9_000, 7_000],
      ['TOTAL', 12_000, 9_700],
    ];
    expect(wrong(cells)).toEqual([]);
  });

  it('accuses nobody where no other total proves how it is made up', () => {
    expect(
      wrong([
        ['Uraian', 'Nilai'],
        ['Satu', 5],
        ['Dua', 6],
        ['Jumlah', 12],
      ]),
    ).toEqual([]);
  });
});
