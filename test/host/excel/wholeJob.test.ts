import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../../src/app/checkWorkbook';
import { computeWorkbook, type WorkbookResult } from '../../../src/app/computeWorkbook';
import { planReport, reportContent } from '../../../src/app/reportWorkbook';
import { ExcelHost } from '../../../src/host/excel/excelHost';
import { nodeCodec } from '../../../src/host/file/nodeCodec';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { checkSheet } from '../../../src/report/checkSheet';
import { EMPTY_PLAN, type EditPlan } from '../../../src/sheet/editPlan';
import type { WorkbookContent } from '../../../src/sheet/grid';
import { addInFormulas, freezeFormulas } from '../../../src/sheet/plan/addInFormulas';
import { REQUIREMENT_PROFILES } from '../../../src/simulator/host/profiles';
import { workbookFromContent } from '../../../src/grid/model/fromContent';
import type { SimWorkbook } from '../../../src/grid/model/workbook';
import { checkSheetText } from '../../../src/text/check';
import { findingLines } from '../../../src/text/findingLines';
import { defaultReportLayout } from '../../../src/text/reportLayout';
import { reportWords } from '../../../src/text/reportWords';
import { packFrame, packRows } from '../../../src/taskpane/worker/packContent';
import { expectSame } from '../../helpers/expectSame';
import { type OfficeHost, withOffice } from '../../simulator/withOffice';
import { stateOf } from './workbookState';

const bytes = readFileSync(join(__dirname, '../../../assets/contoh/kupang-2021.xlsx'));

let office: OfficeHost;
afterEach(() => office?.close());

/** Results by what was read: where the profiles read the same cells, these are computed once. */
const computed = new Map<string, WorkbookResult>();
function compute(content: WorkbookContent): WorkbookResult {
  const cells = content.sheets.map((grid) => [
    ...[grid.hiddenRows, grid.hiddenColumns].map((hidden) => [...hidden]),
    ...packRows(grid),
  ]);
  const key = JSON.stringify([packFrame(content), cells]);
  const known = computed.get(key) ?? computeWorkbook(content, { mode: 'functions' });
  computed.set(key, known);
  return known;
}

async function read(host: ExcelHost): Promise<WorkbookContent> {
  const content = await host.read();
  if (!content.ok) throw new Error(JSON.stringify(content.issues));
  return content.value;
}

async function apply(host: ExcelHost, plan: EditPlan): Promise<EditPlan> {
  const applied = await host.apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  return applied.value;
}

async function makeReport(host: ExcelHost): Promise<EditPlan> {
  const content = await read(host);
  const result = compute(content);
  const report = reportContent(result, defaultReportLayout('id'), reportWords('id'));
  if (!report) throw new Error('no report');
  return apply(host, planReport(content, result, report));
}

async function makeCheckSheet(host: ExcelHost): Promise<EditPlan> {
  const content = await read(host);
  const check = checkWorkbook(content, compute(content));
  if (!check) throw new Error('no check');
  const sheet = checkSheet(checkSheetText(check, findingLines(check.findings, 'id'), 'id'));
  return apply(host, { ...EMPTY_PLAN, sheets: [sheet] });
}

/** Results of new formulas, whatever they are: in place of Excel's engine. */
function calculate(workbook: SimWorkbook): void {
  for (const sheet of workbook.sheets)
    for (const [, , cell] of sheet.cells())
      if (cell.formula !== null && typeof cell.value === 'object') cell.value = 100;
}

/** Excel on the web refuses what is larger, whichever way it goes. */
function largest(): number {
  const { log } = office.simulator.counter;
  return Math.max(...log.flatMap(({ bytesSent, bytesReceived }) => [bytesSent, bytesReceived]));
}

describe.each([['LTSC2021'], ['M365'], ['web'], ['Mac']] as const)(
  'the whole job in Excel (%s)',
  (profile) => {
    it('computes, reports, makes again, checks and freezes, and takes all of it back exactly', async () => {
      const file = openWorkbook(bytes, { codec: nodeCodec });
      if (!file.ok) throw new Error(JSON.stringify(file.issues));
      office = withOffice({ workbook: workbookFromContent(file.value.content()), profile, calculate });
      const host = new ExcelHost();
      const states: unknown[] = [];
      const undo: EditPlan[] = [];
      const step = async (job: () => Promise<EditPlan>): Promise<void> => {
        states.push(stateOf(office.workbook));
        undo.push(await job());
      };
      await step(async () => apply(host, compute(await read(host)).plan));
      await step(() => makeReport(host));
      await step(() => makeReport(host));
      await step(() => makeCheckSheet(host));
      await step(async () => {
        const content = await read(host);
        expect(addInFormulas(content).length).toBeGreaterThan(0);
        return apply(host, freezeFormulas(content, []).plan);
      });
      expect(addInFormulas(await read(host))).toEqual([]);
      for (const back of undo.reverse()) {
        await apply(host, back);
        expectSame(stateOf(office.workbook), states.pop());
      }
      const { bodyLimit } = REQUIREMENT_PROFILES[profile];
      if (bodyLimit !== null) expect(largest()).toBeLessThan(bodyLimit);
    }, 600_000);
  },
);
