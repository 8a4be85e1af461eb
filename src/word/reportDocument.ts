import { checkWorkbook, reportContent, type WorkbookResult } from '../app/index';
import { readDocument } from '../host/file/index';
import type { Issue } from '../kernel/issue';
import { fail, ok, type Result } from '../kernel/result';
import { REPORT_PARTS, type ReportLayout } from '../report/index';
import type { WorkbookContent } from '../sheet/grid';
import { chapter } from '../text/chapter';
import { documentLook } from '../text/documentLook';
import { reportRemarks } from '../text/reportRemarks';
import { reportWords } from '../text/reportWords';
import { templateContent } from '../text/templateContent';

/** What the document is to be. It is Indonesian, whatever the language of the messages. */
export interface ReportRequest {
  readonly layout: ReportLayout;
  /** The list of what is to be settled comes first, with its marks; not in an office's own document. */
  readonly withRemarks: boolean;
  /** Bytes of an office's own document with placeholders; null: the whole report as a new document. */
  readonly template: Uint8Array | null;
}

/**
 * The report of a computed workbook as the bytes of a .docx file, with the remarks of making it. The library for Word
 * is loaded here only.
 * @issue those of `result`, or `no-indicators` where it has none, when there is nothing to report; those of
 *        `readDocument` and `fillOfficeDocument`
 */
export async function reportDocument(
  content: WorkbookContent,
  result: WorkbookResult,
  { layout, withRemarks, template }: ReportRequest,
): Promise<Result<Uint8Array, Issue>> {
  const report = reportContent(result, layout, reportWords('id'));
  const [first, ...more] = result.issues;
  if (!report) return first ? fail(first, ...more) : fail({ code: 'no-indicators', severity: 'error' });
  const { data, parts, issues } = report;
  const look = documentLook(data.scorecard.method);
  const docx = await import(/* webpackChunkName: "word" */ '../host/docx/index');
  if (template) {
    const document = readDocument(template);
    if (!document.ok) return document;
    const filled = await docx.fillOfficeDocument(template, templateContent(data, parts, REPORT_PARTS), look);
    return filled.ok ? ok(filled.value, [...issues, ...filled.warnings]) : filled;
  }
  const findings = withRemarks ? (checkWorkbook(content, result)?.findings ?? []) : [];
  const remarks = withRemarks ? reportRemarks(data, result.decisions, findings) : [];
  return ok(await docx.writeDocument(chapter(data, parts, remarks, layout), look), issues);
}
