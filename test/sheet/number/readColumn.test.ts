import { readColumn, type NumberCell, type NumberContext } from '../../../src/sheet/number/readColumn';
import type { CellValue } from '../../../src/sheet/grid';

const NO_CONTEXT: NumberContext = { header: [], sheetNotation: null, separators: null, answer: null };
const cell = (value: CellValue, numberFormat = 'General', text = String(value)): NumberCell => ({
  value,
  text,
  numberFormat,
  hasFormula: false,
});
const column = (values: CellValue[], context: Partial<NumberContext> = {}) =>
  readColumn(
    values.map((value) => cell(value)),
    { ...NO_CONTEXT, ...context },
  );
const values = (reading: ReturnType<typeof readColumn>) =>
  reading.readings.map((each) => (each.state === 'number' ? each.value : each.state));

describe('readColumn', () => {
  it('lets what is unambiguous decide what is not (M-30)', () => {
    expect(values(column(['89.57', '1.625', '92.25']))).toEqual([89.57, 1.625, 92.25]);
    expect(values(column(['75,5', '1.625']))).toEqual([75.5, 1625]);
    expect(values(column(['27.919.789', '1.625']))).toEqual([27919789, 1625]);
  });

  it('asks when a column proves both notations', () => {
    const reading = column(['92,25', '98.63', '1.625']);
    expect(values(reading)).toEqual([92.25, 98.63, 'ambiguous']);
    expect(reading.isOpen).toBe(true);
  });

  it('asks when nothing decides, and takes the answer', () => {
    expect(column(['1.625', '3'])).toMatchObject({ isOpen: true, ambiguous: [0], witness: 'none' });
    expect(values(column(['1.625', '3'], { answer: 'point' }))).toEqual([1.625, 3]);
  });

  it('takes sheet, header and separators as further witnesses, in this order', () => {
    expect(column(['1.625'], { sheetNotation: 'comma' })).toMatchObject({
      witness: 'sheet',
      notation: 'comma',
    });
    expect(values(column(['2.406'], { header: ['Jumlah'] }))).toEqual([2406]);
    expect(values(column(['91,125'], { header: ['Indeks'] }))).toEqual([91.125]);
    expect(values(column(['1.625'], { separators: { decimal: ',', thousands: '.' } }))).toEqual([1625]);
  });

  it('asks when sheet and header disagree', () => {
    expect(column(['1,234'], { sheetNotation: 'comma', header: ['Anggaran (Rp)'] }).isOpen).toBe(true);
  });

  it('takes true numbers as they are, percent formats as percent points, dates as no numbers (M-31)', () => {
    const cells = [
      cell(0.9225, '0.00%', '92.25%'),
      cell(44196, 'dd/mm/yyyy', '31/12/2020'),
      cell(92.25, '0.0', '92.3'),
      cell(1234.5, '#,##0.00'),
    ];
    const { readings } = readColumn(cells, NO_CONTEXT);
    expect(readings).toMatchObject([
      { value: 92.25, unit: '%', decimals: 2 },
      { state: 'date' },
      { value: 92.25, decimals: 1 },
      { value: 1234.5, decimals: 2 },
    ]);
  });

  it('reads value and shown text of a "-" that is 0, and says that they differ', () => {
    const { readings } = readColumn([cell(0, '#,##0;-#,##0;"-"', '-')], NO_CONTEXT);
    expect(readings[0]).toMatchObject({ state: 'number', value: 0, shownDiffers: true });
  });

  it('never reads a formula without result, an error or a blank as 0', () => {
    expect(values(column([{ error: 'uncached' }, { error: '#DIV/0!' }, null, '', 'N/A', true]))).toEqual([
      'error',
      'error',
      'not-measured',
      'not-measured',
      'not-measured',
      'truth',
    ]);
  });
});
