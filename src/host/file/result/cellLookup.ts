import type { BlockEdit, CellContent, EditPlan } from '../../../sheet/editPlan';
import type { CellValue } from '../../../sheet/grid';
import type { CellLookup } from '../chart/chartXml';
import type { WorkbookParts } from '../fileWorkbook';

/** What cells hold once a plan is applied: the plan's own cells first, then the workbook's. */
export function cellLookup(parts: WorkbookParts, plan: EditPlan): CellLookup {
  const made = new Map(plan.sheets.map(({ name, blocks }) => [name, blocks]));
  return (sheet, row, column) => {
    const own = made.get(sheet);
    const blocks = own ?? plan.edits.filter((block) => block.sheet === sheet);
    const planned = plannedAt(blocks, row, column);
    if (planned !== undefined) return valueOf(planned);
    if (own) return null;
    return parts.sheets.find(({ grid }) => grid.sheet === sheet)?.grid.value(row, column) ?? null;
  };
}

function plannedAt(blocks: readonly BlockEdit[], row: number, column: number): CellContent | undefined {
  let found: CellContent | undefined;
  for (const { top, left, cells } of blocks) found = cells[row - top]?.[column - left] ?? found;
  return found;
}

function valueOf(content: CellContent): CellValue {
  return typeof content === 'object' && content !== null ? content.cached : content;
}
