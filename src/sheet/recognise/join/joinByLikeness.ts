import { bestLikeness, candidatesOf } from './joinCandidates';
import { decide } from './joinDecision';
import { HARDLY, type JoinEntry, LIKELY, SURE, type JoinState, isFree, pair } from './joinState';

interface Match {
  readonly entry: JoinEntry;
  readonly other: JoinEntry;
  readonly likeness: number;
}

/** The likeliest pairs first, each row once; a runner-up close behind makes it a question. */
export function byLikeness(state: JoinState): void {
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
export function byPosition(state: JoinState): void {
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
