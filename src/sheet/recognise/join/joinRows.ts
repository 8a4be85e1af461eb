import type { Decision, Mapping } from '../../decision';
import type { RecognisedTable } from '../../table';
import { byAnswer, byKey, byNames, byNumber } from './joinByKey';
import { byLikeness, byPosition } from './joinByLikeness';
import type { JoinEntry, MayAsk, JoinState } from './joinState';
import { NameSimilarity, plainName } from './names';

export interface Join {
  /** Row of the other table by row of the base. */
  readonly pairs: ReadonlyMap<JoinEntry, JoinEntry>;
  readonly unmatchedBase: readonly JoinEntry[];
  readonly unmatchedOther: readonly JoinEntry[];
  readonly decisions: readonly Decision[];
}

/**
 * Pairs the rows of two tables: by answer, code, name, number, fuzzy name, and position within the sasaran when
 * names differ. A doubtful pair is a question. Near linear: rare words lead to the candidates.
 */
export function joinRows(
  base: readonly JoinEntry[],
  other: readonly JoinEntry[],
  options: { readonly mapping: Mapping; readonly otherTable: RecognisedTable; readonly mayAsk: MayAsk },
): Join {
  const state: JoinState = {
    base,
    other,
    similarity: new NameSimilarity([...base, ...other].flatMap(({ names }) => names)),
    pairs: new Map(),
    taken: new Set(),
    refused: new Set(),
    decisions: [],
    otherTable: options.otherTable,
    mayAsk: options.mayAsk,
  };
  byAnswer(state, options.mapping);
  byKey(state, ({ code }) => (code === null ? null : plainName(code)), 'pair-code');
  byKey(
    state,
    ({ names, objective }) =>
      objective === null || names[0] === undefined ? null : `${objective}|${plainName(names[0])}`,
    'pair-name',
  );
  byNames(state);
  byNumber(state);
  byLikeness(state);
  // Where nobody is asked, a pair that only its place supports would be taken in silence.
  if (state.mayAsk !== 'no') byPosition(state);
  return {
    pairs: state.pairs,
    unmatchedBase: base.filter((entry) => !state.pairs.has(entry)),
    unmatchedOther: other.filter((entry) => !state.taken.has(entry)),
    decisions: state.decisions,
  };
}
