import type { BlockEdit, CellContent, CellStyle, EditPlan } from '../editPlan';
import { EMPTY_PLAN } from '../editPlan';
import { isCellError, type Grid, type WorkbookContent } from '../grid';

/**
 * The plan that takes a plan back: what its cells held before. Only what plain data can tell (contents and
 * number formats); a host that knows more (looks, widths) adds it.
 * @param content the workbook before the plan
 */
export function invertPlan(content: WorkbookContent, plan: EditPlan): EditPlan {
  const sheets = new Map(content.sheets.map((grid) => [grid.sheet, grid]));
  const edits = plan.edits.flatMap((block): BlockEdit[] => {
    const grid = sheets.get(block.sheet);
    return grid ? [invertBlock(block, grid)] : [];
  });
  const made = plan.sheets.map((sheet) => sheet.name).filter((name) => !sheets.has(name));
  return {
    ...EMPTY_PLAN,
    edits,
    formats: plan.formats.map(({ range }) => ({ range, rules: [] })),
    ...(made.length > 0 ? { removeSheets: made } : {}),
    ...(plan.settings === undefined ? {} : { settings: content.settings ?? '' }),
  };
}

function invertBlock(block: BlockEdit, grid: Grid): BlockEdit {
  const cells = block.cells.map((contents, i) =>
    contents.map((content, j) =>
      content === undefined ? undefined : contentAt(grid, block.top + i, block.left + j),
    ),
  );
  const styles = block.styles?.map((row, i) =>
    row.map((style, j): CellStyle | undefined =>
      style === undefined ? undefined : { numberFormat: grid.numberFormat(block.top + i, block.left + j) },
    ),
  );
  return { sheet: block.sheet, top: block.top, left: block.left, cells, ...(styles ? { styles } : {}) };
}

/** Content of a cell as an edit would write it. */
function contentAt(grid: Grid, row: number, column: number): CellContent {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  if (formula !== null) return { formula, cached: isCellError(value) ? null : value };
  return isCellError(value) ? value.error : value;
}
