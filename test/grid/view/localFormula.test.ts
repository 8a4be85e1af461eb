import fc from 'fast-check';
import { CULTURE_PROFILES } from '../../../src/grid/model/culture';
import { englishFormula, localFormula } from '../../../src/grid/view/localFormula';

const [id, en] = [CULTURE_PROFILES['id-ID'], CULTURE_PROFILES['en-US']];

/** English, and as an Indonesian Excel shows it. */
const PAIRS: readonly (readonly [english: string, local: string])[] = [
  ['=SUM(1.5,B2)', '=SUM(1,5;B2)'],
  ['=LAKIP.CAPAIAN(91.5,K3)', '=LAKIP.CAPAIAN(91,5;K3)'],
  ['=IF(A1>0.5,"a,b;c.d",\'Lembar, 1.2\'!B3)', '=IF(A1>0,5;"a,b;c.d";\'Lembar, 1.2\'!B3)'],
  ['={1,2.5;3,4}', '={1\\2,5;3\\4}'],
  ['=SUM(Tabel1[Target, 2021],1)', '=SUM(Tabel1[Target, 2021];1)'],
  ['=A1.B2', '=A1.B2'],
  ['=1.5E-3*$C$10', '=1,5E-3*$C$10'],
  ['=IFERROR(C5/B5,"")', '=IFERROR(C5/B5;"")'],
  ['="kata ""kutip, 1.5"""', '="kata ""kutip, 1.5"""'],
];

describe('formulas in the notation of a culture', () => {
  it.each(PAIRS)('shows %s as %s and reads it back', (english, local) => {
    expect(localFormula(english, id)).toBe(local);
    expect(englishFormula(local, id)).toBe(english);
  });

  it.each(PAIRS)('leaves %s alone in English', (english) => {
    expect([localFormula(english, en), englishFormula(english, en)]).toEqual([english, english]);
  });

  it.each([
    ['=LAKIP.CAPAIAN(91.5,K3)', '=LAKIP.CAPAIAN(91.5,K3)'],
    ['=SUM(A1, B2)', '=SUM(A1, B2)'],
    ['=SUM(A1,2)', '=SUM(A1,2)'],
    ['=ROUND(A1,5)', '=ROUND(A1,5)'],
  ])('takes English notation that can mean nothing else: %s', (typed, english) => {
    expect(englishFormula(typed, id)).toBe(english);
  });

  it('reads back what it shows, whatever the parts', () => {
    const parts = fc.constantFrom(
      '=SUM(',
      '1.5',
      ',',
      'A1',
      '"x,;."',
      '{1,2.5;3}',
      '2',
      '+',
      'LAKIP.NPS(',
      ')',
      '$B$2',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (texts) => {
        const formula = texts.join(' ');
        expect(englishFormula(localFormula(formula, id), id)).toBe(formula);
      }),
    );
  });
});
