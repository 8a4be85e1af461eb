import type { CellRange } from '../../kernel/cellAddress';
import type { SimSheet } from '../../grid/model/sheet';

function hasContent(sheet: SimSheet, range: CellRange): boolean {
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) {
      const cell = sheet.cell(row, column);
      if (cell && (cell.value !== null || cell.formula !== null)) return true;
    }
  return false;
}

/** The block of cells around a range that empty rows and columns close in (Ctrl+*). */
export function surroundingRegion(sheet: SimSheet, start: CellRange): CellRange {
  let { top, left, bottom, right } = start;
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    const part = (area: Partial<CellRange>): boolean =>
      hasContent(sheet, {
        sheet: start.sheet,
        top: Math.max(top - 1, 0),
        left: Math.max(left - 1, 0),
        bottom: bottom + 1,
        right: right + 1,
        ...area,
      });
    if (top > 0 && part({ bottom: top - 1 })) [top, isGrowing] = [top - 1, true];
    if (left > 0 && part({ right: left - 1 })) [left, isGrowing] = [left - 1, true];
    if (part({ top: bottom + 1 })) [bottom, isGrowing] = [bottom + 1, true];
    if (part({ left: right + 1 })) [right, isGrowing] = [right + 1, true];
  }
  return { sheet: start.sheet, top, left, bottom, right };
}
