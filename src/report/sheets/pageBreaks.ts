import type { RowHeightEdit } from '../../sheet/editPlan';
import type { PlacedPart } from './placeTables';

/** Room for rows on an A4 page with our margins, upright and across, and its width. Points. */
const PAGES = {
  upright: { height: 752, width: 523 },
  across: { height: 505, width: 770 },
} as const;
const LINE_POINTS = 15;
/** Width of a character of the default font. */
const CHARACTER_POINTS = 5.6;

/**
 * Rows that begin a new page, so that no chart and no block of one indicator is cut: sheets are printed as wide as the
 * page, hence taller rows fit fewer times.
 */
export function pageBreaks(
  placed: PlacedPart,
  widths: readonly number[],
  heights: readonly RowHeightEdit[],
): number[] {
  const page = PAGES[placed.part.isLandscape ? 'across' : 'upright'];
  const wide = widths.reduce((all, width) => all + width, 0) * CHARACTER_POINTS;
  const room = page.height / Math.min(1, page.width / wide);
  const pointsOf = new Map(heights.map(({ row, points }) => [row, points]));
  const heightOf = (top: number, bottom: number): number => {
    let points = 0;
    for (let row = top; row <= bottom; row += 1) points += pointsOf.get(row) ?? LINE_POINTS;
    return points;
  };
  const breaks: number[] = [];
  let used = 0;
  for (const { top, bottom } of unitsOf(placed)) {
    const height = heightOf(top, bottom);
    if (used > 0 && used + height > room && height <= room) {
      breaks.push(top);
      used = 0;
    }
    used = (used + height) % room;
  }
  return breaks;
}

interface Unit {
  readonly top: number;
  readonly bottom: number;
}

/** What should stay on one page: a block with its heading, else each table and each chart; rows reach to the next unit. */
function unitsOf({ lines, tables, charts }: PlacedPart): Unit[] {
  const headings = lines.filter(({ kind }) => kind === 'heading');
  const starts =
    headings.length > 0
      ? headings.map(({ row }) => row)
      : [
          ...tables.map(({ titleRow, headerRow }) => titleRow ?? headerRow),
          ...charts.map(({ top }) => top),
        ].sort((a, b) => a - b);
  const ends = [
    ...charts.map(({ bottom }) => bottom),
    ...tables.map(({ table, bodyRow }) => bodyRow + table.rows.length + table.notes.length),
  ];
  const end = ends.reduce((last, row) => Math.max(last, row), 0);
  return starts.map((top, at) => ({ top, bottom: (starts[at + 1] ?? end + 1) - 1 }));
}
