import {
  findIndicators,
  joinScores,
  sortIndicators,
  type ListedIndicator,
} from '../../../src/taskpane/results/indicatorList';
import { SAMPLE_TABLE, sampleScorecard } from '../sample';

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
  } as unknown as ListedIndicator;
}
const all = Object.freeze([
  listed('1.10', 'Obat aman', 95, 'B'),
  listed('1.2', 'Makanan aman', null, 'A'),
  listed('1.3', 'Pasar aman', 120, 'B'),
  listed('1.4', 'Desa pangan', 80, 'C'),
]);
const codes = (found: readonly ListedIndicator[]) => found.map(({ indicator }) => indicator.code);

describe('sortIndicators', () => {
  it('keeps the order of the sheet', () => {
    expect(codes(sortIndicators(all, 'sheet'))).toEqual(['1.10', '1.2', '1.3', '1.4']);
  });

  it('puts what was not measured last in both directions', () => {
    expect(codes(sortIndicators(all, 'lowest'))).toEqual(['1.4', '1.10', '1.3', '1.2']);
    expect(codes(sortIndicators(all, 'highest'))).toEqual(['1.3', '1.10', '1.4', '1.2']);
  });

  it('sorts by name and by objective', () => {
    expect(codes(sortIndicators(all, 'name'))).toEqual(['1.4', '1.2', '1.10', '1.3']);
    expect(codes(sortIndicators(all, 'objective'))).toEqual(['1.2', '1.10', '1.3', '1.4']);
  });
});

describe('joinScores and findIndicators', () => {
  const joined = joinScores(SAMPLE_TABLE, sampleScorecard());

  it('join every indicator with its score and objective', () => {
    expect(
      joined.map(({ indicator, score, objectiveName }) => [indicator.code, score.id, objectiveName]),
    ).toEqual([
      ['1.1', '1.1', 'Obat dan Makanan yang memenuhi syarat'],
      ['1.2', '1.2', 'Obat dan Makanan yang memenuhi syarat'],
      ['9.9', '9.9', 'Sasaran tanpa data'],
    ]);
  });

  it('find by code, name, objective and kriteria, all words at once', () => {
    expect(codes(findIndicators(joined, 'PERSENTASE baik'))).toEqual(['1.1', '1.2']);
    expect(codes(findIndicators(joined, '1.2'))).toEqual(['1.2']);
    expect(codes(findIndicators(joined, 'tanpa data'))).toEqual(['9.9']);
    expect(codes(findIndicators(joined, 'zzz'))).toEqual([]);
    expect(findIndicators(joined, ' ')).toBe(joined);
  });
});
