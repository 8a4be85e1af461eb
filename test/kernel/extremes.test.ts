import { largestOf, smallestOf } from '../../src/kernel/extremes';

describe('the largest and the smallest of figures', () => {
  it('hold a million figures', () => {
    const figures = Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 1_000_003);
    const sorted = Float64Array.from(figures).sort();
    expect([smallestOf(figures), largestOf(figures)]).toEqual([sorted[0], sorted.at(-1)]);
  });

  it('of none are no bound', () => {
    expect([smallestOf([]), largestOf([])]).toEqual([Infinity, -Infinity]);
  });
});
