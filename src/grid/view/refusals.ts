import { contains, intersect } from '../model/reference';
import type { SimWorkbook } from '../model/workbook';

/** Structure stays Excel's business here: the workbook in memory follows cell contents and widths only. */
const STRUCTURE =
  /^sheet\.command\.(?:insert-(?:row|col|sheet|range|multi)|remove-(?:row|col|sheet)|delete-range|move-(?:rows|cols|range)|copy-sheet|set-worksheet-(?:name|order|hidden)|add-worksheet-merge|remove-worksheet-merge|append-row)/;

/** Changes of the selected cells that do not begin with typing. */
const CHANGES = /^sheet\.command\.(?:clear-selection|paste|auto-fill|delete)/;

/** Why a person may not do something here. `array`: the cell is one of several that a formula fills together. */
export type Refusal = 'structure' | 'locked' | 'array';

/** Why a command of the grid is refused; null when it is not. */
export function refusalOf(
  id: string,
  params: { readonly visible?: boolean },
  workbook: SimWorkbook | null,
): Refusal | null {
  if (STRUCTURE.test(id)) return 'structure';
  const begins = id === 'sheet.operation.set-cell-edit-visible' && params.visible === true;
  const sheet = workbook?.activeSheet;
  if (!sheet || (!begins && !CHANGES.test(id))) return null;
  const { selection } = workbook;
  const { top, left } = selection;
  if (sheet.protection.isProtected && sheet.style(top, left).isLocked) return 'locked';
  const isInArray = sheet.spills.some((spill) =>
    begins ? contains(spill, top, left) : intersect(spill, { ...selection, sheet: sheet.name }) !== null,
  );
  return isInArray ? 'array' : null;
}
