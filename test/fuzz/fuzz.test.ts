import { trial } from './trial';

describe('random input', () => {
  // `npm run fuzz` goes on from here for as long as one likes.
  it.each([0, 100, 200, 300])('of a hundred seeds from %i breaks nothing and loses nothing', (first) => {
    const faults = Array.from({ length: 100 }, (_, place) => [first + place, trial(first + place)]);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });
});
