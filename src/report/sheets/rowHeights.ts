import type { RowHeightEdit } from '../../sheet/editPlan';

/** Height of one line of the default font. */
const LINE_POINTS = 15;
/** Excel allows no higher row. */
const MAX_POINTS = 409;

/** A text in a cell that wraps, over one or several rows. */
export interface WrappedText {
  readonly row: number;
  /** Last row of a merged cell; `row` for a single one. */
  readonly lastRow: number;
  readonly text: string;
  /** Characters that fit in a line. */
  readonly width: number;
}

/**
 * Heights that show wrapped texts whole. Hosts do not all fit rows by themselves, and none does for merged cells:
 * what a merged cell needs beyond its rows is added to the last one.
 */
export function rowHeights(texts: readonly WrappedText[]): RowHeightEdit[] {
  const lines = new Map<number, number>();
  const linesOf = (row: number): number => lines.get(row) ?? 1;
  const grow = (row: number, count: number): void => void lines.set(row, Math.max(linesOf(row), count));
  for (const each of texts) if (each.row === each.lastRow) grow(each.row, lineCount(each));
  for (const each of texts) {
    if (each.row === each.lastRow) continue;
    let room = 0;
    for (let row = each.row; row <= each.lastRow; row += 1) room += linesOf(row);
    const lacking = lineCount(each) - room;
    if (lacking > 0) grow(each.lastRow, linesOf(each.lastRow) + lacking);
  }
  return [...lines]
    .filter(([, count]) => count > 1)
    .map(([row, count]) => ({ row, points: Math.min(MAX_POINTS, count * LINE_POINTS) }));
}

/** Lines that a text takes when it breaks between words; words that are longer than a line break inside. */
export function lineCount({ text, width }: Pick<WrappedText, 'text' | 'width'>): number {
  let count = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    count += 1;
    for (const { length } of paragraph.split(' ')) {
      const withWord = used === 0 ? length : used + 1 + length;
      if (used > 0 && withWord > width) {
        count += 1;
        used = length;
      } else used = withWord;
      count += Math.max(0, Math.ceil(used / width) - 1);
      if (used > width) used %= width;
    }
  }
  return count;
}
