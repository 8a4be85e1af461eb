const PERCENT = /^\(([^()]+)\*100\)$/;

/** A cell that holds a percent (0.9 for 90) as a term in percent points. */
export function percentTerm(reference: string): string {
  return `(${reference}*100)`;
}

/**
 * The cell of a term in percent points; another term as it is. Blank, it is a number to the factor but not to a test.
 * @example rawTerm('(F4*100)') // => 'F4'
 */
export function rawTerm(term: string): string {
  return PERCENT.exec(term)?.[1] ?? term;
}

/** Whether a term has a figure, as a condition of a formula. */
export function isNumber(term: string): string {
  return `ISNUMBER(${rawTerm(term)})`;
}
