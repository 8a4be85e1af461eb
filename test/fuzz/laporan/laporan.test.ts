import { reportTrial } from './trial';

/**
 * Offices with quarters, months, other years, units of money, predicates, no sasaran and targets in words.
 * `npm run fuzz:reports` makes as many as one likes.
 */
const OFFICES = [
  ['e81', 4],
  ['tahun', 3],
  ['nko', 4],
  ['fra', 1],
  ['bulanan', 4],
  ['bagian', 4],
] as const;

describe('the report of a made office', () => {
  it.each(OFFICES)(
    'of the form %s (%i) has every figure and sentence as the office is, and Periksa finds nothing in it',
    async (form, seed) => {
      const trial = await reportTrial(seed, form);
      expect(trial?.wrong).toEqual([]);
      expect(trial?.findings).toEqual([]);
      expect(trial?.count).toBeGreaterThan(50);
    },
  );
});
