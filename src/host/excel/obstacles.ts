import type { HostIssue } from '../../app/ports';
import type { CellRange } from '../../kernel/cellAddress';
import type { BlockEdit } from '../../sheet/editPlan';
import { hostError } from './hostIssue';
import { areasInAddress } from './mergedAreas';
import { type Area, contains, intersects, rangeOf, union } from './range';

/** A block to write and where it goes. */
export interface TargetBlock {
  readonly edit: BlockEdit;
  readonly area: Area;
}

/** What on one sheet can stand in the way of writing. */
export interface AskedObstacles {
  readonly sheet: string;
  readonly protection: Excel.WorksheetProtection;
  readonly filter: Excel.AutoFilter;
  readonly tables: Excel.TableCollection;
  readonly merged: Excel.RangeAreas;
  readonly targets: readonly {
    readonly block: TargetBlock;
    readonly range: Excel.Range;
    readonly locked: Excel.FormatProtection;
  }[];
}

/** Asks for protection, filters, tables and merges of every sheet that blocks go to. */
export function askObstacles(
  sheets: Excel.WorksheetCollection,
  blocks: readonly TargetBlock[],
): AskedObstacles[] {
  const names = [...new Set(blocks.map(({ edit }) => edit.sheet))];
  return names.map((name) => {
    const sheet = sheets.getItem(name);
    const own = blocks.filter(({ edit }) => edit.sheet === name);
    // Only areas whose first cell lies inside the asked range are found (office-js 3611): ask from A1 on.
    const whole = own.map(({ area }) => area).reduce(union, { top: 0, left: 0, bottom: 0, right: 0 });
    return {
      sheet: name,
      protection: sheet.protection.load('protected,options'),
      filter: sheet.autoFilter.load('isDataFiltered'),
      tables: sheet.tables.load('items/name,items/autoFilter/isDataFiltered'),
      merged: rangeOf(sheet, whole).getMergedAreasOrNullObject().load('address,areaCount'),
      targets: own.map((block) => {
        const range = rangeOf(sheet, block.area).load('rowHidden');
        return { block, range, locked: range.format.protection.load('locked') };
      }),
    };
  });
}

/** Cells of a block that are written (not kept). */
function writtenCells({ edit, area }: TargetBlock): { row: number; column: number }[] {
  return edit.cells.flatMap((cells, row) =>
    cells.flatMap((content, column) =>
      content === undefined ? [] : [{ row: area.top + row, column: area.left + column }],
    ),
  );
}

/** What forbids the write, found before anything is written. */
export function obstaclesOf(asked: readonly AskedObstacles[]): HostIssue[] {
  return asked.flatMap((one) => [...protectionOf(one), ...filterOf(one), ...mergesOf(one)]);
}

function protectionOf({ sheet, protection, targets }: AskedObstacles): HostIssue[] {
  if (!protection.protected) return [];
  const mayFormat = protection.options.allowFormatCells === true;
  const isHindered = targets.some(
    ({ block, locked }) => locked.locked !== false || (block.edit.styles !== undefined && !mayFormat),
  );
  return isHindered ? [hostError('sheet-is-protected', { sheet })] : [];
}

/** Values over a filtered range land in the wrong rows (office-js 224): refused where filtered rows are hidden. */
function filterOf({ sheet, filter, tables, targets }: AskedObstacles): HostIssue[] {
  const isFiltered = filter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
  const isHindered = isFiltered && targets.some(({ range }) => range.rowHidden !== false);
  return isHindered ? [hostError('sheet-is-filtered', { sheet })] : [];
}

function mergesOf({ sheet, merged, targets }: AskedObstacles): HostIssue[] {
  if (merged.isNullObject) return [];
  const areas = areasInAddress(merged.address, sheet, merged.areaCount);
  if (areas === null) return [];
  return targets.flatMap(({ block }) => {
    const near = areas.filter((area) => intersects(area, block.area));
    if (near.length === 0) return [];
    return writtenCells(block)
      .filter(({ row, column }) => isHiddenPart(near, row, column))
      .map(({ row, column }) => hostError('cell-is-merged', undefined, { sheet, row, column }));
  });
}

/** Whether merged cells lie in an area; true too where Excel cut the list of them. */
export function hasMerges(asked: readonly AskedObstacles[], sheet: string, area: Area): boolean {
  const merged = asked.find((one) => one.sheet === sheet)?.merged;
  if (!merged || merged.isNullObject) return false;
  const areas = areasInAddress(merged.address, sheet, merged.areaCount);
  return areas === null || areas.some((one) => intersects(one, area));
}

/** A write to a merged cell that is not its first is dropped by Excel without a word. */
function isHiddenPart(areas: readonly CellRange[], row: number, column: number): boolean {
  return areas.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
}

/** Whether a sheet that is written to is protected. */
export function isProtected(asked: readonly AskedObstacles[], sheet: string): boolean {
  return asked.find((one) => one.sheet === sheet)?.protection.protected === true;
}

/** Whether widths may be set: on a protected sheet only where its owner allows it; else results go without. */
export function mayFormatColumns(asked: readonly AskedObstacles[], sheet: string): boolean {
  const protection = asked.find((one) => one.sheet === sheet)?.protection;
  return protection?.protected !== true || protection.options.allowFormatColumns === true;
}
