import type { Grid, WorkbookContent } from '../../../src/sheet/grid';
import { gridOf } from '../../../src/sheet/gridOf';
import { packFrame, packRows, unpackContent } from '../../../src/taskpane/worker/packContent';
import { expectSame } from '../../helpers/expectSame';

const content: WorkbookContent = {
  sheets: [
    gridOf({
      sheet: 'Lakip',
      cells: [
        ['Target', { v: 0.9225, t: '92,25%', z: '0.00%' }, null],
        [{ v: 3, f: '=1+2' }, { f: '=A1' }, { v: { error: '#N/A' } }],
        ...Array.from({ length: 9000 }, (_, row) => [row, `baris ${row}`, null]),
      ],
      merges: ['A1:B1'],
      hiddenRows: [4],
      isProtected: true,
    }),
    gridOf({ sheet: 'Kosong', cells: [] }),
  ],
  activeSheet: 'Lakip',
  settings: '{}',
  separators: { decimal: ',', thousands: '.' },
  uses1904Dates: false,
};

const cellOf = (grid: Grid, row: number, column: number): unknown => [
  grid.value(row, column),
  grid.text(row, column),
  grid.numberFormat(row, column),
  grid.formula(row, column),
];

function sent(): WorkbookContent {
  const packed = structuredClone(packFrame(content));
  content.sheets.forEach((grid, at) => {
    for (const rows of packRows(grid)) packed.sheets[at]?.rows.push(structuredClone(rows));
  });
  return unpackContent(packed);
}

describe('a workbook that was packed and unpacked', () => {
  it('answers every getter as before', () => {
    const after = sent();
    content.sheets.forEach((before, at) => {
      const grid = after.sheets[at];
      for (let row = 0; row <= before.rowCount; row += 1) {
        for (let column = 0; column <= before.columnCount; column += 1) {
          expectSame(grid && cellOf(grid, row, column), cellOf(before, row, column));
        }
      }
      expect(grid).toMatchObject({
        sheet: before.sheet,
        rowCount: before.rowCount,
        merges: before.merges,
        hiddenRows: before.hiddenRows,
        protection: before.protection,
        visibility: before.visibility,
      });
    });
  });

  it('keeps what belongs to the whole workbook', () => {
    const { activeSheet, settings, separators, uses1904Dates } = content;
    expect(sent()).toMatchObject({ activeSheet, settings, separators, uses1904Dates });
  });

  it('travels in blocks of at most 8,000 cells', () => {
    const blocks = [...packRows(content.sheets[0] as (typeof content.sheets)[0])];
    expect(Math.max(...blocks.map(({ values }) => values.length * 3))).toBeLessThanOrEqual(8_000);
    expect(blocks.length).toBeGreaterThan(3);
  });
});
