import type { Dice } from './dice';
import {
  achievementOf,
  exact,
  figure,
  isAbove,
  numberOf,
  plainText,
  rangeAchievement,
  rounded,
  toNumber,
  whole,
  type Exact,
  type Figure,
  type Rule,
} from './exact';
import { percentCell, withMarks, type Cell } from './notation';
import type { Pair, TrueIndicator } from './truth';

/** How an office types its own results. */
export interface Results {
  readonly decimals: number;
  /** Rounded numbers, numbers in full behind a format, ratios with a percent format, texts with the sign. */
  readonly form: 'rounded' | 'full' | 'ratio' | 'text';
  /** Share of typed results that are wrong. */
  readonly errors: number;
  readonly bands: (typeof BANDS)[number];
}

/** From where on a word holds, downwards. Sources: report 2021 of a BPOM unit; Permendagri 86/2017; Kemenkeu colours. */
const BANDS = [
  {
    id: 'bpom',
    steps: [
      [120, 'Tidak dapat disimpulkan'],
      [110, 'Sangat Baik'],
      [90, 'Baik'],
      [70, 'Cukup'],
      [50, 'Kurang'],
    ],
    last: 'Sangat Kurang',
  },
  {
    id: 'permendagri',
    steps: [
      [91, 'Sangat Tinggi'],
      [76, 'Tinggi'],
      [66, 'Sedang'],
      [51, 'Rendah'],
    ],
    last: 'Sangat Rendah',
  },
  {
    id: 'kemenkeu',
    steps: [
      [100, 'Hijau'],
      [80, 'Kuning'],
    ],
    last: 'Merah',
  },
] as const;

export function randomResults(dice: Dice): Results {
  return {
    decimals: dice.oneOf([2, 2, 2, 1, 0]),
    form: dice.oneOf(['rounded', 'rounded', 'full', 'ratio', 'text'] as const),
    errors: dice.isLucky(0.5) ? 0 : dice.between(1, 7) / 100,
    bands: dice.oneOf([BANDS[0], BANDS[0], BANDS[1], BANDS[2]]),
  };
}

/** Capaian as the office has it, exactly; null where there is none. */
export function officeAchievement(indicator: TrueIndicator, pair: Pair, rule: Rule): Exact | null {
  const [target, actual] = [exact(pair.target), exact(pair.actual)];
  if (indicator.rangeTo && pair === indicator.year)
    return rangeAchievement(target, exact(indicator.rangeTo), actual, rule);
  return achievementOf(target, actual, indicator.way, rule);
}

/** A percent result as typed: rounded, and now and then wrong. */
export function resultCell(dice: Dice, value: Exact | null, results: Results): Cell {
  if (value === null) return dice.oneOf([null, '-']);
  const { decimals, form } = results;
  const right = rounded(value, decimals);
  if (dice.isLucky(results.errors)) return shown(mistyped(dice, right), form);
  if (form !== 'full') return shown(right, form);
  return { v: toNumber(value), z: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`, t: plainText(right) };
}

function shown(value: Figure, form: Results['form']): Cell {
  if (form === 'ratio') return percentCell(value);
  return form === 'text' ? `${withMarks(value, ',', false)}%` : numberOf(value);
}

/** A digit too much, two digits exchanged, or the figure of another table. */
function mistyped(dice: Dice, { units, decimals }: Figure): Figure {
  const slips = [
    units + 10 ** (decimals + 1),
    units - 10 ** decimals * dice.between(1, 9),
    Math.round((units * dice.between(600, 1400)) / 1000),
  ];
  return figure(dice.oneOf(slips), decimals);
}

/** The word of a capaian in the office's own table. */
export function bandWord(value: Exact | null, { bands }: Results): string | null {
  if (value === null) return null;
  for (const [from, word] of bands.steps) {
    const isIn =
      bands.id === 'bpom' && from === 120 ? isAbove(value, whole(120)) : !isAbove(whole(from), value);
    if (isIn) return word;
  }
  return bands.last;
}
