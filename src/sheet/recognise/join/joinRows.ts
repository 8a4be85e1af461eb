import { formatAddress, type CellAddress } from '../../../kernel/cellAddress';
import type { Candidate, Decision, Mapping, Reason } from '../../decision';
import type { RecognisedTable, TableRow } from '../../table';
import { NameSimilarity, plainName } from './names';
import { numberParts } from '../row/rowWords';

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

export interface Join {
  /** Row of the other table by row of the base. */
  readonly pairs: ReadonlyMap<JoinEntry, JoinEntry>;
  readonly unmatchedBase: readonly JoinEntry[];
  readonly unmatchedOther: readonly JoinEntry[];
  readonly decisions: readonly Decision[];
}

/** An answer that leaves a row without a counterpart. */
export const NONE = 'none';

/**
 * Which doubtful pairs are questions: `all`; `likely`: all but those whose names have nothing in common, which are no
 * pairs; `no`: none, and then only what the rows themselves say makes a pair.
 */
export type MayAsk = 'all' | 'likely' | 'no';

/** Below this two names have nothing in common. */
const HARDLY = 0.3;
const SURE = 0.8;
const LIKELY = 0.55;
/** Words in more names than this do not lead to candidates. */
const COMMON = 40;

interface State {
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

/**
 * Pairs the rows of two tables: by answer, code, name, number, fuzzy name, and position within the sasaran when
 * names differ. A doubtful pair is a question. Near linear: rare words lead to the candidates.
 */
export function joinRows(
  base: readonly JoinEntry[],
  other: readonly JoinEntry[],
  options: { readonly mapping: Mapping; readonly otherTable: RecognisedTable; readonly mayAsk: MayAsk },
): Join {
  const state: State = {
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

function pairId(entry: JoinEntry, table: RecognisedTable): string {
  return `row-pair|${formatAddress(entry.cell)}|${table.id}`;
}

function isFree(state: State, entry: JoinEntry): boolean {
  return !state.pairs.has(entry) && !state.refused.has(entry);
}

function pair(state: State, one: JoinEntry, other: JoinEntry): void {
  state.pairs.set(one, other);
  state.taken.add(other);
}

function byAnswer(state: State, mapping: Mapping): void {
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
function byKey(
  state: State,
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
function byNames(state: State): void {
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
function byNumber(state: State): void {
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

function isMutualBest(state: State, entry: JoinEntry, other: JoinEntry, likeness: number): boolean {
  return candidatesOf(state, entry, null).every(
    (candidate) =>
      candidate === other || state.taken.has(candidate) || bestLikeness(state, entry, candidate) <= likeness,
  );
}

/** How alike two rows are by any of their names; a row without a name contradicts nothing. */
function bestLikeness(state: State, one: JoinEntry, other: JoinEntry): number {
  let best = one.names.length === 0 || other.names.length === 0 ? SURE : 0;
  for (const name of one.names)
    for (const their of other.names) best = Math.max(best, state.similarity.of(name, their));
  return best;
}

/** Rows of the other side that share a rare word with an entry, or its sasaran. */
function candidatesOf(state: State, entry: JoinEntry, also: JoinEntry | null): JoinEntry[] {
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

const INDICES = new WeakMap<State, Index>();

function indexOf(state: State): Index {
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

interface Match {
  readonly entry: JoinEntry;
  readonly other: JoinEntry;
  readonly likeness: number;
}

/** The likeliest pairs first, each row once; a runner-up close behind makes it a question. */
function byLikeness(state: State): void {
  const matches: Match[] = [];
  for (const entry of state.base) {
    if (!isFree(state, entry)) continue;
    for (const other of candidatesOf(state, entry, null)) {
      if (state.taken.has(other)) continue;
      const isFamily = entry.objective !== null && entry.objective === other.objective;
      const likeness = bestLikeness(state, entry, other) + (isFamily ? 0.02 : 0);
      if (likeness >= LIKELY) matches.push({ entry, other, likeness });
    }
  }
  matches.sort((one, two) => two.likeness - one.likeness);
  for (const [at, { entry, other, likeness }] of matches.entries()) {
    if (!isFree(state, entry) || state.taken.has(other)) continue;
    const rival = matches
      .slice(at + 1, at + 20)
      .find((match) => match.entry === entry && !state.taken.has(match.other));
    pair(state, entry, other);
    const isOpen = likeness < SURE || (rival !== undefined && likeness - rival.likeness < 0.05);
    decide(state, entry, {
      chosen: other,
      candidates: candidatesOf(state, entry, other),
      confidence: Math.min(0.95, likeness),
      isOpen,
      reason: { code: 'pair-similar', data: { similarity: Math.round(Math.min(1, likeness) * 100) } },
    });
  }
}

/** What is left of a sasaran on both sides, in order, when it is as many. */
function byPosition(state: State): void {
  const groups = new Map<string, { base: JoinEntry[]; other: JoinEntry[] }>();
  const group = (objective: string | null) => {
    const key = objective ?? '';
    const known = groups.get(key) ?? { base: [], other: [] };
    groups.set(key, known);
    return known;
  };
  for (const entry of state.base) if (isFree(state, entry)) group(entry.objective).base.push(entry);
  for (const entry of state.other) if (!state.taken.has(entry)) group(entry.objective).other.push(entry);
  for (const [key, { base, other }] of groups) {
    if (base.length === 0 || base.length !== other.length) continue;
    // Without a sasaran the position says something only when nothing but it is left.
    if (key === '' && base.length > 3) continue;
    for (const [at, entry] of base.entries()) {
      const chosen = other[at] as JoinEntry;
      // A list that is about other things is no counterpart, however many rows it has.
      if (state.mayAsk === 'likely' && bestLikeness(state, entry, chosen) < HARDLY) continue;
      pair(state, entry, chosen);
      decide(state, entry, {
        chosen,
        candidates: [chosen, ...other],
        confidence: 0.5,
        isOpen: true,
        reason: { code: 'pair-position' },
      });
    }
  }
}

interface Ruling {
  readonly chosen: JoinEntry | null;
  readonly candidates: readonly JoinEntry[];
  readonly confidence: number;
  readonly isOpen: boolean;
  readonly reason: Reason;
}

function decide(state: State, entry: JoinEntry, ruling: Ruling): void {
  const ranked = [...new Set(ruling.candidates)]
    .map((candidate) => ({
      candidate,
      likeness: candidate === ruling.chosen ? 2 : bestLikeness(state, entry, candidate),
    }))
    .sort((one, two) => two.likeness - one.likeness)
    .slice(0, 5);
  const candidates: Candidate[] = ranked.map(({ candidate }) => ({
    id: formatAddress(candidate.cell),
    data: { name: candidate.names[0] ?? '', cell: formatAddress(candidate.cell) },
  }));
  const cells = [entry.cell, ...(ruling.chosen ? [ruling.chosen.cell] : [])];
  state.decisions.push({
    id: pairId(entry, state.otherTable),
    kind: 'row-pair',
    cells: cells.map(({ sheet, row, column }) => ({
      sheet,
      top: row,
      bottom: row,
      left: column,
      right: column,
    })),
    candidates: [...candidates, { id: NONE }],
    chosen: ruling.chosen === null ? NONE : formatAddress(ruling.chosen.cell),
    isOpen: ruling.isOpen && state.mayAsk !== 'no',
    confidence: ruling.confidence,
    reason: ruling.reason,
    data: { name: entry.names[0] ?? '', other: state.otherTable.sheet },
  });
}
