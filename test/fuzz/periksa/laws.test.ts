import { accusations } from './accusations';

/** A short run; every typed figure of these workbooks is right. */
const SEEDS = Array.from({ length: 40 }, (_, place) => 1 + place);

describe('Periksa on workbooks without a fault', () => {
  const all = SEEDS.map((seed) => accusations(seed));

  it('accuses no figure where everything was read as it is', () => {
    const accused = all.filter(({ isReadRight, asTyped }) => isReadRight && asTyped.length > 0);
    expect(
      accused.map(({ seed, asTyped }) => ({ seed, places: asTyped.map(({ places }) => places[0]) })),
    ).toEqual([]);
    expect(all.filter(({ isReadRight }) => isReadRight).length).toBeGreaterThan(20);
  });

  it('never doubts what hitung has written', () => {
    expect(all.flatMap(({ asWritten }) => asWritten)).toEqual([]);
  });

  it('counts everything once: the parts add up to what was looked at', () => {
    expect(all.filter(({ isSumWrong }) => isSumWrong).map(({ seed }) => seed)).toEqual([]);
    expect(all.reduce((sum, { checked }) => sum + checked, 0)).toBeGreaterThan(100);
  });
});
