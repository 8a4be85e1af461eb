import { rowsOf } from '../../../src/audit/totals/figureView';
import { totalLines } from '../../../src/audit/totals/totalLines';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../../src/sheet/gridOf';

const kinds = (cells: CellValue[][]): string[] =>
  totalLines(rowsOf(gridOf({ sheet: 'A', cells }), 'comma')).map(({ line, kind }) => `${line} ${kind}`);

describe('lines that call themselves totals', () => {
  it('are sums and means by their first words', () => {
    expect(
      kinds([
        ['Satu', 1],
        ['JUMLAH', 3],
        ['Rata-rata', 2],
        [null, 'Total', 3],
      ]),
    ).toEqual(['1 sum', '2 mean', '3 sum']);
  });

  it('are no scores, and no names that hold the word', () => {
    expect(
      kinds([
        ['Total NPS', 98],
        ['Jumlah dokumen yang disusun', 4],
        ['Pangan', 'Jumlah', 5],
      ]),
    ).toEqual([]);
  });
});
