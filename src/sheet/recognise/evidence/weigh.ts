import { MARGINS, WEIGHTS, type EvidenceId } from './weights';

/** One piece of evidence for or against a reading. */
export interface Evidence {
  /** `witness` is a figure or word that the sheet itself prints; its weight is computed (`witnessNats`). */
  readonly id: EvidenceId | 'witness';
  readonly nats: number;
}

/** A reading with what speaks for and against it. */
export interface Candidate<T> {
  readonly reading: T;
  readonly evidence: readonly Evidence[];
}

/**
 * What became of a choice: `taken` without a word, `remarked` taken with a remark, `open` a question that the best
 * reading answers meanwhile, `refused` nothing speaks for any reading.
 */
export type Verdict = 'taken' | 'remarked' | 'open' | 'refused';

/** The readings of one choice, best first, and how sure the best one is. */
export interface Weighed<T> {
  readonly ranked: readonly { readonly reading: T; readonly nats: number }[];
  readonly best: T;
  /** Best minus second best, in nats; infinite where there is one reading only. */
  readonly margin: number;
  readonly verdict: Verdict;
}

/** Evidence of a declared rule, `times` its weight. */
export function evidence(id: EvidenceId, times = 1): Evidence {
  return { id, nats: WEIGHTS[id].nats * times };
}

/**
 * Weighs the readings of one choice against each other. Readings of equal weight keep their order.
 * @param candidates n >= 1
 * @param floor nats that a reading needs to be understood at all
 */
export function weigh<T>(
  candidates: readonly [Candidate<T>, ...Candidate<T>[]],
  floor = Number.NEGATIVE_INFINITY,
): Weighed<T> {
  const ranked = candidates
    .map(({ reading, evidence: list }) => ({
      reading,
      nats: list.reduce((sum, { nats }) => sum + nats, 0),
    }))
    .sort((one, two) => two.nats - one.nats);
  const [first, second] = ranked;
  const margin = first && second ? first.nats - second.nats : Number.POSITIVE_INFINITY;
  const isUnderstood = (first?.nats ?? 0) >= floor;
  return {
    ranked,
    best: first?.reading ?? candidates[0].reading,
    margin,
    verdict: isUnderstood ? verdictOf(margin) : 'refused',
  };
}

/** What a margin allows. */
export function verdictOf(margin: number): Verdict {
  if (margin >= MARGINS.taken) return 'taken';
  return margin >= MARGINS.remarked ? 'remarked' : 'open';
}

/** Margin as the confidence of a decision, 0.5 at no margin, towards 1. */
export function confidenceOf(margin: number): number {
  return 1 / (1 + Math.exp(-Math.max(0, margin)));
}
