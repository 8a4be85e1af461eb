import type { ApplyOptions } from '../../app/ports';
import type { EditPlan } from '../../sheet/editPlan';
import { settingsToXml } from '../../sheet/settingsPart';
import { writeRules } from './conditionalFormat';
import type { Prepared } from './prepare';
import { cellCount, rangeOf } from './range';
import { inTurns } from './request';
import { emptySheet, layOutSheet } from './resultSheet';
import type { ReadBack } from './verify';
import { areaOfBlock, type BlockSlice, requestsOf, writtenBytes } from './slices';
import { writeBlock } from './writeBlock';

export interface Written {
  readonly backs: readonly ReadBack[];
  readonly isCancelled: boolean;
}

/** Writes all of a plan: one request, more only where Excel on the web limits their size. */
export async function writePlan(
  context: Excel.RequestContext,
  plan: EditPlan,
  prepared: Prepared,
  { onProgress, isCancelled }: ApplyOptions,
): Promise<Written> {
  const requests = requestsOf(slicesOfPlan(prepared), writtenBytes);
  const all = requests.flat().reduce((sum, { area }) => sum + cellCount(area), 0);
  const backs: ReadBack[] = [];
  let isStopped = false;
  let done = 0;
  onProgress?.({ done, all });
  for (const [at, slices] of requests.entries()) {
    isStopped = isCancelled?.() === true;
    if (isStopped) break;
    pause(context);
    if (at === 0) makeSheets(context, prepared);
    await inTurns(slices, (slice) => {
      writeBlock(context.workbook.worksheets.getItem(slice.edit.sheet), slice);
      done += cellCount(slice.area);
      onProgress?.({ done, all });
    });
    // Asked while the request was put together: what is in it is taken back as what was sent before.
    isStopped = isCancelled?.() === true;
    if (isStopped) break;
    if (at === requests.length - 1) finish(context, plan, prepared);
    backs.push(...slices.map((slice) => readBack(context, slice)));
    // One request unless the size of requests is limited (see above).
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return { backs, isCancelled: isStopped };
}

function pause({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Slices of all blocks, those of result sheets too (an empty sheet has the format General everywhere). */
function slicesOfPlan({ blocks, sheets }: Prepared): BlockSlice[] {
  const inSheets = sheets.flatMap(({ edit }) =>
    edit.blocks.flatMap((block): BlockSlice[] => {
      const area = areaOfBlock(block);
      return area ? [{ edit: block, area, numberFormats: [], hasMerges: false, copiedRules: 'none' }] : [];
    }),
  );
  return [...inSheets, ...blocks];
}

function makeSheets({ workbook: { worksheets } }: Excel.RequestContext, { sheets }: Prepared): void {
  for (const { edit, kept } of sheets) {
    if (kept) emptySheet(worksheets.getItem(edit.name), kept.edit.charts);
    else worksheets.add(edit.name);
  }
}

function readBack({ workbook }: Excel.RequestContext, slice: BlockSlice): ReadBack {
  const range = rangeOf(workbook.worksheets.getItem(slice.edit.sheet), slice.area);
  return { slice, range: range.load('formulas') };
}

/** All that is no cell: tables back to their size, widths, rules, result sheets, settings. */
function finish(context: Excel.RequestContext, plan: EditPlan, prepared: Prepared): void {
  const { worksheets, customXmlParts } = context.workbook;
  shrinkTables(worksheets, prepared);
  for (const { edit, after } of prepared.widths) {
    const sheet = worksheets.getItem(edit.sheet);
    sheet.getRangeByIndexes(0, edit.column, 1, 1).format.columnWidth = after;
  }
  for (const { edit, old } of prepared.formats) {
    writeRules(rangeOf(worksheets.getItem(edit.range.sheet), edit.range), old, edit.rules);
  }
  for (const { edit } of prepared.sheets) layOutSheet(context, edit);
  for (const { edit } of prepared.removals) worksheets.getItem(edit.name).delete();
  if (plan.settings === undefined) return;
  const [part] = prepared.parts;
  if (plan.settings === '') {
    if (part) customXmlParts.getItem(part.id).delete();
  } else if (part) {
    customXmlParts.getItem(part.id).setXml(settingsToXml(plan.settings));
  } else {
    customXmlParts.add(settingsToXml(plan.settings));
  }
}

/** Tables that grew over what was written beside them get their size back, and headers that they made are taken away. */
function shrinkTables(worksheets: Excel.WorksheetCollection, { tables, blocks }: Prepared): void {
  for (const { sheet, name, area } of tables) {
    const target = worksheets.getItem(sheet);
    target.tables.getItem(name).resize(rangeOf(target, area));
    for (const { edit, area: written } of blocks) {
      if (edit.sheet !== sheet || written.left !== area.right + 1) continue;
      edit.cells[area.top - written.top]?.forEach((content, column) => {
        if (content !== null) return;
        target.getCell(area.top, written.left + column).clear(Excel.ClearApplyTo.contents);
      });
    }
  }
}
