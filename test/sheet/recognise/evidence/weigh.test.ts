import { confidenceOf, evidence, weigh } from '../../../../src/sheet/recognise/evidence/weigh';
import { agrees, spanOf, witnessNats } from '../../../../src/sheet/recognise/evidence/witness';

describe('weighing readings', () => {
  it('takes a reading five nats ahead, and asks below three', () => {
    const names = { reading: 'minimal', evidence: [evidence('direction-name')] };
    const usual = { reading: 'maksimal', evidence: [evidence('direction-default')] };
    expect(weigh([names, usual])).toMatchObject({ best: 'maksimal', verdict: 'open' });
    const said = { reading: 'minimal', evidence: [evidence('direction-name'), evidence('direction-column')] };
    expect(weigh([usual, said])).toMatchObject({ best: 'minimal', margin: 8.5, verdict: 'taken' });
  });

  it('refuses what no reading explains', () => {
    expect(weigh([{ reading: 'a', evidence: [] }], 3).verdict).toBe('refused');
  });

  it('turns no margin into even odds', () => {
    expect(confidenceOf(0)).toBe(0.5);
    expect(confidenceOf(5)).toBeGreaterThan(0.99);
  });
});

describe('a printed figure as witness', () => {
  // (2 x 120 - 135) / 120 is 87.5 and 135 / 120 is 112.5 (M-1, M-2 form A).
  const witness = { printed: 87.5, step: 0.1, span: 40 };

  it('speaks for the reading that predicts it and against the others', () => {
    expect(witnessNats(witness, 87.5)).toBeCloseTo(Math.log(0.95 * 400), 12);
    expect(witnessNats(witness, 112.5)).toBeCloseTo(Math.log(0.05), 12);
    expect(witnessNats(witness, null)).toBe(0);
  });

  it('accepts rounding and cutting, and nothing else', () => {
    expect(agrees({ printed: 66.66, step: 0.01, span: 1 }, 200 / 3)).toBe(true);
    expect(agrees({ printed: 66.67, step: 0.01, span: 1 }, 200 / 3)).toBe(true);
    expect(agrees({ printed: 66.68, step: 0.01, span: 1 }, 200 / 3)).toBe(false);
  });

  it('counts a round hundred as weak', () => {
    expect(witnessNats({ printed: 100, step: 0.01, span: 50 }, 100)).toBeCloseTo(Math.log(0.95 * 3), 12);
  });

  it('measures the span without the outliers', () => {
    const figures = Array.from({ length: 101 }, (_, at) => at);
    expect(spanOf([...figures, 1e9])).toBeLessThan(100);
  });
});
