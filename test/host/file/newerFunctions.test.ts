import { formulaFromFile, formulaToFile } from '../../../src/host/file/sheet/formulaNames';

describe('functions that are younger than the file format', () => {
  it.each([
    ['=IFNA(XLOOKUP(A1,B:B,C:C),0)', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),0)'],
    ['=SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
    ['=STDEV.S(A1:A9)/T.INV.2T(0.05,8)', '_xlfn.STDEV.S(A1:A9)/_xlfn.T.INV.2T(0.05,8)'],
    ['=SUM(ANCHORARRAY(A1))', 'SUM(_xlfn.ANCHORARRAY(A1))'],
    ['=LAKIP.NPS(SINGLE(A1))', '_xldudf_LAKIP_NPS(_xlfn.SINGLE(A1))'],
    ['="IFNA(" & SUM(A1)', '"IFNA(" & SUM(A1)'],
  ])('are written with their prefix and read without it: %s', (formula, inFile) => {
    expect(formulaToFile(formula)).toBe(inFile);
    expect(formulaFromFile(inFile)).toBe(formula);
  });

  it.each([['=MYIFNA(1)'], ['=A.IFNA(1)'], ['=SUMIFS(A:A,B:B,1)'], ['=SUBTOTAL(9,A1:A3)']])(
    'are not seen in the names of others: %s',
    (formula) => expect(formulaToFile(formula)).toBe(formula.slice(1)),
  );

  it('get no second prefix', () => {
    expect(formulaToFile('=_xlfn.IFNA(A1,0)')).toBe('_xlfn.IFNA(A1,0)');
  });
});
