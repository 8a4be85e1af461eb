import fc from 'fast-check';
import { geometricMean, objectiveScore, perspectiveScore, totalScore } from '../../src/scoring/index';
import { anyNumber, codesOf, printed, valueOf } from '../helpers/scoring';

const scores = fc.array(printed(0, 200), { minLength: 1, maxLength: 30 });
const weighted = fc.array(fc.tuple(printed(0, 200), printed(1, 100)), { minLength: 1, maxLength: 30 });

describe('objectiveScore (M-10)', () => {
  it.each([
    [[99.41, 100], null, 99.705], // SK 6
    [[102.86486486486487, 61.25], null, 82.05743243243244], // SK 10
    [[100, 110], [1, 1], 105],
    [[100, 110], [2, 1], 103.33333333333333],
    [[100, 110], [40, 20], 103.33333333333333],
    [[101.56], [7], 101.56],
  ])('%j by %j is %d', (values, weights, wanted) => {
    expect(valueOf(objectiveScore(values, weights))).toBeCloseTo(wanted, 9);
  });

  it.each([
    ['no indicator', [], null, 'no-indicator'],
    ['weights of another length', [1, 2], [1], 'length-mismatch'],
    ['a weight of 0', [1, 2], [1, 0], 'weight-not-positive'],
    ['a negative weight', [1, 2], [1, -1], 'weight-not-positive'],
    ['a weight that is no figure', [1, 2], [1, NaN], 'weight-not-positive'],
    ['a value that is no figure', [1, NaN], null, 'not-finite'],
    ['a sum beyond all figures', [1e308, 1e308], null, 'not-finite'],
  ])('refuses %s', (_name, values, weights, code) => {
    expect(codesOf(objectiveScore(values, weights))).toEqual([code]);
  });

  it('is the plain mean when all weights are equal', () => {
    fc.assert(
      fc.property(scores, printed(1, 100), (values, weight) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(
          valueOf(
            objectiveScore(
              values,
              values.map(() => weight),
            ),
          ),
        ).toBeCloseTo(mean, 9);
      }),
    );
  });

  it.each(['arithmetic', 'geometric'] as const)(
    '%s: row order is irrelevant, and it lies between the extremes',
    (kind) => {
      fc.assert(
        fc.property(weighted, fc.infiniteStream(fc.nat()), (rows, keys) => {
          const shuffled = rows
            .map((row) => ({ row, key: keys.next().value as number }))
            .sort((one, two) => one.key - two.key)
            .map(({ row }) => row);
          const score = (list: typeof rows): number =>
            valueOf(
              objectiveScore(
                list.map(([value]) => value),
                list.map(([, weight]) => weight),
                kind,
              ),
            );
          expect(score(shuffled)).toBeCloseTo(score(rows), 9);
          const values = rows.map(([value]) => value);
          expect(score(rows)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(score(rows)).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }),
      );
    },
  );

  it('counts an indicator of weight 2 as two indicators', () => {
    fc.assert(
      fc.property(scores, printed(0, 200), (values, key) => {
        const once = objectiveScore([...values, key], [...values.map(() => 1), 2]);
        expect(valueOf(once)).toBeCloseTo(valueOf(objectiveScore([...values, key, key])), 9);
      }),
    );
  });

  it('lets no NaN and no Infinity out', () => {
    fc.assert(
      fc.property(fc.array(anyNumber), fc.option(fc.array(anyNumber)), (values, weights) => {
        for (const kind of ['arithmetic', 'geometric'] as const) {
          const result = objectiveScore(values, weights, kind);
          expect(!result.ok || Number.isFinite(result.value)).toBe(true);
        }
      }),
    );
  });

  it('keeps a million small terms beside a large one', () => {
    const values = [1e15, ...Array.from({ length: 1_000_000 }, () => 0.1)];
    expect(valueOf(objectiveScore(values)) * values.length - 1e15).toBeCloseTo(100_000, 0);
  });
});

describe('geometricMean (M-13)', () => {
  it.each([
    [[50, 200], 100],
    [[90], 90],
    [[80, 90, 100], 89.62809493114328],
    [[0, 100], 0],
  ])('of %j is %d', (values, wanted) => expect(valueOf(geometricMean(values))).toBeCloseTo(wanted, 9));

  it('refuses a negative value', () => {
    expect(codesOf(geometricMean([-1, 100]))).toEqual(['geometric-mean-not-positive']);
  });

  it('is never above the arithmetic mean', () => {
    fc.assert(
      fc.property(scores, (values) => {
        expect(valueOf(geometricMean(values))).toBeLessThanOrEqual(valueOf(objectiveScore(values)) + 1e-9);
      }),
    );
  });
});

describe('perspectiveScore (M-11) and totalScore (M-12)', () => {
  it('takes the mean of the sasaran of a perspective (Lampiran 5: Stakeholders 101.92)', () => {
    const sasaran = [102.72652239147817, 101.56338028169014, 101.48039961213078];
    expect(valueOf(perspectiveScore(sasaran))).toBeCloseTo(101.9234340950997, 9);
  });

  it('takes the mean of the perspectives (98.20), or weights them', () => {
    const perspectives = [101.9234340950997, 99.5834058044074, 93.08241021079009];
    expect(valueOf(totalScore(perspectives))).toBeCloseTo(98.1964167034324, 9);
    expect(valueOf(totalScore([100, 80], [3, 1]))).toBeCloseTo(95, 9);
  });

  it('refuses an empty list', () => {
    expect([...codesOf(perspectiveScore([])), ...codesOf(totalScore([]))]).toEqual([
      'no-objective',
      'no-objective',
    ]);
  });
});
