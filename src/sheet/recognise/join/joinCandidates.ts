import { COMMON, type JoinEntry, SURE, type JoinState } from './joinState';
import { plainName } from './names';

/** How alike two rows are by any of their names; a row without a name contradicts nothing. */
export function bestLikeness(state: JoinState, one: JoinEntry, other: JoinEntry): number {
  let best = one.names.length === 0 || other.names.length === 0 ? SURE : 0;
  for (const name of one.names)
    for (const their of other.names) best = Math.max(best, state.similarity.of(name, their));
  return best;
}

/** Rows of the other side that share a rare word with an entry, or its sasaran. */
export function candidatesOf(state: JoinState, entry: JoinEntry, also: JoinEntry | null): JoinEntry[] {
  const found = new Set<JoinEntry>(also ? [also] : []);
  const index = indexOf(state);
  for (const name of entry.names) {
    for (const word of new Set(plainName(name).split(' '))) {
      if (state.similarity.count(word) > COMMON) continue;
      for (const other of index.words.get(word) ?? []) found.add(other);
    }
  }
  const family = entry.objective === null ? [] : (index.objectives.get(entry.objective) ?? []);
  if (family.length <= COMMON) for (const other of family) found.add(other);
  return [...found];
}

interface Index {
  readonly words: ReadonlyMap<string, readonly JoinEntry[]>;
  readonly objectives: ReadonlyMap<string, readonly JoinEntry[]>;
}

const INDICES = new WeakMap<JoinState, Index>();

function indexOf(state: JoinState): Index {
  const known = INDICES.get(state);
  if (known) return known;
  const words = new Map<string, JoinEntry[]>();
  const objectives = new Map<string, JoinEntry[]>();
  const add = (map: Map<string, JoinEntry[]>, key: string, entry: JoinEntry): void => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  for (const entry of state.other) {
    if (entry.objective !== null) add(objectives, entry.objective, entry);
    for (const word of new Set(entry.names.flatMap((name) => plainName(name).split(' ')))) {
      if (state.similarity.count(word) <= COMMON) add(words, word, entry);
    }
  }
  const index = { words, objectives };
  INDICES.set(state, index);
  return index;
}
