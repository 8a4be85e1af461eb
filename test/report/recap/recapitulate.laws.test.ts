import fc from 'fast-check';
import { recapitulate } from '../../../src/report/recap/recapitulate';
import type { UnitSummary } from '../../../src/report/recap/unitSummary';
import { unit } from './unit';

const WORDS = ['obat', 'aman', 'layanan', 'prima', 'pengawasan', 'sarana', 'laboratorium', 'keuangan'];
const score = fc.option(fc.double({ min: 0, max: 150, noNaN: true }), { nil: null });
const objective = fc.tuple(
  fc.integer({ min: 1, max: 6 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' ')),
  score,
);
const units: fc.Arbitrary<UnitSummary[]> = fc
  .array(
    fc.record({
      workUnit: fc.constantFrom(null, 'Balai A', 'BALAI A', 'Balai B', 'Loka C'),
      year: fc.constantFrom(null, 2020, 2021),
      objectives: fc.array(objective, { maxLength: 6 }),
      total: score,
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map((each, at) => unit(`${at}.xlsx`, each)));

describe('any recap', () => {
  it('holds every score of every unit exactly once', () => {
    fc.assert(
      fc.property(units, (all) => {
        const recap = recapitulate(all);
        expect(recap.units).toHaveLength(all.length);
        for (const { summary, objectives } of recap.units) {
          const kept = objectives.filter((own) => own !== null).map((own) => own.score);
          expect(kept.sort()).toEqual(summary.objectives.map((own) => own.score).sort());
          expect(objectives).toHaveLength(recap.objectives.length);
        }
        const held = recap.objectives.reduce((sum, { files }) => sum + files.length, 0);
        expect(held).toBe(all.reduce((sum, { objectives }) => sum + objectives.length, 0));
      }),
    );
  });

  it('is the same whatever the order of the files', () => {
    fc.assert(
      fc.property(
        units.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, other]) => {
          expect(recapitulate(other)).toEqual(recapitulate(all));
        },
      ),
    );
  });

  it('gives as many ranks as there are totals, and in one period no better rank to a lower total', () => {
    fc.assert(
      fc.property(units, (all) => {
        const ranked = recapitulate(all).units.filter(({ rank }) => rank !== null);
        expect(ranked).toHaveLength(all.filter(({ total }) => total.score !== null).length);
        for (const one of ranked) {
          const above = ranked.filter(
            ({ group, rank }) => group === one.group && (rank as number) < (one.rank as number),
          );
          expect(one.rank).toBe(above.length + 1);
          const mates = ranked.filter(({ group }) => group === one.group);
          expect(new Set(mates.flatMap(({ summary: { year } }) => year ?? [])).size).toBeLessThan(2);
          expect(
            above.every(
              ({ summary }) => (summary.total.score as number) > (one.summary.total.score as number),
            ),
          ).toBe(true);
        }
      }),
    );
  });
});
