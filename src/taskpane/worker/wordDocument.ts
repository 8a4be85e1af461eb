import type { ComputeOptions, WorkbookResult } from '../../app/index';
import type { Issue } from '../../kernel/issue';
import { ok, type Result } from '../../kernel/result';
import { parseReportLayout } from '../../report/index';
import type { WorkbookContent } from '../../sheet/grid';
import { defaultReportLayout } from '../../text/reportLayout';
import type { ReportRequest } from '../../word/index';

/** How the report is to be laid out as a Word document. */
export interface WordRequest extends Omit<ReportRequest, 'layout'> {
  /** What an office's layout file holds; null: the layout that LAKIP comes with. */
  readonly layout: { readonly json: unknown } | null;
}

export interface WordOptions extends ComputeOptions {
  readonly word: WordRequest;
}

/**
 * The report of a computed workbook as the bytes of a .docx file. What makes it is loaded when it is asked for.
 * @issue `layout-invalid`, those of `reportDocument`
 */
export async function wordDocument(
  content: WorkbookContent,
  result: WorkbookResult,
  { layout: given, ...request }: WordRequest,
): Promise<Result<Uint8Array, Issue>> {
  const base = defaultReportLayout('id');
  const layout = given ? parseReportLayout(given.json, base) : ok(base);
  if (!layout.ok) return layout;
  const { reportDocument } = await import(/* webpackChunkName: "word" */ '../../word/index');
  return reportDocument(content, result, { ...request, layout: layout.value });
}
