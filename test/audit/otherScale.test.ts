import type { CellValue } from '../../src/sheet/grid';
import { checked, errorsOf } from './helpers/checked';

const ROWS = [
  [80, 40],
  [80, 56],
  [80, 64],
  [80, 76],
  [80, 84],
] as const;
const sheet = (labels: readonly string[]): CellValue[][] => [
  ['KINERJA TAHUN 2023'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian', 'Kriteria'],
  ...ROWS.map(([target, actual], at): CellValue[] => [
    at + 1,
    `Persentase layanan ke-${at + 1} yang selesai`,
    target,
    actual,
    (actual / target) * 100,
    labels[at] ?? null,
  ]),
];

describe('columns of kriteria', () => {
  it('by the bands of the profile are right', () => {
    expect(errorsOf(checked({ A: sheet(['Kurang', 'Cukup', 'Cukup', 'Baik', 'Baik']) }))).toEqual([]);
  });

  it('one word out of its band is wrong', () => {
    expect(errorsOf(checked({ A: sheet(['Kurang', 'Cukup', 'Cukup', 'Cukup', 'Baik']) }))).toEqual([
      'label-wrong F6 Baik',
    ]);
  });

  it('that rise with the figures by another scale accuse no row', () => {
    const check = checked({ A: sheet(['Sangat Kurang', 'Sangat Kurang', 'Kurang', 'Cukup', 'Cukup']) });
    expect(errorsOf(check)).toEqual([]);
    expect(check.findings.map(({ code }) => code)).toEqual(['labels-of-other-scale']);
  });
});
