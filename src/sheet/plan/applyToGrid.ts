import type { BlockEdit, CellContent, EditPlan, SheetEdit } from '../editPlan';
import type { CellValue, Grid, WorkbookContent } from '../grid';
import { generalText } from '../gridOf';
import { madeSheetHash } from '../history/index';
import { gridFacts } from '../gridFacts';

/** Contents of edited cells by row, then column: a grid looks here first. */
type Overlay = Map<
  number,
  Map<number, { content: CellContent | undefined; numberFormat: string | undefined }>
>;

/** A workbook after a plan, for previews and the memory host; sheets of ours that are made appear at the end. */
export function applyToContent(content: WorkbookContent, plan: EditPlan): WorkbookContent {
  const remade = new Set([...plan.sheets.map((sheet) => sheet.name), ...(plan.removeSheets ?? [])]);
  const sheets = content.sheets
    .filter((grid) => !remade.has(grid.sheet))
    .map((grid) => applyToGrid(grid, plan));
  return {
    ...content,
    sheets: [...sheets, ...plan.sheets.map(sheetOf)],
    settings: plan.settings === undefined ? content.settings : plan.settings === '' ? null : plan.settings,
  };
}

/** A grid after the edits of a plan; the very same grid when none is on it. */
export function applyToGrid(grid: Grid, plan: EditPlan): Grid {
  const blocks = plan.edits.filter((block) => block.sheet === grid.sheet);
  return blocks.length === 0 ? grid : overlaid(grid, overlayOf(blocks));
}

function overlayOf(blocks: readonly BlockEdit[]): Overlay {
  const overlay: Overlay = new Map();
  for (const block of blocks) {
    for (const [i, contents] of block.cells.entries()) {
      const row = overlay.get(block.top + i) ?? new Map();
      overlay.set(block.top + i, row);
      for (const [j, content] of contents.entries()) {
        const numberFormat = block.styles?.[i]?.[j]?.numberFormat;
        if (content !== undefined || numberFormat !== undefined)
          row.set(block.left + j, { content, numberFormat });
      }
    }
  }
  return overlay;
}

function overlaid(grid: Grid, overlay: Overlay): Grid {
  const at = (row: number, column: number): CellContent | undefined => overlay.get(row)?.get(column)?.content;
  let { rowCount, columnCount } = grid;
  for (const [row, cells] of overlay) {
    for (const [column, { content }] of cells) {
      if (content === undefined || content === null) continue;
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
    }
  }
  const value = (row: number, column: number): CellValue => {
    const content = at(row, column);
    return content === undefined ? grid.value(row, column) : valueOf(content);
  };
  return {
    ...gridFacts(grid),
    rowCount,
    columnCount,
    value,
    text: (row, column) =>
      at(row, column) === undefined ? grid.text(row, column) : generalText(value(row, column)),
    numberFormat: (row, column) =>
      overlay.get(row)?.get(column)?.numberFormat ?? grid.numberFormat(row, column),
    formula: (row, column) => {
      const content = at(row, column);
      if (content === undefined) return grid.formula(row, column);
      return typeof content === 'object' && content !== null ? content.formula : null;
    },
  };
}

function valueOf(content: CellContent): CellValue {
  return typeof content === 'object' && content !== null ? content.cached : content;
}

/** A sheet of ours as a grid. */
function sheetOf(edit: SheetEdit): Grid {
  const empty: Grid = {
    sheet: edit.name,
    rowCount: 0,
    columnCount: 0,
    value: () => null,
    text: () => '',
    numberFormat: () => 'General',
    formula: () => null,
    merges: edit.merges.map((merge) => merge.range),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    filter: null,
    protection: { isProtected: false },
    visibility: 'visible',
    isOurs: true,
    madeHash: madeSheetHash(edit),
  };
  return overlaid(empty, overlayOf(edit.blocks));
}
