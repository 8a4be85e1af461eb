import { largestOf } from '../../../kernel/extremes';
import { perspectiveKey } from '../../../scoring/index';
import type { Objective, Perspective } from '../../table';
import { type ObjectiveGroup, numberOf } from '../join/objectiveKeys';
import type { JoinedRow } from './tableInput';

export interface ObjectiveList {
  readonly list: readonly Objective[];
  readonly perspectives: readonly Perspective[];
  readonly idOf: (key: string | null) => string;
}

/** Sasaran in order, with their printed numbers where these are one for each, and their perspectives. */
export function listObjectives(
  groups: readonly ObjectiveGroup[],
  joined: readonly JoinedRow[],
): ObjectiveList {
  const usedKeys = new Set(joined.map(({ objective }) => objective));
  const used = groups.filter(({ key }) => usedKeys.has(key));
  const printed = used.map((group) => numberOf(group.printed));
  const isNumbered = printed.every((number) => number !== null) && new Set(printed).size === used.length;
  const perspectives = new Map<string, Perspective>();
  const ids = new Map<string | null, string>();
  const list = used.map((group, at): Objective => {
    const number = isNumbered ? (printed[at] as number) : at + 1;
    ids.set(group.key, String(number));
    return {
      id: String(number),
      number,
      name: group.name,
      perspective: perspectiveId(group.perspective, perspectives),
    };
  });
  if (!usedKeys.has(null))
    return { list, perspectives: [...perspectives.values()], idOf: (key) => ids.get(key) as string };
  // Indicators without a sasaran make up one of their own.
  const number = largestOf([0, ...list.map((objective) => objective.number)]) + 1;
  ids.set(null, String(number));
  const rest: Objective = { id: String(number), number, name: '', perspective: null };
  return {
    list: [...list, rest],
    perspectives: [...perspectives.values()],
    idOf: (key) => ids.get(key) as string,
  };
}

function perspectiveId(name: string | null, perspectives: Map<string, Perspective>): string | null {
  if (name === null) return null;
  const id = perspectiveKey(name);
  if (!perspectives.has(id)) perspectives.set(id, { id, name });
  return id;
}
