import type { SimulatorOptions } from '../../src/simulator/host/simulator';
import type { SimSheet } from '../../src/grid/model/sheet';
import { styleWith } from '../../src/grid/model/style';
import { withOffice, type OfficeHost } from './withOffice';

let host: OfficeHost;
afterEach(() => host.close());

function start(options: SimulatorOptions = {}): SimSheet {
  host = withOffice(options);
  return host.workbook.activeSheet;
}

/** Writes to one range of the first sheet. */
function write(address: string, change: (range: Excel.Range) => void): Promise<void> {
  return host.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Sheet1').getRange(address));
    await context.sync();
  });
}

async function codeOf(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );
}

describe('what Excel makes of entered contents', () => {
  it.each<[unknown, string, unknown, string]>([
    ['92.25', 'General', 92.25, 'General'],
    ['1,234.5', 'General', 1234.5, 'General'],
    ['92,25', 'General', '92,25', 'General'],
    ['12.5%', 'General', 0.125, '0.00%'],
    ['1/31/2021', 'General', 44227, 'm/d/yyyy'],
    ['2021-02-30', 'General', '2021-02-30', 'General'],
    ['TRUE', 'General', true, 'General'],
    ['#N/A', 'General', { error: '#N/A' }, 'General'],
    ["'=1+1", 'General', '=1+1', 'General'],
    ['-', 'General', '-', 'General'],
    ['92.25', '@', '92.25', '@'],
    [92.25, '@', '92.25', '@'],
    ['=1+1', '@', '=1+1', '@'],
  ])('reads %p in a cell of format %s', async (input, format, value, formatAfter) => {
    const sheet = start();
    sheet.touch(0, 0).style = styleWith(sheet.style(0, 0), { numberFormat: format });
    await write('A1', (range) => (range.values = [[input]]));
    expect(sheet.value(0, 0)).toEqual(value);
    expect(sheet.style(0, 0).numberFormat).toBe(formatAfter);
  });

  it.each(['=A1*2', '+A1', '-A1'])('makes a formula of %s', async (text) => {
    const sheet = start();
    await write('B1', (range) => (range.values = [[text]]));
    expect(sheet.cell(0, 1)?.formula).toBe(text.startsWith('=') ? text : `=${text}`);
  });

  it('clears on an empty text and keeps on null', async () => {
    const sheet = start();
    sheet.touch(0, 0).value = 1;
    sheet.touch(0, 1).value = 2;
    await write('A1:B1', (range) => (range.values = [['', null]]));
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([null, 2]);
  });

  it('gives one value to all cells', async () => {
    const sheet = start();
    await write('A1:B2', (range) => (range.values = 7 as never));
    expect([...sheet.cells()].map(([, , cell]) => cell.value)).toEqual([7, 7, 7, 7]);
  });

  it('shows text by the culture and keeps values and formats in English', async () => {
    const sheet = start({ culture: 'id-ID' });
    sheet.touch(0, 0).value = 1234.5;
    sheet.touch(0, 0).style = styleWith(sheet.style(0, 0), { numberFormat: '#,##0.00' });
    const read = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('values,text,numberFormat');
      const { application } = context;
      application.load('decimalSeparator,thousandsSeparator');
      await context.sync();
      return [
        range.values[0]?.[0],
        range.text[0]?.[0],
        range.numberFormat[0]?.[0],
        application.decimalSeparator,
      ];
    });
    expect(read).toEqual([1234.5, '1.234,50', '#,##0.00', ',']);
  });
});

describe('what Excel refuses or swallows', () => {
  it('does the actions before a failing one and none after it', async () => {
    const sheet = start();
    const code = await codeOf(
      host.Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem('Sheet1');
        own.getRange('A1').values = [[1]];
        own.getRange('B1:B2').values = [[1]];
        own.getRange('C1').values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(0, 2)]).toEqual([1, null, null]);
  });

  it('drops writes to hidden parts of a merge without a word', async () => {
    const sheet = start();
    sheet.merges = [{ sheet: 'Sheet1', top: 0, left: 0, bottom: 1, right: 0 }];
    await write('A1:A2', (range) => (range.values = [['atas'], ['bawah']]));
    expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual(['atas', null]);
  });

  it('finds only merges that begin inside the range (oj #3611)', async () => {
    const sheet = start();
    sheet.merges = [
      { sheet: 'Sheet1', top: 0, left: 0, bottom: 1, right: 0 },
      { sheet: 'Sheet1', top: 3, left: 0, bottom: 4, right: 1 },
    ];
    const found = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A2:B10');
      const areas = range.getMergedAreasOrNullObject();
      areas.load('address,areas/items/address');
      await context.sync();
      return areas.areas.items.map(({ address }) => address);
    });
    expect(found).toEqual(['Sheet1!A4:B5']);
  });

  it('refuses a locked cell of a protected sheet and writes an unlocked one', async () => {
    const sheet = start();
    sheet.touch(0, 1).style = styleWith(sheet.style(0, 1), { isLocked: false });
    sheet.protection = { isProtected: true, options: {}, password: null };
    expect(await codeOf(write('A1', (range) => (range.values = [[1]])))).toBe('AccessDenied');
    expect(await codeOf(write('A1', (range) => (range.format.fill.color = 'red')))).toBe('AccessDenied');
    expect(await codeOf(write('B1', (range) => (range.values = [[1]])))).toBe('no error');
  });

  it('misplaces values over a filtered range (oj #224), and not when that is switched off', async () => {
    const values = [[1], [2], [3]];
    for (const [filterCorruption, expected] of [
      [true, [1, null, 2]],
      [false, [1, 2, 3]],
    ] as const) {
      const sheet = start({ switches: { filterCorruption } });
      sheet.filter = { range: { sheet: 'Sheet1', top: 0, left: 0, bottom: 2, right: 0 }, isFiltered: true };
      sheet.hiddenRows.add(1);
      await write('A1:A3', (range) => (range.values = values));
      expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual(expected);
      if (filterCorruption) host.close();
    }
  });

  it('answers null for whole columns and refuses writes to them', async () => {
    start();
    const values = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A:A');
      range.load('values,rowCount');
      await context.sync();
      return [range.values, range.rowCount];
    });
    expect(values).toEqual([null, 1_048_576]);
    expect(await codeOf(write('A:A', (range) => (range.values = 1 as never)))).toBe('InvalidArgument');
  });

  it('throws for the used range of an empty sheet (office-scripts-docs-reference #233)', async () => {
    start();
    const run = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getUsedRange(true).load('address');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ItemNotFound');
  });

  it('refuses bodies above 5 MB on the web only', async () => {
    const big = [['x'.repeat(30_000)]];
    const rows = Array.from({ length: 200 }, () => big[0] as string[]);
    start({ profile: 'web' });
    expect(await codeOf(write('A1:A200', (range) => (range.values = rows)))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    host.close();
    start({ profile: 'LTSC2021' });
    expect(await codeOf(write('A1:A200', (range) => (range.values = rows)))).toBe('no error');
  });

  it('refuses requests while a cell is edited, and delays them when asked to', async () => {
    const sheet = start();
    host.workbook.edit({ sheet: 'Sheet1', row: 0, column: 0 });
    expect(await codeOf(write('A1', (range) => (range.values = [[1]])))).toBe(
      'InvalidOperationInCellEditMode',
    );
    const delayed = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[2]];
      await context.sync();
    });
    await Promise.resolve();
    expect(sheet.value(0, 0)).toBeNull();
    host.workbook.edit(null);
    await delayed;
    expect(sheet.value(0, 0)).toBe(2);
  });

  it('ignores members of a null object in the same request', async () => {
    start();
    expect(
      await codeOf(
        host.Excel.run(async (context) => {
          context.workbook.worksheets.getItemOrNullObject('Tidak ada').delete();
          await context.sync();
        }),
      ),
    ).toBe('no error');
  });

  it('keeps the last visible sheet', async () => {
    start();
    const run = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidOperation');
    expect(host.workbook.sheets).toHaveLength(1);
  });

  it.each(['', 'a/b', 'x'.repeat(32), 'Sheet1'])('refuses a new sheet named %p', async (name) => {
    start();
    const run = host.Excel.run(async (context) => {
      const added = context.workbook.worksheets.add(name);
      added.load('name');
      await context.sync();
      return added.name;
    });
    // No name at all is no error: Excel chooses one.
    if (name === '') await expect(run).resolves.toBe('Sheet2');
    else await expect(run).rejects.toMatchObject({ code: expect.stringMatching(/Invalid|Exists/) as string });
  });
});

describe('tables', () => {
  async function withTable(options: SimulatorOptions = {}): Promise<SimSheet> {
    const sheet = start(options);
    await host.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Sheet1');
      own.getRange('A1:B3').values = [
        ['Target', 'Realisasi'],
        [10, 9],
        [20, 21],
      ];
      own.tables.add('A1:B3', true).name = 'Kinerja';
      await context.sync();
    });
    return sheet;
  }

  it('grow over what is written directly right of and below them', async () => {
    const sheet = await withTable();
    await write('C2', (range) => (range.values = [[1]]));
    await write('A4', (range) => (range.values = [[30]]));
    expect(sheet.tables[0]?.range).toEqual({ sheet: 'Sheet1', top: 0, left: 0, bottom: 3, right: 2 });
    expect(sheet.value(0, 2)).toBe('Column3');
  });

  it('do not grow when the switch is off', async () => {
    const sheet = await withTable({ switches: { tableAutoExpansion: false } });
    await write('C2', (range) => (range.values = [[1]]));
    expect(sheet.tables[0]?.range.right).toBe(1);
  });

  it('overwrite different formulas of a new column by the last one (oj #2093)', async () => {
    const sheet = await withTable();
    await write('C2:C3', (range) => (range.formulas = [['=A2+B2'], ['=A3-B3']]));
    expect([sheet.cell(1, 2)?.formula, sheet.cell(2, 2)?.formula]).toEqual(['=A2-B2', '=A3-B3']);
  });

  it('are found by sheet, by name and by range, with their parts', async () => {
    await withTable();
    const found = await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Kinerja');
      const [body, header] = [table.getDataBodyRange(), table.getHeaderRowRange()];
      body.load('address');
      header.load('values');
      const inRange = context.workbook.worksheets.getItem('Sheet1').getRange('B2').getTables(false);
      inRange.load('items/name');
      const column = table.columns.add(undefined, [['NPS'], [1], [2]] as never);
      column.load('name');
      await context.sync();
      return [body.address, header.values, inRange.items.map(({ name }) => name), column.name];
    });
    expect(found).toEqual(['Sheet1!A2:B3', [['Target', 'Realisasi']], ['Kinerja'], 'NPS']);
  });
});

describe('copies, formats and objects', () => {
  it('copies formats with merges but not contents', async () => {
    const sheet = start();
    sheet.touch(0, 0).value = 'Realisasi';
    sheet.touch(0, 0).style = styleWith(sheet.style(0, 0), { bold: true, fill: '#D9E1F2' });
    sheet.merges = [{ sheet: 'Sheet1', top: 0, left: 0, bottom: 1, right: 0 }];
    await write('C1:C2', (range) => range.copyFrom('A1:A2', 'Formats'));
    expect(sheet.cell(0, 2)).toMatchObject({ value: null, style: { bold: true, fill: '#D9E1F2' } });
    expect(sheet.merges).toContainEqual({ sheet: 'Sheet1', top: 0, left: 2, bottom: 1, right: 2 });
  });

  it('moves relative references of copied formulas and keeps absolute ones', async () => {
    const sheet = start();
    sheet.touch(0, 2).formula = '=A1/$B$1&"A1"';
    await write('C2:C3', (range) => range.copyFrom('C1', 'Formulas'));
    expect(sheet.cell(2, 2)?.formula).toBe('=A3/$B$1&"A1"');
  });

  it('keeps conditional formats by id, and clears them by range', async () => {
    const sheet = start();
    await write('A1:A9', (range) => {
      const rule = range.conditionalFormats.add('CellValue');
      rule.cellValue.format.fill.color = '#C6EFCE';
      rule.cellValue.rule = { formula1: '="Baik"', operator: 'EqualTo' };
    });
    expect(sheet.conditionalFormats).toMatchObject([
      { fill: '#C6EFCE', rule: { formula1: '="Baik"', operator: 'EqualTo' } },
    ]);
    await write('A3', (range) => range.conditionalFormats.clearAll());
    expect(sheet.conditionalFormats).toEqual([]);
  });

  it('keeps custom XML parts by namespace, names and settings', async () => {
    start();
    const read = await host.Excel.run(async (context) => {
      const { customXmlParts, names, settings, worksheets } = context.workbook;
      customXmlParts.add('<lakip xmlns="urn:lakip:settings:1">{}</lakip>');
      customXmlParts.add('<x:lain xmlns:x="urn:lain"/>');
      names.add('LAKIP_HASIL', worksheets.getItem('Sheet1').getRange('B2:C3'));
      settings.add('lakip', { versi: 1 });
      await context.sync();
      const part = customXmlParts.getByNamespace('urn:lakip:settings:1').getOnlyItemOrNullObject();
      const xml = part.getXml();
      const range = names.getItem('LAKIP_HASIL').getRange();
      range.load('address');
      const setting = settings.getItemOrNullObject('lakip');
      setting.load('value');
      await context.sync();
      return [xml.value, range.address, setting.value];
    });
    expect(read).toEqual(['<lakip xmlns="urn:lakip:settings:1">{}</lakip>', 'Sheet1!B2:C3', { versi: 1 }]);
  });

  it('makes charts that are found again by name', async () => {
    const sheet = start();
    await host.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Sheet1');
      own.getRange('A1:B3').values = [
        ['Sasaran', 'NPS'],
        ['Satu', 102.73],
        ['Dua', 101.56],
      ];
      const chart = own.charts.add('BarClustered', own.getRange('A1:B3'), 'Columns');
      chart.name = 'LAKIP_NPS';
      chart.title.text = 'NPS per sasaran';
      chart.setPosition('D2', 'K20');
      await context.sync();
      const again = own.charts.getItemOrNullObject('LAKIP_NPS');
      again.load('name,title/text');
      const series = again.series;
      series.load('items/name');
      await context.sync();
      expect([again.title.text, series.items.map(({ name }) => name)]).toEqual(['NPS per sasaran', ['NPS']]);
    });
    expect(sheet.charts[0]).toMatchObject({ place: { top: 1, left: 3, bottom: 19, right: 10 } });
    expect(sheet.charts[0]?.series[0]).toMatchObject({ values: { top: 1, bottom: 2, left: 1, right: 1 } });
  });

  it('reads hidden rows by one call', async () => {
    const sheet = start();
    sheet.touch(2, 0).value = 1;
    sheet.hiddenRows.add(1);
    const hidden = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
      const rows = range.getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.map((row) => row.rowHidden);
    });
    expect(hidden).toEqual([false, true, false]);
  });

  it('selects cells and tells who asks', async () => {
    start();
    host.workbook.addSheet('Realisasi 2021');
    const address = await host.Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem('Realisasi 2021');
      target.activate();
      target.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      return selected.address;
    });
    expect(address).toBe("'Realisasi 2021'!B2:C3");
  });
});

describe('faults and counting', () => {
  it('fails the n-th request, before, within or after its actions', async () => {
    for (const [afterWrites, done] of [
      [0, 0],
      [1, 1],
      [99, 2],
    ] as const) {
      const sheet = start();
      host.simulator.faults.failRequest(1, { code: 'GeneralException', afterWrites });
      const code = await codeOf(
        host.Excel.run(async (context) => {
          const own = context.workbook.worksheets.getItem('Sheet1');
          own.getRange('A1').values = [[1]];
          own.getRange('A2').values = [[2]];
          await context.sync();
        }),
      );
      expect(code).toBe('GeneralException');
      expect([0, 1].filter((row) => sheet.value(row, 0) !== null)).toHaveLength(done);
      host.close();
    }
    start();
  });

  it('counts requests and their size', async () => {
    start();
    await write('A1', (range) => (range.values = [['satu']]));
    const { log } = host.simulator.counter;
    expect(log.filter(({ names }) => names.includes('Values'))).toHaveLength(1);
    expect(log[0]?.bytesSent).toBeGreaterThan(100);
  });

  it('sends no events while the add-in has switched them off', async () => {
    start();
    const seen: string[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem('Sheet1').getRange('B1').values = [[1]];
      await context.sync();
    });
    await host.simulator.settled();
    expect(seen).toEqual(['B1']);
  });

  it.each([
    ['LTSC2021', '1.14', true],
    ['LTSC2021', '1.15', false],
    ['LTSC2024', '1.17', true],
    ['M365', '1.21', true],
    ['M365', '1.9', true],
  ] as const)('%s has ExcelApi %s: %p', (profile, level, isThere) => {
    start({ profile });
    expect(host.Office.context.requirements.isSetSupported('ExcelApi', level)).toBe(isThere);
  });
});
