import fc from 'fast-check';
import { achievement, sameUnit } from '../../src/scoring/index';
import { codesOf, printed, valueOf } from '../helpers/scoring';

const percent = (value: number) => ({ value, isPercent: true });
const count = (value: number) => ({ value, isPercent: false });

describe('sameUnit (M-8)', () => {
  it('leaves figures of one unit alone (IKU 5.2: TW I 20 % against 5 %, TW IV 40 against 42)', () => {
    expect(valueOf(sameUnit(percent(20), percent(5), 40))).toEqual({
      target: 20,
      actual: 5,
      isShareOfYear: true,
    });
    expect(valueOf(sameUnit(count(40), count(42), 40))).toEqual({
      target: 40,
      actual: 42,
      isShareOfYear: false,
    });
  });

  it('converts a count against a percent by the target of the year, and says so', () => {
    expect(sameUnit(percent(50), count(22), 40)).toEqual({
      ok: true,
      value: { target: 50, actual: 55.00000000000001, isShareOfYear: true },
      warnings: [
        {
          code: 'unit-converted',
          severity: 'warning',
          subject: { field: 'actual' },
          data: { from: 22, to: 55.00000000000001, target: 40 },
        },
      ],
    });
    expect(valueOf(sameUnit(count(20), percent(47.5), 40))).toEqual({
      target: 50,
      actual: 47.5,
      isShareOfYear: true,
    });
  });

  it.each([[null], [0], [-5]])('refuses when the target of the year is %s', (yearTarget) => {
    expect(codesOf(sameUnit(percent(20), count(8), yearTarget))).toEqual(['unit-mismatch']);
  });

  it('does not change the capaian: counts and their shares of the year give the same', () => {
    fc.assert(
      fc.property(printed(1, 100), printed(0, 100), printed(1, 100), (target, actual, year) => {
        const same = valueOf(sameUnit(percent((target / year) * 100), count(actual), year));
        expect(valueOf(achievement(same.target, same.actual))).toBeCloseTo(
          valueOf(achievement(target, actual)),
          6,
        );
      }),
    );
  });
});
