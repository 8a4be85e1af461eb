import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { formatA1 } from '../../../src/kernel/cellAddress';
import { EMPTY_MAPPING } from '../../../src/sheet/decision';
import type { CellValue, Grid, WorkbookContent } from '../../../src/sheet/grid';
import { recogniseWorkbook } from '../../../src/sheet/recognise/recogniseWorkbook';
import type { WorkbookReading } from '../../../src/sheet/table';
import { CASES, contentOf, readCase } from '../recognise/readCase';

/** Cells of a sheet that hold something, counted without the code under test. */
function filledCells(grid: Grid): string[] {
  const found: string[] = [];
  for (let row = 0; row < grid.rowCount; row += 1)
    for (let column = 0; column < grid.columnCount; column += 1) {
      const value = grid.value(row, column);
      if (value !== null && !(typeof value === 'string' && value.trim() === ''))
        found.push(formatA1(row, column));
    }
  return found;
}

/** Every cell that the account names, once for each time that it names it. */
function accounted(
  { account }: WorkbookReading,
  sheet: string,
  isFilled: (cell: string) => boolean,
): string[] {
  const found: string[] = [];
  const note = (range: { sheet: string; top: number; bottom: number; left: number; right: number }): void => {
    if (range.sheet !== sheet) return;
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1) {
        const cell = formatA1(row, column);
        if (isFilled(cell)) found.push(cell);
      }
  };
  for (const { groups } of account.tables) for (const { cells } of groups) cells.forEach(note);
  return found;
}

function expectBalance(content: WorkbookContent, reading: WorkbookReading): void {
  const { account } = reading;
  for (const grid of content.sheets) {
    const filled = filledCells(grid);
    const isFilled = new Set(filled);
    const tables = account.tables.filter(({ table }) => table.startsWith(`${grid.sheet}|`));
    const inTables = tables.reduce((sum, { cells }) => sum + Object.values(cells).reduce((a, b) => a + b), 0);
    const outside = account.outside
      .filter(({ range }) => range.sheet === grid.sheet)
      .reduce((sum, { count }) => sum + count, 0);
    expect(inTables + outside).toBe(filled.length);
    const named = accounted(reading, grid.sheet, (cell) => isFilled.has(cell));
    expect(named).toHaveLength(inTables);
    expect(new Set(named).size).toBe(named.length);
  }
  for (const { groups, cells, table, rows } of account.tables) {
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(
      Object.values(cells).reduce((a, b) => a + b),
    );
    const { body } = reading.tables.find(({ id }) => id === table) as WorkbookReading['tables'][number];
    const grid = content.sheets.find(({ sheet }) => sheet === body.sheet) as Grid;
    let filledRows = 0;
    for (let row = body.top; row <= body.bottom; row += 1) {
      const values = Array.from({ length: body.right - body.left + 1 }, (_, at) =>
        grid.value(row, body.left + at),
      );
      if (values.some((value) => value !== null && String(value).trim() !== '')) filledRows += 1;
    }
    expect(Object.values(rows).reduce((a, b) => a + b)).toBe(filledRows);
  }
}

/** Figures that indicators were given must stand in the account as used, or be asked about. */
function expectFiguresUsed({ indicatorTable, account }: WorkbookReading): void {
  const uses = new Map<string, string>();
  for (const { groups } of account.tables)
    for (const { cells, use } of groups)
      for (const { sheet, top, bottom, left } of cells)
        for (let row = top; row <= bottom; row += 1) uses.set(`${sheet}!${formatA1(row, left)}`, use);
  for (const { target, actual, budgetCeiling, budgetSpent, quarters } of indicatorTable?.indicators ?? [])
    for (const each of [
      target,
      actual,
      budgetCeiling,
      budgetSpent,
      ...quarters.flatMap((quarter) => [quarter.target, quarter.actual]),
    ])
      if (each)
        expect(['used', 'asked']).toContain(
          uses.get(`${each.cell.sheet}!${formatA1(each.cell.row, each.cell.column)}`),
        );
}

const WORDS = [
  'No',
  'Sasaran',
  'Indikator Kinerja',
  'Target',
  'Realisasi',
  'Capaian',
  'Pagu',
  'Realisasi Anggaran',
  'Keterangan',
  'Jumlah',
  'Rata-rata',
  'Sumber: catatan kantor',
  'Persentase pasar yang tertib',
  'Program Penataan Kota',
  'Tahun 2023',
  'TW I',
  'N/A',
  '-',
  '12,5',
  ' ',
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const HEADERS = [['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Pagu', 'Ket']];

describe('the account of a workbook', () => {
  it('has every cell of a random sheet exactly once (#10)', () => {
    const sheets = fc.record({
      above: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 3 }),
      hasHeader: fc.boolean(),
      body: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    });
    fc.assert(
      fc.property(sheets, ({ above, hasHeader, body }) => {
        const cells = [...above, ...(hasHeader ? HEADERS : []), ...body];
        const content = contentOf({ sheets: [{ sheet: 'Acak', cells }] });
        const reading = recogniseWorkbook(content, EMPTY_MAPPING);
        expectBalance(content, reading);
        expectFiguresUsed(reading);
      }),
      { numRuns: 150 },
    );
  });

  it.each(readdirSync(CASES).sort())('adds up on %s', (name) => {
    const { content, mapping, hints } = readCase(name);
    const reading = recogniseWorkbook(content, mapping, hints);
    expectBalance(content, reading);
    expectFiguresUsed(reading);
  });
});
