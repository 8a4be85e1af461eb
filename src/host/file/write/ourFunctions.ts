import type { CellContent, EditPlan } from '../../../sheet/editPlan';
import { encodeText, findBytes } from '../bytes';
import type { FileSheet } from '../fileWorkbook';

const IN_FILE = encodeText('_xldudf_LAKIP_');
const IN_PLAN = /\bLAKIP\.[A-Z0-9_]+\(/;

/** Whether functions of the add-in stand in the workbook once a plan is applied: in its cells, or on a sheet that it leaves. */
export function usesOurFunctions(sheets: readonly FileSheet[], plan: EditPlan): boolean {
  const blocks = [...plan.edits, ...plan.sheets.flatMap((sheet) => sheet.blocks)];
  if (blocks.some(({ cells }) => cells.some((row) => row.some(isOurs)))) return true;
  const written = new Set(
    [...plan.edits, ...plan.sheets.map(({ name }) => ({ sheet: name }))].map(({ sheet }) => sheet),
  );
  const left = sheets.filter(({ grid }) => !written.has(grid.sheet) && grid.part.cells.formulaCount > 0);
  return left.some(({ grid }) => findBytes(grid.part.bytes, IN_FILE) >= 0);
}

function isOurs(content: CellContent | undefined): boolean {
  return typeof content === 'object' && content !== null && IN_PLAN.test(content.formula);
}
