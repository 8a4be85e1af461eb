import fc from 'fast-check';
import { achievement, type Direction, type Target } from '../../src/scoring/index';
import { anyNumber, codesOf, printed, valueOf } from '../helpers/scoring';

describe('achievement, maksimal (M-1)', () => {
  it.each([
    [91.5, 92.25, 100.81967213114754], // Tabel 3.3, IKU 1.1
    [2, 1.225, 61.25], // Lampiran 9, IKU 10.2
    [97, 97.5, 100.51546391752578], // Tabel 3.3, IKU 7.1
    [100, 0, 0],
    [5, -2, -40],
  ])('target %d, realisasi %d is %d', (target, actual, wanted) => {
    expect(valueOf(achievement(target, actual))).toBeCloseTo(wanted, 9);
  });
});

describe('achievement, the other directions (M-2)', () => {
  it.each<[Target, number, Direction, 'A' | 'B', number]>([
    [10, 8, 'minimal', 'A', 120],
    [10, 12, 'minimal', 'A', 80],
    [10, 25, 'minimal', 'A', -50],
    [10, 8, 'minimal', 'B', 125],
    [10, 20, 'minimal', 'B', 50],
    [10, 12, 'stabil', 'A', 80],
    [10, 8, 'stabil', 'A', 80],
    [10, 10, 'stabil', 'A', 100],
    [{ from: 80, to: 90 }, 85, 'maksimal', 'A', 100],
    [{ from: 80, to: 90 }, 90, 'maksimal', 'A', 100],
    [{ from: 80, to: 90 }, 99, 'maksimal', 'A', 110],
    [{ from: 80, to: 90 }, 60, 'maksimal', 'A', 75],
    [{ from: 0, to: 5 }, 0, 'minimal', 'A', 100],
    // "Kondisi khusus" of the regulation: [1 + (1 - R/B)] x 100 with B the bound that is passed.
    [{ from: 4, to: 5 }, 3, 'minimal', 'A', 125],
    [{ from: 4, to: 5 }, 6, 'minimal', 'A', 80],
    [{ from: 7, to: 8 }, 10, 'minimal', 'B', 80],
    [{ from: 4, to: 5 }, 6, 'stabil', 'A', 80],
  ])('target %j, realisasi %d, %s form %s is %d', (target, actual, direction, form, wanted) => {
    expect(valueOf(achievement(target, actual, direction, form))).toBeCloseTo(wanted, 9);
  });

  it('writes form A as PermenPANRB 8/2021 does: [1 + (1 - R/T)] x 100', () => {
    fc.assert(
      fc.property(printed(1, 1000), printed(0, 3000), (target, actual) => {
        const written = (1 + (1 - actual / target)) * 100;
        expect(valueOf(achievement(target, actual, 'minimal'))).toBeCloseTo(written, 6);
      }),
    );
  });
});

describe('achievement refuses (M-4, M-5)', () => {
  it.each<[string, Target | null, number | null, Direction, 'A' | 'B', string]>([
    ['no target', null, 5, 'maksimal', 'A', 'target-missing'],
    ['no target and no realisasi', null, null, 'maksimal', 'A', 'target-missing'],
    ['not measured', 5, null, 'maksimal', 'A', 'actual-missing'],
    ['target 0', 0, 5, 'maksimal', 'A', 'target-zero'],
    ['0 of 0', 0, 0, 'minimal', 'A', 'target-zero'],
    ['a negative target', -5, -3, 'maksimal', 'A', 'target-negative'],
    ['form B with realisasi 0', 5, 0, 'minimal', 'B', 'actual-zero'],
    ['a range from high to low', { from: 90, to: 80 }, 85, 'maksimal', 'A', 'target-range-invalid'],
    ['a range of no figures', { from: NaN, to: 80 }, 85, 'maksimal', 'A', 'target-range-invalid'],
    ['below a range from 0', { from: 0, to: 5 }, -1, 'maksimal', 'A', 'target-zero'],
    ['NaN as realisasi', 5, NaN, 'maksimal', 'A', 'not-finite'],
    ['infinite target', Infinity, 5, 'maksimal', 'A', 'not-finite'],
    ['overflow', 1e-300, 1e300, 'maksimal', 'A', 'not-finite'],
  ])('%s', (_name, target, actual, direction, form, code) => {
    expect(codesOf(achievement(target, actual, direction, form))).toEqual([code]);
  });
});

describe('achievement keeps its laws', () => {
  const direction = fc.constantFrom<Direction>('maksimal', 'minimal', 'stabil');
  const form = fc.constantFrom<'A' | 'B'>('A', 'B');

  it('is 100 when the target is met exactly, in every direction', () => {
    fc.assert(
      fc.property(printed(1, 1e6), direction, form, (target, toward, how) => {
        expect(valueOf(achievement(target, target, toward, how))).toBeCloseTo(100, 9);
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(
        printed(1, 1000),
        printed(1, 1000),
        printed(1, 100),
        direction,
        form,
        (target, actual, unit, toward, how) => {
          const other = valueOf(achievement(target * unit, actual * unit, toward, how));
          expect(other).toBeCloseTo(valueOf(achievement(target, actual, toward, how)), 6);
        },
      ),
    );
  });

  it('rises with realisasi under maksimal and falls under minimal', () => {
    fc.assert(
      fc.property(printed(1, 1000), printed(1, 1000), printed(1, 10), form, (target, actual, more, how) => {
        const step = (toward: Direction): number =>
          valueOf(achievement(target, actual + more, toward, how)) -
          valueOf(achievement(target, actual, toward, how));
        expect(step('maksimal')).toBeGreaterThan(0);
        expect(step('minimal')).toBeLessThan(0);
      }),
    );
  });

  it('lets no NaN and no Infinity out', () => {
    const target = fc.oneof(anyNumber, fc.record({ from: anyNumber, to: anyNumber }), fc.constant(null));
    fc.assert(
      fc.property(target, fc.option(anyNumber), direction, form, (wanted, actual, toward, how) => {
        const result = achievement(wanted, actual, toward, how);
        expect(!result.ok || Number.isFinite(result.value)).toBe(true);
      }),
    );
  });
});
