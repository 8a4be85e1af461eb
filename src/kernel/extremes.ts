/**
 * The largest of any number of figures; a spread into `Math.max` fails at some hundred thousand.
 * @returns -Infinity for none
 * @example largestOf([3, 7, 5]) // => 7
 */
export function largestOf(figures: readonly number[]): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const figure of figures) largest = Math.max(largest, figure);
  return largest;
}

/**
 * The smallest of any number of figures.
 * @returns Infinity for none
 * @example smallestOf([3, 7, 5]) // => 3
 */
export function smallestOf(figures: readonly number[]): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const figure of figures) smallest = Math.min(smallest, figure);
  return smallest;
}
