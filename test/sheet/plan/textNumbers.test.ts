import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { gridOf } from '../../../src/sheet/gridOf';
import type { WorkbookContent } from '../../../src/sheet/grid';
import { applyToContent } from '../../../src/sheet/plan/applyToGrid';
import { formatAsTyped, textNumbers, textNumbersPlan } from '../../../src/sheet/plan/textNumbers';
import { contentOf, office, SHEET } from '../../helpers/officeWorkbook';

describe('the format that shows a value as it was typed', () => {
  it.each<[string, number, string | null]>([
    ['79,5', 79.5, '0.0'],
    ['92,50', 92.5, '0.00'],
    ['32.577.069.000', 32577069000, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['1.234', 1234, '#,##0'],
    ['1.234', 1.234, '0.000'],
    ['007', 7, '0'],
    ['-3,5', -3.5, '0.0'],
    ['0,05', 0.05, '0.00'],
    // Not the very value: another figure, a percentage, a unit, a scale, the sign.
    ['79,5', 795, null],
    ['92,5%', 92.5, null],
    ['60 kali', 60, null],
    ['250', 250000, null],
    ['3,5', -3.5, null],
    ['1e3', 1000, null],
  ])('%s read as %d gives %s', (text, value, format) => expect(formatAsTyped(text, value)).toBe(format));
});

const found = (content: WorkbookContent) => {
  const { reading } = computeWorkbook(content);
  return textNumbers(content, reading.indicatorTable?.sources ?? []);
};

describe('numbers that are kept as text', () => {
  it('finds those that were read as figures, and changes nothing but them', () => {
    const content = office();
    const numbers = found(content);
    const cell = { sheet: SHEET, row: 6, column: 4 };
    expect(numbers).toEqual([{ cell, text: '79,5', value: 79.5, numberFormat: '0.0' }]);
    const after = applyToContent(content, textNumbersPlan(numbers));
    const [before, now] = [content.sheets[0], after.sheets[0]];
    expect([now?.value(6, 4), now?.numberFormat(6, 4)]).toEqual([79.5, '0.0']);
    for (let row = 0; row < 7; row += 1)
      for (let column = 0; column < 7; column += 1)
        if (row !== 6 || column !== 4) expect(now?.value(row, column)).toEqual(before?.value(row, column));
    expect(computeWorkbook(after).scorecard?.total.score).toBe(
      computeWorkbook(content).scorecard?.total.score,
    );
  });

  it('leaves cells alone that a person does not see', () => {
    expect(found(office([], { hiddenRows: [6] }))).toEqual([]);
  });

  it('leaves a protected sheet alone', () => {
    const [grid] = office().sheets;
    if (!grid) throw new Error('there is a sheet');
    const sheets = [
      { ...grid, protection: { ...gridOf({ sheet: 'x', cells: [] }).protection, isProtected: true } },
    ];
    expect(found({ ...contentOf([]), activeSheet: SHEET, sheets })).toEqual([]);
  });
});
