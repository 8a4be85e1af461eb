import type { Method, Direction, QuarterScore, Scorecard, Target } from '../../scoring/index';
import type { IndicatorFacts } from '../../facts/index';
import { metAtZero } from '../../sheet/plan/index';
import type { Indicator, Located } from '../../sheet/table';
import { efficiencyFigures } from './efficiencyFigures';
import {
  criterionOf,
  figureId,
  ofFigures,
  subjectOf,
  type FigureBook,
  type FigureFormula,
  type FigureSubject,
} from './figureBook';

/**
 * Figures of one indicator: target, realisasi, capaian, kriteria, money and efficiency, and those of its quarters.
 * @method M-1 to M-7, M-14, M-18 to M-22
 */
export function indicatorFigures(
  book: FigureBook,
  { indicator, score, typedTarget }: Pick<IndicatorFacts, 'indicator' | 'score' | 'typedTarget'>,
  { method, throughQuarter }: Scorecard,
  words: RangeWords,
): void {
  const id = subjectOf('indicator', indicator.id);
  const direction = indicator.direction ?? method.direction;
  book.input(
    figureId('target', id),
    targetValue(score.target, words) ?? typedTarget ?? null,
    (terms) =>
      isRange(score.target) || typedTarget !== undefined
        ? null
        : (terms.figuresOf(indicator, throughQuarter)?.target ?? null),
    levelWords(indicator.target, score.target),
  );
  book.input(
    figureId('realisasi', id),
    score.actual,
    (terms) => terms.figuresOf(indicator, throughQuarter)?.actual ?? null,
    levelWords(indicator.actual, score.actual),
  );
  const pair = [figureId('target', id), figureId('realisasi', id)] as const;
  book.result(
    figureId('capaian', id),
    score.achievement,
    achievementFormula(pair, score.target, direction, method),
  );
  book.criterion(figureId('kriteria', id), score.criterion, criterionFormula(id, direction, method));
  book.input(figureId('pagu', id), score.budgetCeiling, (terms) => terms.budgetOf(indicator).ceiling);
  book.input(
    figureId('realisasi-anggaran', id),
    score.budgetSpent,
    (terms) => terms.budgetOf(indicator).spent,
  );
  efficiencyFigures(book, id, score, { output: figureId('capaian', id), method });
  for (const quarter of score.quarters)
    quarterFigures(book, indicator, { quarter, yearTarget: score.target, method, words });
}

/** A level of a scale as it was typed (`BB`, `WTP`); undefined for figures, and where the figure is another cell's. */
function levelWords(typed: Located<unknown> | null, value: unknown): string | undefined {
  const text = typed !== null && typed.value === value ? typed.text.trim() : '';
  return typeof value === 'number' && /^\p{L}[\p{L} +-]*$/u.test(text) ? text : undefined;
}

/** How the ends of a range are written. */
export interface RangeWords {
  readonly range: (from: number, to: number) => string;
}

/** A range target is shown as its ends. */
function targetValue(target: Target | null, { range }: RangeWords): string | number | null {
  return isRange(target) ? range(target.from, target.to) : target;
}

/** Whether a target is a range. */
export function isRange(target: Target | null): target is Exclude<Target, number> {
  return typeof target === 'object' && target !== null;
}

/** Capaian from the cells of target and realisasi; a range target has no formula. */
export function achievementFormula(
  [target, actual]: readonly [string, string],
  value: Target | null,
  direction: Direction,
  method: Method,
): FigureFormula | null {
  if (isRange(value)) return null;
  return ofFigures([target, actual], ([of, reached], { words }) =>
    words.achievement({ target: of as string, actual: reached as string }, direction, method),
  );
}

function criterionFormula(id: FigureSubject, direction: Direction, method: Method): FigureFormula {
  const figures = ['capaian', 'target', 'realisasi'].map((measure) => figureId(measure, id));
  return ofFigures(figures, ([achievement, target, actual], { words }) => {
    const criterion = words.criterion(achievement as string, method);
    if (direction !== 'minimal') return criterion;
    return metAtZero({ target: target as string, actual: actual as string }, criterion);
  });
}

function quarterFigures(
  book: FigureBook,
  indicator: Indicator,
  {
    quarter: score,
    yearTarget,
    method,
    words,
  }: {
    readonly quarter: QuarterScore;
    readonly yearTarget: Target | null;
    readonly method: Method;
    readonly words: RangeWords;
  },
): void {
  const id = subjectOf('indicator', indicator.id);
  const { quarter } = score;
  const direction = indicator.direction ?? method.direction;
  const of = (measure: string): string => figureId(measure, id, quarter);
  book.input(of('target'), targetValue(score.target, words), (terms) =>
    isRange(score.target) ? null : (terms.figuresOf(indicator, quarter, quarter)?.target ?? null),
  );
  book.input(
    of('realisasi'),
    score.actual,
    (terms) => terms.figuresOf(indicator, quarter, quarter)?.actual ?? null,
  );
  book.result(
    of('capaian'),
    score.achievement,
    achievementFormula([of('target'), of('realisasi')], score.target, direction, method),
  );
  book.criterion(of('kriteria'), score.criterion, criterionOf(of('capaian'), method));
  const isShare = indicator.quarters.some((each) => each.quarter === quarter && each.isShareOfYear);
  // Percents of the year's target do not divide by a target in counts (M-8).
  const ofYear = isShare
    ? null
    : achievementFormula([figureId('target', id), of('realisasi')], yearTarget, direction, method);
  book.result(of('capaian-tahun'), score.achievementOfYear, ofYear);
}
