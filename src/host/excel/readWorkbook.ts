import type { HostIssue } from '../../app/ports';
import type { CellRange } from '../../kernel/cellAddress';
import { ok, type Result } from '../../kernel/result';
import type { Grid, GridTable, WorkbookContent } from '../../sheet/grid';
import { settingsFromXml, SETTINGS_NAMESPACE } from '../../sheet/settingsPart';
import { ExcelGrid, type SheetData } from './excelGrid';
import { areasInAddress } from './mergedAreas';
import { type Area, AREA, areaOf, cellCount, rangeOf } from './range';
import { isWeb } from './request';

/** Above this many cells of one range Excel answers null instead of values. */
const MAX_CELLS = 5_000_000;
/** Cells asked for in one request on the web: four texts a cell stay under its 5 MB. */
const WEB_CELLS = 40_000;

interface SheetHead {
  readonly name: string;
  readonly visibility: Grid['visibility'];
  readonly values: Excel.Range;
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly filter: Excel.AutoFilter;
  readonly filterRange: Excel.Range;
  readonly tables: Excel.TableCollection;
}

/** A block of rows of one sheet that is read in one request. */
interface Piece {
  readonly head: SheetHead;
  readonly area: Area;
}

type Answers = Map<SheetHead, SheetAnswer>;
interface SheetAnswer {
  readonly pieces: { readonly area: Area; readonly range: Excel.Range }[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>[];
  columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  merged: Excel.RangeAreas | null;
  tableRanges: Excel.Range[];
}

/** What the first request asks; no ranges (see `openContext`). */
export function askWorkbook({ workbook }: Excel.RequestContext) {
  return {
    sheets: workbook.worksheets.load('items/name,items/visibility'),
    active: workbook.worksheets.getActiveWorksheet().load('name'),
    application: workbook.application.load('decimalSeparator,thousandsSeparator'),
    parts: workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id'),
  };
}

/** Reads every sheet in two requests after `askWorkbook`; more only where Excel on the web would refuse the size. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { sheets, active, application, parts }: ReturnType<typeof askWorkbook>,
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
    activeSheet: active.name,
    settings: xml.map((part) => settingsFromXml(part.value)).find((text) => text !== null) ?? null,
    separators: { decimal: application.decimalSeparator, thousands: application.thousandsSeparator },
    uses1904Dates: false,
  };
  const skipped = heads
    .filter(isTooLarge)
    .map(({ name }): HostIssue => ({ code: 'too-large', severity: 'warning', data: { sheet: name } }));
  return ok(content, skipped);
}

const VISIBILITY: Readonly<Record<string, Grid['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

function askHead(sheet: Excel.Worksheet): SheetHead {
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    values: sheet.getUsedRangeOrNullObject(true).load(AREA),
    used: sheet.getUsedRangeOrNullObject(false).load(AREA),
    protection: sheet.protection.load('protected'),
    filter: sheet.autoFilter.load('enabled,isDataFiltered'),
    filterRange: sheet.autoFilter.getRangeOrNullObject().load(AREA),
    tables: sheet.tables.load('items/name,items/showHeaders,items/showTotals'),
  };
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

/** What is asked once a sheet, beside its first rows. */
function askOnce(sheet: Excel.Worksheet, head: SheetHead, area: Area): SheetAnswer {
  return {
    pieces: [],
    rows: [],
    columns: rangeOf(sheet, area).getColumnProperties({ columnHidden: true }),
    merged: head.used.isNullObject
      ? null
      : rangeOf(sheet, areaOf(head.used)).getMergedAreasOrNullObject().load('address,areaCount'),
    tableRanges: head.tables.items.map((table) => sheet.tables.getItem(table.name).getRange().load(AREA)),
  };
}

/** Merges from their address; null when Excel cut the text. */
function mergesOf(head: SheetHead, answer: SheetAnswer | undefined): CellRange[] | null {
  const merged = answer?.merged;
  if (!merged || merged.isNullObject) return [];
  return areasInAddress(merged.address, head.name, merged.areaCount);
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

function gridOf(
  head: SheetHead,
  answer: SheetAnswer | undefined,
  complete: Map<SheetHead, CellRange[]>,
): Grid {
  const facts = {
    sheet: head.name,
    merges: complete.get(head) ?? mergesOf(head, answer) ?? [],
    hiddenRows: hiddenRows(answer),
    hiddenColumns: hiddenColumns(answer),
    tables: tablesOf(head, answer),
    filter: filterOf(head),
    isProtected: head.protection.protected,
    visibility: head.visibility,
  };
  return new ExcelGrid(facts, answer ? dataOf(areaOf(head.values), answer) : null);
}

function dataOf(area: Area, { pieces }: SheetAnswer): SheetData {
  const [only] = pieces;
  const joined = <T>(read: (range: Excel.Range) => T[]): T[] =>
    pieces.length === 1 && only ? read(only.range) : pieces.flatMap(({ range }) => read(range));
  return {
    area,
    values: joined((range) => range.values as unknown[][]),
    formulas: joined((range) => range.formulas as unknown[][]),
    texts: joined((range) => range.text),
    numberFormats: joined((range) => range.numberFormat as unknown[][]),
  };
}

function hiddenRows(answer: SheetAnswer | undefined): Set<number> {
  const hidden = new Set<number>();
  answer?.pieces.forEach(({ area }, at) => {
    answer.rows[at]?.value.forEach((row, offset) => {
      if (row.rowHidden === true) hidden.add(area.top + offset);
    });
  });
  return hidden;
}

function hiddenColumns(answer: SheetAnswer | undefined): Set<number> {
  const left = answer?.pieces[0]?.area.left ?? 0;
  const hidden = new Set<number>();
  answer?.columns?.value.forEach((column, offset) => {
    if (column.columnHidden === true) hidden.add(left + offset);
  });
  return hidden;
}

function tablesOf(head: SheetHead, answer: SheetAnswer | undefined): GridTable[] {
  return head.tables.items.flatMap((table, at) => {
    const range = answer?.tableRanges[at];
    if (!range) return [];
    return [
      {
        name: table.name,
        range: { sheet: head.name, ...areaOf(range) },
        headerRows: table.showHeaders ? 1 : 0,
        totalsRows: table.showTotals ? 1 : 0,
      } as const,
    ];
  });
}

function filterOf(head: SheetHead): Grid['filter'] {
  if (!head.filter.enabled || head.filterRange.isNullObject) return null;
  return { range: { sheet: head.name, ...areaOf(head.filterRange) }, isFiltered: head.filter.isDataFiltered };
}
