import { isLabelOf, labelWords } from '../../src/audit/labelWords';

describe('words of a printed label', () => {
  it.each([
    ['114,44 % (Sangat Baik)', 'Sangat Baik'],
    ['Baik (98,5)', 'Baik'],
    ['Tidak Efisien (75%)', 'Tidak Efisien'],
    ['97', '97'],
  ])('takes the figure beside it away: %s', (printed, words) => {
    expect(labelWords(printed)).toBe(words);
  });

  it('knows a label by its words, short form and first letters, and no other', () => {
    expect(isLabelOf('75% (KURANG)', 'Kurang')).toBe(true);
    expect(isLabelOf('SK', 'Sangat Kurang')).toBe(true);
    expect(isLabelOf('T.E.', 'Tidak Efisien')).toBe(true);
    expect(isLabelOf('Kurang', 'Sangat Kurang')).toBe(false);
    expect(isLabelOf('Sedang', 'Cukup')).toBe(false);
  });
});
