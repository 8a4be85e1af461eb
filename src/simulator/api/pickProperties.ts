import { HostError } from '../host/hostError';
import type { ApiObject } from './apiObject';

/** A member of an object by its name. */
export function memberNamed(object: ApiObject, name: string): unknown {
  const member = (object as unknown as Record<string, unknown>)[name];
  if (member === undefined) throw new HostError('InvalidArgument');
  return member;
}

/** The asked properties as nested camelCase objects. */
export function pick(options: unknown, read: (name: string) => unknown): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries((options ?? {}) as Record<string, unknown>)) {
    const member = read(name.charAt(0).toUpperCase() + name.slice(1));
    if (wanted === true) answer[name] = member;
    else if (typeof wanted === 'object' && wanted !== null)
      answer[name] = pick(wanted, (inner) => {
        const value = (member as Record<string, unknown>)[inner];
        if (value === undefined) throw new HostError('InvalidArgument');
        return value;
      });
  }
  return answer;
}
