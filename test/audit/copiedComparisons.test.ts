import type { CellValue } from '../../src/sheet/grid';
import { checked } from './helpers/checked';

const copies = (target: number, actual: number): unknown[] => {
  const now: CellValue[][] = [
    ['KINERJA TAHUN 2023'],
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
    [1, 'Persentase pasar yang aman', 90, 88.5],
    [2, 'Persentase aduan selesai', 70, 71.25],
  ];
  const before: CellValue[][] = [
    ['CAPAIAN KINERJA TAHUN 2022'],
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
    [1, 'Persentase pasar yang aman', 94, 87.34],
    [2, 'Persentase aduan selesai', target, actual],
  ];
  return checked({ Kinerja: now, Lalu: before })
    .findings.filter(({ code }) => code === 'copied-comparison')
    .map(({ class: kind, printed, data }) => [kind, printed, data?.['other']]);
};

describe('rows of a comparison that repeat the row above', () => {
  it('are worth a look', () => {
    expect(copies(94, 87.34)).toEqual([['remark', '94, 87.34', 'Persentase pasar yang aman']]);
  });

  it('are none where only the target is the same', () => {
    expect(copies(94, 90.12)).toEqual([]);
  });
});
