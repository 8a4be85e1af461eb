import type { CellValue } from '../../src/sheet/grid';
import { checked, errorsOf } from './helpers/checked';

const HEADER = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'];
const sheet = (count: number, blank: readonly number[]): CellValue[][] => [
  ['KINERJA TAHUN 2023'],
  HEADER,
  ...Array.from({ length: count }, (_, at): CellValue[] => [
    at + 1,
    `Persentase layanan ke-${at + 1} yang selesai`,
    80,
    72 + at,
    blank.includes(at) ? null : Math.round(((72 + at) / 80) * 10_000) / 100,
  ]),
];

describe('results that are missing', () => {
  it('tells the one blank of a column that is filled, with its right figure', () => {
    expect(errorsOf(checked({ A: sheet(12, [4]) }))).toEqual(['figure-missing E7 95']);
  });

  it('tells nothing of a column that is half empty', () => {
    expect(errorsOf(checked({ A: sheet(12, [1, 3, 5, 7, 9, 11]) }))).toEqual([]);
  });

  it('tells nothing where there is nothing to compute it from', () => {
    const cells = sheet(12, [4]);
    (cells[6] as CellValue[])[3] = null;
    expect(errorsOf(checked({ A: cells }))).toEqual([]);
  });
});
