import { checkWorkbook, reportContent, type ComputeOptions, type WorkbookResult } from '../../app/index';
import type { Issue } from '../../kernel/issue';
import { fail, ok, type Result } from '../../kernel/result';
import { parseReportLayout, REPORT_PARTS } from '../../report/index';
import type { WorkbookContent } from '../../sheet/grid';
import { chapter } from '../../text/chapter';
import { documentLook } from '../../text/documentLook';
import { defaultReportLayout } from '../../text/reportLayout';
import { reportRemarks } from '../../text/reportRemarks';
import { reportWords } from '../../text/reportWords';
import { templateContent } from '../../text/templateContent';

/** How the report is to be laid out as a Word document. */
export interface WordRequest {
  /** The list of what is to be settled comes first, with its marks. */
  readonly withRemarks: boolean;
  /** What an office's layout file holds; null: the layout that LAKIP comes with. */
  readonly layout: { readonly json: unknown } | null;
  /** Bytes of an office's own document with placeholders; null: the whole report as a new document. */
  readonly template: Uint8Array | null;
}

export interface WordOptions extends ComputeOptions {
  readonly word: WordRequest;
}

/**
 * The report of a computed workbook as the bytes of a .docx file. The library for Word is loaded here only.
 * @issue `no-indicators`, `layout-invalid`, those of `readDocument` and `fillOfficeDocument`
 */
export async function wordDocument(
  content: WorkbookContent,
  result: WorkbookResult,
  { withRemarks, layout: given, template }: WordRequest,
): Promise<Result<Uint8Array, Issue>> {
  const base = defaultReportLayout('id');
  const layout = given ? parseReportLayout(given.json, base) : ok(base);
  if (!layout.ok) return layout;
  const report = reportContent(result, layout.value, reportWords('id'));
  if (!report) return fail({ code: 'no-indicators', severity: 'error' });
  const { data, parts, issues } = report;
  const look = documentLook(data.scorecard.method);
  const docx = await import(/* webpackChunkName: "word" */ '../../host/docx/index');
  if (template) {
    const { readDocument } = await import(/* webpackChunkName: "word" */ '../../host/file/index');
    const document = readDocument(template);
    if (!document.ok) return document;
    const filled = await docx.fillOfficeDocument(template, templateContent(data, parts, REPORT_PARTS), look);
    return filled.ok ? ok(filled.value, [...issues, ...filled.warnings]) : filled;
  }
  const findings = withRemarks ? (checkWorkbook(content, result)?.findings ?? []) : [];
  const remarks = withRemarks ? reportRemarks(data, result.decisions, findings) : [];
  return ok(await docx.writeDocument(chapter(data, parts, remarks, layout.value), look), issues);
}
