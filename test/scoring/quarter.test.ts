import fc from 'fast-check';
import {
  achievementOfYear,
  quarterAchievement,
  quarterState,
  yearActual,
  yearTarget,
  type QuarterInput,
  type QuarterKind,
} from '../../src/scoring/index';
import { codesOf, printed, valueOf } from '../helpers/scoring';

const quarters = (
  ...figures: readonly (readonly [number | null, number | null])[]
): readonly QuarterInput[] =>
  figures.map(([target, actual], place) => ({
    quarter: (place + 1) as QuarterInput['quarter'],
    target,
    actual,
  }));

const all = quarters([10, 8], [20, 25], [30, null], [40, 50]);

describe('quarterAchievement by type (M-7)', () => {
  it.each<[QuarterKind, readonly (number | string)[]]>([
    ['kumulatif', [80, 125, 'actual-missing', 125]],
    ['jumlah', [80, 110, 110, (83 / 70) * 100]],
    ['nilai-akhir', [80, 125, (25 / 30) * 100, 125]],
    ['rata-rata', [80, 110, 110, (83 / 70) * 100]],
  ])('%s', (kind, wanted) => {
    const found = ([1, 2, 3, 4] as const).map((quarter) => {
      const result = quarterAchievement(all, quarter, kind);
      return result.ok ? result.value : result.issues[0].code;
    });
    found.forEach((value, place) => {
      const want = wanted[place];
      if (typeof want === 'number') expect(value).toBeCloseTo(want, 9);
      else expect(value).toBe(want);
    });
  });

  it('gives TW I of IKU 1.1 as printed (Lampiran 10)', () => {
    expect(valueOf(quarterAchievement(quarters([83.6, 89.57]), 1))).toBeCloseTo(107.14114832535886, 9);
  });

  it('tells the state apart: the sum and the mean stand against the year differently', () => {
    const ofYear = (kind: QuarterKind): number =>
      valueOf(achievementOfYear(valueOf(quarterState(all, 4, kind)), 100));
    expect([ofYear('kumulatif'), ofYear('jumlah'), ofYear('nilai-akhir'), ofYear('rata-rata')]).toEqual([
      50,
      83,
      50,
      83 / 3,
    ]);
  });

  it.each<[string, readonly QuarterInput[], QuarterKind, string]>([
    ['a quarter without target', quarters([null, 5]), 'kumulatif', 'quarter-target-missing'],
    ['a quarter that is not there', [], 'kumulatif', 'quarter-target-missing'],
    ['a sum with a target missing', quarters([null, 5], [10, 5]), 'jumlah', 'quarter-target-missing'],
    ['nothing measured yet', quarters([10, null]), 'jumlah', 'actual-missing'],
    ['target 0', quarters([0, 5]), 'kumulatif', 'target-zero'],
  ])('refuses %s', (_name, input, kind, code) => {
    expect(codesOf(quarterAchievement(input, Math.max(input.length, 1) as 1, kind))).toEqual([code]);
  });

  it('refuses to add percents of the year to counts (M-8)', () => {
    const mixed: QuarterInput[] = [
      { quarter: 1, target: 20, actual: 5, isShareOfYear: true },
      { quarter: 2, target: 40, actual: 42 },
    ];
    expect(codesOf(quarterAchievement(mixed, 2, 'jumlah'))).toEqual(['unit-mismatch']);
    expect(valueOf(quarterAchievement(mixed, 2, 'kumulatif'))).toBe(105);
  });

  it('adds range targets end by end', () => {
    const ranges: QuarterInput[] = [
      { quarter: 1, target: { from: 8, to: 10 }, actual: 9 },
      { quarter: 2, target: 10, actual: 13 },
    ];
    expect(valueOf(quarterState(ranges, 2, 'jumlah')).target).toEqual({ from: 18, to: 20 });
    expect(valueOf(quarterAchievement(ranges, 2, 'jumlah'))).toBeCloseTo(110, 9);
  });
});

describe('achievementOfYear (M-7, M-8)', () => {
  it('stands shares of the year against 100 %: 5 % of 40 schools is 5', () => {
    const state = { target: 20, actual: 5, isShareOfYear: true };
    expect(valueOf(achievementOfYear(state, 40))).toBe(5);
  });
});

describe('the year that quarters make up (M-7)', () => {
  it.each<[QuarterKind, number | null, number | null]>([
    ['kumulatif', 40, 50],
    ['jumlah', 100, 83],
    ['nilai-akhir', 40, 50],
    ['rata-rata', 25, 83 / 3],
  ])('%s: target %d, realisasi %d', (kind, target, actual) => {
    expect(yearTarget(all, kind)).toBe(target);
    expect(yearActual(all, kind, target)).toBe(actual);
  });

  it('knows no year without TW IV when figures are cumulative', () => {
    const half = quarters([10, 8], [20, 25]);
    expect([yearTarget(half, 'kumulatif'), yearActual(half, 'kumulatif', 40)]).toEqual([null, null]);
  });

  it.each<[QuarterKind, number]>([
    ['jumlah', 83],
    ['rata-rata', 83 / 3],
  ])('%s: needs no targets of the quarters beside one of the year', (kind, actual) => {
    const untargeted = all.map((input) => ({ ...input, target: null }));
    expect(yearActual(untargeted, kind, 100, true)).toBe(actual);
    expect(yearActual(untargeted, kind, null)).toBeNull();
  });

  it('turns shares of the year into counts by its target (M-8)', () => {
    const share: QuarterInput[] = [{ quarter: 4, target: 100, actual: 105, isShareOfYear: true }];
    expect([
      yearActual(share, 'kumulatif', 40),
      yearActual(share, 'kumulatif', null),
      yearTarget(share, 'kumulatif'),
    ]).toEqual([42, null, null]);
  });
});

describe('quarters keep their laws', () => {
  const filled = fc
    .array(fc.tuple(printed(1, 100), printed(0, 100)), { minLength: 4, maxLength: 4 })
    .map((rows) => quarters(...rows));

  it('all types agree on a single filled quarter', () => {
    fc.assert(
      fc.property(
        filled,
        fc.constantFrom<QuarterKind>('jumlah', 'nilai-akhir', 'rata-rata'),
        (rows, kind) => {
          expect(valueOf(quarterAchievement(rows, 1, kind))).toBeCloseTo(
            valueOf(quarterAchievement(rows, 1, 'kumulatif')),
            9,
          );
        },
      ),
    );
  });

  it('entering sums cumulatively gives what the type jumlah gives', () => {
    fc.assert(
      fc.property(filled, fc.constantFrom(1, 2, 3, 4), (rows, through) => {
        const running = rows.map((row, place) => ({
          ...row,
          target: rows.slice(0, place + 1).reduce((sum, { target }) => sum + (target as number), 0),
          actual: rows.slice(0, place + 1).reduce((sum, { actual }) => sum + (actual as number), 0),
        }));
        expect(valueOf(quarterAchievement(running, through as 1, 'kumulatif'))).toBeCloseTo(
          valueOf(quarterAchievement(rows, through as 1, 'jumlah')),
          6,
        );
      }),
    );
  });

  it('does not look at the order of the quarters', () => {
    fc.assert(
      fc.property(
        filled,
        fc.constantFrom<QuarterKind>('kumulatif', 'jumlah', 'nilai-akhir', 'rata-rata'),
        (rows, kind) => {
          const [forth, back] = [
            quarterAchievement(rows, 3, kind),
            quarterAchievement([...rows].reverse(), 3, kind),
          ];
          expect(valueOf(back)).toBeCloseTo(valueOf(forth), 9);
        },
      ),
    );
  });
});
