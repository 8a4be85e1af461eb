import { checkWorkbook, computeWorkbook } from '../../src/app/index';
import type { CellAddress } from '../../src/kernel/cellAddress';
import { gridOf, type CellSpec } from '../../src/sheet/gridOf';

type Row = readonly (string | number | null | CellSpec)[];

/** Codes and places of what is found in the formulas and figures of a sheet. */
function foundIn(cells: readonly Row[]): string[] {
  const content = {
    sheets: [gridOf({ sheet: 'S', cells })],
    activeSheet: 'S',
    settings: null,
    separators: null,
    uses1904Dates: false,
  };
  const check = checkWorkbook(content, computeWorkbook(content));
  return (check?.findings ?? [])
    .filter(({ kind }) => kind === 'formula' || kind === 'plausibility')
    .map(({ code, places }) => `${code} ${placeOf(places[0]?.cell)}`);
}

function placeOf(cell: CellAddress | undefined): string {
  return cell ? `${cell.row + 1},${cell.column + 1}` : '';
}

const HEAD: Row = [
  'No',
  'Indikator',
  'Target',
  'Realisasi',
  'Capaian (%)',
  'Pagu (Rp)',
  'Realisasi Anggaran (Rp)',
];

function row(number: number, name: string, figures: readonly number[], capaian: CellSpec | number): Row {
  const [target = 0, actual = 0, ceiling = 0, spent = 0] = figures;
  return [number, name, target, actual, capaian, ceiling, spent];
}

describe('faults of formulas', () => {
  const capaian = (at: number, value: number): CellSpec => ({ v: value, f: `=D${at}/C${at}*100` });
  const program = row(1, 'Persentase jalan mantap', [80, 76, 900, 850], capaian(2, 95));
  const kegiatan = row(2, 'Jumlah ruas yang dipelihara', [10, 9, 500, 480], capaian(3, 90));
  const other = row(3, 'Jumlah jembatan yang diperiksa', [20, 20, 400, 370], capaian(4, 100));

  it('leave a total alone that comes to its rows, over levels or over the rows themselves', () => {
    const total: Row = [
      null,
      'Jumlah',
      null,
      null,
      null,
      { v: 900, f: '=SUM(F2)' },
      { v: 850, f: '=SUM(G3+G4)' },
    ];
    expect(foundIn([HEAD, program, kegiatan, other, total])).toEqual(['formula-sum-of-operation 5,7']);
  });

  it('find the row that a total misses', () => {
    const extra = row(4, 'Panjang saluran yang dibersihkan', [5, 5, 250, 240], capaian(5, 100));
    const total: Row = [null, 'Jumlah', null, null, null, { v: 1800, f: '=SUM(F2:F4)' }, null];
    expect(foundIn([HEAD, program, kegiatan, other, extra, total])).toContain('subtotal-misses-row 6,6');
  });

  it('take figures that are typed among formulas for a fault of results only', () => {
    const names = [
      'Jumlah izin yang terbit',
      'Jumlah survei',
      'Nilai SAKIP',
      'Jumlah desa binaan',
      'Indeks layanan',
    ];
    const sheet: Row[] = [
      HEAD,
      ...names.map((name, at): Row => {
        const place = at + 2;
        const actual = at === 3 ? 36 : { v: 30 + at, f: `=30+A${place}-1` };
        const done = at === 3 ? 36 : 30 + at;
        const result = at === 4 ? 85 : { v: (done / 40) * 100, f: `=D${place}/C${place}*100` };
        return [at + 1, name, 40, actual, result, null, null];
      }),
    ];
    expect(foundIn(sheet)).toEqual(['number-among-formulas 6,5']);
  });

  it('hold spending against the ceiling of its own year', () => {
    const head: Row = [...HEAD.slice(0, 5), 'Pagu 2030 (Rp)', 'Pagu (Rp)', 'Realisasi Anggaran (Rp)'];
    const one: Row = [1, 'Jumlah unit yang disediakan', 4, 4, 100, 31_820_855, 39_174_000, 35_800_000];
    const two: Row = [2, 'Jumlah unit yang dirawat', 4, 4, 100, 91_820_855, 39_174_000, 41_800_000];
    expect(foundIn([['Kinerja tahun 2025'], head, one, two])).toEqual(['spending-above-budget 4,8']);
  });
});
