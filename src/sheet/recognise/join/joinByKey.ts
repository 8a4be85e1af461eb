import { formatAddress } from '../../../kernel/cellAddress';
import type { Mapping } from '../../decision';
import { numberParts } from '../row/rowWords';
import { bestLikeness, candidatesOf } from './joinCandidates';
import { decide } from './joinDecision';
import {
  HARDLY,
  type JoinEntry,
  LIKELY,
  NONE,
  SURE,
  type JoinState,
  isFree,
  pair,
  pairId,
} from './joinState';
import { plainName } from './names';

/** Pairs that a person has chosen. */
export function byAnswer(state: JoinState, mapping: Mapping): void {
  if (Object.keys(mapping.answers).length === 0) return;
  const byCell = new Map(state.other.map((entry) => [formatAddress(entry.cell), entry]));
  for (const entry of state.base) {
    const answer = mapping.answers[pairId(entry, state.otherTable)];
    if (answer === undefined) continue;
    const chosen = answer === NONE ? null : byCell.get(answer);
    if (chosen === undefined || (chosen && state.taken.has(chosen))) continue;
    if (chosen) pair(state, entry, chosen);
    else state.refused.add(entry);
    decide(state, entry, {
      chosen,
      candidates: candidatesOf(state, entry, chosen),
      confidence: 1,
      isOpen: false,
      reason: { code: 'answered' },
    });
  }
}

/** Pairs rows whose key occurs once on each side; the same text is not worth a decision. */
export function byKey(
  state: JoinState,
  keyOf: (entry: JoinEntry) => string | null,
  code: 'pair-code' | 'pair-name',
): void {
  const others = uniqueBy(
    state.other.filter((entry) => !state.taken.has(entry)),
    keyOf,
  );
  const bases = uniqueBy(
    state.base.filter((entry) => isFree(state, entry)),
    keyOf,
  );
  for (const [key, entry] of bases) {
    const other = others.get(key);
    if (!entry || !other) continue;
    const likeness = code === 'pair-name' ? 1 : bestLikeness(state, entry, other);
    pair(state, entry, other);
    if (likeness < LIKELY) {
      decide(state, entry, {
        chosen: other,
        candidates: candidatesOf(state, entry, other),
        confidence: 0.7,
        isOpen: true,
        reason: { code },
      });
    }
  }
}

function uniqueBy(
  entries: readonly JoinEntry[],
  keyOf: (entry: JoinEntry) => string | null,
): Map<string, JoinEntry | null> {
  const byKeys = new Map<string, JoinEntry | null>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null || key === '') continue;
    byKeys.set(key, byKeys.has(key) ? null : entry);
  }
  return byKeys;
}

/** Same name under any of the names that a row is known by; of several, those of one sasaran first, then in order. */
export function byNames(state: JoinState): void {
  const lists = new Map<string, JoinEntry[]>();
  for (const entry of state.other) {
    if (state.taken.has(entry)) continue;
    for (const name of new Set(entry.names.map(plainName))) {
      const list = lists.get(name);
      if (list) list.push(entry);
      else lists.set(name, [entry]);
    }
  }
  for (const entry of state.base) {
    if (!isFree(state, entry)) continue;
    for (const name of entry.names) {
      const list = (lists.get(plainName(name)) ?? []).filter((other) => !state.taken.has(other));
      const chosen =
        list.find(({ objective }) => objective !== null && objective === entry.objective) ?? list[0];
      if (!chosen) continue;
      pair(state, entry, chosen);
      break;
    }
  }
}

/** Same number, once on each side, and names that do not contradict. */
export function byNumber(state: JoinState): void {
  const keyOf = ({ number, code }: JoinEntry): string | null => {
    const parts = numberParts(number ?? code ?? '');
    return parts.length === 0 ? null : parts.join('.');
  };
  const others = uniqueBy(state.other, keyOf);
  for (const [key, entry] of uniqueBy(state.base, keyOf)) {
    const other = others.get(key);
    if (!entry || !other || !isFree(state, entry) || state.taken.has(other)) continue;
    const likeness = bestLikeness(state, entry, other);
    if (likeness < HARDLY) continue;
    if (likeness < SURE && !isMutualBest(state, entry, other, likeness)) continue;
    pair(state, entry, other);
    if (likeness >= LIKELY) continue;
    decide(state, entry, {
      chosen: other,
      candidates: candidatesOf(state, entry, other),
      confidence: Math.max(0.5, likeness),
      isOpen: true,
      reason: { code: 'pair-number' },
    });
  }
}

function isMutualBest(state: JoinState, entry: JoinEntry, other: JoinEntry, likeness: number): boolean {
  return candidatesOf(state, entry, null).every(
    (candidate) =>
      candidate === other || state.taken.has(candidate) || bestLikeness(state, entry, candidate) <= likeness,
  );
}
