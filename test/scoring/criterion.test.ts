import {
  BPOM_2021,
  criterionOf,
  KEMENKEU_NKO,
  PERMENDAGRI_86,
  PMK_22,
  type Method,
} from '../../src/scoring/index';
import { readFigures } from '../golden/kupang-2021/figures';

describe('criterionOf (M-14)', () => {
  it.each([
    [-50, 'Sangat Kurang'],
    [49.99999, 'Sangat Kurang'],
    [50, 'Kurang'],
    [70, 'Cukup'],
    [89.99999, 'Cukup'],
    [90, 'Baik'],
    [109.99999, 'Baik'],
    [110, 'Sangat Baik'],
    [120, 'Sangat Baik'],
    [120.00001, 'Tidak dapat disimpulkan'],
    [1e6, 'Tidak dapat disimpulkan'],
  ])('%d is %s (BAB II E)', (value, label) => {
    expect(criterionOf(value, BPOM_2021.criterionBands)?.label).toBe(label);
  });

  it('has the bands of the report, but for 110, which it prints in none', () => {
    const symbol = { '<': '<', '<=': '≤' };
    const ours = BPOM_2021.criterionBands.map((band) => ({
      kriteria: band.label,
      lower: band.from === null ? '' : String(band.from),
      lower_op: band.from === null ? '' : symbol[band.fromOp],
      upper: band.to === null ? '' : String(band.to),
      upper_op: band.to === null ? '' : symbol[band.toOp],
    }));
    const printedBands = readFigures('kriteria-bands.csv').map(({ printed: _printed, ...rest }) => rest);
    const closed = printedBands.map((row) =>
      row['kriteria'] === 'Sangat Baik' ? { ...row, lower_op: '≤' } : row,
    );
    expect(ours).toEqual(closed);
    expect(printedBands[4]).toMatchObject({ lower: '110', lower_op: '<' });
  });
});

describe('criterionOf classifies the unrounded value without float noise (M-15)', () => {
  it('63/70 x 100 is Baik though the double is below 90', () => {
    expect((63 / 70) * 100).toBeLessThan(90 + 1e-12);
    expect(criterionOf(89.99999999999999, BPOM_2021.criterionBands)?.label).toBe('Baik');
    expect(criterionOf(120.00000000000001, BPOM_2021.criterionBands)?.label).toBe('Sangat Baik');
  });

  it('89.996 is Cukup, and Baik only where the method rounds first', () => {
    expect(criterionOf(89.996, BPOM_2021.criterionBands)?.label).toBe('Cukup');
    expect(criterionOf(89.996, BPOM_2021.criterionBands, 2)?.label).toBe('Baik');
  });
});

describe('the further band sets (M-17)', () => {
  it.each<[Method, readonly (readonly [number, string])[]]>([
    [
      PERMENDAGRI_86,
      [
        [91, 'Sangat Tinggi'],
        [90.5, 'Tinggi'],
        [76, 'Tinggi'],
        [66, 'Sedang'],
        [51, 'Rendah'],
        [50.9, 'Sangat Rendah'],
      ],
    ],
    [
      KEMENKEU_NKO,
      [
        [100, 'Hijau'],
        [99.99, 'Kuning'],
        [80, 'Kuning'],
        [79.99, 'Merah'],
      ],
    ],
    [
      PMK_22,
      [
        [90.01, 'Sangat Baik'],
        [90, 'Baik'],
        [80, 'Cukup'],
        [60, 'Kurang'],
        [50, 'Sangat Kurang'],
      ],
    ],
  ])('$name', (method, cases) => {
    for (const [value, label] of cases) expect(criterionOf(value, method.criterionBands)?.label).toBe(label);
  });
});
