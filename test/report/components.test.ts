import { auditWorkbook } from '../../src/audit/auditWorkbook';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import { planReport, reportContent } from '../../src/app/reportWorkbook';
import type { WorkbookContent } from '../../src/sheet/grid';
import { applyToContent } from '../../src/sheet/plan/applyToGrid';
import { EMPTY_PLAN } from '../../src/sheet/editPlan';
import { findingLines } from '../../src/text/findingLines';
import { defaultReportLayout } from '../../src/text/reportLayout';
import { reportWords } from '../../src/text/reportWords';
import { tableNamed } from '../helpers/kupangReport';
import { readCase } from '../sheet/recognise/readCase';

/** IKU 6.1: 1507/1524 and 1490/1491 make 99.41; IKU 7.1: 97.5; NKA 60/40 of the 2021 report (BAB III). */
const { content } = readCase('components-of-single-indicators');

function componentTables(workbook: WorkbookContent, mode: 'values' | 'formulas' = 'values') {
  const result = computeWorkbook(workbook, { mode });
  const report = reportContent(result, defaultReportLayout('id'), reportWords('id'));
  if (!report) throw new Error('not understood');
  return { result, report };
}

function found(workbook: WorkbookContent) {
  const { reading, input, scorecard } = computeWorkbook(workbook);
  if (!input || !scorecard) throw new Error('not understood');
  const { findings } = auditWorkbook(workbook, reading, input, scorecard);
  const differing = findings.filter(({ code }) => code === 'components-differ');
  return findingLines(differing, 'id').map(
    ({ finding, place, what }) => `${finding.class} ${place}: ${what}`,
  );
}

/** The workbook with one cell of its own changed. */
function changed(sheet: string, top: number, left: number, value: number): WorkbookContent {
  return applyToContent(content, { ...EMPTY_PLAN, edits: [{ sheet, top, left, cells: [[value]] }] });
}

describe('components of single indicators (M-9)', () => {
  it('come to the realisasi that the report states', () => {
    const { report } = componentTables(content);
    const results = ['1', '2', '3', '4'].map((id) => {
      const table = tableNamed(report, `komponen|${id}`);
      return table.rows.at(-1)?.cells[2]?.value as number;
    });
    expect(results.map((value) => value.toFixed(2))).toEqual(['78.29', '90.54', '99.41', '97.50']);
  });

  it('are said in formulas over their own cells', () => {
    const { result, report } = componentTables(content, 'formulas');
    const sheet = planReport(content, result, report).sheets.find(({ name }) => name === 'LAKIP Indikator');
    const formulas = (sheet?.blocks[0]?.cells ?? [])
      .flat()
      .flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));
    expect(formulas).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^=SUM\(C\d+:C\d+\)$/),
        "=IF(ISNUMBER('IKU 6.1'!B3),'IKU 6.1'!B3,\"\")",
        expect.stringMatching(/^=AVERAGE\(E\d+:E\d+\)$/),
        expect.stringMatching(/^=\(E\d+\*B\d+\+E\d+\*B\d+\+E\d+\*B\d+\+E\d+\*B\d+\)\/\(B\d+/),
      ]),
    );
  });

  it('agree with the report but for the sum of five rounded points', () => {
    expect(found(content)).toEqual([
      expect.stringMatching(
        /^rounding Kinerja!E3: .*78[.,]28.*5 komponennya di lembar SAKIP menghasilkan 78,29/,
      ),
      expect.stringMatching(/^rounding SAKIP!E8: /),
    ]);
  });

  it('show a realisasi that they do not come to', () => {
    const remarks = found(changed('Kinerja', 4, 4, 99.14));
    expect(remarks).toContainEqual(
      expect.stringMatching(
        /^remark Kinerja!E5: .*99[.,]14.*2 komponennya di lembar IKU 6\.1 menghasilkan 99,41/,
      ),
    );
  });
});
