import type { Dice } from './dice';
import { figure, type Figure, type Rule, type Way } from './exact';
import {
  WORDED,
  FALLING,
  MISLEADING,
  OBJECTIVES,
  OFFICES,
  PERSPECTIVES,
  RISING,
  type Measure,
} from './names';

/** How the figures of the quarters make up the year: their sum, or each the state at its end. */
export type QuarterSense = 'sum' | 'state';

/** Target and realisasi of one period. */
export interface Pair {
  readonly target: Figure;
  readonly actual: Figure;
}

/** One indicator as it is, whatever a sheet shows of it. Money in rupiah. */
export interface TrueIndicator {
  readonly key: number;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly way: Way;
  /** The name alone makes a reader think of "lower is better", rightly or not. */
  readonly isNameDoubtful: boolean;
  readonly objective: number;
  readonly year: Pair;
  /** Upper end where the target of the year is a range; the target is the lower end. */
  readonly rangeTo?: Figure;
  /** For a sum: of the quarter alone; for a state: at its end. */
  readonly quarters: readonly Pair[];
  readonly quarterSense: QuarterSense;
  /** Year before, two years before. */
  readonly before: readonly Pair[];
  readonly renstraTarget: Figure;
  readonly ceiling: number;
  readonly spent: number;
  /** Spent in each quarter alone. */
  readonly spentOf: readonly number[];
}

export interface TrueObjective {
  readonly name: string;
  readonly perspective: number | null;
}

/** An office with its year, its rules and its indicators. */
export interface Office {
  readonly name: string;
  readonly year: number;
  /** How it computes what it types itself. */
  readonly rule: Rule;
  readonly perspectives: readonly string[];
  readonly objectives: readonly TrueObjective[];
  readonly indicators: readonly TrueIndicator[];
}

export interface OfficeWishes {
  readonly hasPerspectives?: boolean;
  readonly minimalShare?: number;
  /** Targets that are words or ranges may occur. */
  readonly hasOddTargets?: boolean;
}

export function randomOffice(dice: Dice, wishes: OfficeWishes = {}): Office {
  const hasPerspectives = wishes.hasPerspectives ?? dice.isLucky(0.25);
  const perspectives = hasPerspectives ? PERSPECTIVES.slice(0, dice.between(2, 4)) : [];
  const objectiveCount = dice.between(Math.max(1, perspectives.length), 4);
  const objectives = dice.some(OBJECTIVES, objectiveCount).map((name, place) => ({
    name,
    perspective: hasPerspectives ? Math.min(place, perspectives.length - 1) : null,
  }));
  const rule: Rule = {
    minimalForm: dice.isLucky(0.85) ? 'A' : 'B',
    cap: dice.isLucky(0.8) ? null : 120,
  };
  return {
    name: dice.oneOf(OFFICES),
    year: dice.between(2020, 2025),
    rule,
    perspectives,
    objectives,
    indicators: indicators(dice, objectives.length, {
      minimalShare: wishes.minimalShare ?? dice.oneOf([0, 0, 0.2, 0.4]),
      oddShare: wishes.hasOddTargets && dice.isLucky(0.15) ? 0.15 : 0,
    }),
  };
}

function indicators(
  dice: Dice,
  objectives: number,
  { minimalShare, oddShare }: { readonly minimalShare: number; readonly oddShare: number },
): TrueIndicator[] {
  const pools = [RISING, FALLING, MISLEADING, WORDED].map((names) => dice.shuffled(names));
  const found: TrueIndicator[] = [];
  for (let objective = 0; objective < objectives; objective += 1) {
    for (let count = dice.between(1, 3); count > 0; count -= 1) {
      const pool = dice.isLucky(oddShare) ? 3 : dice.isLucky(minimalShare) ? 1 : dice.isLucky(0.06) ? 2 : 0;
      const named = pools[pool]?.pop();
      if (!named) continue;
      const drawn = randomIndicator(dice, named, found.length, objective);
      found.push(dice.isLucky(oddShare) && drawn.way === 'maksimal' ? withRange(dice, drawn) : drawn);
    }
  }
  return found;
}

/** The target as a range: from what it was to a little above. */
function withRange(dice: Dice, indicator: TrueIndicator): TrueIndicator {
  const { measure, year } = indicator;
  if (measure !== 'percent' && measure !== 'index') return indicator;
  const { units, decimals } = year.target;
  const rangeTo = figure(Math.round((units * dice.between(1030, 1120)) / 1000) + 1, decimals);
  return { ...indicator, rangeTo };
}

/** An indicator with figures of every period. */
export function randomIndicator(
  dice: Dice,
  named: (typeof RISING)[number],
  key: number,
  objective: number,
): TrueIndicator {
  const { name, unit, measure, way } = named;
  const target = randomTarget(dice, measure);
  const year: Pair = { target, actual: near(dice, target, measure) };
  const quarterSense: QuarterSense =
    (measure === 'count' || measure === 'large-count') && way === 'maksimal' ? 'sum' : 'state';
  const ceiling = dice.between(20, 9000) * 100_000 + (dice.isLucky(0.5) ? dice.between(0, 99) * 1_000 : 0);
  const spent = Math.floor((ceiling * dice.between(620, 1000)) / 1000 / 1000) * 1000 + dice.between(0, 999);
  return {
    key,
    code: `${objective + 1}.${key + 1}`,
    name,
    unit,
    measure,
    way,
    isNameDoubtful: way === 'minimal' || named.misleads === true,
    objective,
    year,
    quarters: quarterSense === 'sum' ? shares(dice, year) : states(dice, year, way),
    quarterSense,
    before: [1, 2].map((back) => {
      const past = scaled(target, 1000 - back * dice.between(10, 60));
      return { target: past, actual: near(dice, past, measure) };
    }),
    renstraTarget: scaled(target, way === 'minimal' ? dice.between(700, 950) : dice.between(1050, 1400)),
    ceiling,
    spent: Math.min(spent, ceiling),
    spentOf: split(dice, Math.min(spent, ceiling)),
  };
}

function randomTarget(dice: Dice, measure: Measure): Figure {
  switch (measure) {
    case 'percent':
      return dice.isLucky(0.5) ? figure(dice.between(40, 100)) : figure(dice.between(50, 990), 1);
    case 'count':
      return figure(dice.between(4, 240));
    case 'large-count':
      return figure(dice.between(120_000, 4_800_000));
    case 'index':
      return dice.isLucky(0.5) ? figure(dice.between(250, 390), 2) : figure(dice.between(6000, 9500), 2);
    case 'time':
      return figure(dice.between(3, 60));
    case 'opinion':
      return figure(4);
    case 'predicate':
      return figure(dice.between(4, 6));
    case 'rate':
      return dice.isLucky(0.5) ? figure(dice.between(60, 180)) : figure(dice.between(400, 1900), 2);
  }
}

/** A realisasi that a year may bring: near the target, with as many decimals or two. */
function near(dice: Dice, target: Figure, measure: Measure): Figure {
  if (measure === 'predicate') return target;
  if (measure === 'opinion') return figure(dice.isLucky(0.8) ? 4 : 3);
  const share = dice.isLucky(0.15) ? 1000 : dice.between(780, 1180);
  const isWhole = measure === 'count' || measure === 'large-count' || measure === 'time';
  const finer = isWhole || dice.isLucky(0.3) ? target.decimals : 2;
  const units = Math.round((target.units * 10 ** (finer - target.decimals) * share) / 1000);
  const most = measure === 'percent' ? 100 * 10 ** finer : Number.POSITIVE_INFINITY;
  return figure(Math.max(1, Math.min(units, most)), finer);
}

function scaled({ units, decimals }: Figure, thousandths: number): Figure {
  return figure(Math.max(1, Math.round((units * thousandths) / 1000)), decimals);
}

/** Four parts that make up the whole, none below zero, and some larger than the next. */
function split(dice: Dice, all: number): number[] {
  const cuts = [0, 1, 2, 3].map(() => dice.between(60, 140));
  const sum = cuts.reduce((a, b) => a + b);
  const parts = cuts.slice(0, 3).map((cut) => Math.floor((all * cut) / sum));
  return [...parts, all - parts.reduce((a, b) => a + b, 0)];
}

function shares(dice: Dice, { target, actual }: Pair): Pair[] {
  const [targets, actuals] = [split(dice, target.units), split(dice, actual.units)];
  return targets.map((units, quarter) => ({
    target: figure(units, target.decimals),
    actual: figure(actuals[quarter] as number, actual.decimals),
  }));
}

/** Figures that move to the one of the year, which the last quarter holds. */
function states(dice: Dice, { target, actual }: Pair, way: Way): Pair[] {
  const steps = way === 'minimal' ? [1300, 1200, 1100] : [250, 500, 750];
  const wobble = (): number => dice.between(-15, 15);
  const path = (end: Figure): Figure[] => [...steps.map((step) => scaled(end, step + wobble())), end];
  const [targets, actuals] = [path(target), path(actual)];
  return targets.map((one, quarter) => ({ target: one, actual: actuals[quarter] as Figure }));
}
