import { exact, minus, rounded, times, whole, type Exact } from '../kantor/exact';
import { decimalsOf } from './figureText';
import type { ColumnMeaning } from './meanings';
import {
  criterionOf,
  efficiencyOf,
  percentOf,
  sumOf,
  wordOf,
  type TrueFigures,
  type TrueReport,
  type TrueSubject,
} from './trueReport';

/** Whom a row is about. */
export type RowSubject =
  | { readonly kind: 'indicator'; readonly subject: TrueSubject }
  | { readonly kind: 'objective'; readonly members: readonly TrueSubject[] }
  | { readonly kind: 'level'; readonly score: (quarter?: number) => Exact | null }
  | { readonly kind: 'unit' };

/** How a figure is shown in a document. */
export type Shown = 'input' | 'decimals' | 'rupiah' | 'text';

/** What a cell must show; `word`: the level of a scale that may stand in its place. */
export interface Wanted {
  readonly value: Exact | string | null;
  readonly shown: Shown;
  readonly word?: string | null;
  readonly to?: Exact | undefined;
  /** The office has words there. */
  readonly isTyped?: true;
  /** The sheets need not hold it. */
  readonly mayLack?: true;
}

/** The period that a row is about, where the table has several. */
export type RowPeriod = 'now' | 'before' | 'change' | number;

/** What must stand in a cell; undefined where the cell must be empty. */
export function wantedOf(
  report: TrueReport,
  row: RowSubject,
  column: ColumnMeaning,
  period: RowPeriod,
  isOfPlan: boolean,
): Wanted | undefined {
  if (row.kind === 'indicator') return ofIndicator(report, row.subject, column, { period, isOfPlan });
  const quarter = typeof period === 'number' ? period : undefined;
  const isAhead = quarter !== undefined && report.through !== null && quarter > report.through;
  const score = isAhead ? null : scoreOf(report, row, quarter);
  switch (column.meaning) {
    case 'achievement':
      return { value: score, shown: 'decimals' };
    case 'criterion':
      return row.kind === 'unit' ? undefined : { value: criterionOf(score), shown: 'text' };
    case 'quarter-achievement':
      return row.kind === 'unit'
        ? undefined
        : { value: scoreOf(report, row, column.quarter), shown: 'decimals' };
    default:
      return row.kind === 'level' ? undefined : moneyOf(column, moneyIn(report, row), score);
  }
}

function scoreOf(
  report: TrueReport,
  row: Exclude<RowSubject, { kind: 'indicator' }>,
  quarter?: number,
): Exact | null {
  if (row.kind === 'level') return row.score(quarter);
  if (row.kind === 'objective') return report.scoreOf(row.members, quarter);
  return report.scoreOf(report.subjects, quarter);
}

interface Money {
  readonly ceiling: Exact | null;
  readonly spent: Exact | null;
}

function moneyIn(report: TrueReport, row: Exclude<RowSubject, { kind: 'indicator' }>): Money {
  if (row.kind === 'unit' && report.unit) return report.unit;
  const members = row.kind === 'objective' ? row.members : report.subjects;
  const funded = members.filter(
    ({ ceiling, spent, counts }) => counts && ceiling !== null && ceiling.over > 0n && spent !== null,
  );
  return {
    ceiling: sumOf(funded.map(({ ceiling }) => ceiling as Exact)),
    spent: sumOf(funded.map(({ spent }) => spent as Exact)),
  };
}

function moneyOf(
  { meaning }: ColumnMeaning,
  { ceiling, spent }: Money,
  output: Exact | null,
): Wanted | undefined {
  const input = percentOf(spent, ceiling);
  const efficiency = efficiencyOf(output, input);
  switch (meaning) {
    case 'ceiling':
      return { value: ceiling, shown: 'rupiah' };
    case 'spent':
      return { value: spent, shown: 'rupiah' };
    case 'input':
      return { value: input, shown: 'decimals' };
    case 'index':
      return { value: efficiency.index, shown: 'decimals' };
    case 'standard':
      return { value: efficiency.index && whole(1), shown: 'input' };
    case 'level':
      return { value: efficiency.level, shown: 'decimals' };
    case 'category':
      return { value: efficiency.category, shown: 'text' };
    case 'level-achievement':
      return {
        value: efficiency.achievement === null ? null : whole(efficiency.achievement),
        shown: 'input',
      };
    default:
      return undefined;
  }
}

function ofIndicator(
  report: TrueReport,
  subject: TrueSubject,
  column: ColumnMeaning,
  { period, isOfPlan }: { readonly period: RowPeriod; readonly isOfPlan: boolean },
): Wanted | undefined {
  const { meaning, quarter, year } = column;
  if (quarter !== undefined) return ofQuarter(report, subject, meaning, quarter);
  if (period === 'change') return changeOf(subject, meaning);
  const figures = period === 'before' ? subject.before : subject.now;
  const plan = isOfPlan ? planOf(report, subject, year) : null;
  switch (meaning) {
    case 'plan-target':
      return { value: subject.renstra(year ?? 0), shown: 'input' };
    case 'year-target':
      return targetOf(subject, {
        ...figures,
        target: subject.yearTarget,
        ...(subject.made.rangeTo && { to: subject.now.to as Exact }),
      });
    case 'target':
      if (period === 'before') return { ...targetOf(subject, figures), mayLack: true };
      if (plan) return { value: plan.target, shown: 'input' };
      return targetOf(subject, figures);
    case 'actual':
      return { value: figures.actual, shown: 'input', word: wordOf(subject.made, figures.actual) };
    case 'achievement':
      return {
        value: plan ? plan.achievement : figures.achievement,
        shown: 'decimals',
        ...(period === 'before' && { mayLack: true }),
      };
    case 'criterion':
      return {
        value: isMetAtZero(subject, figures)
          ? 'Tercapai'
          : criterionOf(plan ? plan.achievement : figures.achievement),
        shown: 'text',
        ...(period === 'before' && { mayLack: true }),
      };
    case 'gap':
      return { value: plan?.achievement ? minus(whole(100), plan.achievement) : null, shown: 'decimals' };
    default:
      return moneyOf(column, subject, subject.now.achievement);
  }
}

/** 0 of 0 where less is better: reached, though it has no capaian (M-4). */
function isMetAtZero({ made }: TrueSubject, { target, actual }: TrueFigures): boolean {
  return made.way === 'minimal' && target?.over === 0n && actual?.over === 0n;
}

function targetOf({ made }: TrueSubject, { target, to }: TrueFigures): Wanted {
  if (target === null) return { value: null, shown: 'input', isTyped: true };
  return { value: target, shown: 'input', word: wordOf(made, target), to };
}

function ofQuarter(
  { through }: TrueReport,
  subject: TrueSubject,
  meaning: ColumnMeaning['meaning'],
  quarter: number,
): Wanted {
  const figures = subject.quarter(quarter);
  const isFilled = through === null || quarter <= through;
  const none = { value: null, shown: 'input' } as const;
  if (meaning === 'quarter-target')
    return {
      value: figures.target,
      shown: 'input',
      mayLack: true,
      word: wordOf(subject.made, figures.target),
    };
  if (!isFilled) return none;
  if (meaning === 'quarter-actual')
    return { value: figures.actual, shown: 'input', word: wordOf(subject.made, figures.actual) };
  if (meaning === 'quarter-achievement')
    return { value: figures.achievement, shown: 'decimals', mayLack: true };
  return { value: figures.ofYear ?? null, shown: 'decimals', mayLack: true };
}

function changeOf({ now, before }: TrueSubject, meaning: ColumnMeaning['meaning']): Wanted | undefined {
  const difference = (one: Exact | null, other: Exact | null): Exact | null =>
    one === null || other === null ? null : minus(one, other);
  const asShown = (value: Exact | null): Exact | null => value && exact(rounded(value, decimalsOf(value)));
  if (meaning === 'actual') return { value: difference(now.actual, before.actual), shown: 'input' };
  // What is shown must be the difference of what is shown (M-32).
  if (meaning === 'achievement')
    return {
      value: difference(asShown(now.achievement), asShown(before.achievement)),
      shown: 'decimals',
      mayLack: true,
    };
  return undefined;
}

/** Target of the last year of the plan, and the realisasi of now against it. */
function planOf(report: TrueReport, { now, renstra, made }: TrueSubject, year?: number): TrueFigures | null {
  const target = year === undefined ? renstra(report.year + 2) : renstra(year);
  if (target === null || now.actual === null) return { target, actual: now.actual, achievement: null };
  const twice = times(target, whole(2));
  const achievement =
    made.way === 'minimal' && report.made.rule.minimalForm === 'A'
      ? percentOf(minus(twice, now.actual), target)
      : percentOf(
          ...(made.way === 'minimal' ? ([target, now.actual] as const) : ([now.actual, target] as const)),
        );
  const cap = report.made.rule.cap;
  const isOver = achievement !== null && cap !== null && achievement.over > BigInt(cap) * achievement.under;
  return { target, actual: now.actual, achievement: isOver ? whole(cap) : achievement };
}
