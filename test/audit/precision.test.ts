import fc from 'fast-check';
import { agrees, halfUnit, inputSlack, showsAs } from '../../src/audit/precision';
import type { Field } from '../../src/sheet/fields';
import type { LocatedCell } from '../../src/sheet/table';

const cell = (field: Field, decimals: number | null): LocatedCell => ({
  value: 1,
  text: '1',
  decimals,
  hasFormula: false,
  ref: { field },
  cell: { sheet: 'A', row: 0, column: 0 },
});

describe('agreement of printed figures', () => {
  it('is within half a unit of the last shown decimal, the half itself in', () => {
    expect(agrees(101.48, 101.4849, 2)).toBe(true);
    expect(agrees(101.48, 101.475, 2)).toBe(true);
    expect(agrees(101.48, 101.4851, 2)).toBe(false);
    expect(agrees(101, 101.5, 0)).toBe(true);
    expect(agrees(101, 101.51, 0)).toBe(false);
  });

  it('is equality for a figure that is held in full, but for what floats cannot hold', () => {
    expect(agrees(0.1 + 0.2, 0.3, null)).toBe(true);
    expect(agrees(27_872_963_889, 27_872_963_890, null)).toBe(false);
  });

  it('holds for every figure and its own rounding', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, d) => agrees(Math.round(value * 10 ** d) / 10 ** d, value, d),
      ),
      { seed: 7 },
    );
  });

  it('shows as: rounded alike, halves away from zero', () => {
    expect(showsAs(61.245, 61.25, 2)).toBe(true);
    expect(showsAs(61.244, 61.25, 2)).toBe(false);
    expect(showsAs(61.25, 61.25, null)).toBe(true);
    expect(showsAs(61.2504, 61.25, null)).toBe(false);
  });
});

describe('rounding that an input may have', () => {
  it('is half a unit for measured figures with decimals', () => {
    expect(inputSlack(cell('actual', 2))).toBe(0.005);
    expect(halfUnit({ decimals: 1 })).toBe(0.05);
    expect(halfUnit({ decimals: null })).toBe(0);
  });

  it('is none for counts and for what is set', () => {
    expect(inputSlack(cell('actual', 0))).toBe(0);
    expect(inputSlack(cell('target', 2))).toBe(0);
    expect(inputSlack(cell('budget-ceiling', 1))).toBe(0);
  });
});
