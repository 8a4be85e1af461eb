import fc from 'fast-check';
import { columnWidths } from '../../../src/host/docx/columnWidths';

const columns = fc.array(
  fc.record({ width: fc.integer({ min: 1, max: 80 }), longestWord: fc.integer({ min: 1, max: 20 }) }),
  { minLength: 1, maxLength: 20 },
);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('widths of columns', () => {
  it('keep the proportions that are wished for where every word fits', () => {
    const wished = [6, 62, 12, 18].map((width) => ({ width, longestWord: 2 }));
    expect(columnWidths(wished, 9800, 100, 0)).toEqual([600, 6200, 1200, 1800]);
  });

  it('give a column what its longest word needs, at the cost of the others', () => {
    const [narrow, wide] = columnWidths(
      [
        { width: 5, longestWord: 14 },
        { width: 95, longestWord: 5 },
      ],
      5000,
      100,
      150,
    );
    expect([narrow, wide]).toEqual([1550, 3450]);
  });

  it('fill the table and break no word unless the words alone are wider than it', () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 2000, max: 15000 }), (each, total) => {
        const widths = columnWidths(each, total, 100, 150);
        expect(sum(widths)).toBeLessThanOrEqual(total);
        expect(total - sum(widths)).toBeLessThanOrEqual(each.length);
        const needs = each.map(({ longestWord }) => longestWord * 100 + 150);
        if (sum(needs) <= total)
          widths.forEach((width, i) => expect(width).toBeGreaterThanOrEqual((needs[i] as number) - 1));
      }),
    );
  });
});
