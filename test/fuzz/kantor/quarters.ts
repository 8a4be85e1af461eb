import { exact, figure, plus, type Figure } from './exact';
import type { Pair, TrueIndicator } from './truth';

/** The figure at the end of a quarter: the sum so far, or the state. */
export function upTo({ quarters, quarterSense }: TrueIndicator, quarter: number, side: keyof Pair): Figure {
  const last = (quarters[quarter - 1] as Pair)[side];
  if (quarterSense === 'state') return last;
  const sum = quarters
    .slice(0, quarter)
    .map((pair) => exact(pair[side]))
    .reduce(plus);
  return figure(Number((sum.over * 10n ** BigInt(last.decimals)) / sum.under), last.decimals);
}

/** Three months of a quarter: parts that make it up, or states on the way to its end. */
export function monthsOf(indicator: TrueIndicator, quarter: number, side: keyof Pair): Figure[] {
  const own = (indicator.quarters[quarter - 1] as Pair)[side];
  if (indicator.quarterSense === 'sum') {
    const part = Math.floor(own.units / 3);
    return [part, part, own.units - 2 * part].map((units) => figure(units, own.decimals));
  }
  const from = quarter === 1 ? figure(0, own.decimals) : (indicator.quarters[quarter - 2] as Pair)[side];
  const start = quarter === 1 && indicator.way === 'minimal' ? own.units : from.units;
  return [1, 2, 3].map((month) =>
    month === 3
      ? own
      : figure(Math.max(1, Math.round(start + ((own.units - start) * month) / 3)), own.decimals),
  );
}
