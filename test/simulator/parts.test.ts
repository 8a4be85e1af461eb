import fc from 'fast-check';
import type { Argument } from '../../src/grid/view/gridFunction';
import { callFunction, type FunctionMetadata } from '../../src/simulator/host/customFunctions';
import { CULTURE_PROFILES } from '../../src/grid/model/culture';
import { isAtLeast } from '../../src/simulator/host/profiles';
import { typedNumber } from '../../src/grid/view/typedValue';
import { conditionalLook } from '../../src/grid/model/conditionalLook';
import { excelAddress, parseReference } from '../../src/grid/model/reference';
import { shiftFormula } from '../../src/grid/model/shiftFormula';
import { SimSheet, type SimConditionalFormat } from '../../src/grid/model/sheet';
import { withOffice } from './withOffice';

describe('references', () => {
  it.each<[string, unknown]>([
    ['A1', { sheet: null, top: 0, left: 0, bottom: 0, right: 0 }],
    ["'RAPK 2021'!$F$12:B3", { sheet: 'RAPK 2021', top: 2, left: 1, bottom: 11, right: 5 }],
    ["'Jum''at'!A1", { sheet: "Jum'at", top: 0, left: 0, bottom: 0, right: 0 }],
    ['A:B', { sheet: null, top: 0, left: 0, bottom: 1_048_575, right: 1 }],
    ['$3:$5', { sheet: null, top: 2, left: 0, bottom: 4, right: 16_383 }],
    ['XFE1', null],
    ['A0', null],
    ['A1:B2:C3', null],
    ['nama', null],
  ])('reads %s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected);
  });

  it('are read back as they are written', () => {
    const bound = (max: number) =>
      fc.tuple(fc.nat(max), fc.nat(max)).map((pair) => pair.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), bound(1_048_574), bound(16_382), (sheet, rows, columns) => {
        const [top = 0, bottom = 0] = rows;
        const [left = 0, right = 0] = columns;
        const range = { sheet, top, left, bottom, right };
        expect(parseReference(excelAddress(range))).toEqual(range);
      }),
    );
  });
});

describe('copied formulas', () => {
  it.each<[string, number, number, string]>([
    ['=A1+$B$2', 1, 1, '=B2+$B$2'],
    ['=$A1+A$1', 2, 3, '=$A3+D$1'],
    ['=\'A1\'!B2&"C3"', 1, 0, '=\'A1\'!B3&"C3"'],
    ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
    ['=LAKIP.NPS(A1:A5)', 1, 0, '=LAKIP.NPS(A2:A6)'],
    ['=A1', -1, 0, '=#REF!'],
  ])('%s by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it('come back when shifted there and back', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(200), fc.nat(99), fc.nat(50), (row, column, rows, columns) => {
        const formula = `=SUM(${excelAddress({ sheet: 'Lain', top: row, left: column, bottom: row, right: column })},$C$3)`;
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});

describe('typed numbers', () => {
  it.each<[string, number | undefined]>([
    ['92,25', 92.25],
    ['1.250.000', 1_250_000],
    ['-1.250,5', -1250.5],
    ['12,5%', 0.125],
    ['92.25', undefined],
    ['92', undefined],
    ['1.25', undefined],
    ['12,5 kali', undefined],
  ])('reads %s as an Indonesian Excel does', (text, expected) => {
    expect(typedNumber(text, CULTURE_PROFILES['id-ID'])).toBe(expected);
  });

  it('leaves English texts to the grid', () => {
    expect(typedNumber('92,25', CULTURE_PROFILES['en-US'])).toBeUndefined();
  });
});

describe('conditional formats', () => {
  const rule = (type: string, content: Record<string, unknown>, fill: string): SimConditionalFormat => ({
    id: fill,
    type,
    range: { sheet: 'S', top: 0, left: 0, bottom: 9, right: 0 },
    rule: content,
    fill,
    fontColor: null,
    isBold: null,
    stopIfTrue: false,
  });

  it.each<[unknown, string, unknown, unknown, boolean]>([
    ['Baik', 'EqualTo', '="baik"', undefined, true],
    ['Cukup', 'EqualTo', '="Baik"', undefined, false],
    [90, 'GreaterThanOrEqual', '=90', undefined, true],
    [89.99, 'Between', '80', '=90', true],
    [null, 'LessThan', '=90', undefined, false],
    [{ error: '#N/A' }, 'NotEqualTo', '="Baik"', undefined, false],
    [90, 'EqualTo', '=A2', undefined, false],
  ])('%p %s %p: %p', (value, operator, formula1, formula2, isShown) => {
    const sheet = new SimSheet('1', 'S');
    sheet.touch(0, 0).value = value as never;
    sheet.conditionalFormats = [rule('CellValue', { operator, formula1, formula2 }, '#C6EFCE')];
    expect(conditionalLook(sheet, 0, 0) !== null).toBe(isShown);
  });

  it('lets the first rule that holds choose the colour', () => {
    const sheet = new SimSheet('1', 'S');
    sheet.touch(0, 0).value = 'Sangat Baik';
    sheet.conditionalFormats = [
      rule('ContainsText', { operator: 'BeginsWith', text: 'Sangat' }, '#00B050'),
      rule('ContainsText', { operator: 'Contains', text: 'Baik' }, '#C6EFCE'),
    ];
    expect(conditionalLook(sheet, 0, 0)?.fill).toBe('#00B050');
    expect(conditionalLook(sheet, 0, 1)).toBeNull();
  });
});

describe('calls of custom functions', () => {
  const metadata: FunctionMetadata = {
    id: 'UJI',
    name: 'UJI',
    parameters: [
      { name: 'nilai', dimensionality: 'matrix' },
      { name: 'bobot', optional: true },
    ],
  };

  function passed(args: readonly Argument[], empty: 0 | null): unknown[] {
    const host = withOffice();
    let seen: unknown[] = [];
    const run = (...given: unknown[]): number => ((seen = given), 1);
    callFunction(host.window, metadata, run, args, { empty });
    host.close();
    return seen;
  }

  it('passes empty cells as 0 on the desktop and as null on the web (oj #4702)', () => {
    const range: Argument = [
      [1, null],
      ['', 'N/A'],
    ];
    expect(passed([range], 0)[0]).toEqual([
      [1, 0],
      ['', 'N/A'],
    ]);
    expect(passed([range], null)[0]).toEqual([
      [1, null],
      ['', 'N/A'],
    ]);
  });

  it('makes rows of a single cell, null of what is left out, objects of errors', () => {
    const [cells, weight] = passed(['#N/A'], 0);
    expect(weight).toBeNull();
    expect((cells as object[][])[0]?.[0]).toMatchObject({ code: '#N/A' });
  });

  it.each<[unknown, Argument]>([
    [92.25, 92.25],
    [null, 0],
    [Number.NaN, '#NUM!'],
    [[['a', 1]], [['a', 1]]],
  ])('gives %p as %p', (result, expected) => {
    const host = withOffice();
    expect(callFunction(host.window, metadata, () => result, [], { empty: 0 })).toEqual(expected);
    host.close();
  });

  it('gives what a function throws as its error value', () => {
    const host = withOffice();
    const { Error: ErrorType, ErrorCode } = host.window.CustomFunctions as unknown as {
      Error: new (code: unknown, message: string) => Error;
      ErrorCode: Record<string, unknown>;
    };
    const run = (code: unknown) => () => {
      throw new ErrorType(code, 'sebab');
    };
    expect(callFunction(host.window, metadata, run(ErrorCode['notAvailable']), [], { empty: 0 })).toBe(
      '#N/A',
    );
    expect(callFunction(host.window, metadata, run(ErrorCode['invalidValue']), [], { empty: 0 })).toBe(
      '#VALUE!',
    );
    host.close();
  });
});

it.each<[string, string, boolean]>([
  ['1.14', '1.9', true],
  ['1.9', '1.10', false],
  ['2.0', '1.21', true],
])('level %s reaches %s: %p', (level, wanted, expected) => {
  expect(isAtLeast(level, wanted)).toBe(expected);
});
