import {
  METHOD_PRESETS,
  achievement,
  criterionOf,
  type Band,
  type Direction,
  type Method,
} from '../../../scoring/index';
import { criterionNames, criterionWord } from '../../words/criterion';
import { type DirectionSubject, type Pair, differs } from './directionSubject';

/** Bands that kriteria follow. */
export type CriterionScale = Pick<Method, 'criterionBands' | 'classifyDecimals'>;

/** So many printed kriteria tell the scale of a table. */
const SAMPLE = 400;

/**
 * The scale that most printed kriteria of a table follow in either direction: the profile's if none does better; null
 * where most follow none. One kriteria that is simply wrong is then no sign of the other direction by some other scale.
 */
export function criterionScale(subjects: readonly DirectionSubject[], method: Method): CriterionScale | null {
  const printed = sampleOf(subjects);
  if (printed.length === 0) return null;
  let best: { readonly scale: CriterionScale; readonly fits: number } | null = null;
  for (const scale of [method, ...METHOD_PRESETS]) {
    const fits = printed.filter(({ pair, word }) => fitsEither(scale, pair, word)).length;
    if (best === null || fits > best.fits) best = { scale, fits };
  }
  return best && best.fits * 2 > printed.length ? best.scale : null;
}

interface Printed {
  readonly pair: Pair;
  readonly word: string;
}

function sampleOf(subjects: readonly DirectionSubject[]): Printed[] {
  const printed: Printed[] = [];
  for (const { pairs } of subjects) {
    if (printed.length >= SAMPLE) break;
    for (const pair of pairs)
      for (const word of pair.words)
        if (isKnownCriterion(word) && differs(pair)) printed.push({ pair, word });
  }
  return printed;
}

/** Whether some profile has a kriteria of this name. */
export function isKnownCriterion(words: string): boolean {
  return METHOD_PRESETS.some(({ criterionBands }) => labelsOf(criterionBands).has(criterionWord(words)));
}

/** Whether a kriteria is that of a value; null when the scale does not know the word, or there is no value. */
export function scaleFits(
  { criterionBands, classifyDecimals }: CriterionScale,
  words: string,
  value: number | null,
): boolean | null {
  const labels = value === null ? undefined : labelsOf(criterionBands).get(criterionWord(words));
  if (value === null || !labels) return null;
  const own = criterionOf(value, criterionBands, classifyDecimals);
  return own !== null && labels.has(own.label);
}

const LABELS = new WeakMap<readonly Band[], ReadonlyMap<string, ReadonlySet<string>>>();

/** Labels that a printed word may stand for, by word. */
function labelsOf(bands: readonly Band[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = LABELS.get(bands);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  for (const { label } of bands)
    for (const name of criterionNames(label))
      found.set(name, (found.get(name) ?? new Set<string>()).add(label));
  LABELS.set(bands, found);
  return found;
}

const DIRECTIONS: readonly Direction[] = ['maksimal', 'minimal'];

function fitsEither(scale: CriterionScale, { target, actual }: Pair, word: string): boolean {
  return DIRECTIONS.some((direction) => {
    const result = achievement(target, actual, direction);
    return result.ok && scaleFits(scale, word, result.value) === true;
  });
}
