import { lastFilledQuarter } from '../../src/app/throughQuarter';
import { indicator, located, quarter } from './indicators';

describe('lastFilledQuarter', () => {
  it('is the last quarter that any indicator has a realisasi of (M-7)', () => {
    const first = indicator({
      id: '1',
      quarters: [quarter(1, 20, 5), quarter(2, 50, null), quarter(4, 100, null)],
    });
    const second = indicator({ id: '2', quarters: [quarter(1, 20, 5), quarter(3, 75, 60)] });
    expect(lastFilledQuarter([first, second])).toBe(3);
  });

  it('is none when one indicator has TW IV or the year', () => {
    const early = indicator({ id: '1', quarters: [quarter(1, 20, 5)] });
    expect([
      lastFilledQuarter([early, indicator({ id: '2', quarters: [quarter(4, 100, 90)] })]),
      lastFilledQuarter([early, indicator({ id: '2', actual: located(0) })]),
    ]).toEqual([null, null]);
  });

  it('is none when nothing is filled, and a year that is written N/A fills nothing', () => {
    const unmeasured = indicator({ id: '1', actual: located(null), quarters: [quarter(2, 50, 40)] });
    expect([
      lastFilledQuarter([]),
      lastFilledQuarter([indicator({ id: '1' })]),
      lastFilledQuarter([unmeasured]),
    ]).toEqual([null, null, 2]);
  });
});
