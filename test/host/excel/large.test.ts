import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { ExcelHost } from '../../../src/host/excel/excelHost';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import type { EditPlan } from '../../../src/sheet/editPlan';
import type { SimSheet } from '../../../src/grid/model/sheet';
import { workbookFromContent } from '../../../src/grid/model/fromContent';
import { styleWith } from '../../../src/grid/model/style';
import { bigWorkbook } from '../../bench/bigWorkbook';
import { type OfficeHost, withOffice } from '../../simulator/withOffice';
import { stateOf } from './workbookState';
import { valueOf } from '../../helpers/valueOf';

let office: OfficeHost;
afterEach(() => office.close());

function open(rows: number, change: (sheet: SimSheet) => void = () => undefined): ExcelHost {
  const file = valueOf(openWorkbook(bigWorkbook(rows)));
  const workbook = workbookFromContent(file.content());
  change(workbook.activeSheet);
  office = withOffice({ workbook });
  return new ExcelHost();
}

async function computeAndWrite(host: ExcelHost): Promise<EditPlan> {
  const content = valueOf(await host.read());
  return valueOf(await host.apply(computeWorkbook(content).plan));
}

describe('what crosses to Excel', () => {
  it('is six requests at most for 10,000 indicators, and few actions', async () => {
    const host = open(10_000);
    await computeAndWrite(host);
    const { counter } = office.simulator;
    expect(counter.requests).toBeLessThanOrEqual(6);
    // The client itself cuts what is written in pieces of 1,500 cells; an action a row would be 10,000.
    expect(counter.log.reduce((sum, { actions }) => sum + actions, 0)).toBeLessThan(2_000);
    // Contents, formats and texts as read; the looks of empty columns would be 50 MB more, cell by cell.
    expect(counter.log.reduce((sum, { bytesReceived }) => sum + bytesReceived, 0)).toBeLessThan(20e6);
  }, 600_000);
});

describe('looks of a large block', () => {
  it('come back exactly when a write is taken back, alike or not', async () => {
    const host = open(700, (sheet) => {
      for (let row = 0; row < 700; row += 1) {
        const frame = { EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#000000' } };
        const look = { fill: row < 300 ? '#FFFF00' : row % 2 === 0 ? '#EEEEEE' : null, bold: row === 650 };
        const cell = sheet.touch(row, 15);
        cell.style = styleWith(cell.style, row === 400 ? { borders: frame } : look);
      }
    });
    const before = stateOf(office.workbook);
    const undo = await computeAndWrite(host);
    expect(stateOf(office.workbook)).not.toEqual(before);
    const back = await host.apply(undo);
    expect(back.ok ? null : back.issues).toBeNull();
    expect(stateOf(office.workbook)).toEqual(before);
  }, 60_000);
});
