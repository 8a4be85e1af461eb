import { capped } from '../../src/scoring/index';

describe('capped (M-3)', () => {
  it.each([
    [137.75, null, 137.75], // section a of IKU 10.2, 2020, uncapped
    [137.75, 120, 120],
    [120, 120, 120],
    [99, 120, 99],
    [-10, 100, -10],
  ])('%d under a cap of %s is %d', (value, cap, wanted) => expect(capped(value, cap)).toBe(wanted));
});
