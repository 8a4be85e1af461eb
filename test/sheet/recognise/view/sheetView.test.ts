import { gridOf } from '../../../../src/sheet/gridOf';
import { recogniseWorkbook } from '../../../../src/sheet/recognise/recogniseWorkbook';
import { SheetView } from '../../../../src/sheet/recognise/view/sheetView';
import { EMPTY_MAPPING } from '../../../../src/sheet/decision';
import type { Grid } from '../../../../src/sheet/grid';

describe('SheetView', () => {
  const view = new SheetView(
    gridOf({
      sheet: 'A',
      cells: [
        ['Judul', null, null],
        [' \u00a0', 'Obat  aman', 1],
        [null, null, 2],
        ['x', null, 3],
      ],
      merges: ['A1:C1', 'B2:B4', 'A3:A3'],
    }),
  );

  it('answers for merged cells with what stands in their first cell', () => {
    expect([view.text(0, 2), view.text(3, 1), view.text(3, 0)]).toEqual(['Judul', 'Obat aman', 'x']);
    expect(view.home(2, 1)).toEqual({ sheet: 'A', row: 1, column: 1 });
    expect(view.mergeAt(1, 2)).toBeNull();
  });

  it('takes white space for nothing', () => {
    expect(view.columns(1)).toEqual([1, 2]);
    expect(view.hasOwn(1, 0)).toBe(false);
  });
});

/** A sheet of Excel's full size with few cells, as one stray cell makes it. */
function hugeGrid(
  cells: ReadonlyMap<string, string | number>,
  columnsOf: (row: number) => readonly number[],
): Grid {
  const empty = gridOf({ sheet: 'Luas', cells: [] });
  return {
    ...empty,
    rowCount: 1_048_576,
    columnCount: 16_384,
    columnsOf,
    value: (row, column) => cells.get(`${row},${column}`) ?? null,
    text: (row, column) => String(cells.get(`${row},${column}`) ?? ''),
    merges: Array.from({ length: 50_000 }, (_, at) => ({
      sheet: 'Luas',
      top: at + 1000,
      bottom: at + 1000,
      left: 0,
      right: 16_383,
    })),
  };
}

describe('recogniseWorkbook on a sheet with one stray cell far out', () => {
  it('looks at the cells that there are, not at the size of the sheet', () => {
    const cells = new Map<string, string | number>([
      ...['Indikator', 'Target', 'Realisasi'].map((text, column) => [`0,${column}`, text] as const),
      ['1,0', 'Persentase obat aman'],
      ['1,1', 90],
      ['1,2', 91],
      ['1048575,16383', 'x'],
    ]);
    const byRow = new Map<number, number[]>();
    for (const key of cells.keys()) {
      const [row, column] = key.split(',').map(Number) as [number, number];
      byRow.set(row, [...(byRow.get(row) ?? []), column]);
    }
    const grid = hugeGrid(cells, (row) => byRow.get(row) ?? []);
    const content = {
      sheets: [grid],
      activeSheet: null,
      settings: null,
      separators: null,
      uses1904Dates: false,
    };
    const { indicatorTable } = recogniseWorkbook(content, EMPTY_MAPPING);
    expect(indicatorTable?.indicators.map(({ target, actual }) => [target?.value, actual?.value])).toEqual([
      [90, 91],
    ]);
  });
});
