import fc from 'fast-check';
import { bandOf, BPOM_2021, checkBands, checkOverlaps, type Band } from '../../src/scoring/index';

function band(
  id: string,
  from: number | null,
  fromOp: '<' | '<=',
  to: number | null,
  toOp: '<' | '<=',
): Band {
  return { id, label: id, from, fromOp, to, toOp, tone: 'neutral' };
}

const low = band('low', null, '<', 50, '<');
const middle = band('middle', 50, '<=', 90, '<');
const high = band('high', 90, '<=', null, '<');

describe('checkBands (M-16)', () => {
  it('accepts a table that covers every value once, in any order', () => {
    expect(checkBands([high, low, middle])).toEqual([]);
  });

  it.each<[string, readonly Band[], object]>([
    [
      'the hole of real tables, 90 to 91',
      [low, middle, band('high', 91, '<=', null, '<')],
      { code: 'band-gap', subject: { after: 'middle', before: 'high' }, data: { from: 90, to: 91 } },
    ],
    [
      'exactly 110 in no band (BAB II E)',
      [band('baik', null, '<', 110, '<'), band('sangat-baik', 110, '<', null, '<')],
      {
        code: 'band-gap',
        subject: { after: 'baik', before: 'sangat-baik' },
        data: { at: 110 },
      },
    ],
    [
      'exactly 50 in two bands',
      [band('low', null, '<', 50, '<='), middle, high],
      {
        code: 'band-overlap',
        subject: { after: 'low', before: 'middle' },
        data: { at: 50 },
      },
    ],
    [
      'bands that overlap',
      [band('low', null, '<', 60, '<'), middle, high],
      { code: 'band-overlap', subject: { after: 'low', before: 'middle' }, data: { from: 50, to: 60 } },
    ],
    [
      'no lower end',
      [middle, high],
      { code: 'band-end-missing', subject: { band: 'middle' }, data: { end: 'low', bound: 50 } },
    ],
    [
      'no upper end',
      [low, middle],
      { code: 'band-end-missing', subject: { band: 'middle' }, data: { end: 'high', bound: 90 } },
    ],
    ['no band at all', [], { code: 'band-end-missing', data: { end: 'both' } }],
    [
      'a band without a value',
      [low, band('middle', 90, '<=', 50, '<'), high],
      { code: 'band-empty', subject: { band: 'middle' }, data: { from: 90, to: 50 } },
    ],
    [
      'a bound that is no figure',
      [band('low', null, '<', NaN, '<')],
      { code: 'not-finite', subject: { band: 'low' } },
    ],
  ])('names %s', (_name, bands, issue) => {
    expect(checkBands(bands)).toEqual([{ severity: 'error', ...issue }]);
  });

  it('accepts a band of one value between open ones', () => {
    expect(
      checkBands([
        band('a', null, '<', 100, '<'),
        band('b', 100, '<=', 100, '<='),
        band('c', 100, '<', null, '<'),
      ]),
    ).toEqual([]);
  });

  it('names each of several holes', () => {
    const bands = [low, band('middle', 51, '<=', 90, '<'), band('high', 91, '<=', null, '<')];
    expect(checkBands(bands).map(({ data }) => data)).toEqual([
      { from: 50, to: 51 },
      { from: 90, to: 91 },
    ]);
  });
});

/** A table made by cutting the line at random points, each cut closed downwards or upwards. */
const table = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -50, max: 150 }), fc.boolean()), {
    minLength: 1,
    maxLength: 8,
    selector: ([cut]) => cut,
  })
  .map((cuts) => [...cuts].sort(([one], [two]) => one - two))
  .map((cuts) =>
    Array.from({ length: cuts.length + 1 }, (_, place): Band => {
      const [before, after] = [cuts[place - 1], cuts[place]];
      return band(
        `band-${place}`,
        before?.[0] ?? null,
        before?.[1] ? '<' : '<=',
        after?.[0] ?? null,
        after?.[1] ? '<=' : '<',
      );
    }),
  );
const value = fc.oneof(fc.integer({ min: -60, max: 160 }), fc.double({ min: -60, max: 160, noNaN: true }));
const holders = (of: number, bands: readonly Band[]): number =>
  bands.filter((one) => bandOf(of, [one]) !== null).length;

describe('checkBands and bandOf agree', () => {
  it('a table that passes puts every value in exactly one band', () => {
    fc.assert(
      fc.property(table, value, (bands, of) => {
        expect(checkBands(bands)).toEqual([]);
        expect(holders(of, bands)).toBe(1);
      }),
    );
  });

  it('a table with one band taken out or closed wrongly is refused', () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.boolean(), (bands, pick, isRemoved) => {
        const place = pick % bands.length;
        const broken = isRemoved
          ? bands.filter((_, at) => at !== place)
          : bands.map((one, at): Band => (at === 0 ? { ...one, toOp: one.toOp === '<' ? '<=' : '<' } : one));
        expect(checkBands(broken)).not.toEqual([]);
      }),
    );
  });
});

describe('checkOverlaps (M-21)', () => {
  it('accepts holes, as kategori has them, and refuses overlaps', () => {
    expect(checkOverlaps(BPOM_2021.efficiencyCategories.bands)).toEqual([]);
    expect(
      checkOverlaps([band('a', 0, '<=', 1, '<='), band('b', 1, '<=', 2, '<=')]).map(({ code }) => code),
    ).toEqual(['band-overlap']);
  });
});
