import type { CellAddress, CellRange } from '../../kernel/cellAddress';
import type { CellContent, EditPlan } from '../../sheet/editPlan';
import type { CellValue, Grid, WorkbookContent } from '../../sheet/grid';

/** One cell as it is and as it will be. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly before: CellValue;
  readonly after: CellContent;
}

/** Cells of one sheet that will be written. */
export interface WritePlace {
  readonly range: CellRange;
  readonly cellCount: number;
}

/** What a plan does, short enough to show. */
export interface PlanPreview {
  readonly cellCount: number;
  /** Cells among them that hold something now. */
  readonly replacedCount: number;
  readonly places: readonly WritePlace[];
  /** The first changes, in the order of the sheet. */
  readonly changes: readonly CellChange[];
  readonly newSheets: readonly string[];
}

/** So many changes are shown one by one. */
export const SHOWN_CHANGES = 60;

/**
 * Sums up a plan against the workbook it was made for: which cells, how many hold something, before and after.
 * Cells that the plan leaves as they are do not count.
 */
export function previewPlan(plan: EditPlan, content: WorkbookContent): PlanPreview {
  const grids = new Map(content.sheets.map((grid) => [grid.sheet, grid]));
  const places = new Map<string, { range: CellRange; cellCount: number }>();
  const changes: CellChange[] = [];
  let cellCount = 0;
  let replacedCount = 0;
  for (const block of plan.edits) {
    const grid = grids.get(block.sheet);
    block.cells.forEach((contents, rowOffset) => {
      contents.forEach((after, columnOffset) => {
        if (after === undefined) return;
        const cell = { sheet: block.sheet, row: block.top + rowOffset, column: block.left + columnOffset };
        const before = valueAt(grid, cell);
        cellCount += 1;
        if (before !== null) replacedCount += 1;
        places.set(block.sheet, extend(places.get(block.sheet), cell));
        if (changes.length < SHOWN_CHANGES) changes.push({ cell, before, after });
      });
    });
  }
  return {
    cellCount,
    replacedCount,
    places: [...places.values()],
    changes,
    newSheets: plan.sheets.map((sheet) => sheet.name),
  };
}

function valueAt(grid: Grid | undefined, cell: CellAddress): CellValue {
  const value = grid?.value(cell.row, cell.column) ?? null;
  return value === '' ? null : value;
}

function extend(place: { range: CellRange; cellCount: number } | undefined, cell: CellAddress) {
  if (!place) {
    const range = {
      sheet: cell.sheet,
      top: cell.row,
      left: cell.column,
      bottom: cell.row,
      right: cell.column,
    };
    return { range, cellCount: 1 };
  }
  const { range } = place;
  return {
    range: {
      sheet: cell.sheet,
      top: Math.min(range.top, cell.row),
      left: Math.min(range.left, cell.column),
      bottom: Math.max(range.bottom, cell.row),
      right: Math.max(range.right, cell.column),
    },
    cellCount: place.cellCount + 1,
  };
}
