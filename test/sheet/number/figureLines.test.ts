import { figureLines } from '../../../src/sheet/number/figureLines';
import { parseNumberText } from '../../../src/sheet/number/numberText';

describe('figureLines', () => {
  it.each([
    ['94,81\n201', ['94,81', '201']],
    ['80 %\r\n\r\n4', ['80 %', '4']],
    ['1. 80\n2. 4', ['80', '4']],
    ['Rp1.000\n-', ['Rp1.000', '-']],
  ])('has the figures of %j', (text, lines) => {
    expect(figureLines(text)).toEqual(lines);
  });

  it.each(['12\n(100 %)', '80 -\n90', '60\norang', '≥\n80', '94,81', 'Baik\nCukup', '1.500\npaket kerja 2'])(
    'has none in %j',
    (text) => {
      expect(figureLines(text)).toBeNull();
    },
  );

  it('keeps figures of several lines from being one number', () => {
    expect(parseNumberText('78\n146', null)).toBeNull();
    expect(parseNumberText('12\n(100 %)', null)?.value).toBe(12);
    expect(parseNumberText('80 -\n90', null)?.range).toEqual({ from: 80, to: 90 });
  });
});
