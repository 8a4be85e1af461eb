import { PLANTS, trial } from '../bench/plantedFaults';

// The share over many more is measured by `npm run bench:audit`; here a few of every kind must hold.
describe('planted faults', () => {
  it.each(Object.keys(PLANTS))('finds "%s" without a false alarm', (kind) => {
    for (const seed of [1, 2, 3, 4]) {
      const result = trial(kind, seed);
      expect(result).toMatchObject({ isFound: true, falseAlarms: [] });
    }
  });
});
