import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { ChangeTracker } from '../../src/grid/file/changeTracker';
import { openFile, type OpenedFile } from '../../src/grid/file/openFile';
import { OpenDocument } from '../../src/grid/file/openDocument';
import { planOfChanges, rememberLooks } from '../../src/grid/file/planOfChanges';
import { gridWorkbook } from '../../src/grid/view/gridData';
import { refusalOf } from '../../src/grid/view/refusals';
import { bookOf, partsOf } from '../helpers/xlsx';
import { withOffice } from '../simulator/withOffice';

const BYTES = new Uint8Array(readFileSync(join(__dirname, '../../assets/contoh/kupang-2021.xlsx')));

function open(): OpenedFile {
  const opened = openFile(BYTES, 'kupang-2021.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

describe('a real file in the simulator', () => {
  it('has the cells and the looks of the file', () => {
    const { workbook, content } = open();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(content.sheets.map(({ sheet }) => sheet));
    for (const grid of content.sheets) {
      const sheet = workbook.sheetNamed(grid.sheet);
      for (let row = 0; row < grid.rowCount; row++)
        for (let column = 0; column < grid.columnCount; column++) {
          expect(sheet?.value(row, column)).toEqual(grid.value(row, column));
          expect(sheet?.style(row, column).numberFormat).toBe(grid.numberFormat(row, column));
        }
    }
    const looks = new Set([...(workbook.sheets[0]?.cells() ?? [])].map(([, , cell]) => cell.style));
    expect(looks.size).toBeGreaterThan(1);
  });

  it('is saved as the very same bytes when nothing has changed', () => {
    const opened = open();
    const { workbook, file, content } = opened;
    const tracker = new ChangeTracker(workbook);
    const { plan, unsaved } = planOfChanges(workbook, content, tracker, rememberLooks(opened));
    const saved = file.apply(plan);
    expect(unsaved).toEqual([]);
    expect(saved.ok && saved.value.isChanged).toBe(false);
    expect(saved.ok && Buffer.compare(saved.value.bytes, BYTES)).toBe(0);
  });

  it('is saved with what an add-in wrote and nothing else', async () => {
    const opened = open();
    const { workbook, file, content } = opened;
    const tracker = new ChangeTracker(workbook);
    const originals = rememberLooks(opened);
    const host = withOffice({ workbook });
    const [name, column] = [
      workbook.activeSheet.name,
      (workbook.activeSheet.usedRange(false)?.right ?? 0) + 2,
    ];
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(0, column, 2, 1);
      range.values = [['Capaian'], [100.82]];
      range.numberFormat = [['General'], ['0.00']];
      range.getCell(0, 0).format.fill.color = '#DDEBF7';
      range.getCell(0, 0).format.font.bold = true;
      await context.sync();
    });
    host.close();
    const { plan } = planOfChanges(workbook, content, tracker, originals);
    const saved = file.apply(plan);
    if (!saved.ok) throw new Error(JSON.stringify(saved.issues));
    const again = openFile(saved.value.bytes, 'kembali.xlsx');
    const sheet = again.ok ? again.value.workbook.sheetNamed(name) : null;
    expect(sheet?.value(1, column)).toBe(100.82);
    expect(sheet?.style(1, column).numberFormat).toBe('0.00');
    expect(sheet?.style(0, column)).toMatchObject({ fill: '#DDEBF7', bold: true });
    const reopened = openWorkbook(saved.value.bytes);
    if (!reopened.ok) throw new Error('not readable');
    for (const grid of reopened.value.content().sheets) {
      const before = content.sheets.find((each) => each.sheet === grid.sheet);
      for (let row = 0; row < grid.rowCount; row++)
        for (let at = 0; at < grid.columnCount; at++)
          if (grid.sheet !== name || at !== column)
            expect(grid.value(row, at)).toEqual(before?.value(row, at));
    }
  });

  it('keeps a new sheet with its look, rules and chart when saved and opened again', async () => {
    const opened = open();
    const { workbook, file, content } = opened;
    const [tracker, originals] = [new ChangeTracker(workbook), rememberLooks(opened)];
    const host = withOffice({ workbook });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('LAKIP Ringkasan');
      sheet.getRange('A1:B3').values = [
        ['Sasaran', 'NPS'],
        ['Satu', 102.73],
        ['Dua', 82.06],
      ];
      sheet.getRange('A1:B1').format.fill.color = '#107C41';
      sheet.getRange('A:A').format.columnWidth = 140;
      sheet.getRange('A5:B5').merge(false);
      const rule = sheet.getRange('B2:B3').conditionalFormats.add('CellValue');
      rule.cellValue.rule = { formula1: '="Baik"', operator: 'EqualTo' };
      rule.cellValue.format.fill.color = '#C6EFCE';
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.name = 'LAKIP_NPS';
      chart.title.text = 'NPS per sasaran';
      chart.setPosition('D2', 'J15');
      await context.sync();
    });
    host.close();
    const { plan, unsaved } = planOfChanges(workbook, content, tracker, originals);
    const saved = file.apply(plan);
    const again = saved.ok ? openFile(saved.value.bytes, 'kembali.xlsx') : null;
    const sheet = again?.ok ? again.value.workbook.sheetNamed('LAKIP Ringkasan') : null;
    expect(unsaved).toEqual([]);
    expect(sheet?.value(2, 1)).toBe(82.06);
    expect(sheet?.style(0, 0).fill).toBe('#107C41');
    expect(sheet?.columnWidth(0)).toBeCloseTo(140, -1);
    expect(sheet?.merges).toEqual([{ sheet: 'LAKIP Ringkasan', top: 4, left: 0, bottom: 4, right: 1 }]);
    expect(sheet?.conditionalFormats).toMatchObject([
      { rule: { operator: 'EqualTo', formula1: '="Baik"' }, fill: '#C6EFCE' },
    ]);
    expect(sheet?.charts).toMatchObject([
      {
        name: 'LAKIP_NPS',
        type: 'BarClustered',
        title: 'NPS per sasaran',
        place: { top: 1, left: 3, bottom: 14, right: 9 },
        series: [{ name: 'NPS', values: { sheet: 'LAKIP Ringkasan', top: 1, bottom: 2, left: 1, right: 1 } }],
      },
    ]);
  });

  it('gives the very same bytes after a write was taken back', async () => {
    const opened = open();
    const { workbook, file, content } = opened;
    const [tracker, originals] = [new ChangeTracker(workbook), rememberLooks(opened)];
    const host = withOffice({ workbook });
    const name = workbook.activeSheet.name;
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange('D8:E9');
      range.load('formulas');
      await context.sync();
      const before = range.formulas;
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.format.font.bold = true;
      await context.sync();
      range.formulas = before;
      range.format.font.bold = false;
      await context.sync();
    });
    host.close();
    const saved = file.apply(planOfChanges(workbook, content, tracker, originals).plan);
    expect(saved.ok && saved.value.isChanged).toBe(false);
  });

  it('names what the file cannot take', () => {
    const opened = open();
    const { workbook, content } = opened;
    const [tracker, originals] = [new ChangeTracker(workbook), rememberLooks(opened)];
    const [first, second] = workbook.sheets;
    if (!first || !second) throw new Error('two sheets are needed');
    workbook.removeSheet(first);
    workbook.renameSheet(second, 'Nama Baru');
    expect(planOfChanges(workbook, content, tracker, originals).unsaved).toEqual([
      { kind: 'sheet-removed', sheet: 'RAPK 2021' },
      { kind: 'sheet-renamed', sheet: 'Nama Baru' },
    ]);
  });
});

describe('a formula that fills several cells (array, spilled result)', () => {
  const rows = [
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B3">A1:A3*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1">SUM(A1:A3*A1:A3)</f><v>14</v></c></row>',
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row>',
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>6</v></c></row>',
  ].join('');
  const opened = (): OpenDocument => {
    const document = OpenDocument.open(bookOf({ sheets: [{ name: 'S', rows }] }), 'larik.xlsx');
    if (!document.ok) throw new Error(JSON.stringify(document.issues));
    return document.value;
  };

  it('is shown with the results of Excel, and not computed by the grid; an array of one cell is', () => {
    const { workbook } = opened();
    const [sheet] = Object.values(gridWorkbook(workbook).sheets);
    const [first, second] = [sheet?.cellData?.[0], sheet?.cellData?.[1]];
    expect([first?.[1]?.f, first?.[1]?.v, second?.[1]?.v]).toEqual([undefined, 2, 4]);
    expect(first?.[2]?.f).toBe('=SUM(A1:A3*A1:A3)');
    expect(workbook.sheets[0]?.cell(0, 1)?.formula).toBe('=A1:A3*2');
  });

  it('takes no typing into its cells, and all others do', () => {
    const { workbook } = opened();
    const begin = (row: number, column: number) => {
      workbook.select({ sheet: 'S', top: row, left: column, bottom: row, right: column });
      return refusalOf('sheet.operation.set-cell-edit-visible', { visible: true }, workbook);
    };
    expect([begin(0, 1), begin(2, 1), begin(3, 1), begin(0, 0), begin(0, 2)]).toEqual([
      'array',
      'array',
      null,
      null,
      null,
    ]);
    workbook.select({ sheet: 'S', top: 0, left: 0, bottom: 1, right: 2 });
    expect(refusalOf('sheet.command.clear-selection-content', {}, workbook)).toBe('array');
  });

  it('stays in the file as it is when what it reads was changed and saved', () => {
    const document = opened();
    const [sheet] = document.workbook.sheets;
    if (sheet) sheet.touch(0, 0).value = 5;
    document.workbook.tell({
      kind: 'cells',
      range: { sheet: 'S', top: 0, left: 0, bottom: 0, right: 0 },
      source: 'user',
    });
    const saved = document.save();
    const parts = saved.ok ? partsOf(saved.value.bytes) : {};
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<f t="array" ref="B1:B3">A1:A3*2</f>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="A1"><v>5</v></c>');
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });
});
