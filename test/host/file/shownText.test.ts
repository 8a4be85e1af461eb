import { parseNumber } from '../../../src/host/file/sheet/parseNumber';
import { shownText } from '../../../src/host/file/format/shownText';
import { translateFormula } from '../../../src/host/file/sheet/translateFormula';
import fc from 'fast-check';

describe('the text that a cell shows', () => {
  // What Excel shows for these (en-US), by ECMA-376 18.8.31 and the function TEXT.
  it.each<[number, string, string]>([
    [100.81967213114754, 'General', '100.8196721'],
    [0.1 + 0.2, 'General', '0.3'],
    [-1234.5, 'General', '-1234.5'],
    [123456789012, 'General', '1.23457E+11'],
    [0.00001234, 'General', '0.00001234'],
    [0.0000123456789, 'General', '1.23457E-05'],
    [99999999999, 'General', '99999999999'],
    [100.81967213114754, '0.00', '100.82'],
    [1.005, '0.00', '1.01'],
    [2.5, '0', '3'],
    [-2.5, '0', '-3'],
    [-0.001, '0.00', '0.00'],
    [0.9225, '0.00%', '92.25%'],
    [32577069000, '#,##0', '32,577,069,000'],
    [1234.5, '#,##0.00', '1,234.50'],
    [999.999, '#,##0.00', '1,000.00'],
    [0, '#,##0', '0'],
    [0.5, '#.##', '.5'],
    [12, '#.##', '12.'],
    [5, '000', '005'],
    [-1234, '#,##0_);(#,##0)', '(1,234)'],
    [1234, '#,##0_);(#,##0)', '1,234 '],
    [0, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', ' - '],
    [1500, '"Rp"#,##0', 'Rp1,500'],
    [1500, '[$Rp-421]#,##0', 'Rp1,500'],
    [-1500, '[$Rp-421]#,##0;[Red]-[$Rp-421]#,##0', '-Rp1,500'],
    [12500000, '#,##0,,"jt"', '13jt'],
    [1234567, '#,##0.0,', '1,234.6'],
    [95, '[>=90]"Baik";[>=70]"Cukup";"Kurang"', 'Baik'],
    [75, '[>=90]"Baik";[>=70]"Cukup";"Kurang"', 'Cukup'],
    [5, '[>=90]"Baik";[>=70]"Cukup";"Kurang"', 'Kurang'],
    [12345.678, '0.00E+00', '1.23E+04'],
    [0.00012, '0.0E-0', '1.2E-4'],
    [9.99, '0.0E+0', '1.0E+1'],
    [12345, '##0.0E+0', '12.3E+3'],
    [1.5, '# ?/?', '1 1/2'],
    [0.333333, '# ??/??', '  1/3 '],
    [81234567890, '0000\\-0000\\-0000', '0812-3456-7890'],
    [44561, 'm/d/yyyy', '12/31/2021'],
    [44561, 'dd mmmm yyyy', '31 December 2021'],
    [44561, '[$-421]dddd, dd mmmm yyyy', 'Jumat, 31 Desember 2021'],
    [44561.75, 'yyyy-mm-dd hh:mm:ss', '2021-12-31 18:00:00'],
    [44561.5625, 'h:mm AM/PM', '1:30 PM'],
    [0.0208333333333333, 'mm:ss', '30:00'],
    [1.5, '[h]:mm', '36:00'],
    [60, 'd/m/yyyy', '29/2/1900'],
    [1, 'd/m/yyyy', '1/1/1900'],
    [44561.999999, 'yyyy-mm-dd hh:mm', '2022-01-01 00:00'],
    [0.5 + 0.123 / 86400, 'hh:mm:ss.000', '12:00:00.123'],
    [-1, 'd/m/yyyy', '########'],
    [5, '', '5'],
    [5, ';;;', ''],
    [5, '@', '5'],
    [7, '"TW "0', 'TW 7'],
  ])('%d by %s is %j', (value, code, expected) => {
    expect(shownText(value, code, false)).toBe(expected);
  });

  it('shows texts, truth values and errors', () => {
    const show = (value: Parameters<typeof shownText>[0], code = 'General'): string =>
      shownText(value, code, false);
    expect([
      show('Baik'),
      show('Baik', '"Kriteria: "@'),
      show('Baik', '0.00'),
      show(true),
      show(null),
    ]).toEqual(['Baik', 'Kriteria: Baik', 'Baik', 'TRUE', '']);
    expect([show({ error: '#N/A' }), show({ error: 'uncached' })]).toEqual(['#N/A', '']);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(shownText(43099, 'd/m/yyyy', true)).toBe('31/12/2021');
  });

  it('never crashes, whatever the code and number', () => {
    const code = fc.string({ unit: fc.constantFrom(...'0#?.,%;@/E+-[]"\\_* yMdhsAP$<>=1'), maxLength: 24 });
    fc.assert(
      fc.property(fc.double(), code, (value, text) => typeof shownText(value, text, false) === 'string'),
    );
  });
});

describe('numbers of a file', () => {
  it('are read exactly as JavaScript reads their text', () => {
    const numberText = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.tuple(fc.integer(), fc.nat({ max: 999_999_999 })).map(([whole, part]) => `${whole}.${part}`),
      fc.stringMatching(/^-?\d{1,22}(\.\d{0,24})?$/),
    );
    fc.assert(
      fc.property(numberText, (text) => {
        const bytes = new TextEncoder().encode(`<v>${text}</v>`);
        expect(parseNumber(bytes, 3, 3 + text.length)).toBe(Number(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('shared formulas', () => {
  it.each<[string, number, number, string]>([
    ['A1+$B$2+C$3+$D4', 1, 1, 'B2+$B$2+D$3+$D5'],
    ['SUM(\'Lembar A1\'!A1:B2)&"A1"', 2, 0, 'SUM(\'Lembar A1\'!A3:B4)&"A1"'],
    ['LOG10(A1)+A1.B2', 1, 0, 'LOG10(A2)+A1.B2'],
    ['SUM(A:A,1:1,$B:C)', 1, 1, 'SUM(B:B,2:2,$B:D)'],
    ['Tabel[[#This Row],[A1]]+A1', 1, 0, 'Tabel[[#This Row],[A1]]+A2'],
    ["'It''s A1'!A1*1.5E3", 1, 0, "'It''s A1'!A2*1.5E3"],
    ['XFD1048576', 1, 1, 'A1'],
    ['ABCD1+A1048577', 1, 0, 'ABCD1+A1048577'],
    ['TW1+NPS1_x', 1, 0, 'TW2+NPS1_x'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
    expect(translateFormula(formula, rows, columns)).toBe(expected);
  });

  it('come back when they are moved back', () => {
    const cell = fc
      .tuple(
        fc.constantFrom('', '$'),
        fc.constantFrom('A', 'Z', 'AB'),
        fc.constantFrom('', '$'),
        fc.integer({ min: 1, max: 999 }),
      )
      .map((parts) => parts.join(''));
    const formula = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => `SUM(${cells.join(',')})`);
    fc.assert(
      fc.property(formula, fc.nat(500), fc.nat(50), (text, rows, columns) => {
        expect(translateFormula(translateFormula(text, rows, columns), -rows, -columns)).toBe(text);
      }),
    );
  });
});
