import type { CellValue } from '../../src/sheet/grid';
import { checked, errorsOf } from './helpers/checked';

/** Capaian of these rows: 90, 130, 150, 105, 125; an office with a cap prints at most 120. */
const ROWS: readonly (readonly [name: string, target: number, actual: number])[] = [
  ['Persentase pasar yang aman', 80, 72],
  ['Persentase pedagang yang terdata', 50, 65],
  ['Persentase los yang terisi', 40, 60],
  ['Persentase aduan selesai', 60, 63],
  ['Persentase retribusi tertagih', 64, 80],
];

const sheetOf = (printed: (achievement: number) => number): CellValue[][] => [
  ['KINERJA TAHUN 2023'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
  ...ROWS.map(([name, target, actual], at) => [
    at + 1,
    name,
    target,
    actual,
    printed((actual / target) * 100),
  ]),
];

describe('typed capaian that fit another profile', () => {
  it('are one remark that offers it, not an error in every row', () => {
    const check = checked({ A: sheetOf((value) => Math.min(value, 120)) });
    expect(errorsOf(check)).toEqual([]);
    const offered = check.findings.filter(({ code }) => code === 'profile-fits' || code === 'column-capped');
    expect(offered.map(({ class: kind, data }) => [kind, data?.['count']])).toEqual([['remark', 3]]);
  });

  it('does not swallow an error that the other profile does not explain', () => {
    const cells = sheetOf((value) => Math.min(value, 120));
    cells[5]![4] = 96;
    expect(errorsOf(checked({ A: cells }))).toEqual(['figure-wrong E6 105']);
  });
});
