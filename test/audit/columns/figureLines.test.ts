import { figureLines, headsOf } from '../../../src/audit/columns/figureLines';
import { rowsOf } from '../../../src/audit/totals/figureView';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf, type CellSpec } from '../../../src/sheet/gridOf';

const view = (cells: (CellValue | CellSpec)[][]) => rowsOf(gridOf({ sheet: 'A', cells }), 'comma');

describe('lines of figures under a head', () => {
  it('are those with every input, in percent points, up to the next words', () => {
    const sheet = view([
      ['Nama', 'Nilai', 'Bobot'],
      ['(1)', '(2)', '(3)'],
      ['A', 80, { v: 0.25, z: '0%' }],
      ['B', 90, null],
      ['C', '70', '25%'],
      ['Nama', 'Realisasi', 'Lain'],
      ['D', 5, 6],
    ]);
    const [head] = headsOf(sheet, /^nilai$/i);
    expect(head).toEqual({ line: 0, cross: 1 });
    expect(figureLines(sheet, head!, [2]).map(({ value, inputs }) => [value, ...inputs])).toEqual([
      [80, 25],
      [70, 25],
    ]);
  });
});

describe('heads', () => {
  it('are words, never figures', () => {
    expect(
      headsOf(
        view([
          ['NE', 5],
          ['ne', null],
        ]),
        /^ne$/i,
      ),
    ).toHaveLength(2);
    expect(headsOf(view([[5, 'Kinerja NE']]), /^ne$/i)).toEqual([]);
  });
});
