import type { Finding } from '../../../src/audit/index';
import { gridOf, type CellSpec } from '../../../src/sheet/gridOf';
import { mendableCell } from '../../../src/taskpane/check/mendableCell';

/** Tabel 3.3 of the 2021 report prints 100.15 where 101.56 is right (IKU 2.1). */
const CELL = { sheet: 'Lakip', row: 0, column: 0 };
const finding = {
  code: 'figure-wrong',
  class: 'error',
  places: [{ cell: CELL, printed: '100,15' }],
  right: 101.5633802816901,
} as unknown as Finding;

const on = (cell: number | string | CellSpec, more = {}) => ({
  sheets: [gridOf({ sheet: 'Lakip', cells: [[cell]], ...more })],
});

describe('the cell that a press may put right', () => {
  it('is a typed figure whose right one was recomputed', () => {
    expect(mendableCell(finding, on(100.15))).toEqual({
      cell: CELL,
      before: 100.15,
      after: 101.5633802816901,
    });
  });

  it.each([
    ['a formula', finding, on({ v: 100.15, f: '=1+1' })],
    ['a text', finding, on('100,15')],
    ['a percentage, whose value is on another scale', finding, on({ v: 1.0015, z: '0.00%' })],
    ['a fraction without a percent format', finding, on(1.0015)],
    ['zero', finding, on(0)],
    ['a hidden row', finding, on(100.15, { hiddenRows: [0] })],
    ['a remark', { ...finding, class: 'remark' }, on(100.15)],
    ['a label', { ...finding, right: 'Baik' }, on(100.15)],
    ['what only differs from another place', { ...finding, code: 'figures-differ' }, on(100.15)],
    ['a place in a text', { ...finding, places: [{ paragraph: 1, printed: '100,15' }] }, on(100.15)],
  ] as [string, Finding, ReturnType<typeof on>][])('is never %s', (_name, each, content) => {
    expect(mendableCell(each, content)).toBeNull();
  });
});
