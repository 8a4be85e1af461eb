import type { CellAddress } from '../../kernel/cellAddress';
import { cleanNoise, inputPercent, type Criterion } from '../../scoring/index';
import type { WorkbookFacts } from '../../facts/index';
import type { TextSubject } from './subjects';

/** Kinds of figures that prose repeats. */
export type TextQuantity =
  | 'any'
  /** Realisasi or capaian: `mencapai 98%`. */
  | 'reached'
  | 'score'
  | 'target'
  | 'actual'
  | 'achievement'
  | 'budget-ceiling'
  | 'budget-spent'
  | 'input-percent'
  | 'efficiency-index'
  | 'gap'
  | 'national-target';

/** One figure that the workbook gives for a subject: for a year, or against the last Renstra year. */
export interface Fact {
  readonly quantity: TextQuantity;
  readonly year: number | null;
  /** Against the last Renstra target. */
  readonly isStrategic: boolean;
  /** Of the whole year, beside those of the quarter that is scored (M-7). */
  readonly isOfYear?: true;
  readonly value: number;
  readonly cell: CellAddress | null;
  readonly criterion: Criterion | null;
}

/** Every figure of a subject. */
export function factsOf(subject: TextSubject, report: WorkbookFacts): Fact[] {
  if (subject.kind === 'indicator') return indicatorFacts(subject.item, report);
  const year = report.year;
  const { scorecard } = report;
  if (subject.kind === 'objective') {
    const { score } = subject.item;
    return facts(year, [
      ['score', score.score, score.criterion],
      ['budget-ceiling', score.budgetCeiling],
      ['budget-spent', score.budgetSpent],
      ['input-percent', score.inputPercent],
      ['efficiency-index', score.efficiencyIndex],
    ]);
  }
  if (subject.kind === 'perspective')
    return facts(year, [['score', subject.item.score?.score ?? null, subject.item.score?.criterion ?? null]]);
  if (subject.kind === 'unit') return unitFacts(report);
  return facts(year, [
    ['score', scorecard.total.score, scorecard.total.criterion],
    ['budget-ceiling', scorecard.unit.budgetCeiling],
    ['budget-spent', scorecard.unit.budgetSpent],
    ['input-percent', scorecard.unit.inputPercent],
  ]);
}

/** Money of the whole office: of its indicators, and of its rincian output where they come to another sum. */
function unitFacts({ year, scorecard: { unit }, outputTotals }: WorkbookFacts): Fact[] {
  const { budgetCeiling: ceiling, budgetSpent: spent } = outputTotals;
  const share = inputPercent(ceiling, spent);
  return facts(year, [
    ['budget-ceiling', unit.budgetCeiling],
    ['budget-spent', unit.budgetSpent],
    ['input-percent', unit.inputPercent],
    ['budget-ceiling', ceiling],
    ['budget-spent', spent],
    ['input-percent', share.ok ? share.value : null],
  ]);
}

function facts(
  year: number | null,
  entries: readonly (readonly [TextQuantity, number | null, (Criterion | null)?])[],
): Fact[] {
  return entries.flatMap(([quantity, value, criterion]) =>
    value === null
      ? []
      : [{ quantity, year, isStrategic: false, value, cell: null, criterion: criterion ?? null }],
  );
}

function indicatorFacts(
  item: Extract<TextSubject, { kind: 'indicator' }>['item'],
  report: WorkbookFacts,
): Fact[] {
  const { score, indicator, previousYear, strategic, peers } = item;
  const { year } = report;
  const found = facts(year, [
    ['target', typeof score.target === 'number' ? score.target : null],
    ['actual', score.actual],
    ['achievement', score.achievement, score.criterion],
    ['budget-ceiling', score.budgetCeiling],
    ['budget-spent', score.budgetSpent],
    ['input-percent', score.inputPercent],
    ['efficiency-index', score.efficiencyIndex],
    ['score', objectiveScore(indicator.objective, report)],
  ]).map((fact): Fact => {
    const at =
      fact.quantity === 'target' ? indicator.target : fact.quantity === 'actual' ? indicator.actual : null;
    return at ? { ...fact, cell: at.cell } : fact;
  });
  const { throughQuarter } = report.scorecard;
  if (throughQuarter !== null) {
    const ofYear = score.quarters.find(({ quarter }) => quarter === throughQuarter)?.achievementOfYear;
    const yearTarget = indicator.target?.value;
    const whole = facts(year, [
      ['target', typeof yearTarget === 'number' ? yearTarget : null],
      ['achievement', ofYear ?? null],
    ]);
    found.push(...whole.map((fact): Fact => ({ ...fact, isOfYear: true })));
  }
  if (previousYear) {
    found.push(
      ...facts(previousYear.year, [
        ['target', previousYear.target?.value ?? null],
        ['actual', previousYear.actual?.value ?? null],
        ['achievement', previousYear.achievement, previousYear.criterion],
      ]),
    );
  }
  if (strategic) {
    const plan = facts(strategic.finalYear, [
      ['target', strategic.finalTarget.value],
      ['achievement', strategic.achievement, strategic.criterion],
      ['gap', strategic.gap === null ? null : cleanNoise(strategic.gap)],
    ]);
    found.push(...plan.map((fact) => ({ ...fact, isStrategic: true })));
    for (const { year: of, target } of strategic.targets) {
      if (of !== strategic.finalYear && of !== year) found.push(...facts(of, [['target', target.value]]));
    }
  }
  if (peers?.nationalTarget)
    found.push({
      quantity: 'national-target',
      year,
      isStrategic: false,
      value: peers.nationalTarget.value,
      cell: peers.nationalTarget.cell,
      criterion: null,
    });
  return found;
}

/** NPS of the objective that an indicator belongs to: its section repeats it. */
function objectiveScore(objective: string, report: WorkbookFacts): number | null {
  return report.scorecard.objectives.find((score) => score.id === objective)?.score ?? null;
}

/** The fact of one year, not against Renstra. */
export function factOfYear(
  facts: readonly Fact[],
  quantity: Fact['quantity'],
  year: number | null,
): Fact | undefined {
  return facts.find(
    (fact) => fact.quantity === quantity && fact.year === year && !fact.isStrategic && fact.isOfYear !== true,
  );
}
