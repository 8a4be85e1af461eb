import type { Finding } from './finding';
import { EMPTY_PLAN, type BlockEdit, type CellStyle, type EditPlan } from '../sheet/editPlan';

const MARK: CellStyle = { fill: 'FFE699' };

/**
 * A plan that marks the cells of what is wrong with a fill and changes no content; its inverse takes the marks off.
 * Each cell is marked once; findings in a text have none.
 */
export function markPlan(findings: readonly Finding[]): EditPlan {
  const blocks = new Map<string, BlockEdit>();
  for (const finding of findings) {
    const cell = finding.class === 'error' ? finding.places[0]?.cell : undefined;
    if (!cell) continue;
    const { sheet, row, column } = cell;
    blocks.set(`${sheet}|${row}|${column}`, {
      sheet,
      top: row,
      left: column,
      cells: [[undefined]],
      styles: [[MARK]],
    });
  }
  return { ...EMPTY_PLAN, edits: [...blocks.values()] };
}
