import fc from 'fast-check';
import {
  componentIndex,
  meanOfRatios,
  nka,
  ratioPercent,
  roundHalfAway,
  weightedIndex,
  weightedStages,
} from '../../src/scoring/index';
import { codesOf, printed, valueOf } from '../helpers/scoring';

describe('component formulas reproduce the report (M-9)', () => {
  it.each([
    ['1.1', 964, 1045, 92.25],
    ['1.2', 303, 330, 91.82],
    ['1.3', 421, 462, 91.13],
    ['1.4', 98, 126, 77.78],
    ['1.5', 72, 87, 82.76],
    ['4.3', 566, 567, 99.82],
    ['4.5', 556, 783, 71.01],
  ])('IKU %s: %d of %d is %d', (_iku, numerator, denominator, wanted) => {
    expect(roundHalfAway(valueOf(ratioPercent({ numerator, denominator })), 2)).toBe(wanted);
  });

  it('IKU 6.1: mean of 1507/1524 and 1490/1491 is 99.41', () => {
    const ratios = [
      { numerator: 1507, denominator: 1524 },
      { numerator: 1490, denominator: 1491 },
    ];
    expect(roundHalfAway(valueOf(meanOfRatios(ratios)), 2)).toBe(99.41);
  });

  it('IKU 7.1: six cases, five at Tahap 2, target six, is 97.5', () => {
    expect(valueOf(weightedStages([6, 6, 6, 5], [15, 40, 30, 15], 6, 6))).toBeCloseTo(97.5, 9);
  });

  it('IKU 2.1 and 3.2: plain means of aspects', () => {
    expect(roundHalfAway(valueOf(weightedIndex([72.04, 80.7, 63.6])), 2)).toBe(72.11);
    expect(roundHalfAway(valueOf(weightedIndex([70.87, 70.69, 69.23, 69.24])), 2)).toBe(70.01);
  });

  it('IKU 11.1: EKA 87.34, IKPA 95.34 is NKA 90.54', () =>
    expect(valueOf(nka(87.34, 95.34))).toBeCloseTo(90.54, 9));

  it('IPP weighs six aspects 30, 18, 15, 15, 15, 7 (IKU 4.6)', () => {
    expect(valueOf(weightedIndex([5, 4, 4, 4, 4, 4], [30, 18, 15, 15, 15, 7]))).toBeCloseTo(4.3, 9);
  });
});

describe('component formulas refuse', () => {
  it.each([
    ['no numerator', null, 5, 'actual-missing'],
    ['no denominator', 5, null, 'target-missing'],
    ['denominator 0', 5, 0, 'target-zero'],
    ['a negative denominator', 5, -1, 'target-negative'],
    ['no figure', NaN, 1, 'not-finite'],
  ])('%s', (_name, numerator, denominator, code) => {
    expect(codesOf(ratioPercent({ numerator, denominator }))).toEqual([code]);
    expect(
      codesOf(
        meanOfRatios([
          { numerator: 1, denominator: 1 },
          { numerator, denominator },
        ]),
      ),
    ).toEqual([code]);
  });

  it.each([
    ['more cases at a stage than there are', [7], [100], 6, 6, 'value-out-of-range'],
    ['weights that are not 100', [6], [90], 6, 6, 'weights-not-complete'],
    ['stages and weights of different number', [6, 6], [100], 6, 6, 'length-mismatch'],
    ['no stage', [], [], 6, 6, 'no-indicator'],
    ['target 0', [6], [100], 6, 0, 'target-zero'],
  ])('%s', (_name, reached, weights, cases, target, code) => {
    expect(codesOf(weightedStages(reached, weights, cases, target))).toEqual([code]);
  });
});

describe('component formulas keep their laws', () => {
  it('NKA lies between EKA and IKPA, nearer to EKA', () => {
    fc.assert(
      fc.property(printed(0, 100), printed(0, 100), (eka, ikpa) => {
        const value = valueOf(nka(eka, ikpa));
        expect(Math.abs(value - eka)).toBeLessThanOrEqual(Math.abs(value - ikpa) + 1e-9);
        expect(value).toBeCloseTo(eka * 0.6 + ikpa * 0.4, 9);
      }),
    );
  });

  it('cases that are all finished count as cases / target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }), (cases, target) => {
        const value = valueOf(weightedStages([cases, cases, cases, cases], [15, 40, 30, 15], cases, target));
        expect(value).toBeCloseTo((cases / target) * 100, 9);
      }),
    );
  });
});

describe('components of a table (M-9)', () => {
  const part = (value: number, weight: number | null = null, of: number | null = null) => ({
    value,
    weight,
    of,
  });

  it.each([
    // BAB III: IKU 6.1 (mean of two shares), IKU 7.1 (stages of 6 cases), NKA 60/40, SAKIP 2021 (points of their weight).
    ['shares without weights', [part(1507, null, 1524), part(1490, null, 1491)], 'mean', 99.41],
    ['stages', [part(6, 15, 6), part(6, 40, 6), part(6, 30, 6), part(5, 15, 6)], 'weighted', 97.5],
    ['figures with weights', [part(88.2, 60), part(94.05, 40)], 'weighted', 90.54],
    ['points out of their weight', [part(24.5, 30), part(19.79, 25), part(34, 45)], 'sum', 78.29],
  ] as const)('takes %s as a %s', (_, parts, rule, wanted) => {
    const index = valueOf(componentIndex(parts));
    expect(index.rule).toBe(rule);
    expect(roundHalfAway(index.value, 2)).toBe(wanted);
  });

  it('refuses weights that only some components have, no component, and a share of nothing', () => {
    expect(codesOf(componentIndex([part(90, 60), part(95)]))).toEqual(['weights-not-complete']);
    expect(codesOf(componentIndex([]))).toEqual(['no-indicator']);
    expect(codesOf(componentIndex([part(1, null, 0)]))).toEqual(['target-zero']);
  });

  it('does not depend on the order of the components', () => {
    const parts = fc.array(
      fc.record({ value: fc.integer({ min: 0, max: 200 }), weight: fc.integer({ min: 1, max: 50 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(parts, (some) => {
        const [there, back] = [some, [...some].reverse()].map((list) =>
          valueOf(componentIndex(list.map(({ value, weight }) => part(value, weight)))),
        );
        expect(back?.rule).toBe(there?.rule);
        expect(back?.value).toBeCloseTo(there?.value as number, 9);
      }),
    );
  });
});
