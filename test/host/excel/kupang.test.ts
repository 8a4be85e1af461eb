import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { ExcelHost } from '../../../src/host/excel/excelHost';
import { nodeCodec } from '../../../src/host/file/nodeCodec';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { workbookFromContent } from '../../../src/grid/model/fromContent';
import { expectSame } from '../../helpers/expectSame';
import { type OfficeHost, withOffice } from '../../simulator/withOffice';
import { stateOf } from './workbookState';

const bytes = readFileSync(join(__dirname, '../../../assets/contoh/kupang-2021.xlsx'));

let office: OfficeHost;
afterEach(() => office?.close());

describe.each(['LTSC2021', 'web'] as const)('the whole job on kupang-2021.xlsx in Excel (%s)', (profile) => {
  it.each(['values', 'formulas', 'functions'] as const)(
    'takes six requests at most to read, compute and write %s; again, and back exactly',
    async (mode) => {
      const file = openWorkbook(bytes, { codec: nodeCodec });
      if (!file.ok) throw new Error(JSON.stringify(file.issues));
      office = withOffice({ workbook: workbookFromContent(file.value.content()), profile });
      const { counter } = office.simulator;
      const before = stateOf(office.workbook);
      const host = new ExcelHost();
      const once = async () => {
        counter.reset();
        const content = await host.read();
        if (!content.ok) throw new Error(JSON.stringify(content.issues));
        const { plan, scorecard } = computeWorkbook(content.value, { mode });
        const applied = await host.apply(plan);
        if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
        return { undo: applied.value, scorecard, requests: counter.requests, edits: plan.edits.length };
      };
      const first = await once();
      expect(first.requests).toBeLessThanOrEqual(6);
      expect(first.edits).toBeGreaterThan(0);
      expectSame(first.scorecard, computeWorkbook(file.value.content(), { mode }).scorecard);
      expect(first.scorecard?.indicators).toHaveLength(29);
      const written = stateOf(office.workbook);
      const again = await once();
      expect(again.requests).toBeLessThanOrEqual(6);
      expectSame(stateOf(office.workbook), written);
      const back = await host.apply(first.undo);
      expect(back.ok ? null : back.issues).toBeNull();
      expectSame(stateOf(office.workbook), before);
    },
    60_000,
  );
});
