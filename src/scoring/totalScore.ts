import type { Result } from '../kernel/result';
import { meanOf } from './mean';
import type { MeanKind } from './method';
import type { Percent, ScoringIssue } from './types';

/**
 * Total score (NPS total, NPSS; NKO when weighted): mean of the perspectives, or of the objectives.
 * @param scores  percent points of the perspectives (or objectives), n >= 1
 * @param weights dimensionless, same length and order, each > 0; null: all the same
 * @returns       percent points, unrounded
 * @issue         `no-objective` (n = 0), `length-mismatch`, `weight-not-positive`, `not-finite`,
 *                `geometric-mean-not-positive`
 * @method        M-12
 * @example       totalScore([100, 98, 96]) // => ok(98)
 */
export function totalScore(
  scores: readonly Percent[],
  weights: readonly number[] | null = null,
  mean: MeanKind = 'arithmetic',
): Result<Percent, ScoringIssue> {
  return meanOf(scores, weights, mean, 'no-objective');
}

/**
 * Key of a perspective (kunci perspektif) by its name: case, spacing, punctuation, a number in front and the words
 * "perspektif" and "perspective" do not count, nor does an English plural. The key of a key is the key itself.
 * @method  M-12
 * @example perspectiveKey('1. Perspektif  Stakeholders') // => 'stakeholder'
 */
export function perspectiveKey(name: string): string {
  const words =
    name
      .toLowerCase()
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !/^(?:perspe[ck]ti[fv]e?s?|dan|and)$/.test(word));
  const first = telling.findIndex((word) => !/^\d+$/.test(word));
  const bare = first < 0 ? telling.slice(-1) : telling.slice(first);
  if (bare.length === 0) return words.join('-');
  return bare
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
    .join('-');
}

/**
 * Weights of the perspectives by name (bobot perspektif), in the order of `names`; null when the method has none.
 * @issue  `weights-not-complete` naming each perspective that has none
 * @method M-12
 */
export function perspectiveWeights(
  names: readonly string[],
  weights: Readonly<Record<string, number>>,
): { readonly weights: readonly number[] | null; readonly missing: readonly string[] } {
  const byKey = new Map(Object.entries(weights).map(([name, weight]) => [perspectiveKey(name), weight]));
  if (byKey.size === 0) return { weights: null, missing: [] };
  const found = names.map((name) => byKey.get(perspectiveKey(name)));
  return {
    weights: found.map((weight) => weight ?? NaN),
    missing: names.filter((_, place) => found[place] === undefined),
  };
}
