import { CULTURE_PROFILES } from '../../../src/grid/model/culture';
import { fittingNumber } from '../../../src/grid/view/fittingNumber';
import { editedNumber } from '../../../src/grid/view/typedValue';

const id = CULTURE_PROFILES['id-ID'];
/** Ten pixels a sign. */
const measure = (text: string): number => text.length * 10;

describe('a number in a column', () => {
  it.each([
    ['fits', '92,25', 92.25, 50, '92,25'],
    ['without a format loses decimals first', '100,819672', 100.8196721, 60, '100,82'],
    ['without a format loses all decimals', '100,819672', 100.8196721, 30, '101'],
    ['without a format and without room is no number', '1000,5', 1000.5, 30, '###'],
    ['with a format never loses digits', '1.234,50', null, 70, '#######'],
    ['in a column of no width is still not a digit', '12', 12, 0, '#'],
  ] as const)('%s', (_name, text, plain, room, shown) => {
    expect(fittingNumber(text, plain, id, room, measure)).toBe(shown);
  });
});

describe('a number in the editor', () => {
  it.each([
    [100.81967213114754, false, '100,81967213114754'],
    [0.07, true, '7%'],
    [1250, false, '1250'],
    [-0.5, false, '-0,5'],
  ])('%d is shown in full', (value, isPercent, shown) => {
    expect(editedNumber(value, isPercent, id)).toBe(shown);
  });
});
