import { BPOM_2021, scoreIndicators } from '../../src/scoring/index';

/** A kegiatan and its two parts, whose money it is the sum of. */
const input = {
  indicators: [
    {
      id: 'sum',
      objective: '1',
      target: 10,
      actual: 5,
      budgetCeiling: 100,
      budgetSpent: 90,
      isSumOfRows: true,
    },
    { id: 'a', objective: '1', target: 10, actual: 9, budgetCeiling: 60, budgetSpent: 55 },
    { id: 'b', objective: '1', target: 10, actual: 10, budgetCeiling: 40, budgetSpent: 35 },
  ],
  objectives: [{ id: '1', perspective: null }],
  perspectives: [],
};

describe('a row that is the sum of others', () => {
  const { indicators, objectives, unit, total } = scoreIndicators(input, BPOM_2021);

  it('has a capaian of its own', () => {
    expect(indicators.map(({ achievement }) => achievement)).toEqual([50, 90, 100]);
  });

  it('has no part in sums and means (#10)', () => {
    expect(objectives[0]).toMatchObject({
      score: 95,
      indicatorCount: 2,
      budgetCeiling: 100,
      budgetSpent: 90,
    });
    expect(unit).toMatchObject({ outputPercent: 95, budgetCeiling: 100, budgetSpent: 90 });
    expect(total.score).toBe(95);
  });
});
