import { isDeepStrictEqual } from 'node:util';

/**
 * `expect(actual).toEqual(wanted)` for what is large: Node's comparison takes a hundredth of the time of jest's, which
 * is asked only for what differs and for the difference that it shows.
 */
export function expectSame(actual: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(actual, wanted)) expect(actual).toEqual(wanted);
}
