/** Excel takes no more arguments than this in one function. */
const MAX_ARGUMENTS = 255;

/**
 * References as the arguments of a function, cells below each other as one range. Null when they are too many for
 * one function.
 * @example cellList(['J7', 'J8', 'J9', 'J11']) // => 'J7:J9,J11'
 */
export function cellList(references: readonly string[]): string | null {
  const parts: { first: string; last: string; next: string }[] = [];
  for (const reference of references) {
    const { sheet, column, row } = partsOf(reference);
    const cell = `${column}${row}`;
    const run = parts.at(-1);
    if (row !== null && run?.next === reference)
      Object.assign(run, { last: cell, next: `${sheet}${column}${row + 1}` });
    else parts.push({ first: reference, last: '', next: row === null ? '' : `${sheet}${column}${row + 1}` });
  }
  if (parts.length > MAX_ARGUMENTS) return null;
  return parts.map(({ first, last }) => (last === '' ? first : `${first}:${last}`)).join(',');
}

/** A plain cell reference apart; a term that is none has no row. */
function partsOf(reference: string): { sheet: string; column: string; row: number | null } {
  const match = /^(.*!)?([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!match) return { sheet: '', column: '', row: null };
  return { sheet: match[1] ?? '', column: match[2] as string, row: Number(match[3]) };
}

/** Whether a list is one range or cell, as functions that pair two lists need it. */
export function isOneRange(list: string): boolean {
  return !/[,(]/.test(list.replaceAll(/'(?:[^']|'')*'/g, ''));
}
