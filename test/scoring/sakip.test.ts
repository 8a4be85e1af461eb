import fc from 'fast-check';
import { sakip, sakipBasis, SAKIP_WEIGHTS } from '../../src/scoring/index';
import { codesOf, printed, valueOf } from '../helpers/scoring';

/** Components of IKU 8.2 (BAB III, IKU 8.2 a): points of 30, 25, 15, 10, 20. */
const points2020 = [25.27, 17.5, 12.76, 6.79, 14.69];
const points2021 = [26.59, 19.69, 13.3, 7.37, 11.34];

describe('sakip (M-9)', () => {
  it('adds up the points of the report: 77.01 and 78.29, printed 77,00 and 78,28', () => {
    expect(valueOf(sakip(points2020))).toBeCloseTo(77.01, 9);
    expect(valueOf(sakip(points2021))).toBeCloseTo(78.29, 9);
  });

  it('weighs scores of 100 by PermenPANRB 12/2015 or 88/2021', () => {
    expect(valueOf(sakip([80, 80, 80, 80, 60]))).toBeCloseTo(76, 9);
    expect(valueOf(sakip([90, 80, 80, 60]))).toBeCloseTo(78, 9);
  });

  it('takes own weights', () => expect(valueOf(sakip([100, 50], [1, 3], 'percent'))).toBe(62.5));

  it('tells points from scores by the weights', () => {
    expect([
      sakipBasis(points2021),
      sakipBasis([80, 80, 80, 80, 60]),
      sakipBasis([30, 25, 15, 10, 20]),
    ]).toEqual(['points', 'percent', 'points']);
  });

  it.each([
    ['three components and no weights', [1, 2, 3], null, 'percent', 'length-mismatch'],
    ['a score above 100', [101, 1, 1, 1], null, 'percent', 'value-out-of-range'],
    ['points above the weight', [31, 1, 1, 1], null, 'points', 'value-out-of-range'],
    ['a negative score', [-1, 1, 1, 1], null, 'percent', 'value-out-of-range'],
    ['a weight of 0', [1, 1], [0, 1], 'percent', 'weight-not-positive'],
    ['no figure', [NaN, 1, 1, 1], null, 'percent', 'not-finite'],
  ] as const)('refuses %s', (_name, scores, weights, basis, code) => {
    expect(codesOf(sakip(scores, weights, basis))).toEqual([code]);
  });

  it('gives the same for scores and for the points that they make', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<4 | 5>(4, 5),
        fc.array(printed(0, 100), { minLength: 5, maxLength: 5 }),
        (count, scores) => {
          const weights = SAKIP_WEIGHTS[count];
          const given = scores.slice(0, count);
          const points = given.map((score, place) => (score * (weights[place] ?? 0)) / 100);
          expect(valueOf(sakip(points, null, 'points'))).toBeCloseTo(
            valueOf(sakip(given, null, 'percent')),
            9,
          );
        },
      ),
    );
  });

  it('has weights of 100', () => {
    for (const weights of Object.values(SAKIP_WEIGHTS))
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });
});
