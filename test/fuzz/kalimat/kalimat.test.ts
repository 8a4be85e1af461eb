import { judgedSentences, scoresOf } from './trial';

// Many more are tried by `npm run fuzz:sentences`.
describe('right and wrong sentences in many phrasings', () => {
  const scores = scoresOf([11, 12].flatMap((seed) => judgedSentences(seed)));

  it('calls hardly any right sentence wrong', () => {
    expect(scores.accused).toEqual([]);
    expect(scores.precision).toBeGreaterThanOrEqual(0.98);
    expect(scores.right).toBeGreaterThan(500);
  });

  it('finds at least seven of ten wrong sentences', () => {
    expect(scores.recall).toBeGreaterThanOrEqual(0.7);
    expect(scores.wrong).toBeGreaterThan(400);
  });
});
