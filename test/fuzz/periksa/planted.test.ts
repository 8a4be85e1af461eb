import { planted } from './planted';

// `npm run bench:audit` plants many more.
describe('one wrong result in the workbook of a made office', () => {
  const trials = Array.from({ length: 20 }, (_, at) => planted(44 + at)).flatMap((each) => each ?? []);

  it('is found in most forms, and accuses nothing else', () => {
    expect(trials.length).toBeGreaterThan(3);
    expect(trials.filter(({ isFound }) => isFound).length / trials.length).toBeGreaterThan(0.6);
    expect(trials.reduce((sum, { falseAlarms }) => sum + falseAlarms, 0)).toBe(0);
  });
});
