import { type CellAddress, formatAddress } from '../../../kernel/cellAddress';
import type { Decision } from '../../decision';
import type { RecognisedTable, TableRow } from '../../table';
import type { NameSimilarity } from './names';

/** One side of a join: a row with every name and number it is known by. */
export interface JoinEntry {
  readonly row: TableRow;
  readonly names: readonly string[];
  readonly code: string | null;
  readonly number: string | null;
  /** Key of its sasaran, the same for the same sasaran on both sides; null when unknown. */
  readonly objective: string | null;
  readonly cell: CellAddress;
}

/** An answer that leaves a row without a counterpart. */
export const NONE = 'none';

/**
 * Which doubtful pairs are questions: `all`; `likely`: all but those whose names have nothing in common, which are no
 * pairs; `no`: none, and then only what the rows themselves say makes a pair.
 */
export type MayAsk = 'all' | 'likely' | 'no';

/** Below this two names have nothing in common. */
export const HARDLY = 0.3;

export const SURE = 0.8;
export const LIKELY = 0.55;

/** Words in more names than this do not lead to candidates. */
export const COMMON = 40;

export interface JoinState {
  readonly base: readonly JoinEntry[];
  readonly other: readonly JoinEntry[];
  readonly similarity: NameSimilarity;
  readonly pairs: Map<JoinEntry, JoinEntry>;
  readonly taken: Set<JoinEntry>;
  /** Rows that a person said have no counterpart. */
  readonly refused: Set<JoinEntry>;
  readonly decisions: Decision[];
  readonly otherTable: RecognisedTable;
  readonly mayAsk: MayAsk;
}

/** Id of the decision on the counterpart of a row. */
export function pairId(entry: JoinEntry, table: RecognisedTable): string {
  return `row-pair|${formatAddress(entry.cell)}|${table.id}`;
}

/** Whether a row of the base may still be paired. */
export function isFree(state: JoinState, entry: JoinEntry): boolean {
  return !state.pairs.has(entry) && !state.refused.has(entry);
}

/** Makes two rows one. */
export function pair(state: JoinState, one: JoinEntry, other: JoinEntry): void {
  state.pairs.set(one, other);
  state.taken.add(other);
}
