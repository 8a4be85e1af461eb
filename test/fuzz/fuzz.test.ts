import { trial } from './trial';

describe('random input', () => {
  // `npm run fuzz` goes on from here for as long as one likes.
  it.each([0, 50, 100, 150])('of fifty seeds from %i breaks nothing and loses nothing', (first) => {
    const faults = Array.from({ length: 50 }, (_, place) => [first + place, trial(first + place)]);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });
});
