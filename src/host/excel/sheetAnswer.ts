import type { CellRange } from '../../kernel/cellAddress';
import type { Grid, GridTable } from '../../sheet/grid';
import { SHEET_MARK, sheetMemoryIn } from '../../sheet/sheetMark';
import { ExcelGrid, type SheetData, type SheetFacts } from './excelGrid';
import { areasInAddress } from './mergedAreas';
import { type Area, AREA, areaOf, rangeOf } from './range';

/** A sheet as asked before its cells: extent, protection, filter, tables. */
export interface SheetHead {
  readonly name: string;
  readonly visibility: Grid['visibility'];
  readonly values: Excel.Range;
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly filter: Excel.AutoFilter;
  readonly filterRange: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly mark: Excel.WorksheetCustomProperty;
}

/** What was asked of the cells of a sheet, in one request or several. */
export interface SheetAnswer {
  readonly pieces: { readonly area: Area; readonly range: Excel.Range }[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>[];
  columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  merged: Excel.RangeAreas | null;
  tableRanges: Excel.Range[];
}

const VISIBILITY: Readonly<Record<string, Grid['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/** Asks for all of a sheet that tells how to read its cells. */
export function askHead(sheet: Excel.Worksheet): SheetHead {
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    values: sheet.getUsedRangeOrNullObject(true).load(AREA),
    used: sheet.getUsedRangeOrNullObject(false).load(AREA),
    protection: sheet.protection.load('protected'),
    filter: sheet.autoFilter.load('enabled,isDataFiltered'),
    filterRange: sheet.autoFilter.getRangeOrNullObject().load(AREA),
    tables: sheet.tables.load('items/name,items/showHeaders,items/showTotals'),
    mark: sheet.customProperties.getItemOrNullObject(SHEET_MARK).load('value'),
  };
}

/** What is asked once a sheet, beside its first rows. */
export function askOnce(sheet: Excel.Worksheet, head: SheetHead, area: Area): SheetAnswer {
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
export function mergesOf(head: SheetHead, answer: SheetAnswer | undefined): CellRange[] | null {
  const merged = answer?.merged;
  if (!merged || merged.isNullObject) return [];
  return areasInAddress(merged.address, head.name, merged.areaCount);
}

/** The sheet as plain data; `merges` where Excel had cut the list of them. */
export function gridOf(
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
    ...markOf(head.mark),
  };
  return new ExcelGrid(facts, answer ? dataOf(areaOf(head.values), answer) : null);
}

/** Whether the sheet bears our mark, and the fingerprint that the mark keeps. */
function markOf(mark: Excel.WorksheetCustomProperty): Pick<SheetFacts, 'isOurs' | 'madeHash'> {
  if (mark.isNullObject) return { isOurs: false };
  const madeHash = sheetMemoryIn(mark.value)?.madeHash;
  return madeHash === undefined ? { isOurs: true } : { isOurs: true, madeHash };
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
