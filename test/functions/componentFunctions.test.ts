import { col, call, errorOf, one, WEB_EMPTY } from './call';

describe('NKA (M-9)', () => {
  it('weighs EKA and IKPA (IKU 11.1: 90.54)', () => {
    expect(one('NKA', [[87.34]], [['95,34']])).toBeCloseTo(90.54, 9);
    expect(call('NKA', col(100, 50), col(50, 100), [[50, 50]])).toEqual([[75], [75]]);
  });

  it('refuses other than two weights', () => {
    expect(errorOf('NKA', [[1]], [[1]], [[60]]).message).toMatch(/dua sel/);
    expect(errorOf('NKA', [[WEB_EMPTY]], [[1]]).code).toBe('#N/A');
  });
});

describe('SAKIP and PREDIKAT (M-9)', () => {
  it('adds the points of IKU 8.2 and names the predicate', () => {
    const value = one('SAKIP', col(26.59, 19.69, 13.3, 7.37, 11.34));
    expect(value).toBeCloseTo(78.29, 9);
    expect(one('PREDIKAT', [[value]])).toBe('BB');
  });

  it('weighs scores of 100, with own weights too', () => {
    expect(one('SAKIP', [[90, 80, 80, 60]])).toBeCloseTo(78, 9);
    expect(one('SAKIP', col(100, 50), col(1, 3))).toBe(62.5);
  });

  it.each<[Parameters<typeof errorOf>, string]>([
    [['SAKIP', col(1, 2, 3)], '#VALUE!'],
    [['SAKIP', col(1, 2, 3, WEB_EMPTY)], '#N/A'],
    [['SAKIP', col(101, 2, 3, 4)], '#VALUE!'],
    [['PREDIKAT', [[101]]], '#VALUE!'],
    [['PREDIKAT', [['N/A']]], '#N/A'],
  ])('%j is %s', (args, code) => expect(errorOf(...args).code).toBe(code));
});
