import { figure, type Figure } from '../kantor/exact';
import type { Dice } from '../kantor/dice';
import type { Office, Pair, TrueIndicator } from '../kantor/truth';

/** Forms whose sheets show the pair of the year alone, so that it can be anything. */
export const YEAR_FORMS: ReadonlySet<string> = new Set(['lkip', 'nko', 'uraian', 'pk', 'gabung']);

/** The office with figures far from their target, at the edges of the bands, at 0, and with 0 of 0. */
export function withExtremes(office: Office, dice: Dice): Office {
  return {
    ...office,
    indicators: office.indicators.map((each) => (dice.isLucky(0.5) ? changed(each, dice) : each)),
  };
}

function changed(indicator: TrueIndicator, dice: Dice): TrueIndicator {
  const { measure, way, year } = indicator;
  if (measure === 'opinion' || measure === 'predicate' || indicator.rangeTo) return indicator;
  const pair: Pair =
    way === 'minimal' && measure !== 'percent' && dice.isLucky(0.3)
      ? { target: figure(0), actual: figure(0) }
      : { target: year.target, actual: far(year.target, dice) };
  return { ...indicator, year: pair };
}

/** Shares of the target in millionths: far above, at and beside the edges, nothing. */
const SHARES = [
  1_500_000, 1_200_000, 1_200_010, 1_099_999, 1_100_000, 999_990, 900_000, 899_990, 700_000, 500_000, 499_999,
  0,
];

function far({ units, decimals }: Figure, dice: Dice): Figure {
  const share = dice.oneOf(SHARES);
  return figure(Math.round((units * share) / 10_000), decimals + 2);
}
