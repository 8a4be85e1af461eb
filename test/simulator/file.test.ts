import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { ChangeTracker } from '../../src/simulator/file/changeTracker';
import { openFile, type OpenedFile } from '../../src/simulator/file/openFile';
import { planOfChanges, rememberLooks } from '../../src/simulator/file/planOfChanges';
import { withOffice } from './withOffice';

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
    const { workbook, file, content } = open();
    const tracker = new ChangeTracker(workbook);
    const { plan, unsaved } = planOfChanges(workbook, content, tracker, rememberLooks(workbook));
    const saved = file.apply(plan);
    expect(unsaved).toEqual([]);
    expect(saved.ok && saved.value.isChanged).toBe(false);
    expect(saved.ok && Buffer.compare(saved.value.bytes, BYTES)).toBe(0);
  });

  it('is saved with what an add-in wrote and nothing else', async () => {
    const { workbook, file, content } = open();
    const tracker = new ChangeTracker(workbook);
    const originals = rememberLooks(workbook);
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
});
