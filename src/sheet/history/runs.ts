/** `[count]`: nothing; `[count, item]`: the item, so many times. */
export type Run<T> = readonly [number] | readonly [number, T];

/**
 * A rectangle in runs of equal items, column by column: what we write is alike down a column.
 * @param rows row-major, all rows of one length; undefined means nothing
 * @example runsOf([[1, 2], [1, undefined]]) // => [[2, 1], [1, 2], [1]]
 */
export function runsOf<T>(rows: readonly (readonly (T | undefined)[])[]): Run<T>[] {
  const runs: { count: number; item: T | undefined; key: string }[] = [];
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    for (const row of rows) {
      const item = row[column];
      const key = JSON.stringify(item) ?? '';
      const last = runs[runs.length - 1];
      if (last?.key === key) last.count += 1;
      else runs.push({ count: 1, item, key });
    }
  }
  return runs.map(({ count, item }): Run<T> => (item === undefined ? [count] : [count, item]));
}

/**
 * The rectangle of runs.
 * @returns row-major; null when the runs do not fill it exactly
 * @example rowsOfRuns([[2, 1], [1, 2], [1]], 2, 2) // => [[1, 2], [1, undefined]]
 */
export function rowsOfRuns<T>(
  runs: readonly Run<T>[],
  height: number,
  width: number,
): (T | undefined)[][] | null {
  const total = runs.reduce((sum, [count]) => sum + count, 0);
  if (total !== height * width) return null;
  const rows = Array.from({ length: height }, (): (T | undefined)[] => new Array(width).fill(undefined));
  let at = 0;
  for (const [count, item] of runs) {
    for (const end = at + count; at < end; at += 1) {
      const row = rows[at % height];
      if (row) row[Math.floor(at / height)] = item;
    }
  }
  return rows;
}
