import type { BlockEdit, CellStyle, EditPlan, Reliance } from '../../sheet/editPlan';
import { invertPlan } from '../../sheet/plan/index';
import type { FileSheet, FileWorkbook } from './fileWorkbook';
import { columnSpans } from './sheet/readSheet';
import { PADDING } from './write/columnWidths';

/** Width of a column that the sheet says nothing of, in characters. */
const DEFAULT_WIDTH = 8.43;

/**
 * The plan that takes a plan back on this workbook: contents as plain data tells them, looks by the number of their
 * style (old styles keep their numbers), widths as they were. It relies on what the plan wrote.
 */
export function inverseOf(workbook: FileWorkbook, sheets: readonly FileSheet[], plan: EditPlan): EditPlan {
  const plain = invertPlan(workbook.content(), plan);
  const byName = new Map(sheets.map((sheet) => [sheet.grid.sheet, sheet]));
  return {
    ...plain,
    relies: plan.edits.flatMap(writtenCells),
    edits: plain.edits.map((block) => withLooks(block, byName.get(block.sheet))),
    widths: plan.widths.map(({ sheet, column }) => ({
      sheet,
      column,
      width: widthBefore(byName.get(sheet), column),
    })),
  };
}

/** What a block leaves in its cells. */
function writtenCells({ sheet, top, left, cells }: BlockEdit): Reliance[] {
  return cells.flatMap((row, i) =>
    row.flatMap((content, j): Reliance[] => {
      if (content === undefined) return [];
      const cell = { sheet, row: top + i, column: left + j };
      const isFormula = typeof content === 'object' && content !== null;
      return [
        isFormula ? { cell, value: content.cached, formula: content.formula } : { cell, value: content },
      ];
    }),
  );
}

function withLooks(block: BlockEdit, sheet: FileSheet | undefined): BlockEdit {
  if (!sheet) return block;
  const { store } = sheet.grid.part.cells;
  const look = (row: number, column: number): CellStyle => {
    const cell = store.find(row, column);
    return { kept: { style: cell < 0 ? -1 : store.style[cell] } };
  };
  const styles = block.cells.map((row, i) => row.map((_, j) => look(block.top + i, block.left + j)));
  return { ...block, styles };
}

function widthBefore(sheet: FileSheet | undefined, column: number): number {
  const span =
    sheet && columnSpans(sheet.grid.part).find(({ first, last }) => column >= first && column <= last);
  const width = Number(span?.element.attribute('width') ?? NaN);
  return Number.isFinite(width) ? Math.max(0, width - PADDING) : DEFAULT_WIDTH;
}
