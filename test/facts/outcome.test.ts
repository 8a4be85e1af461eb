import { isNationalComparable } from '../../src/facts/nationalTarget';
import { outcomeOf, type Outcome } from '../../src/facts/outcome';
import { BPOM_2021, scoreIndicators, type Direction } from '../../src/scoring/index';
import { indicator } from '../app/indicators';

function outcome(
  target: number | null,
  actual: number | null,
  direction: Direction = 'maksimal',
  minimalForm: 'A' | 'B' = 'A',
): Outcome {
  const [score] = scoreIndicators(
    {
      indicators: [{ id: '1', objective: 's1', target, actual, direction }],
      objectives: [{ id: 's1', perspective: null }],
      perspectives: [],
    },
    { ...BPOM_2021, minimalForm },
  ).indicators;
  if (!score) throw new Error('no score');
  return outcomeOf(indicator({ id: '1', direction }), score, BPOM_2021);
}

describe('what became of a target', () => {
  it('is told of none at all where form B has no capaian for it (M-2, M-5)', () => {
    expect(outcome(22, 0, 'minimal', 'B')).toBe('exceeded');
    expect(outcome(0, 0, 'minimal', 'B')).toBe('reached');
    expect(outcome(-3, 0, 'minimal', 'B')).toBe('not-computed');
  });

  it.each([
    [90, 95, 'maksimal', 'exceeded'],
    [90, 90, 'maksimal', 'reached'],
    [90, 89.9, 'maksimal', 'missed'],
    // Less is better: 8 of at most 10 is better than asked, 12 is worse (M-2 form A: 120 and 80).
    [10, 8, 'minimal', 'exceeded'],
    [10, 12, 'minimal', 'missed'],
    // No gratification at all where none is allowed has no capaian, but is reached (M-4).
    [0, 0, 'minimal', 'reached'],
    [0, 2, 'minimal', 'not-computed'],
    [0, 0, 'maksimal', 'not-computed'],
    [90, null, 'maksimal', 'not-measured'],
    [null, 90, 'maksimal', 'no-target'],
  ] as const)('%s against %s, %s, is %s', (target, actual, direction, expected) => {
    expect(outcome(target, actual, direction)).toBe(expected);
  });
});

describe('a national target', () => {
  const units = [42, 20, 30].map((value) => ({
    workUnit: String(value),
    actual: { value, cell: { sheet: 'S', row: 0, column: 0 } },
  }));

  it('that is the sum of the country is no target of one office', () => {
    // IKU 5.2 of the 2021 report: 1,330 schools nationally.
    expect(isNationalComparable(1330, units, 'sekolah')).toBe(false);
  });

  it('in percent or of the size of the units is one', () => {
    expect(isNationalComparable(83.6, units, '%')).toBe(true);
    expect(isNationalComparable(40, units, 'sekolah')).toBe(true);
  });
});
