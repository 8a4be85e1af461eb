import { join } from 'node:path';
import { computeWorkbook, type ComputeOptions } from '../../src/app/computeWorkbook';
import { planReport, reportContent } from '../../src/app/reportWorkbook';
import { readWorkbookFile } from '../../src/host/file/node';
import type { ReportContent } from '../../src/report/reportParts';
import type { ReportTable } from '../../src/report/reportTable';
import { defaultReportLayout } from '../../src/text/reportLayout';
import { reportWords } from '../../src/text/reportWords';

const FILE = join(__dirname, '../../assets/contoh/kupang-2021.xlsx');

/** The sample workbook, computed, with its report and the plan that makes the report's sheets. */
export function kupangReport(options: ComputeOptions = {}) {
  const workbook = readWorkbookFile(FILE);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  const content = workbook.value.content();
  const result = computeWorkbook(content, options);
  const report = reportContent(result, defaultReportLayout('id'), reportWords('id'));
  if (!report) throw new Error('the sample was not understood');
  return { workbook: workbook.value, content, result, report, plan: planReport(content, result, report) };
}

/** A table of the report by its id. */
export function tableNamed({ parts }: ReportContent, id: string): ReportTable {
  const tables = parts.flatMap(({ blocks }) => blocks.flatMap((block) => block.tables));
  const found = tables.find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}
