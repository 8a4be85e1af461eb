import { referencesOf, relativeForm } from '../../../src/sheet/formula/references';

const places = (formula: string): string[] =>
  referencesOf(formula, 'S').map(
    ({ range }) => `${range.sheet}!${range.top},${range.left}:${range.bottom},${range.right}`,
  );

describe('referencesOf', () => {
  it.each([
    ['=A1', ['S!0,0:0,0']],
    ['=SUM(B2:B$10)*$C$1', ['S!1,1:9,1', 'S!0,2:0,2']],
    ["='RAPK 2021'!F7/Realisasi!G7", ['RAPK 2021!6,5:6,5', 'Realisasi!6,6:6,6']],
    ["='O''Hara'!A1", ["O'Hara!0,0:0,0"]],
    ['=IF(A1="B2","C3",D4)', ['S!0,0:0,0', 'S!3,3:3,3']],
    ['=LOG10(5)+NPS1234567+ABC_A1', []],
    ['=B10:B2', ['S!1,1:9,1']],
  ])('reads the references of %s', (formula, expected) => {
    expect(places(formula)).toEqual(expected);
  });
});

describe('relativeForm', () => {
  it('is one text for a formula that is filled down', () => {
    expect(relativeForm('=C2/B2*100', 'S', 1, 3)).toBe(relativeForm('=C9/B9*100', 'S', 8, 3));
  });
  it('keeps a fixed reference apart from a moving one', () => {
    expect(relativeForm('=C2/$B$1', 'S', 1, 3)).toBe(relativeForm('=C9/$B$1', 'S', 8, 3));
    expect(relativeForm('=C2/B1', 'S', 1, 3)).not.toBe(relativeForm('=C2/$B$1', 'S', 1, 3));
  });
  it('tells another sheet apart', () => {
    expect(relativeForm('=X!C2', 'S', 1, 3)).not.toBe(relativeForm('=C2', 'S', 1, 3));
  });
});
