import { rankOf } from '../../scoring/index';
import type { Grid } from '../../sheet/grid';
import type { Finding } from '../finding';
import { findingId } from '../judge';
import { rowsOf, type FigureView } from '../totals/figureView';
import { figureLines, headsOf, type FigureLine, type Head } from './figureLines';

const RANK = /^(?:peringkat|ranking|rangking|rank)\b/i;
/** So many lines must follow an order before another one is held against it. */
const PROVEN = 4;

/**
 * Ranks that are not those of the figures beside them: where one column puts every other line in its place, whichever
 * end is the best, and no column puts all. A single line is wrong; two that changed places are worth a look.
 * @method M-29
 */
export function rankColumns(grids: readonly Grid[]): Finding[] {
  return grids.flatMap((grid) => {
    const view = rowsOf(grid, 'comma');
    return headsOf(view, RANK).flatMap((head) => wrongRanks(view, head));
  });
}

interface Order {
  readonly by: number;
  readonly misfits: readonly { readonly line: number; readonly right: number }[];
}

function wrongRanks(view: FigureView, head: Head): Finding[] {
  const crosses = view.crossesOf(head.line).filter((cross) => cross !== head.cross);
  const orders = crosses.flatMap((by) => ordersBy(by, figureLines(view, head, [by])));
  const [best] = [...orders].sort((one, two) => one.misfits.length - two.misfits.length);
  if (!best || best.misfits.length === 0) return [];
  const near = orders.filter(({ misfits }) => misfits.length === best.misfits.length);
  // Two columns that would mend it in two ways prove neither.
  if (near.some(({ misfits }) => JSON.stringify(misfits) !== JSON.stringify(best.misfits))) return [];
  return best.misfits.map(({ line, right }): Finding => {
    const cell = view.cell(line, head.cross);
    const printed = view.printed(line, head.cross);
    return {
      id: findingId('rank-wrong', cell),
      kind: 'recompute',
      code: 'rank-wrong',
      class: best.misfits.length === 1 ? 'error' : 'remark',
      quantity: null,
      places: [{ cell, printed }],
      printed,
      right,
      decimals: 0,
      cause: null,
      data: { head: view.words(head.line, head.cross), by: view.words(head.line, best.by) },
    };
  });
}

/** How a column orders the lines, the highest or the lowest first; none where it proves no order. */
function ordersBy(by: number, lines: readonly FigureLine[]): Order[] {
  if (lines.some(({ value }) => !Number.isInteger(value) || value < 1 || value > lines.length)) return [];
  return (['maksimal', 'minimal'] as const)
    .flatMap((direction) => COUNTINGS.map((ranksOf) => misfitsOf(lines, direction, ranksOf)))
    .flatMap((misfits) => {
      const isTold = misfits.length <= 1 || isExchange(misfits, lines);
      return isTold && lines.length - misfits.length >= PROVEN ? [{ by, misfits }] : [];
    });
}

/** The ranks that a figure may have: equals share the better one or are numbered on; or no rank is left out. */
type Counting = (
  own: number,
  figures: readonly number[],
  direction: 'maksimal' | 'minimal',
) => readonly [first: number, last: number];

const COUNTINGS: readonly Counting[] = [
  (own, figures, direction) => {
    const first = rankOf(own, figures, direction);
    return [first, first + figures.filter((figure) => figure === own).length - 1];
  },
  (own, figures, direction) => {
    const rank = rankOf(own, [...new Set(figures)], direction);
    return [rank, rank];
  },
];

function misfitsOf(
  lines: readonly FigureLine[],
  direction: 'maksimal' | 'minimal',
  ranksOf: Counting,
): Order['misfits'] {
  const figures = lines.map(({ inputs }) => inputs[0] as number);
  return lines.flatMap(({ line, value }, at) => {
    const [first, last] = ranksOf(figures[at] as number, figures, direction);
    return value >= first && value <= last ? [] : [{ line, right: first }];
  });
}

/** Two lines that have each other's rank, in a table that is long enough to tell. */
function isExchange(misfits: Order['misfits'], lines: readonly FigureLine[]): boolean {
  const [one, two] = misfits;
  if (misfits.length !== 2 || !one || !two || lines.length < PROVEN + 3) return false;
  const printed = (line: number): number | undefined => lines.find((each) => each.line === line)?.value;
  return printed(one.line) === two.right && printed(two.line) === one.right;
}
