/** A column's share of a table, in characters. */
export interface ColumnNeed {
  /** Width that is wished for. */
  readonly width: number;
  /** Its longest word: narrower would break it. */
  readonly longestWord: number;
}

/**
 * Widths in twips that fill the page: first what the longest words need, then the rest by how much each column
 * still lacks of its wish. When not even the words fit, all shrink alike.
 */
export function columnWidths(
  columns: readonly ColumnNeed[],
  total: number,
  perCharacter: number,
  padding: number,
): number[] {
  const least = columns.map(({ longestWord }) => longestWord * perCharacter + padding);
  const needed = sum(least);
  if (needed >= total) return least.map((width) => Math.floor((width / needed) * total));
  const wishes = columns.map(({ width }) => width);
  const lacks = wishes.map((width, i) => Math.max(0, (width / sum(wishes)) * total - (least[i] as number)));
  const lacking = sum(lacks);
  return least.map((width, i) =>
    Math.floor(
      width + (lacking === 0 ? 1 / least.length : (lacks[i] as number) / lacking) * (total - needed),
    ),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
