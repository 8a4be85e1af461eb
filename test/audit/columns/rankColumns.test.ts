import { rankColumns } from '../../../src/audit/columns/rankColumns';
import { foundIn } from './found';

const table = (
  ranks: number[],
  figures = [91.2, 99.5, 87.4, 95.1, 95.1, 80.3, 78.9],
): (string | number)[][] => [
  ['No', 'Balai', 'NPS', 'Peringkat'],
  ...ranks.map((rank, at) => [at + 1, `Balai ${'ABCDEFG'[at] ?? ''}`, figures[at] ?? 0, rank]),
];

describe('ranks beside figures', () => {
  it('are right when equals share a rank, are numbered on, or leave none out', () => {
    expect(foundIn(rankColumns, table([4, 1, 5, 2, 2, 6, 7]))).toEqual([]);
    expect(foundIn(rankColumns, table([4, 1, 5, 2, 3, 6, 7]))).toEqual([]);
    expect(foundIn(rankColumns, table([3, 1, 4, 2, 2, 5, 6]))).toEqual([]);
  });

  it('are wrong in the one line that is not in its place', () => {
    expect(foundIn(rankColumns, table([4, 1, 3, 2, 2, 6, 7]))).toEqual(['error rank-wrong D4 5']);
  });

  it('are worth a look where two lines have changed places', () => {
    expect(foundIn(rankColumns, table([4, 1, 6, 2, 3, 5, 7]))).toEqual([
      'remark rank-wrong D4 5',
      'remark rank-wrong D7 6',
    ]);
  });

  it('may count from the lowest', () => {
    const days = [3, 9, 5, 12, 7, 8, 15];
    expect(foundIn(rankColumns, table([1, 5, 2, 6, 3, 4, 7], days))).toEqual([]);
    expect(foundIn(rankColumns, table([1, 5, 2, 6, 3, 4, 1], days))).toEqual(['error rank-wrong D8 7']);
  });

  it('are left alone where they follow no figure of the table', () => {
    expect(foundIn(rankColumns, table([7, 2, 1, 6, 5, 3, 4]))).toEqual([]);
    expect(foundIn(rankColumns, table([2, 1, 4], [90, 91, 92]))).toEqual([]);
  });
});
