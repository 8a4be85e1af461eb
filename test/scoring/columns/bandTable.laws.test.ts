import fc from 'fast-check';
import { bandOf } from '../../../src/scoring/bands';
import { BandTable, NO_BAND } from '../../../src/scoring/columns/bandTable';
import { METHOD_PRESETS } from '../../../src/scoring/index';
import type { Band } from '../../../src/scoring/method';

const TABLES = METHOD_PRESETS.flatMap(({ criterionBands, efficiencyBands, efficiencyCategories }) => [
  criterionBands,
  efficiencyBands,
  efficiencyCategories.bands,
]);
const endsOf = (bands: readonly Band[]): number[] =>
  bands.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);

/** Values at the ends of bands, a few steps of float noise beside them, and anywhere. */
const trial = fc.constantFrom(...TABLES).chain((bands) =>
  fc.record({
    bands: fc.shuffledSubarray([...bands], { minLength: 1 }),
    value: fc.oneof(
      fc
        .tuple(fc.constantFrom(...endsOf(bands)), fc.integer({ min: -40, max: 40 }))
        .map(([end, steps]) => end + steps * Number.EPSILON * Math.max(1, end / 2)),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    ),
  }),
);

describe('BandTable', () => {
  it('finds the band that bandOf finds, also where float noise decides and in holes', () => {
    fc.assert(
      fc.property(trial, ({ bands, value }) => {
        const band = bandOf(value, bands);
        expect(new BandTable(bands).find(value)).toBe(band === null ? NO_BAND : bands.indexOf(band));
      }),
      { numRuns: 2000 },
    );
  });
});
