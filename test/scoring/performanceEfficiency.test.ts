import fc from 'fast-check';
import { performanceEfficiency } from '../../src/scoring/index';
import { anyNumber, codesOf, valueOf } from '../helpers/scoring';

describe('performanceEfficiency (M-25)', () => {
  it.each([
    [-20, 0],
    [-10, 25],
    [0, 50],
    [4, 60],
    [20, 100],
  ])('E %d is NE %d, without remark', (efficiency, wanted) => {
    const result = performanceEfficiency(efficiency);
    expect([valueOf(result), codesOf(result)]).toEqual([wanted, []]);
  });

  it.each([
    [20.01, 100],
    [-75, 0],
  ])('E %d is outside: the end of the scale, with an issue', (efficiency, wanted) => {
    const result = performanceEfficiency(efficiency);
    expect([valueOf(result), codesOf(result)]).toEqual([wanted, ['efficiency-out-of-range']]);
  });

  it('lies in 0 to 100, whatever comes in', () => {
    fc.assert(
      fc.property(anyNumber, (efficiency) => {
        const result = performanceEfficiency(efficiency);
        if (!result.ok) return expect(codesOf(result)).toEqual(['not-finite']);
        expect(result.value).toBeGreaterThanOrEqual(0);
        expect(result.value).toBeLessThanOrEqual(100);
      }),
    );
  });
});
