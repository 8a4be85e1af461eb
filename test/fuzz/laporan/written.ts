import { computeWorkbook, type WorkbookResult } from '../../../src/app/computeWorkbook';
import { checkWorkbook } from '../../../src/app/checkWorkbook';
import { planReport, reportContent } from '../../../src/app/reportWorkbook';
import { writeDocument } from '../../../src/host/docx/index';
import { readDocument } from '../../../src/host/file/document/readDocument';
import { nodeCodec } from '../../../src/host/file/nodeCodec';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { BPOM_2021 } from '../../../src/scoring/index';
import type { WorkbookContent } from '../../../src/sheet/grid';
import { chapter } from '../../../src/text/chapter';
import { documentLook } from '../../../src/text/documentLook';
import { findingLines } from '../../../src/text/findingLines';
import { defaultReportLayout } from '../../../src/text/reportLayout';
import { reportWords } from '../../../src/text/reportWords';
import { xlsxOf } from '../../helpers/xlsx';
import type { MadeWorkbook } from '../kantor/made';
import { valueOf } from '../../helpers/valueOf';

/** What `lakip hitung --laporan` and `lakip laporan` make of a workbook, as files that are opened again. */
export interface WrittenReport {
  readonly result: WorkbookResult;
  /** The workbook with its report's sheets. */
  readonly workbook: WorkbookContent;
  readonly reportSheets: readonly string[];
  readonly document: Uint8Array;
  /** What Periksa finds in the document, without what it finds in the workbook alone. */
  readonly findings: readonly string[];
}

/** Null where nothing was scored. */
export async function writtenReport(
  made: Pick<MadeWorkbook, 'sheets' | 'rule'>,
): Promise<WrittenReport | null> {
  const opened = valueOf(openWorkbook(xlsxOf(made.sheets.map(({ spec }) => spec)), { codec: nodeCodec }));
  const content = opened.content();
  const result = computeWorkbook(content, { method: { ...BPOM_2021, ...made.rule }, mode: 'values' });
  const report = reportContent(result, defaultReportLayout('id'), reportWords('id'));
  if (!report) return null;
  const plan = planReport(content, result, report, result.plan);
  const applied = valueOf(opened.apply(plan));
  const again = valueOf(openWorkbook(applied.bytes, { codec: nodeCodec }));
  const look = documentLook(report.data.scorecard.method);
  const document = await writeDocument(chapter(report.data, report.parts, []), look);
  return {
    result,
    workbook: again.content(),
    reportSheets: report.parts.map(({ sheet }) => sheet),
    document,
    findings: foundIn(content, result, document),
  };
}

function foundIn(content: WorkbookContent, result: WorkbookResult, bytes: Uint8Array): string[] {
  const document = readDocument(bytes, nodeCodec);
  if (!document.ok) return [`the document is not read: ${JSON.stringify(document.issues)}`];
  const said = (of: typeof document.value | null): string[] =>
    findingLines(checkWorkbook(content, result, of)?.findings ?? [], 'id').map(
      ({ place, what }) => `${place}: ${what}`,
    );
  const alone = new Set(said(null));
  return said(document.value).filter((line) => !alone.has(line));
}
