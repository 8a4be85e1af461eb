import { quoteSheetName, formatA1, type CellAddress } from '../../kernel/cellAddress';
import type { CellContent } from '../../sheet/editPlan';

/** Most letters that a formula may hold in one text. */
const LONGEST_LINK = 255;

/** A text as a link to a cell: a formula, which every host has. Without a cell, or too long for one, the text alone. */
export function linkTo(cell: CellAddress | null, text: string): CellContent {
  if (!cell) return text;
  const target = `#${quoteSheetName(cell.sheet)}!${formatA1(cell.row, cell.column)}`;
  if (target.length > LONGEST_LINK || text.length > LONGEST_LINK) return text;
  const quoted = (each: string): string => `"${each.replaceAll('"', '""')}"`;
  return { formula: `=HYPERLINK(${quoted(target)},${quoted(text)})`, cached: text };
}
