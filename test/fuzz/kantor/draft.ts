import type { Dice } from './dice';
import { exact, plus, type Exact, type Figure, type Rule } from './exact';
import type { Expected } from './made';
import { randomNotation, type Notation } from './notation';
import { officeAchievement, randomResults, type Results } from './results';
import { upTo } from './quarters';
import { randomSpelling, spelled, type Spelling } from './spell';
import type { Office, Pair, TrueIndicator } from './truth';
import { WORDS, type WordRole } from './words';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** What an office shows of the way of its indicators. */
export type WayShown = 'column' | 'sign' | 'none';

/** One workbook in the making: the office, its habits, and the chances that decide the rest. */
export interface Draft {
  readonly dice: Dice;
  readonly office: Office;
  readonly spelling: Spelling;
  readonly notation: Notation;
  readonly results: Results;
  readonly wayShown: WayShown;
  /** Rule of the profile that the reader is given. */
  readonly rule: Rule;
  readonly features: Set<string>;
  /** Realisasi in ratios without a percent format beside targets that have one. */
  readonly isOneSided: boolean;
  /** The last quarter that has a realisasi. */
  readonly through: 2 | 3 | 4;
  /** Keys of indicators that have no realisasi this year. */
  readonly unmeasured: ReadonlySet<number>;
}

export function draftOf(dice: Dice, office: Office): Draft {
  const draft: Draft = {
    dice,
    office,
    spelling: randomSpelling(dice),
    notation: randomNotation(dice),
    results: randomResults(dice),
    wayShown: dice.oneOf(['column', 'sign', 'none', 'none', 'none'] as const),
    rule: dice.isLucky(0.88) ? office.rule : { minimalForm: 'A', cap: null },
    features: new Set(),
    through: dice.isLucky(0.15) ? dice.oneOf([2, 3] as const) : 4,
    isOneSided: dice.isLucky(0.15),
    unmeasured: new Set(dice.isLucky(0.06) ? [dice.between(0, 3)] : []),
  };
  noteHabits(draft);
  return draft;
}

function noteHabits({ notation, spelling, features, wayShown, office }: Draft): void {
  if (notation.figures !== 'numbers') features.add(`figures-${notation.figures}`);
  if (notation.percents !== 'points') features.add(`percents-${notation.percents}`);
  if (notation.hasUnits) features.add('units-in-cells');
  if (notation.stars > 0) features.add('stars');
  if (spelling.errors > 0) features.add('typing-errors');
  if (spelling.cuts > 0) features.add('cut-words');
  if (office.indicators.some(({ rangeTo }) => rangeTo)) features.add('ranges');
  if (office.indicators.some(({ measure }) => measure === 'opinion' || measure === 'predicate'))
    features.add('predicates');
  if (office.indicators.some(({ way }) => way === 'minimal')) features.add(`minimal-${wayShown}`);
}

/** A header word of a role, as this office writes it. */
export function word(draft: Draft, role: WordRole, quarter = 1): string {
  return heading(draft, draft.dice.oneOf(WORDS[role]), quarter);
}

/** A header text with its year and quarter filled in, as this office spells it. */
export function heading({ dice, spelling, office }: Draft, text: string, quarter = 1): string {
  const filled = text
    .replace('{y}', String(office.year))
    .replace('{p}', String(office.year - 1))
    .replace('{q}', ROMAN[quarter - 1] ?? '');
  return spelled(dice, filled, spelling);
}

export function roman(quarter: number): string {
  return ROMAN[quarter - 1] ?? '';
}

/** What a reader owes for figures of one period, under the profile that it is given. */
export function expectedOf(
  { rule, unmeasured }: Draft,
  indicator: TrueIndicator,
  pair: Pair,
  money: { readonly ceiling?: number; readonly spent?: number } = {},
): Expected {
  const isRange = indicator.rangeTo !== undefined && pair === indicator.year;
  const target = isRange ? middle(pair.target, indicator.rangeTo ?? pair.target) : exact(pair.target);
  const actual = unmeasured.has(indicator.key) ? null : exact(pair.actual);
  const rupiah = (value: number | undefined): Exact | null =>
    value === undefined ? null : { over: BigInt(value), under: 1n };
  return {
    target,
    actual,
    achievement: actual === null ? null : officeAchievement(indicator, pair, rule),
    ceiling: rupiah(money.ceiling),
    spent: rupiah(money.spent),
  };
}

/** A range is compared by its middle. */
function middle(from: Figure, to: Figure): Exact {
  const sum = plus(exact(from), exact(to));
  return { over: sum.over, under: sum.under * 2n };
}

/** The same expectation rule for all indicators of the office. */
export function expectAll(
  draft: Draft,
  pairOf: (indicator: TrueIndicator) => Pair,
  moneyOf: (indicator: TrueIndicator) => { ceiling?: number; spent?: number } = () => ({}),
): Map<number, Expected> {
  return new Map(
    draft.office.indicators.map((each) => [each.key, expectedOf(draft, each, pairOf(each), moneyOf(each))]),
  );
}

/** What is owed of a sheet that is filled up to a quarter: the state at its end. */
export function expectThrough(
  draft: Draft,
  moneyOf: (indicator: TrueIndicator) => { ceiling?: number; spent?: number } = () => ({}),
): Map<number, Expected> {
  const { through, features } = draft;
  if (through < 4) features.add(`filled-to-tw-${through}`);
  return expectAll(
    draft,
    (indicator) =>
      through === 4
        ? indicator.year
        : { target: upTo(indicator, through, 'target'), actual: upTo(indicator, through, 'actual') },
    moneyOf,
  );
}

/** Money of the unit where each indicator has its own. */
export function unitOf(
  { office }: Draft,
  has: { readonly ceiling: boolean; readonly spent: boolean },
): { ceiling: Exact | null; spent: Exact | null } {
  const sum = (amounts: readonly number[]): Exact => ({
    over: BigInt(amounts.reduce((a, b) => a + b, 0)),
    under: 1n,
  });
  return {
    ceiling: has.ceiling ? sum(office.indicators.map(({ ceiling }) => ceiling)) : null,
    spent: has.spent ? sum(office.indicators.map(({ spent }) => spent)) : null,
  };
}
