import type { HostIssue } from '../../app/ports';
import type { SheetEdit } from '../../sheet/editPlan';
import { causeOf, hostError } from './hostIssue';

/**
 * Paper, orientation and titles of result sheets, in a request of its own: some printers do not know a paper size, and
 * a report must not fail for it. What did not work is a warning.
 */
export async function setUpPages(
  context: Excel.RequestContext,
  sheets: readonly SheetEdit[],
): Promise<HostIssue[]> {
  if (sheets.length === 0) return [];
  try {
    for (const edit of sheets) setUpPage(context.workbook.worksheets.getItem(edit.name).pageLayout, edit);
    await context.sync();
    return [];
  } catch (error) {
    return [{ ...hostError('page-setup-failed', { cause: causeOf(error) }), severity: 'warning' }];
  }
}

function setUpPage(layout: Excel.PageLayout, { landscape, printTitleRows }: SheetEdit): void {
  if (landscape) layout.orientation = Excel.PageOrientation.landscape;
  if (printTitleRows) layout.setPrintTitleRows(`$${printTitleRows.first + 1}:$${printTitleRows.last + 1}`);
  layout.zoom = { horizontalFitToPages: 1 };
  layout.paperSize = Excel.PaperType.a4;
}
