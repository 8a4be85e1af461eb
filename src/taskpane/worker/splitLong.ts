/** Items of one long array, to be put back at its path. */
export interface Slice {
  readonly path: readonly (string | number)[];
  readonly items: readonly unknown[];
}

/** A value without its long arrays (they stand empty), and their items in slices. */
export interface Split {
  readonly frame: unknown;
  readonly slices: readonly Slice[];
}

/** Arrays longer than this travel in slices of this length. */
const SLICE_LENGTH = 400;

/**
 * Takes a large plain value apart, so that no message is large: receiving a message cannot be interrupted, and a
 * result of 10,000 indicators in one piece would hold up the screen.
 */
export function splitLong(value: unknown): Split {
  const slices: Slice[] = [];
  return { frame: withoutLong(value, [], slices), slices };
}

/** Puts one slice back where it belongs. Slices of one path must come in order. */
export function putSlice(frame: unknown, { path, items }: Slice): void {
  let place = frame as Record<string | number, unknown>;
  for (const key of path) place = place[key] as Record<string | number, unknown>;
  const array = place as unknown as unknown[];
  for (const item of items) array.push(item);
}

function withoutLong(value: unknown, path: readonly (string | number)[], slices: Slice[]): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Set) return value;
  if (Array.isArray(value)) {
    if (value.length <= SLICE_LENGTH)
      return value.map((item, at) => withoutLong(item, [...path, at], slices));
    for (let from = 0; from < value.length; from += SLICE_LENGTH) {
      slices.push({ path, items: value.slice(from, from + SLICE_LENGTH) });
    }
    return [];
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutLong(item, [...path, key], slices)]),
  );
}
