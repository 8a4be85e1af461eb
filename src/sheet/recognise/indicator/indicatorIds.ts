import type { ObjectiveList } from './objectiveList';
import { type JoinedRow, codeOf } from './tableInput';

/** Codes when every indicator has one of its own, else numbers, else sasaran and position. */
export function indicatorIds(joined: readonly JoinedRow[], objectives: ObjectiveList): string[] {
  const unique = (ids: readonly (string | null)[]): ids is readonly string[] =>
    ids.every((id) => id !== null && id !== '') && new Set(ids).size === ids.length;
  const codes = joined.map(codeOf);
  if (unique(codes)) return [...codes];
  const numbers = joined.map((row) => row.plan?.number ?? row.actual?.number ?? null);
  if (unique(numbers)) return [...numbers];
  const counts = new Map<string, number>();
  return joined.map(({ objective }) => {
    const id = objectives.idOf(objective);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return `${id}.${count}`;
  });
}
