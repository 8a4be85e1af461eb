import fc from 'fast-check';
import {
  DIRECTION_CODES,
  METHOD_PRESETS,
  NO_BAND,
  scoreColumns,
  scoreIndicators,
  type IndicatorColumns,
  type IndicatorInput,
  type Method,
  type Scorecard,
  type ScoreColumns,
} from '../../../src/scoring/index';

/** Figures as sheets have them, and those where a rule turns: ends of bands, 0, below 0, float noise, no figure. */
const figure = fc.oneof(
  fc.double({ min: 0, max: 1000, noNaN: true }),
  fc.constantFrom(0, -0, -5, 50, 70, 90, 100, 110, 120, 0.1 + 0.2, 63, 1e-300, 1e300, NaN, Infinity),
  fc.integer({ min: 0, max: 150 }),
);

interface Row {
  readonly target: number;
  readonly targetTo: number;
  readonly actual: number;
  readonly direction: number;
  readonly weight: number;
  readonly ceiling: number;
  readonly spent: number;
  readonly objective: number;
}

const OBJECTIVES = 4;
const row: fc.Arbitrary<Row> = fc.record({
  target: figure,
  targetTo: fc.oneof({ weight: 3, arbitrary: fc.constant(NaN) }, { weight: 1, arbitrary: figure }),
  actual: figure,
  direction: fc.constantFrom(0, 1, 2, 255),
  weight: fc.oneof(fc.constant(NaN), fc.constantFrom(0, -1, 0.5, 3, Infinity)),
  ceiling: figure,
  spent: figure,
  objective: fc.integer({ min: -1, max: OBJECTIVES - 1 }),
});

const method: fc.Arbitrary<Method> = fc
  .record({
    preset: fc.constantFrom(...METHOD_PRESETS),
    minimalForm: fc.constantFrom('A' as const, 'B' as const),
    direction: fc.constantFrom(...DIRECTION_CODES),
    cap: fc.constantFrom(null, 120),
    mean: fc.constantFrom('arithmetic' as const, 'geometric' as const),
    classifyDecimals: fc.constantFrom(null, 0, 2),
    holes: fc.boolean(),
  })
  .map(({ preset, holes, ...chosen }) => ({
    ...preset,
    ...chosen,
    criterionBands: holes ? preset.criterionBands.slice(1) : preset.criterionBands,
  }));

function columnsOf(rows: readonly Row[]): IndicatorColumns {
  return {
    target: Float64Array.from(rows, ({ target }) => target),
    targetTo: Float64Array.from(rows, ({ targetTo }) => targetTo),
    actual: Float64Array.from(rows, ({ actual }) => actual),
    direction: Uint8Array.from(rows, ({ direction }) => direction),
    weight: Float64Array.from(rows, ({ weight }) => weight),
    budgetCeiling: Float64Array.from(rows, ({ ceiling }) => ceiling),
    budgetSpent: Float64Array.from(rows, ({ spent }) => spent),
    objective: Int32Array.from(rows, ({ objective }) => objective),
    objectiveCount: OBJECTIVES,
  };
}

const stated = (value: number): number | null => (Number.isNaN(value) ? null : value);

function inputOf(own: Row, place: number): IndicatorInput {
  const direction = DIRECTION_CODES[own.direction];
  const hasRange = !Number.isNaN(own.targetTo);
  return {
    id: String(place),
    objective: String(own.objective),
    target: hasRange ? { from: own.target, to: own.targetTo } : stated(own.target),
    actual: stated(own.actual),
    budgetCeiling: stated(own.ceiling),
    budgetSpent: stated(own.spent),
    ...(direction && { direction }),
    ...(!Number.isNaN(own.weight) && { weight: own.weight }),
  };
}

function scoreObjects(rows: readonly Row[], own: Method): Scorecard {
  const objectives = Array.from({ length: OBJECTIVES }, (_, at) => ({ id: String(at), perspective: null }));
  return scoreIndicators({ indicators: rows.map(inputOf), objectives, perspectives: [] }, own);
}

/** The columns as objects, to be compared with those of the other interface. */
function asObjects(scored: ScoreColumns, count: number): unknown {
  const at = (column: Float64Array, place: number) => stated(column[place] as number);
  const named = (list: ScoreColumns['criteria'], place: number) =>
    place === NO_BAND ? null : (list[place]?.id ?? `none at ${place}`);
  return {
    indicators: Array.from({ length: count }, (_, place) => ({
      achievement: at(scored.achievement, place),
      criterion: named(scored.criteria, scored.criterion[place] as number),
      inputPercent: at(scored.inputPercent, place),
      efficiencyIndex: at(scored.efficiencyIndex, place),
      efficiencyLevel: at(scored.efficiencyLevel, place),
      efficiencyCategory: named(scored.categories, scored.efficiencyCategory[place] as number),
      efficiencyAchievement: at(scored.efficiencyAchievement, place),
    })),
    objectives: [...scored.objectiveScore].map((score, place) => ({
      score: stated(score),
      criterion: named(scored.criteria, scored.objectiveCriterion[place] as number),
    })),
  };
}

function wanted({ indicators, objectives }: Scorecard): unknown {
  return {
    indicators: indicators.map((score) => ({
      achievement: score.achievement,
      criterion: score.criterion?.id ?? null,
      inputPercent: score.inputPercent,
      efficiencyIndex: score.efficiencyIndex,
      efficiencyLevel: score.efficiencyLevel,
      efficiencyCategory: score.efficiencyCategory?.id ?? null,
      efficiencyAchievement: score.efficiencyAchievement,
    })),
    objectives: objectives.map(({ score, criterion }) => ({ score, criterion: criterion?.id ?? null })),
  };
}

describe('scoreColumns', () => {
  it('gives the very figures of scoreIndicators, whatever the profile and the figures', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), method, (rows, own) => {
        const scored = scoreColumns(columnsOf(rows), own);
        // toStrictEqual compares numbers with Object.is: to the bit, -0 apart from 0.
        expect(scored.ok && asObjects(scored.value, rows.length)).toStrictEqual(
          wanted(scoreObjects(rows, own)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
