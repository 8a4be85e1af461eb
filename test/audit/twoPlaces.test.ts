import type { CellValue } from '../../src/sheet/grid';
import { checked, errorsOf } from './helpers/checked';

const names = [
  'Persentase sampel memenuhi syarat',
  'Persentase sarana diperiksa',
  'Indeks kepuasan masyarakat',
];
const MEASURED = [90, 85.5, 3.42];
const measurement: CellValue[][] = [
  ['PENGUKURAN KINERJA TAHUN 2023'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
  ...names.map((name, at): CellValue[] => {
    const [target, actual] = [[92, 84, 3.5][at] as number, MEASURED[at] as number];
    return [at + 1, name, target, actual, Math.round((actual / target) * 10_000) / 100];
  }),
];
const budget = (actuals: readonly CellValue[]): CellValue[][] => [
  ['REALISASI ANGGARAN TAHUN 2023'],
  ['No', 'Indikator Kinerja', 'Realisasi', 'Pagu', 'Realisasi Anggaran'],
  ...names.map((name, at): CellValue[] => [at + 1, name, actuals[at] ?? null, 5_000_000, 4_900_000]),
];
const differing = (actuals: readonly CellValue[]): string[] =>
  errorsOf(checked({ Ukur: measurement, Anggaran: budget(actuals) })).filter((each) =>
    each.startsWith('figures-differ'),
  );

describe('one figure in two places', () => {
  it('that is the same in both is no finding', () => expect(differing(MEASURED)).toEqual([]));

  it('that differs is told at the place that is not scored, with the scored figure', () => {
    expect(differing([90, 85.9, 3.42])).toEqual(['figures-differ C4 85.5']);
  });

  it('that is rounded in one of them is the same; a whole number is a count and is not', () => {
    expect(differing([90, 85.5, 3.4])).toEqual([]);
    expect(differing([90, 85, 3.42])).toEqual(['figures-differ C4 85.5']);
  });

  it('that is not there is no difference', () => expect(differing([90, null, 3.42])).toEqual([]));
});
