import { BPOM_2021, checkBands } from '../../../src/scoring/index';
import { nextBand, parseFigure } from '../../../src/taskpane/settings/bandDraft';

describe('parseFigure', () => {
  it.each([
    ['90', 90],
    ['92,5', 92.5],
    ['92.5', 92.5],
    [' -3 ', -3],
    ['', null],
    ['1.000,5', undefined],
    ['sembilan', undefined],
    ['9,', undefined],
  ])('reads %p as %p', (text, figure) => {
    expect(parseFigure(text)).toBe(figure);
  });
});

describe('nextBand', () => {
  it('follows on the last band without gap or overlap', () => {
    const bands = BPOM_2021.criterionBands.slice(0, 3);
    expect(checkBands([...bands, nextBand(bands, 'Baru')])).toEqual([]);
  });

  it('takes an id that is free', () => {
    const first = nextBand([], 'A');
    const bands = [first, nextBand([first], 'B')];
    expect(new Set([...bands, nextBand(bands, 'C')].map(({ id }) => id)).size).toBe(3);
  });
});
