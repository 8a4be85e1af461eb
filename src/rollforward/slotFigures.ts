import { cleanNoise, type EfficiencyScore, type Quarter, type Target } from '../scoring/index';
import type { IndicatorFacts, OutputFacts, WorkbookFacts } from '../facts/index';
import type { RollField, SlotFigure } from './slot';

type Value = number | string | null | undefined;
type Entry = readonly [field: RollField, value: Value];

/** Figures of one year; what was not measured gives none. */
export function figuresOf(
  year: number,
  entries: readonly Entry[],
  quarter: Quarter | null = null,
): SlotFigure[] {
  return entries.flatMap(([field, value]) =>
    value === null || value === undefined
      ? []
      : [
          {
            field,
            basis: 'year',
            year,
            saidYear: year,
            quarter,
            workUnit: null,
            value: tidy(value),
          } as const,
        ],
  );
}

function tidy(value: number | string): number | string {
  return typeof value === 'number' ? cleanNoise(value) : value;
}

/** Money and efficiency of an indicator, a sasaran or the unit. */
export function efficiencyEntries(score: EfficiencyScore): Entry[] {
  return [
    ['budget-ceiling', score.budgetCeiling],
    ['budget-spent', score.budgetSpent],
    ['input-percent', score.inputPercent],
    ['efficiency-index', score.efficiencyIndex],
    ['efficiency-standard', score.efficiencyStandard],
    ['efficiency-level', score.efficiencyLevel],
    ['efficiency-category', score.efficiencyCategory?.label],
    ['efficiency-achievement', score.efficiencyAchievement],
  ];
}

/** Every figure that a workbook gives for an indicator: of its year, its quarters, the year before, the Renstra, others. */
export function indicatorFigures(
  item: IndicatorFacts,
  { scorecard }: WorkbookFacts,
  year: number,
): SlotFigure[] {
  const { score, indicator } = item;
  const objective = scorecard.objectives.find(({ id }) => id === indicator.objective);
  return [
    ...figuresOf(year, [
      ['target', plainTarget(score.target)],
      ['initial-target', item.initialTarget?.value],
      ['actual', score.actual],
      ['achievement', score.achievement],
      ['criterion', score.criterion?.label],
      ['objective-score', objective?.score],
      ['objective-criterion', objective?.criterion?.label],
      ...efficiencyEntries(score),
    ]),
    ...quarterFigures(item, year),
    ...previousFigures(item),
    ...planFigures(item, year),
    ...peerFigures(item, year),
  ];
}

function plainTarget(target: Target | null | undefined): number | null {
  return typeof target === 'number' ? target : null;
}

function quarterFigures({ indicator, score }: IndicatorFacts, year: number): SlotFigure[] {
  const typed = indicator.quarters
    .filter(({ isShareOfYear }) => isShareOfYear !== true)
    .flatMap(({ quarter, target, actual }) =>
      figuresOf(
        year,
        [
          ['target', plainTarget(target?.value)],
          ['actual', actual?.value],
        ],
        quarter,
      ),
    );
  const scored = score.quarters.flatMap(({ quarter, achievement, achievementOfYear, criterion }) =>
    figuresOf(
      year,
      [
        ['achievement', achievement],
        ['achievement-of-year', achievementOfYear],
        ['criterion', criterion?.label],
      ],
      quarter,
    ),
  );
  return [...typed, ...scored];
}

function previousFigures({ previousYear }: IndicatorFacts): SlotFigure[] {
  if (!previousYear) return [];
  return figuresOf(previousYear.year, [
    ['target', previousYear.target?.value],
    ['actual', previousYear.actual?.value],
    ['achievement', previousYear.achievement],
    ['criterion', previousYear.criterion?.label],
  ]);
}

function planFigures({ strategic }: IndicatorFacts, year: number): SlotFigure[] {
  if (!strategic) return [];
  const targets = strategic.targets.flatMap(({ year: of, target }) =>
    figuresOf(of, [['target', target.value]]),
  );
  const measured = figuresOf(year, [
    ['achievement', strategic.achievement],
    ['criterion', strategic.criterion?.label],
    ['gap', strategic.gap],
  ]).map((figure) => ({ ...figure, saidYear: strategic.finalYear }));
  return [...targets, ...measured].map((figure) => ({ ...figure, basis: 'plan' }));
}

function peerFigures({ peers }: IndicatorFacts, year: number): SlotFigure[] {
  if (!peers) return [];
  const units = peers.units.flatMap(({ workUnit, actual }) =>
    figuresOf(year, [['peer-actual', actual?.value]]).map((figure) => ({ ...figure, workUnit })),
  );
  return [...figuresOf(year, [['national-target', peers.nationalTarget?.value]]), ...units];
}

/** Volume and money of one rincian output. */
export function outputFigures(output: OutputFacts, year: number): SlotFigure[] {
  return figuresOf(year, [
    ['volume-target', output.volumeTarget?.value],
    ['volume-actual', output.volumeActual?.value],
    ['budget-ceiling', output.budgetCeiling?.value],
    ['budget-spent', output.budgetSpent?.value],
    ['volume-percent', share(output.volumeTarget?.value, output.volumeActual?.value)],
    ['input-percent', share(output.budgetCeiling?.value, output.budgetSpent?.value)],
  ]);
}

/** Percent that a part is of a whole; null when one of them is not known. */
export function share(whole: number | null | undefined, part: number | null | undefined): number | null {
  return typeof whole !== 'number' || typeof part !== 'number' || whole === 0 ? null : (part / whole) * 100;
}
