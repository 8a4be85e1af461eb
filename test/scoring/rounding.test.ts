import fc from 'fast-check';
import { cleanNoise, roundHalfAway } from '../../src/scoring/index';
import { anyNumber } from '../helpers/scoring';

describe('cleanNoise (M-15)', () => {
  it.each([
    [(63 / 70) * 100, 90],
    [0.1 + 0.2, 0.3],
    [1.2 - 1, 0.2],
    [99.70499999999999829, 99.705],
    [-(0.1 + 0.2), -0.3],
    [1e21, 1e21],
    [123456789012345680, 123456789012346000],
    [0, 0],
  ])('%d is %d', (noisy, clean) => expect(cleanNoise(noisy)).toBe(clean));

  it('gives no negative zero', () => expect(Object.is(cleanNoise(-0), 0)).toBe(true));

  it('gives back what is not finite', () => {
    expect([cleanNoise(NaN), cleanNoise(Infinity), cleanNoise(-Infinity)]).toEqual([
      NaN,
      Infinity,
      -Infinity,
    ]);
  });

  it('is the value at 15 significant digits, for every double', () => {
    const near = fc.tuple(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: -40, max: 40 }),
    );
    const noisy = near.map(
      ([digits, decimals, ulps]) => (digits / 10 ** decimals) * (1 + ulps * Number.EPSILON),
    );
    fc.assert(
      fc.property(fc.oneof(anyNumber, noisy), (value) => {
        const wanted = Number.isFinite(value) ? Number(value.toPrecision(15)) + 0 : value;
        expect(cleanNoise(value)).toBe(wanted);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('roundHalfAway (M-32)', () => {
  it.each([
    [99.705, 2, 99.71],
    [87.87499999999999, 2, 87.88],
    [-0.0029, 2, 0],
    [-99.705, 2, -99.71],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1250, -2, 1300],
    [1e-7, 2, 0],
    [5e-7, 6, 1e-6],
    [1e21, 2, 1e21],
    [27919789000.5, 0, 27919789001],
  ])('rounds %d to %i decimals as Excel does: %d', (value, decimals, rounded) => {
    expect(roundHalfAway(value, decimals)).toBe(rounded);
  });

  it('never gives -0', () => expect(Object.is(roundHalfAway(-0.0029, 2), 0)).toBe(true));

  it('gives back what is not finite', () => expect(roundHalfAway(NaN, 2)).toBeNaN());

  const decimal = fc.tuple(
    fc.integer({ min: -999_999_999, max: 999_999_999 }),
    fc.integer({ min: 0, max: 6 }),
  );

  it('rounds by the decimal digits, whatever the double behind them', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), ([digits, places], decimals) => {
        const cut = 10n ** BigInt(Math.max(places - decimals, 0));
        const magnitude = BigInt(Math.abs(digits));
        const whole = (magnitude + cut / 2n) / cut;
        const exact = Number(`${digits < 0 ? '-' : ''}${whole}e-${Math.min(places, decimals)}`) + 0;
        expect(roundHalfAway(Number(`${digits}e-${places}`), decimals)).toBe(exact);
      }),
    );
  });

  it('rounds once: rounding again changes nothing, and the sign does not matter', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), ([digits, places], decimals) => {
        const once = roundHalfAway(digits / 10 ** places, decimals);
        expect(roundHalfAway(once, decimals)).toBe(once);
        expect(roundHalfAway(-digits / 10 ** places, decimals) + once).toBe(0);
      }),
    );
  });
});
