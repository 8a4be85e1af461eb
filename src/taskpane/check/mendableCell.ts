import type { Finding, FindingCode } from '../../audit/index';
import type { CellAddress } from '../../kernel/cellAddress';
import type { WorkbookContent } from '../../sheet/grid';

/** A cell whose typed figure can be replaced by the right one. */
export interface MendableCell {
  readonly cell: CellAddress;
  readonly before: number;
  readonly after: number;
}

/** Findings whose right figure was recomputed from the sheet itself. */
const RECOMPUTED: readonly FindingCode[] = ['figure-wrong', 'total-wrong', 'mean-wrong'];
/** A right figure that is so many times the typed one may be on another scale (percent, thousands). */
const FAR = 50;

/**
 * The cell of a finding that a press may put right; null where there is any doubt: not recomputed, a formula, another
 * scale than the cell's, a cell that is hidden, protected or written by us.
 */
export function mendableCell(
  { code, class: kind, places, right }: Finding,
  { sheets }: Pick<WorkbookContent, 'sheets'>,
): MendableCell | null {
  const cell = places[0]?.cell;
  const grid = sheets.find(({ sheet }) => sheet === cell?.sheet);
  if (!cell || !grid || kind !== 'error' || typeof right !== 'number' || !RECOMPUTED.includes(code))
    return null;
  const { row, column } = cell;
  const before = grid.value(row, column);
  if (typeof before !== 'number' || grid.formula(row, column) !== null) return null;
  if (grid.isOurs === true || grid.visibility !== 'visible' || grid.protection.isProtected) return null;
  if (grid.hiddenRows.has(row) || grid.hiddenColumns.has(column)) return null;
  if (grid.numberFormat(row, column).includes('%')) return null;
  const ratio = Math.abs(right / before);
  return ratio > 1 / FAR && ratio < FAR ? { cell, before, after: right } : null;
}
