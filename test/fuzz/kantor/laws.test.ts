import { lawSums } from './laws';

/** A short run; `npm run fuzz:offices -- --laws` goes on from here. */
const SEEDS = Array.from({ length: 15 }, (_, place) => 1 + place);

describe('the same figures in another shape', () => {
  const sums = lawSums(SEEDS);
  const of = (law: string) => sums.get(law) ?? { kept: 0, weaker: 0, changed: 0 };

  it.each([
    'rows above',
    'blank row inside',
    'columns shuffled',
    'figures as text',
    'without witnesses',
    'one more right witness',
    'own output',
  ])('%s: what was right stays right', (law) => {
    const { kept, weaker, changed } = of(law);
    expect({ weaker, changed }).toEqual({ weaker: 0, changed: 0 });
    expect(kept).toBeGreaterThan(10);
  });
});
