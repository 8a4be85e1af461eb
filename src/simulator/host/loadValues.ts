import { ApiObject } from '../api/apiObject';
import { HostError } from './hostError';
import type { QueryInfo } from './protocol';

export type Members = Record<string, unknown>;
/** `values` in the client is `Values` here; ids with an underscore keep it. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A member of an object as the client asks for it. */
export function memberOf(object: ApiObject, name: string): unknown {
  if (!(name in object)) throw new HostError('InvalidArgument');
  return (object as unknown as Members)[name];
}

/** Paths of a load: `format/fill/color`, also with dots and with `items/` before it. */
export function splitPath(path: string): string[] {
  return path.split(/[/.]/).filter((part) => part !== '' && part !== 'items');
}

/** Loaded values of one object by paths; no path (or `*`) brings its scalars. */
function load(object: ApiObject, paths: readonly string[][]): Members {
  const answer: Members = { ...object.identity() };
  const deeper = new Map<string, string[][]>();
  for (const path of paths) {
    const [head, ...rest] = path;
    if (head === undefined || head === '*') {
      for (const name of object.scalars) answer[name] = memberOf(object, name);
    } else {
      const known = deeper.get(pascal(head)) ?? [];
      deeper.set(pascal(head), [...known, rest]);
    }
  }
  for (const [name, rest] of deeper) {
    const member = name.startsWith('_') ? (object as unknown as Members)[name] : memberOf(object, name);
    answer[name] = member instanceof ApiObject ? loadAny(member, rest) : (member ?? null);
  }
  return answer;
}

/** Loaded values of an object or of the members of a collection. */
export function loadAny(object: ApiObject, paths: readonly string[][], query?: QueryInfo): Members {
  if (!object.items) return load(object, paths);
  const all = object.items();
  const from = query?.Skip ?? 0;
  const chosen = all.slice(from, query?.Top === undefined ? undefined : from + query.Top);
  const own = paths.filter(([head]) => head === 'count');
  const ofItems = paths.filter(([head]) => head !== 'count');
  return {
    ...(own.length > 0 ? load(object, own) : {}),
    _Items: chosen.map((item) => loadAny(item, ofItems)),
  };
}
