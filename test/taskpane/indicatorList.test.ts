import { listIndicators, type ListedIndicator } from '../../src/taskpane/indicatorList';

function listed(
  code: string,
  name: string,
  achievement: number | null,
  objectiveName = 'Sasaran',
): ListedIndicator {
  return {
    indicator: { code, name },
    score: { achievement, criterion: achievement === null ? null : { id: 'good', label: 'Baik' } },
    objectiveName,
  } as ListedIndicator;
}
const all = Object.freeze([
  listed('1.10', 'Obat aman', 95, 'B'),
  listed('1.2', 'Makanan aman', null, 'A'),
  listed('1.3', 'Pasar aman', 120, 'B'),
  listed('1.4', 'Desa pangan', 80, 'C'),
]);
const codes = (found: readonly ListedIndicator[]) => found.map(({ indicator }) => indicator.code);

describe('listIndicators', () => {
  it('keeps the order of the sheet', () => {
    expect(codes(listIndicators(all, 'sheet', ''))).toEqual(['1.10', '1.2', '1.3', '1.4']);
  });

  it('puts what was not measured last in both directions', () => {
    expect(codes(listIndicators(all, 'lowest', ''))).toEqual(['1.4', '1.10', '1.3', '1.2']);
    expect(codes(listIndicators(all, 'highest', ''))).toEqual(['1.3', '1.10', '1.4', '1.2']);
  });

  it('sorts by name and by objective', () => {
    expect(codes(listIndicators(all, 'name', ''))).toEqual(['1.4', '1.2', '1.10', '1.3']);
    expect(codes(listIndicators(all, 'objective', ''))).toEqual(['1.2', '1.10', '1.3', '1.4']);
  });

  it('finds by code, name and kriteria, all words at once', () => {
    expect(codes(listIndicators(all, 'sheet', 'AMAN baik'))).toEqual(['1.10', '1.3']);
    expect(codes(listIndicators(all, 'sheet', '1.4'))).toEqual(['1.4']);
    expect(codes(listIndicators(all, 'sheet', 'zzz'))).toEqual([]);
  });
});
