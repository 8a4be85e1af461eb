import { cleanNoise, roundHalfAway } from '../../scoring/index';
import type { WorkbookFacts } from '../../facts/index';
import { plain } from '../context';
import type { Cause } from '../finding';
import { factsOf, type Fact } from './facts';
import type { Mention } from './mentions';
import { fieldOf } from './statementFinding';
import type { StatementVerdict } from './statement';
import type { TextSubject } from './subjects';
import { speaksOfOthers } from './otherUnits';
import {
  namesSomethingElse,
  speaksOfOtherYears,
  speaksOfSomethingElse,
  type SentenceScope,
} from './sentenceScope';

/** Judges a figure of a sentence by the facts of its subject. */
export function figureVerdict(
  mention: Mention,
  scope: SentenceScope,
  subject: TextSubject,
  report: WorkbookFacts,
): StatementVerdict {
  const facts = factsOf(subject, report);
  const fitting = facts.filter(
    (fact) =>
      isOfQuantity(fact, quantityFor(mention, subject)) &&
      fitsPeriod(fact, mention, facts) &&
      fitsYear(fact, mention, report),
  );
  if (fitting.length === 0) return 'unknown';
  const meant = ofReportedYear(fitting, mention, scope, report);
  if (meant.some((fact) => isShown(mention, fact.value))) return 'agreed';
  if (isUnsure(mention, scope, subject, report)) return 'unknown';
  const fact = meant[0] as Fact;
  const isRounding = isRoundingOff(mention, fact.value);
  return {
    subject,
    printed: mention.printed,
    right: fact.value,
    decimals: Math.max(mention.decimals, 2),
    class: isRounding ? 'rounding' : 'error',
    cause: isRounding ? { code: 'truncated' } : copiedFact(mention, facts, fact),
    code: 'figure-wrong',
    field: fieldOf(mention.quantity === 'reached' ? fact.quantity : mention.quantity),
  };
}

/** Facts of the year that is reported, where nothing around the figure speaks of another. */
function ofReportedYear(
  fitting: readonly Fact[],
  { year, isStrategic, part }: Mention,
  scope: SentenceScope,
  report: WorkbookFacts,
): readonly Fact[] {
  if (year !== null || isStrategic || part !== null || speaksOfOtherYears(scope, report)) return fitting;
  const own = fitting.filter((fact) => fact.year === report.year && !fact.isStrategic);
  return own.length > 0 ? own : fitting;
}

/** Beyond so many letters a word gives a figure its meaning only if nothing else stands between them. */
const FAR = 80;

/** Whether a figure that differs may be one of something else. */
function isUnsure(
  mention: Mention,
  scope: SentenceScope,
  subject: TextSubject,
  report: WorkbookFacts,
): boolean {
  const { sentence, isNamed } = scope;
  if (mention.quantity === 'any' || (mention.quantity === 'reached' && !mention.isPercent)) return true;
  // A sentence that names nothing may have turned to another subject: its figure is then known elsewhere.
  const isFar = mention.stretch[1] - mention.start > FAR;
  if ((!isNamed || isFar) && namesSomethingElse(mention, scope, nameOf(subject))) return true;
  if (!isNamed && isKnownElsewhere(mention, report)) return true;
  if (speaksOfSomethingElse(scope)) return true;
  // What stood before the revision is in no table.
  if (
    mention.quantity === 'budget-ceiling' &&
    /\b(?:awal|semula|sebelum)\b/i.test(sentence.slice(...mention.stretch))
  )
    return true;
  return mention.quantity === 'actual' && speaksOfOthers(plain(sentence), report);
}

/** Cut off instead of rounded; whole rupiah are sums of rounded parts, so a unit or two off is rounding. */
function isRoundingOff({ values, decimals, quantity }: Mention, right: number): boolean {
  if (decimals > 0) {
    const cut = Math.trunc(cleanNoise(right * 10 ** decimals)) / 10 ** decimals;
    return values.some((value) => Math.abs(value - cut) < 10 ** -decimals / 10);
  }
  const isMoney = quantity === 'budget-spent' || quantity === 'budget-ceiling';
  return isMoney && values.some((value) => Math.abs(value - right) <= 2);
}

function nameOf(subject: TextSubject): string {
  if (subject.kind === 'indicator') return subject.item.indicator.name;
  if (subject.kind === 'objective') return subject.item.objective.name;
  return subject.kind === 'perspective' ? (subject.item.perspective?.name ?? '') : '';
}

/** The capaian of a sasaran, a perspective or the whole is its NPS. */
function quantityFor({ quantity }: Mention, { kind }: TextSubject): Mention['quantity'] {
  return quantity === 'achievement' && kind !== 'indicator' && kind !== 'unit' ? 'score' : quantity;
}

const ANY = new Set<Fact['quantity']>(['target', 'actual', 'achievement']);

const REACHED = new Set<Fact['quantity']>(['achievement', 'actual', 'score']);

function isOfQuantity(fact: Fact, quantity: Mention['quantity']): boolean {
  if (quantity === 'any') return ANY.has(fact.quantity);
  return quantity === 'reached' ? REACHED.has(fact.quantity) : fact.quantity === quantity;
}

/** Whether the figure is that of some other indicator, objective, perspective or the total. */
function isKnownElsewhere(mention: Mention, { scorecard }: WorkbookFacts): boolean {
  const figures = [
    ...scorecard.indicators.flatMap((score) => [
      score.achievement,
      score.actual,
      score.inputPercent,
      score.budgetCeiling,
      score.budgetSpent,
    ]),
    ...scorecard.objectives.flatMap((score) => [
      score.score,
      score.inputPercent,
      score.budgetCeiling,
      score.budgetSpent,
    ]),
    ...scorecard.perspectives.map((score) => score.score),
    scorecard.total.score,
    scorecard.unit.budgetCeiling,
    scorecard.unit.budgetSpent,
  ];
  return figures.some((figure) => figure !== null && isShown(mention, figure));
}

/** Figures of the whole year, where a quarter is scored, are meant where the words say so and nowhere else. */
function fitsPeriod(fact: Fact, { isOfYear }: Mention, facts: readonly Fact[]): boolean {
  if (!isOfYear) return fact.isOfYear !== true;
  return (
    fact.isOfYear === true || !facts.some((each) => each.isOfYear === true && each.quantity === fact.quantity)
  );
}

/** A figure that belongs to the year, or to the part of a pair, that the sentence names. */
export function fitsYear(
  fact: Pick<Fact, 'year' | 'isStrategic' | 'quantity'>,
  mention: Mention,
  report: Pick<WorkbookFacts, 'year'>,
): boolean {
  if (mention.isStrategic) {
    const isResult = fact.quantity === 'achievement' || fact.quantity === 'score';
    return fact.isStrategic || (!isResult && fact.year === report.year);
  }
  if (mention.part === 'from') return fact.year !== report.year;
  if (mention.part === 'to') return fact.year === report.year;
  return mention.year === null
    ? true
    : fact.year === mention.year || (fact.isStrategic && mention.quantity === 'gap');
}

/** Whether a value, shown with the decimals of a figure in a text, is that figure. */
export function isShown(mention: Mention, value: number): boolean {
  return mention.values.some(
    (printed) => Math.abs(printed - roundHalfAway(value, mention.decimals)) < 10 ** -mention.decimals / 10,
  );
}

/** The printed figure is another figure of the same subject. */
function copiedFact(mention: Mention, facts: readonly Fact[], right: Fact): Cause | null {
  const other = facts.find((fact) => fact !== right && isShown(mention, fact.value));
  return other
    ? {
        code: 'copied-column',
        ...(other.cell ? { cell: other.cell } : {}),
        data: { quantity: other.quantity, year: other.year ?? '' },
      }
    : null;
}
