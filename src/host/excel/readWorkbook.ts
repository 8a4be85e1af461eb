import type { HostIssue } from '../../app/ports';
import type { CellRange } from '../../kernel/cellAddress';
import { ok, type Result } from '../../kernel/result';
import type { WorkbookContent } from '../../sheet/grid';
import { settingsFromXml, SETTINGS_NAMESPACE } from '../../sheet/settingsPart';
import { type Area, AREA, areaOf, cellCount, rangeOf } from './range';
import { isWeb } from './request';
import { askHead, askOnce, gridOf, mergesOf, type SheetAnswer, type SheetHead } from './sheetAnswer';

/** Above this many cells of one range Excel answers null instead of values. */
const MAX_CELLS = 5_000_000;
/** Cells asked for in one request on the web: four texts a cell stay under its 5 MB. */
const WEB_CELLS = 40_000;

type Answers = Map<SheetHead, SheetAnswer>;

/** A block of rows of one sheet that is read in one request. */
interface Piece {
  readonly head: SheetHead;
  readonly area: Area;
}

/** Asks for our custom XML parts. */
export function askParts({ workbook }: Excel.RequestContext) {
  return workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
}

/** Text of our settings, with one more request where there is a part. */
export async function readSettingsText(
  context: Excel.RequestContext,
  parts: ReturnType<typeof askParts>,
): Promise<string | null> {
  if (parts.items.length === 0) return null;
  const xml = parts.items.map((part) => part.getXml());
  await context.sync();
  return settingsIn(xml);
}

function settingsIn(xml: readonly OfficeExtension.ClientResult<string>[]): string | null {
  return xml.map((part) => settingsFromXml(part.value)).find((text) => text !== null) ?? null;
}

/** What the first request asks; no ranges (see `openContext`). */
export function askWorkbook(context: Excel.RequestContext) {
  return { ...askSheets(context), active: context.workbook.worksheets.getActiveWorksheet().load('name') };
}

/** The same without the sheet in front: a chart sheet there makes the request fail (office-js 2444, 6365). */
export function askSheets(context: Excel.RequestContext) {
  const { workbook } = context;
  return {
    active: null as Excel.Worksheet | null,
    sheets: workbook.worksheets.load('items/name,items/visibility'),
    application: workbook.application.load('decimalSeparator,thousandsSeparator'),
    parts: askParts(context),
  };
}

/** Reads every sheet in two requests after `askWorkbook`; more only where Excel on the web would refuse the size. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { sheets, active, application, parts }: ReturnType<typeof askSheets>,
): Promise<Result<WorkbookContent, HostIssue>> {
  const heads = sheets.items.map(askHead);
  const xml = parts.items.map((part) => part.getXml());
  await context.sync();

  const isTooLarge = (head: SheetHead): boolean =>
    !head.values.isNullObject && cellCount(areaOf(head.values)) > MAX_CELLS;
  const readable = heads.filter((head) => !isTooLarge(head));
  const answers: Answers = new Map();
  await readPieces(context, sheets, piecesOf(readable), answers);
  const cut = readable.filter((head) => mergesOf(head, answers.get(head)) === null);
  const complete = cut.length === 0 ? new Map<SheetHead, CellRange[]>() : await readMerges(context, cut);

  const content: WorkbookContent = {
    sheets: readable.map((head) => gridOf(head, answers.get(head), complete)),
    activeSheet: active?.name ?? null,
    settings: settingsIn(xml),
    separators: { decimal: application.decimalSeparator, thousands: application.thousandsSeparator },
    uses1904Dates: false,
  };
  const skipped = heads
    .filter(isTooLarge)
    .map(({ name }): HostIssue => ({ code: 'too-large', severity: 'warning', data: { sheet: name } }));
  return ok(content, skipped);
}

/** Sheets cut in blocks of rows, gathered in requests of a size that this Excel takes. */
function piecesOf(heads: readonly SheetHead[]): Piece[][] {
  const limit = isWeb() ? WEB_CELLS : MAX_CELLS;
  const requests: Piece[][] = [[]];
  let cells = 0;
  for (const head of heads) {
    if (head.values.isNullObject) continue;
    const area = areaOf(head.values);
    const rows = Math.max(1, Math.floor(limit / (area.right - area.left + 1)));
    for (let top = area.top; top <= area.bottom; top += rows) {
      const piece = { head, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } };
      if (cells > 0 && cells + cellCount(piece.area) > limit) {
        requests.push([]);
        cells = 0;
      }
      requests.at(-1)?.push(piece);
      cells += cellCount(piece.area);
    }
  }
  return requests.filter((pieces) => pieces.length > 0);
}

async function readPieces(
  context: Excel.RequestContext,
  sheets: Excel.WorksheetCollection,
  requests: readonly Piece[][],
  answers: Answers,
): Promise<void> {
  for (const pieces of requests) {
    for (const { head, area } of pieces) {
      const sheet = sheets.getItem(head.name);
      const range = rangeOf(sheet, area);
      range.load('values,formulas,text,numberFormat');
      const answer = answers.get(head) ?? askOnce(sheet, head, area);
      answer.rows.push(range.getRowProperties({ rowHidden: true }));
      answer.pieces.push({ area, range });
      answers.set(head, answer);
    }
    // One request unless Excel on the web limits its size.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

async function readMerges(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
): Promise<Map<SheetHead, CellRange[]>> {
  const asked = heads.map((head) => {
    const sheet = context.workbook.worksheets.getItem(head.name);
    const { areas } = rangeOf(sheet, areaOf(head.used)).getMergedAreasOrNullObject();
    areas.load(
      AREA.split(',')
        .map((name) => `items/${name}`)
        .join(','),
    );
    return { head, areas };
  });
  await context.sync();
  return new Map(
    asked.map(({ head, areas }) => [
      head,
      areas.items.map((range) => ({ sheet: head.name, ...areaOf(range) })),
    ]),
  );
}
