import { weightColumns } from '../../../src/audit/columns/weightColumns';
import { foundIn } from './found';

const weights = (list: number[], label = 'Jumlah', whole = 100): (string | number)[][] => [
  ['Perspektif', 'Bobot'],
  ...list.map((weight, at) => [`Perspektif ${at}`, weight]),
  [label, whole],
];

describe('weights under their total', () => {
  it('add up to 100', () => {
    expect(foundIn(weightColumns, weights([30, 25, 15, 30]))).toEqual([]);
    expect(foundIn(weightColumns, weights([30, 25, 15, 25]))).toEqual(['error weights-not-complete B6']);
    expect(foundIn(weightColumns, weights([33.3, 33.3, 33.3]))).toEqual([]);
  });

  it('are left alone within other weights, and under another total', () => {
    expect(foundIn(weightColumns, weights([40, 10, 30, 60, 20, 40]))).toEqual([]);
    expect(foundIn(weightColumns, weights([30, 25, 15, 25], 'Jumlah', 95))).toEqual([]);
    expect(foundIn(weightColumns, weights([30, 25, 15, 25], 'Catatan'))).toEqual([]);
  });
});
