import { digitCause } from '../../src/audit/digits';

const cause = (value: number, right: number, decimals: number | null = 2): string | null =>
  digitCause({ value, decimals }, right)?.code ?? null;

describe('digitCause', () => {
  it.each([
    ['two digits swapped', 101.84, 101.48, 'digits-swapped'],
    ['a digit lost', 11.48, 101.48, 'digit-lost'],
    ['a digit too many', 1011.48, 101.48, 'digit-extra'],
    ['an extra digit that pushes the last one out', 100.15, 101.56, 'digit-extra'],
    ['one digit changed', 101.43, 101.48, 'digit-changed'],
    ['the decimal mark moved', 10148, 101.48, 'decimal-mark'],
  ])('%s', (_, printed, right, expected) => expect(cause(printed, right)).toBe(expected));

  it('says nothing of figures that differ in more than one slip', () => {
    expect(cause(95.2, 101.48)).toBeNull();
    expect(cause(118.44, 101.48)).toBeNull();
  });

  it('says nothing where there are too few digits to tell', () => {
    expect(cause(7, 9, 0)).toBeNull();
    expect(cause(21, 12, 0)).toBeNull();
    // Three digits, one changed: any two figures of three digits are near each other.
    expect(cause(121, 124, 0)).toBeNull();
  });

  it('says nothing of zero, of words, and of equal digits', () => {
    expect(cause(0, 101.48)).toBeNull();
    expect(cause(101.48, 0)).toBeNull();
    expect(digitCause({ value: 'Baik', decimals: null }, 101.48)).toBeNull();
  });
});
