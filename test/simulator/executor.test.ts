import { withOffice, type OfficeHost } from './withOffice';

let host: OfficeHost;
beforeEach(() => {
  host = withOffice();
});
afterEach(() => host.close());

/** Fills cells from A1 of the first sheet. */
function fill(rows: readonly (readonly (string | number | null)[])[]): void {
  const sheet = host.workbook.activeSheet;
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.touch(row, column).value = value;
    }),
  );
}

describe('requests of the genuine client', () => {
  it('reads a used range in one request', async () => {
    fill([
      ['Indikator', 'Target'],
      ['Satu', 92.25],
    ]);
    const read = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      range.load('values,address,rowCount,valueTypes,numberFormat,formulas,text');
      await context.sync();
      return { values: range.values, address: range.address, types: range.valueTypes, text: range.text };
    });
    expect(read).toEqual({
      values: [
        ['Indikator', 'Target'],
        ['Satu', 92.25],
      ],
      address: 'Sheet1!A1:B2',
      types: [
        ['String', 'String'],
        ['String', 'Double'],
      ],
      text: [
        ['Indikator', 'Target'],
        ['Satu', '92,25'],
      ],
    });
    expect(host.simulator.counter.log[0]?.error).toBeNull();
  });

  it('raises the genuine PropertyNotLoaded before a sync', async () => {
    await expect(
      host.Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().name),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('keeps a range over requests', async () => {
    fill([[1, 2]]);
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.load('values');
      await context.sync();
      range.values = [[range.values[0]?.[0] + 10, 20]];
      await context.sync();
    });
    expect([host.workbook.activeSheet.value(0, 0), host.workbook.activeSheet.value(0, 1)]).toEqual([11, 20]);
    expect(host.simulator.references.size).toBe(0);
  });

  it('answers a missing sheet with a null object', async () => {
    const isNull = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Tidak ada');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('refuses an array of other dimensions with its statement', async () => {
    await expect(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { statement: 'range.values = ...;' } });
  });

  it('loads navigation properties and collections', async () => {
    host.workbook.addSheet('RAPK 2021');
    const names = await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/tables/items/name');
      const cell = context.workbook.getActiveCell();
      cell.load('format/fill/color,format/font/bold');
      await context.sync();
      return [sheets.items.map((sheet) => sheet.name), cell.format.fill.color, cell.format.font.bold];
    });
    expect(names).toEqual([['Sheet1', 'RAPK 2021'], '#FFFFFF', false]);
  });

  it('checks the requirement level of the profile', async () => {
    host.simulator.profile = { ...host.simulator.profile, sets: { ExcelApi: '1.11' } };
    await expect(
      host.Excel.run(async (context) => {
        context.workbook.getSelectedRange().getMergedAreasOrNullObject();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('tells handlers who changed a cell', async () => {
    const seen: unknown[] = [];
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async (event) => {
        seen.push([event.address, event.triggerSource, event.source]);
      });
      await context.sync();
      sheet.getRange('B2').values = [[5]];
      await context.sync();
    });
    host.workbook.tell({
      kind: 'cells',
      range: { sheet: 'Sheet1', top: 0, left: 0, bottom: 0, right: 0 },
      source: 'user',
    });
    await host.simulator.settled();
    expect(seen).toEqual([
      ['B2', 'ThisLocalAddin', 'Local'],
      ['A1', 'Unknown', 'Local'],
    ]);
  });
});
