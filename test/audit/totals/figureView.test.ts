import { columnsOf, rowsOf } from '../../../src/audit/totals/figureView';
import { gridOf } from '../../../src/sheet/gridOf';

const grid = gridOf({
  sheet: 'A',
  cells: [
    ['Nama', '1.250', { v: 0.5, z: '0.0%' }],
    ['Jumlah', '12 orang lebih', 7],
  ],
});

describe('figures of a sheet along lines', () => {
  it('reads text in the notation that is given', () => {
    expect(rowsOf(grid, 'comma').figure(0, 1)?.value).toBe(1250);
    expect(rowsOf(grid, 'point').figure(0, 1)?.value).toBe(1.25);
    expect(rowsOf(grid, 'comma').figure(0, 0)).toBeNull();
  });

  it('knows percents and their decimals', () => {
    expect(rowsOf(grid, 'comma').figure(0, 2)).toEqual({ value: 0.5, decimals: 1, isPercent: true });
    expect(rowsOf(grid, 'comma').figure(1, 2)).toEqual({ value: 7, decimals: 0, isPercent: false });
  });

  it('turned, has the same cells', () => {
    const turned = columnsOf(grid, 'comma');
    expect([turned.lineCount, turned.crossCount]).toEqual([3, 2]);
    expect(turned.words(0, 1)).toBe('Jumlah');
    expect(turned.cell(2, 1)).toEqual({ sheet: 'A', row: 1, column: 2 });
  });
});
