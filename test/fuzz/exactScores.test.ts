import { BPOM_2021, BPOM_2021_CAPPED, scoreIndicators } from '../../src/scoring/index';
import type { Band, Method } from '../../src/scoring/method';
import type { Direction, IndicatorInput, ScoringInput } from '../../src/scoring/types';
import { chanceOf, type Chance } from './randomInput';

/** A fraction of whole numbers: what the printed figures come to without any rounding. The divisor is positive. */
interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

const whole = (value: number): Exact => ({ over: BigInt(value), under: 1n });
const plus = (a: Exact, b: Exact): Exact => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const times = (a: Exact, b: Exact): Exact => ({ over: a.over * b.over, under: a.under * b.under });
const isAbove = (a: Exact, b: Exact): boolean => a.over * b.under > b.over * a.under;
const isAtLeast = (a: Exact, b: Exact): boolean => a.over * b.under >= b.over * a.under;
/** The nearest double, by twenty decimals. */
const toNumber = ({ over, under }: Exact): number => Number((over * 10n ** 20n) / under) / 1e20;

function weightedMean(items: readonly { readonly value: Exact; readonly weight: bigint }[]): Exact {
  const weights = items.reduce((sum, { weight }) => sum + weight, 0n);
  const sum = items.reduce(
    (all, { value, weight }) => plus(all, times(value, { over: weight, under: 1n })),
    whole(0),
  );
  return times(sum, { over: 1n, under: weights });
}

/** Capaian in percent points of figures in thousandths (M-1, M-2 form A, M-3). */
function exactAchievement(target: number, actual: number, direction: Direction, cap: number | null): Exact {
  const [t, a] = [BigInt(target), BigInt(actual)];
  const share = { maksimal: a, minimal: 2n * t - a, stabil: t - (a > t ? a - t : t - a) }[direction];
  const value = { over: share * 100n, under: t };
  return cap !== null && isAbove(value, whole(cap)) ? whole(cap) : value;
}

function exactCriterion(value: Exact, bands: readonly Band[]): string | undefined {
  const fits = ({ from, fromOp, to, toOp }: Band): boolean =>
    (from === null || (fromOp === '<=' ? isAtLeast(value, whole(from)) : isAbove(value, whole(from)))) &&
    (to === null || (toOp === '<=' ? isAtLeast(whole(to), value) : isAbove(whole(to), value)));
  return bands.find(fits)?.id;
}

interface Row {
  readonly target: number;
  readonly actual: number;
  readonly direction: Direction;
  readonly weight: number;
}

interface Table {
  readonly method: Method;
  readonly perspectives: readonly (readonly (readonly Row[])[])[];
}

const DIRECTIONS: readonly Direction[] = ['maksimal', 'maksimal', 'minimal', 'stabil'];

/** Figures with none to three decimals; often a realisasi that lands on the edge of a kriteria. */
function randomTable(chance: Chance): Table {
  const below = (count: number): number => Math.floor(chance() * count);
  const figure = (): number => (1 + below(2000)) * 10 ** below(3);
  const row = (): Row => {
    const target = figure();
    const edge = [50, 70, 90, 100, 110, 120][below(6)] as number;
    const actual = chance() < 0.3 && (target * edge) % 100 === 0 ? (target * edge) / 100 : figure();
    return { target, actual, direction: DIRECTIONS[below(4)] as Direction, weight: 1 + below(4) };
  };
  const list = <T>(most: number, make: () => T): T[] => Array.from({ length: 1 + below(most) }, make);
  return {
    method: chance() < 0.5 ? BPOM_2021 : BPOM_2021_CAPPED,
    perspectives: list(3, () => list(3, () => list(4, row))),
  };
}

function inputOf({ perspectives }: Table): ScoringInput {
  const objectives = perspectives.flatMap((each, p) =>
    each.map((rows, o) => ({ id: `${p}.${o}`, perspective: `${p}`, rows })),
  );
  const indicators = objectives.flatMap(({ id, rows }) =>
    rows.map(({ target, actual, direction, weight }, i): IndicatorInput => {
      const figures = { target: target / 1000, actual: actual / 1000 };
      return { id: `${id}.${i}`, objective: id, ...figures, direction, weight: weight / 2 };
    }),
  );
  return {
    indicators,
    objectives: objectives.map(({ id, perspective }) => ({ id, perspective })),
    perspectives: perspectives.map((_, p) => ({ id: `${p}` })),
  };
}

/** Everything that has a score, in one order: exact value beside what was computed. */
function compared(table: Table): { exact: Exact; score: number | null; criterion: string | undefined }[] {
  const card = scoreIndicators(inputOf(table), table.method);
  const { cap } = table.method;
  const even = (value: Exact): { value: Exact; weight: bigint } => ({ value, weight: 1n });
  const rows: Exact[] = [];
  const objectives: Exact[] = [];
  const perspectives = table.perspectives.map((each) => {
    const scores = each.map((indicators) => {
      const items = indicators.map(({ target, actual, direction, weight }) => ({
        value: exactAchievement(target, actual, direction, cap),
        weight: BigInt(weight),
      }));
      rows.push(...items.map(({ value }) => value));
      return weightedMean(items);
    });
    objectives.push(...scores);
    return weightedMean(scores.map(even));
  });
  const exact = [...rows, ...objectives, ...perspectives, weightedMean(perspectives.map(even))];
  const scored = [
    ...card.indicators.map(({ achievement, criterion }) => ({
      score: achievement,
      criterion: criterion?.id,
    })),
    ...[...card.objectives, ...card.perspectives, card.total].map(({ score, criterion }) => ({
      score,
      criterion: criterion?.id,
    })),
  ];
  expect(scored).toHaveLength(exact.length);
  return scored.map((each, place) => ({ ...each, exact: exact[place] as Exact }));
}

describe('scores of ten thousand random tables', () => {
  it('are those of exact fractions, and so is every kriteria', () => {
    const wrong: unknown[] = [];
    let checked = 0;
    for (let seed = 0; seed < 10_000; seed += 1) {
      const table = randomTable(chanceOf(seed));
      for (const { exact, score, criterion } of compared(table)) {
        const want = toNumber(exact);
        const isNear = score !== null && Math.abs(score - want) <= 1e-13 * Math.max(100, Math.abs(want));
        const band = exactCriterion(exact, table.method.criterionBands);
        checked += 1;
        if (!isNear || band !== criterion) wrong.push({ seed, want, score, band, criterion });
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(checked).toBeGreaterThan(100_000);
  });
});
