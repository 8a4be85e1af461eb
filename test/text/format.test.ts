import { formatNumber, formatPercent, formatPlain, formatRupiah, localFigure } from '../../src/text/format';
import { languageOf } from '../../src/text/language';
import { fillTemplate } from '../../src/text/template';

describe('formatNumber', () => {
  it.each([
    [99.705, 2, '99,71'], // SK 6 of the 2021 report: half away from zero on the exact value (M-32)
    [87.875, 2, '87,88'],
    [-0.0029, 2, '0,00'],
    [-0.18, 2, '-0,18'],
    [0, 2, '0,00'],
    [27919789000, 0, '27.919.789.000'],
    [1234.5, 1, '1.234,5'],
    [999.999, 2, '1.000,00'],
    [1e21, 0, '1.000.000.000.000.000.000.000'],
    [1e-7, 8, '0,00000010'],
  ])('writes %p with %i decimals as %s in Indonesian', (value, decimals, expected) => {
    expect(formatNumber(value, decimals, 'id')).toBe(expected);
  });

  it('swaps the marks in English', () => {
    expect(formatNumber(-1234567.891, 2, 'en')).toBe('-1,234,567.89');
  });

  it('never shows NaN or infinity', () => {
    expect([NaN, Infinity].map((value) => formatNumber(value, 2, 'id'))).toEqual(['–', '–']);
  });
});

describe('other figures', () => {
  it('keeps the decimals a plain figure has and drops float noise', () => {
    expect([91.5, 100, 0.1 + 0.2, 1.225].map((value) => formatPlain(value, 'id'))).toEqual([
      '91,5',
      '100',
      '0,3',
      '1,225',
    ]);
  });

  it.each<[string, unknown, string]>([
    ['92.25', 92.25, '92,25'],
    ['92.25%', 0.9225, '92,25%'],
    ['1,234.50', 1234.5, '1.234,50'],
    ['1,234', 1234, '1.234'],
    // As an Indonesian Excel shows them.
    ['92,25', 92.25, '92,25'],
    ['1.234', 1234, '1.234'],
    ['80 %', 80, '80 %'],
    // No figure, or another one.
    ['N/A', null, 'N/A'],
    ['12.5 – 13.5', { from: 12.5, to: 13.5 }, '12.5 – 13.5'],
    ['3.5', 7, '3.5'],
  ])('tells the shown figure %j of the value %j as %j', (text, value, told) => {
    expect(localFigure(text, value, 'id')).toBe(told);
    expect(localFigure(text, value, 'en')).toBe(text);
  });

  it('writes money and percents as the report does', () => {
    expect([
      formatRupiah(27919789000, 'id'),
      formatRupiah(-5000, 'en'),
      formatPercent(98.1964, 'id'),
    ]).toEqual(['Rp27.919.789.000', '-Rp5,000', '98,20%']);
  });
});

describe('languageOf', () => {
  it.each([
    ['id', 'id'],
    ['in-ID', 'id'],
    ['EN_us', 'en'],
    ['jv', null],
    ['', null],
  ])('reads %p as %p', (tag, expected) => expect(languageOf(tag)).toBe(expected));
});

describe('fillTemplate', () => {
  it('leaves out a part whose fact is missing', () => {
    const template = 'Dibaca “{read}”[ di kolom {header}].';
    expect(fillTemplate(template, { read: 12.5 }, 'id')).toBe('Dibaca “12,5”.');
    expect(fillTemplate(template, { read: 12.5, header: 'Target' }, 'en')).toBe(
      'Dibaca “12.5” di kolom Target.',
    );
  });

  it('writes a year without a thousands mark', () => {
    expect(fillTemplate('{year}', { year: 2021 }, 'id')).toBe('2021');
  });

  it('does not read a fact as a template', () => {
    expect(fillTemplate('“{read}”', { read: '[{x}] $& {y}' }, 'id')).toBe('“[{x}] $& {y}”');
  });
});
