import { largestOf } from '../../kernel/extremes';
import type { Grid } from '../../sheet/grid';
import type { Finding } from '../finding';
import { findingId } from '../judge';
import { rowsOf, type FigureView } from '../totals/figureView';
import { groupingsOf, membersOf } from '../totals/groupings';
import { totalLines, type TotalLine } from '../totals/totalLines';
import { headsOf, type Head } from './figureLines';

const WEIGHT = /^bobot(?: ?\(%\)| kinerja| indikator| perspektif)?$/i;
/** A sum further off is made up in another way: weights within weights. */
const NEAR = 0.25;
const MOST_LINES = 200;

/**
 * Weights under a total of 100 that do not add up to it, whichever lines are taken.
 * @method M-16
 */
export function weightColumns(grids: readonly Grid[]): Finding[] {
  return grids.flatMap((grid) => {
    const view = rowsOf(grid, 'comma');
    const totals = totalLines(view).filter(({ kind }) => kind === 'sum');
    if (totals.length === 0) return [];
    return headsOf(view, WEIGHT).flatMap((head) => {
      const total = totals.find(({ line }) => line > head.line && line < head.line + MOST_LINES);
      return total ? wrongWeights(view, head, total, new Set(totals.map(({ line }) => line))) : [];
    });
  });
}

function wrongWeights(
  view: FigureView,
  { cross }: Head,
  total: TotalLine,
  totals: ReadonlySet<number>,
): Finding[] {
  const whole = view.figure(total.line, cross);
  const isWhole = whole?.value === 100 || (whole?.value === 1 && whole.isPercent);
  const members = membersOf(view, total, cross, totals);
  if (!whole || !isWhole || members.length < 3 || members.some(({ figure }) => figure.value <= 0)) return [];
  const sums = groupingsOf(members, false).map(({ members: own }) =>
    own.reduce((all, { figure }) => all + figure.value, 0),
  );
  const slack = members.length * 0.5 * 10 ** -largestOf(members.map(({ figure }) => figure.decimals));
  const rounding = members.every(({ figure }) => figure.decimals === 0) ? 0 : slack;
  const isMade = sums.some((sum) => Math.abs(sum - whole.value) <= rounding + 1e-9);
  const [sum = 0] = sums;
  if (isMade || Math.abs(sum - whole.value) > NEAR * whole.value) return [];
  const cell = view.cell(total.line, cross);
  const printed = view.printed(total.line, cross);
  return [
    {
      id: findingId('weights-not-complete', cell),
      kind: 'plausibility',
      code: 'weights-not-complete',
      class: 'error',
      quantity: null,
      places: [{ cell, printed }],
      printed,
      right: null,
      decimals: null,
      cause: null,
      data: { sum: whole.value === 1 ? sum * 100 : sum },
    },
  ];
}
